package io.github.umlpsd.bench;

import io.github.umlpsd.clusters.Algorithm;
import io.github.umlpsd.clusters.ClusterParameters;
import io.github.umlpsd.clusters.Mode;
import io.github.umlpsd.clusters.ProfileSweep;
import io.github.umlpsd.clusters.Profiles;
import io.github.umlpsd.clusters.kmeans.Distances;
import io.github.umlpsd.clusters.kmeans.KMeans;
import io.github.umlpsd.clusters.kmeans.KMeansBySize;
import io.github.umlpsd.clusters.kmeans.Partition;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.Workers;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How the time grows with the number of traces, bins, classes and epochs: distances of one window,
 * one clustering by this project and by SMILE, the sweep of one window.
 */
@State(Scope.Benchmark)
@BenchmarkMode(org.openjdk.jmh.annotations.Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class SweepBenchmark {
  @Param({"100", "204", "400", "1000"})
  public int traces;

  @Param({"20", "125", "1000"})
  public int bins;

  @Param({"2", "5", "10"})
  public int k;

  @Param({"100"})
  public int epochs;

  private final Workers workers = new Workers(1, Progress.NONE);
  private double[][] observations;
  private KMeans kmeans;
  private long seed;

  @Setup
  public void prepare() {
    observations = BenchRows.of(traces, 10_000, bins, workers);
    kmeans = KMeansBySize.of(observations, 1, workers);
  }

  @Benchmark
  public Distances distances() {
    return Distances.of(observations, workers);
  }

  @Benchmark
  public Partition cluster() {
    return kmeans.cluster(k, 1, seed++);
  }

  @Benchmark
  public smile.clustering.KMeans clusterBySmile() {
    return smile.clustering.KMeans.fit(observations, k);
  }

  @Benchmark
  public Profiles sweepOfOneWindow() {
    ClusterParameters parameters =
        ClusterParameters.of(OptionalInt.empty(), k, epochs, Mode.ROBUST, Algorithm.KMEANS);
    return new ProfileSweep(parameters, 1, workers).run(new int[] {1}, w -> observations);
  }
}
