package io.github.umlpsd.bench;

import io.github.umlpsd.clusters.Algorithm;
import io.github.umlpsd.clusters.ClusterParameters;
import io.github.umlpsd.clusters.Mode;
import io.github.umlpsd.clusters.ProfileSweep;
import io.github.umlpsd.job.Keyed;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.Workers;
import java.lang.management.ManagementFactory;
import java.util.OptionalInt;

/**
 * Times one sweep as a whole process: 13 windows, K = 2 to 10, 100 epochs.
 *
 * <p>Arguments: traces, frames, mode, threads; for example {@code 204 10000 robust 2}.
 */
public final class SweepTiming {
  private static final int[] WINDOWS = {1, 10, 20, 25, 40, 50, 80, 100, 125, 200, 250, 400, 500};

  private SweepTiming() {}

  public static void main(String[] args) {
    Mode mode = Keyed.parse(Mode.class, "mode", args[2]);
    ClusterParameters parameters =
        ClusterParameters.of(OptionalInt.empty(), 10, 100, mode, Algorithm.KMEANS);
    Workers workers = new Workers(Integer.parseInt(args[3]), Progress.NONE);
    SimpleTraces traces =
        SimpleTraces.random(Integer.parseInt(args[0]), Integer.parseInt(args[1]), 1);
    long start = System.nanoTime();
    new ProfileSweep(parameters, 1, workers).run(WINDOWS, traces::observations);
    double sweep = (System.nanoTime() - start) * 1e-9;
    long born = ManagementFactory.getRuntimeMXBean().getStartTime();
    System.out.printf(
        "sweep %.2f s, process %.2f s%n", sweep, (System.currentTimeMillis() - born) * 1e-3);
  }
}
