package io.github.umlpsd.bench;

import io.github.umlpsd.clusters.kmeans.KMeans;
import io.github.umlpsd.clusters.kmeans.Partition;
import io.github.umlpsd.clusters.kmeans.VectorKMeans;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.Workers;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One K-means run, on one thread, on as many observations as crystals have pixels: this project's
 * (bounds of Elkan, distances tile by tile) and a plain Lloyd iteration from the same random
 * observations as first centroids, and SMILE's from its own.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 5, time = 5)
public class PixelBenchmark {
  private static final int FRAMES = 2_000;

  @Param({"20000"})
  public int pixels;

  @Param({"20", "200"})
  public int bins;

  @Param({"3", "10"})
  public int k;

  private double[][] observations;
  private VectorKMeans kmeans;
  private SplittableRandom random;
  private double[][] starts;

  @Setup
  public void prepare() {
    Workers workers = new Workers(1, Progress.NONE);
    observations = BenchRows.of(pixels, FRAMES, bins, workers);
    kmeans = new VectorKMeans(observations, 1, workers);
    random = new SplittableRandom(1);
  }

  @Setup(Level.Invocation)
  public void chooseStarts() {
    starts =
        random.ints(k, 0, pixels).mapToObj(i -> observations[i].clone()).toArray(double[][]::new);
  }

  @Benchmark
  public Partition own() {
    return kmeans.clusterFrom(starts);
  }

  @Benchmark
  public int[] plainLloyd() {
    return PlainLloyd.run(observations, starts, KMeans.MAX_ITERATIONS);
  }

  @Benchmark
  public smile.clustering.KMeans smile() {
    return smile.clustering.KMeans.fit(observations, k, KMeans.MAX_ITERATIONS, 0);
  }
}
