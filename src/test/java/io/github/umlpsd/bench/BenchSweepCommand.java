package io.github.umlpsd.bench;

import io.github.umlpsd.cli.JobOptions;
import io.github.umlpsd.cli.Program;
import io.github.umlpsd.clusters.Algorithm;
import io.github.umlpsd.clusters.ClusterParameters;
import io.github.umlpsd.clusters.Mode;
import io.github.umlpsd.clusters.ProfileSweep;
import io.github.umlpsd.features.BinWindows;
import io.github.umlpsd.features.FeatureExtractor;
import io.github.umlpsd.features.FeatureParameters;
import io.github.umlpsd.job.Keyed;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.simulate.QuickTraces;
import io.github.umlpsd.traces.TraceSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code bench sweep}: the profiles over windows and numbers of classes. */
@Command(
    name = "sweep",
    description = "Time the profiles over windows and numbers of classes on simple traces.",
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
final class BenchSweepCommand implements Callable<Integer> {
  private static final long SEED = 1;
  private static final double FRAME_INTERVAL_SECONDS = 0.03;

  @Option(names = "--traces", paramLabel = "N", description = "Number of traces.")
  private int traces = 204;

  @Option(names = "--frames", paramLabel = "D", description = "Frames of each trace.")
  private int frames = 10_000;

  @Option(names = "--windows", description = "Bins, frames: a list such as 1,10,20, or auto.")
  private String windows = "auto";

  @Option(names = "--max-clusters", paramLabel = "K", description = "Largest number of classes.")
  private int maxClusters = 10;

  @Option(names = "--epochs", description = "Clusterings per window and number of classes.")
  private int epochs = 100;

  @Option(names = "--mode", paramLabel = "robust|paper", description = "Best of 10 starts, or one.")
  private String mode = "robust";

  @Option(names = "--threads", description = "0 = all processors.")
  private int threads = 0;

  @Mixin private JobOptions job;

  @Override
  public Integer call() {
    List<Integer> tried = BinWindows.parse(windows).forFrames(frames);
    ClusterParameters parameters =
        ClusterParameters.of(
            OptionalInt.empty(),
            maxClusters,
            epochs,
            Keyed.parse(Mode.class, "mode", mode),
            Algorithm.KMEANS);
    double[] seconds =
        job.withProgress(
            progress -> {
              Workers workers = new Workers(threads, progress);
              long start = System.nanoTime();
              TraceSet made = QuickTraces.of(traces, frames, FRAME_INTERVAL_SECONDS, SEED, workers);
              long ready = System.nanoTime();
              sweep(made, tried, parameters, workers);
              return new double[] {(ready - start) * 1e-9, (System.nanoTime() - ready) * 1e-9};
            });
    tell(tried, seconds[0], seconds[1]);
    return Program.DONE;
  }

  private static void sweep(
      TraceSet traces, List<Integer> windows, ClusterParameters parameters, Workers workers) {
    new ProfileSweep(parameters, SEED, workers)
        .run(
            windows.stream().mapToInt(Integer::intValue).toArray(),
            window ->
                FeatureExtractor.extract(traces, FeatureParameters.defaults(), window, workers)
                    .rows());
  }

  private void tell(List<Integer> tried, double making, double sweep) {
    new BenchReport()
        .line("traces", traces)
        .line("frames", frames)
        .line("windows", tried.stream().map(String::valueOf).collect(Collectors.joining(" ")))
        .line("classes", "2 to " + maxClusters)
        .line("epochs", epochs)
        .line("mode", mode)
        .seconds("traces made", making)
        .seconds("sweep", sweep)
        .print();
  }
}
