package io.github.umlpsd.bench;

import io.github.umlpsd.cli.JobOptions;
import io.github.umlpsd.cli.Program;
import io.github.umlpsd.job.Keyed;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.spectra.SpectrumAnalyzer;
import io.github.umlpsd.spectra.SpectrumParameters;
import io.github.umlpsd.spectra.law.Fit;
import io.github.umlpsd.traces.TraceSet;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code bench spectra}: spectra and exponents of many traces. */
@Command(
    name = "spectra",
    description = "Time spectra and fits on random walks with white noise.",
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
final class BenchSpectraCommand implements Callable<Integer> {
  private static final double FRAME_INTERVAL_SECONDS = 0.03;
  private static final double WALK_BACK = 0.02;

  @Option(names = "--traces", paramLabel = "N", description = "Number of traces.")
  private int traces = 20_000;

  @Option(names = "--frames", paramLabel = "T", description = "Frames of each trace.")
  private int frames = 2_000;

  @Option(names = "--fit", description = "Law: line, power+floor, knee or auto.")
  private String fit = "power+floor";

  @Option(names = "--threads", description = "0 = all processors.")
  private int threads = 0;

  @Mixin private JobOptions job;

  @Override
  public Integer call() {
    SpectrumParameters parameters =
        SpectrumParameters.defaults().withFit(Keyed.parse(Fit.class, "fit", fit));
    double seconds =
        job.withProgress(
            progress -> {
              Workers workers = new Workers(threads, progress);
              TraceSet set = walks(workers);
              long start = System.nanoTime();
              SpectrumAnalyzer.ofAll(set, parameters, workers);
              return (System.nanoTime() - start) * 1e-9;
            });
    new BenchReport()
        .line("traces", traces)
        .line("frames", frames)
        .line("fit", fit)
        .seconds("spectra", seconds)
        .print();
    return Program.DONE;
  }

  /** Random walks that are drawn back, with white noise: cheap to make, and like blinking. */
  private TraceSet walks(Workers workers) {
    float[][] counts = new float[traces][frames];
    workers.forEach(
        "Making traces",
        traces,
        i -> {
          SplittableRandom random = new SplittableRandom(i);
          double level = 0;
          for (int t = 0; t < frames; t++) {
            level += random.nextDouble(-1, 1) - WALK_BACK * level;
            counts[i][t] = (float) (100 + 5 * level + random.nextDouble(-10, 10));
          }
        });
    return TraceSet.of(FRAME_INTERVAL_SECONDS, counts);
  }
}
