package io.github.umlpsd.bench;

import io.github.umlpsd.clusters.Algorithm;
import io.github.umlpsd.clusters.ClusterParameters;
import io.github.umlpsd.clusters.Mode;
import io.github.umlpsd.clusters.ProfileSweep;
import io.github.umlpsd.clusters.Profiles;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.Workers;
import java.util.OptionalInt;

/** Times one sweep in a fresh process: traces, frames, mode, threads. */
public final class SweepTiming {
  public static void main(String[] args) {
    int n = Integer.parseInt(args[0]);
    int frames = Integer.parseInt(args[1]);
    Mode mode = Mode.valueOf(args[2]);
    int threads = Integer.parseInt(args[3]);
    long start = System.nanoTime();
    SimpleTraces traces = SimpleTraces.random(n, frames, 1);
    long made = System.nanoTime();
    int[] windows = {1, 10, 20, 25, 40, 50, 80, 100, 125, 200, 250, 400, 500};
    ClusterParameters parameters =
        ClusterParameters.of(OptionalInt.empty(), 10, 100, mode, Algorithm.KMEANS);
    Profiles profiles =
        new ProfileSweep(parameters, 1, new Workers(threads, Progress.NONE))
            .run(windows, traces::observations);
    System.out.printf(
        "traces %.2f s, sweep %.2f s, since JVM start %.2f s%n",
        (made - start) * 1e-9,
        (System.nanoTime() - made) * 1e-9,
        (System.currentTimeMillis()
                - java.lang.management.ManagementFactory.getRuntimeMXBean().getStartTime())
            * 1e-3);
    profiles.windows().stream()
        .filter(w -> w.window() == 80 || w.window() == 1)
        .forEach(
            w ->
                w.points()
                    .forEach(
                        p ->
                            System.out.printf(
                                "%d %d %.4f %.4f %.3f %.1f %.3f%n",
                                w.window(),
                                p.k(),
                                p.silhouetteSquared().mean(),
                                p.silhouetteEuclidean().mean(),
                                p.stability(),
                                p.misclassifiedSquaredPercent().mean(),
                                p.sumOfSquares().sd())));
  }
}
