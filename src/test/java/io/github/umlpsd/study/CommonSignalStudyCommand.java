package io.github.umlpsd.study;

import io.github.umlpsd.cli.JobOptions;
import io.github.umlpsd.cli.Program;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.simulate.TraceSimulator;
import io.github.umlpsd.simulate.emitters.FlickerNoise;
import io.github.umlpsd.simulate.emitters.RandomStream;
import io.github.umlpsd.simulate.emitters.SampleSet;
import io.github.umlpsd.simulate.emitters.TraceScene;
import io.github.umlpsd.spectra.SpectrumAnalyzer;
import io.github.umlpsd.spectra.SpectrumParameters;
import io.github.umlpsd.spectra.law.PowerLawFit;
import io.github.umlpsd.statistics.Quantiles;
import io.github.umlpsd.traces.TraceSet;
import io.github.umlpsd.traces.common.CommonSignal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * {@code study common-signal}: exponents of dots under an unsteady lamp, as they are and with the
 * common signal taken out, against those of the same dots under a steady lamp.
 */
@Command(
    name = "common-signal",
    description = "Exponents under an unsteady lamp, with and without common_signal=divide.",
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
final class CommonSignalStudyCommand implements Callable<Integer> {
  private static final long LAMP = -72;
  private static final int FRAMES = 3000;

  @Mixin private StudyOutput output;

  @Mixin private JobOptions job;

  /** The noise of a lamp: white or 1/f, with a relative standard deviation. */
  private record Lamp(String title, double rms, double beta) {
    double[] draw(long seed) {
      double[] light = new FlickerNoise(beta, FRAMES).draw(RandomStream.of(seed, LAMP));
      for (int t = 0; t < FRAMES; t++) {
        light[t] = 1 + rms * light[t];
      }
      return light;
    }
  }

  private record Scene(SampleSet set, int dots, double signal) {}

  /** Sums over dots of one kind of movie. */
  private static final class Sums {
    private final List<Double> before = new ArrayList<>();
    private final List<Double> after = new ArrayList<>();
    private double correlationBefore;
    private double correlationAfter;
    private double found;
    private double share;
    private int taken;
  }

  private static final List<Lamp> LAMPS =
      List.of(
          new Lamp("none", 0, 0),
          new Lamp("2 % white", 0.02, 0),
          new Lamp("5 % white", 0.05, 0),
          new Lamp("2 % 1/f", 0.02, 1),
          new Lamp("5 % 1/f", 0.05, 1));

  private static final List<Scene> SCENES =
      List.of(
          new Scene(SampleSet.TELEGRAPH_PAIR, 60, 1),
          new Scene(SampleSet.TELEGRAPH_PAIR, 60, 5),
          new Scene(SampleSet.TELEGRAPH_PAIR, 20, 5),
          new Scene(SampleSet.FIVE_CLASSES, 60, 5),
          new Scene(SampleSet.ONLY_GREY_STATES, 60, 5),
          new Scene(SampleSet.TELEGRAPH_PAIR, 60, 0.2));

  @Override
  public Integer call() {
    output.check();
    MarkdownTable table =
        new MarkdownTable(
            "dots",
            "lamp",
            "taken out in",
            "found rms",
            "error of beta: as it is",
            "taken out",
            "shift of beta: as it is",
            "taken out",
            "correlation: as it is",
            "taken out ");
    for (Scene scene : output.quick() ? SCENES.subList(0, 1) : SCENES) {
      for (Lamp lamp : LAMPS) {
        job.withProgress(
            progress -> {
              Sums sums = new Sums();
              for (int k = 0; k < output.seeds(); k++) {
                add(
                    sums,
                    scene,
                    lamp,
                    output.firstSeed() + k,
                    new Workers(output.threads(), progress));
              }
              row(table, scene, lamp, sums);
              return null;
            });
      }
    }
    output.write(table.toString());
    return Program.DONE;
  }

  private void row(MarkdownTable table, Scene scene, Lamp lamp, Sums sums) {
    int n = output.seeds();
    table.row(
        scene.dots() + " " + scene.set().key() + ", signal " + scene.signal(),
        lamp.title(),
        sums.taken + " of " + n,
        String.format(Locale.ROOT, "%.3f", sums.found / n),
        number(spread(sums.before)),
        number(spread(sums.after)),
        number(shift(sums.before)),
        number(shift(sums.after)),
        number(sums.correlationBefore / n),
        number(sums.correlationAfter / n));
  }

  private static void add(Sums sums, Scene scene, Lamp lamp, long seed, Workers workers) {
    TraceSet steady =
        TraceSimulator.simulate(
                TraceScene.of(scene.set())
                    .withSize(scene.dots(), FRAMES)
                    .withSignal(scene.signal()),
                seed,
                workers)
            .traces();
    double[] light = lamp.draw(seed);
    double[][] lit =
        IntStream.range(0, steady.size())
            .mapToObj(
                i -> {
                  double[] trace = steady.trace(i);
                  for (int t = 0; t < trace.length; t++) {
                    trace[t] *= light[t];
                  }
                  return trace;
                })
            .toArray(double[][]::new);
    TraceSet unsteady = TraceSet.of(steady.frameIntervalSeconds(), lit);
    CommonSignal.Divided divided = CommonSignal.divide(unsteady, workers);
    SpectrumAnalyzer analyzer =
        new SpectrumAnalyzer(FRAMES, steady.frameIntervalSeconds(), SpectrumParameters.defaults());
    List<Optional<PowerLawFit>> truth = fits(analyzer, steady, workers);
    List<Optional<PowerLawFit>> before = fits(analyzer, unsteady, workers);
    List<Optional<PowerLawFit>> after = fits(analyzer, divided.traces(), workers);
    for (int i = 0; i < steady.size(); i++) {
      if (truth.get(i).isPresent() && before.get(i).isPresent() && after.get(i).isPresent()) {
        double beta = truth.get(i).get().beta();
        sums.before.add(before.get(i).get().beta() - beta);
        sums.after.add(after.get(i).get().beta() - beta);
      }
    }
    sums.taken += divided.signal().isTakenOut() ? 1 : 0;
    sums.share += divided.signal().share();
    sums.found += divided.signal().fluctuation();
    sums.correlationBefore += correlation(unsteady);
    sums.correlationAfter += correlation(divided.traces());
  }

  private static List<Optional<PowerLawFit>> fits(
      SpectrumAnalyzer analyzer, TraceSet traces, Workers workers) {
    return workers.map("Fits", traces.size(), i -> analyzer.fit(traces.trace(i)));
  }

  /** Mean correlation of all pairs, of their steps from frame to frame without the largest. */
  private static double correlation(TraceSet traces) {
    int steps = traces.frames() - 1;
    double[] sum = new double[steps];
    int n = traces.size();
    for (int i = 0; i < n; i++) {
      double[] trace = traces.trace(i);
      double[] step = new double[steps];
      for (int t = 0; t < steps; t++) {
        step[t] = trace[t + 1] - trace[t];
      }
      double[] sizes = step.clone();
      java.util.Arrays.setAll(sizes, t -> Math.abs(sizes[t]));
      double limit = 4 * Quantiles.median(sizes);
      double squares = 0;
      for (int t = 0; t < steps; t++) {
        step[t] = Math.max(-limit, Math.min(limit, step[t]));
        squares += step[t] * step[t];
      }
      for (int t = 0; t < steps; t++) {
        sum[t] += step[t] * Math.sqrt(steps / squares);
      }
    }
    double all = 0;
    for (double value : sum) {
      all += value * value;
    }
    return (all / steps / n - 1) / (n - 1);
  }

  private static double spread(List<Double> errors) {
    return Quantiles.median(errors.stream().mapToDouble(Math::abs).toArray());
  }

  private static double shift(List<Double> errors) {
    return errors.stream().mapToDouble(e -> e).average().orElse(Double.NaN);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
