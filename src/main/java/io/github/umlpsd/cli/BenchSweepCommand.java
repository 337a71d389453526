package io.github.umlpsd.cli;

import io.github.umlpsd.clusters.Algorithm;
import io.github.umlpsd.clusters.ClusterParameters;
import io.github.umlpsd.clusters.Mode;
import io.github.umlpsd.clusters.ProfileSweep;
import io.github.umlpsd.features.BinWindows;
import io.github.umlpsd.features.FeatureExtractor;
import io.github.umlpsd.features.FeatureParameters;
import io.github.umlpsd.job.Keyed;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.simulate.SampleSet;
import io.github.umlpsd.simulate.TraceScene;
import io.github.umlpsd.simulate.TraceSimulator;
import io.github.umlpsd.traces.TraceSet;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code bench sweep}: the profiles over windows and numbers of classes. */
@Command(
    name = "sweep",
    description = "Time the profiles over windows and numbers of classes on simulated traces.",
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
final class BenchSweepCommand implements Callable<Integer> {
  private static final long SEED = 1;

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
    TraceScene scene = TraceScene.of(SampleSet.FIVE_CLASSES).withSize(traces, frames);
    double seconds =
        job.withProgress(
            progress -> {
              Workers workers = new Workers(threads, progress);
              TraceSet set = TraceSimulator.simulate(scene, SEED, workers).traces();
              long start = System.nanoTime();
              sweep(set, tried, parameters, workers);
              return (System.nanoTime() - start) * 1e-9;
            });
    tell(tried, seconds);
    return Main.DONE;
  }

  private static void sweep(
      TraceSet set, List<Integer> windows, ClusterParameters parameters, Workers workers) {
    new ProfileSweep(parameters, SEED, workers)
        .run(
            windows.stream().mapToInt(Integer::intValue).toArray(),
            window ->
                FeatureExtractor.extract(set, FeatureParameters.defaults(), window, workers)
                    .rows());
  }

  private void tell(List<Integer> tried, double seconds) {
    long born = ManagementFactory.getRuntimeMXBean().getStartTime();
    double process = (System.currentTimeMillis() - born) * 1e-3;
    System.out.printf(
        Locale.ROOT,
        "traces       %d%nframes       %d%nwindows      %s%nclasses      2 to %d%nepochs       %d%n"
            + "mode         %s%nsweep        %.2f s%nprocess      %.2f s, with simulating the"
            + " traces%nprocessors   %.2f s, all threads together%npeak memory  %s%n",
        traces,
        frames,
        tried.stream().map(String::valueOf).collect(Collectors.joining(" ")),
        maxClusters,
        epochs,
        mode,
        seconds,
        process,
        ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toMillis() * 1e-3,
        PeakMemory.text());
  }
}
