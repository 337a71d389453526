package io.github.umlpsd.study;

import io.github.umlpsd.compare.dynamics.Ageing;
import io.github.umlpsd.compare.dynamics.AgeingQuantity;
import io.github.umlpsd.compare.dynamics.DotMean;
import io.github.umlpsd.compare.dynamics.Dots;
import io.github.umlpsd.compare.dynamics.SpectrumAgeing;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.simulate.emitters.RandomStream;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import picocli.CommandLine.Command;

/** {@code study ageing}: changes over the record that are there, and changes that are not. */
@Command(
    name = "ageing",
    description = "Recovery and false alarms of changes over the record.",
    mixinStandardHelpOptions = true)
final class AgeingStudyCommand extends TableStudyCommand {
  private static final int DOTS = 40;
  private static final int WINDOWS = 4;
  private static final double SIGNAL_TO_NOISE = 10;

  /** What four windows make of a change in the middle of the record: a line through 0, 0, 1, 1. */
  private static final double LINE_OF_STEP = 1.6;

  private enum Kind {
    STEADY("telegraph, 0.5 / 0.5 s", r -> telegraph(0.5, FRAMES, r), 0, 0),
    SLOWER(
        "OFF times doubled in the second half",
        r -> joined(telegraph(0.5, FRAMES / 2, r), telegraph(1, FRAMES - FRAMES / 2, r)),
        LINE_OF_STEP * (1 / 3.0 - 0.5),
        Double.NaN),
    POWER_LAW(
        "power law, exponent 1.5",
        r -> NoisyEmitter.powerLaw(1.5).course(FRAMES, NoisyEmitter.INTERVAL, r),
        Double.NaN,
        -0.5);

    private final String title;
    private final Function<RandomStream, double[]> course;
    private final double onSlope;
    private final double exponent;

    Kind(String title, Function<RandomStream, double[]> course, double onSlope, double exponent) {
      this.title = title;
      this.course = course;
      this.onSlope = onSlope;
      this.exponent = exponent;
    }
  }

  private static final int FRAMES = DynamicsScene.FRAMES;

  private record Found(double on, double rate, boolean[] differs, double[] exponent) {}

  @Override
  MarkdownTable table(int sets, long firstSeed, Workers workers) {
    MarkdownTable table =
        new MarkdownTable(
            "dots",
            "sets",
            "change of the ON fraction: truth",
            "found",
            "interval without 0: counts",
            "ON fraction",
            "switching rate",
            "flicker amplitude",
            "level against length: truth",
            "found",
            "interval holds the truth",
            "interval without 0");
    for (Kind kind : Kind.values()) {
      List<Found> found = workers.map("Sets", sets, i -> found(kind, firstSeed + i));
      table.row(
          kind.title,
          Integer.toString(sets),
          number(kind.onSlope),
          number(found.stream().mapToDouble(f -> f.on).average().orElseThrow()),
          differs(found, 0),
          differs(found, 1),
          differs(found, 2),
          differs(found, 3),
          number(kind.exponent),
          number(found.stream().mapToDouble(f -> f.exponent[0]).average().orElseThrow()),
          Double.isNaN(kind.exponent)
              ? ""
              : share(found, f -> f.exponent[1] <= kind.exponent && f.exponent[2] >= kind.exponent),
          share(found, f -> f.exponent[1] > 0 || f.exponent[2] < 0));
    }
    return table;
  }

  private static String differs(List<Found> found, int quantity) {
    return share(found, f -> f.differs[quantity]);
  }

  private static String share(List<Found> found, Predicate<Found> which) {
    return percent(found.stream().filter(which).count() / (double) found.size());
  }

  private static Found found(Kind kind, long seed) {
    Dots dots = DynamicsScene.dots(DOTS, SIGNAL_TO_NOISE, seed, kind.course);
    List<Ageing> ageing = Ageing.of(dots, WINDOWS, seed);
    boolean[] differs = new boolean[ageing.size()];
    ageing.forEach(a -> differs[a.quantity().ordinal()] = a.slope().differs());
    SpectrumAgeing spectrum = SpectrumAgeing.of(dots, seed).value().orElseThrow();
    return new Found(
        slope(ageing, AgeingQuantity.ON_FRACTION).value(),
        slope(ageing, AgeingQuantity.SWITCHING_RATE_HZ).value(),
        differs,
        new double[] {spectrum.exponent(), spectrum.low(), spectrum.high()});
  }

  private static DotMean slope(List<Ageing> ageing, AgeingQuantity quantity) {
    return ageing.get(quantity.ordinal()).slope();
  }

  private static double[] telegraph(double offSeconds, int frames, RandomStream random) {
    return NoisyEmitter.exponential(0.5, offSeconds).course(frames, NoisyEmitter.INTERVAL, random);
  }

  private static double[] joined(double[] first, double[] second) {
    double[] all = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    return all;
  }
}
