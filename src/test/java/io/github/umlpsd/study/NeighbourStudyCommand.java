package io.github.umlpsd.study;

import io.github.umlpsd.compare.dynamics.NeighbourCorrelation;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.simulate.emitters.FlickerNoise;
import io.github.umlpsd.simulate.emitters.RandomStream;
import io.github.umlpsd.traces.TraceSet;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Command;

/** {@code study neighbours}: lamp noise and crosstalk that are there, and what is not. */
@Command(
    name = "neighbours",
    description = "Recovery and false alarms of correlations between dots.",
    mixinStandardHelpOptions = true)
final class NeighbourStudyCommand extends TableStudyCommand {
  private static final int DOTS = 60;
  private static final double FIELD = 128;
  private static final double SIGNIFICANT = 0.05;
  private static final double SIGNAL_TO_NOISE = 10;

  private enum Kind {
    ALONE("each for itself", 0, 0, false),
    BLEACHING("each for itself, half of them bleach", 0, 0, true),
    LAMP("lamp flickers by 5 %, 1/f", 0.05, 0, false),
    BAD_LAMP("lamp flickers by 20 %, 1/f", 0.2, 0, false),
    CROSSTALK("a tenth of the light of dots nearer than 12 pixels", 0, 0.1, false);

    private final String title;
    private final double lamp;
    private final double crosstalk;
    private final boolean bleaching;

    Kind(String title, double lamp, double crosstalk, boolean bleaching) {
      this.title = title;
      this.lamp = lamp;
      this.crosstalk = crosstalk;
      this.bleaching = bleaching;
    }
  }

  @Override
  MarkdownTable table(int sets, long firstSeed, Workers workers) {
    MarkdownTable table =
        new MarkdownTable(
            "dots",
            "sets",
            "mean correlation of all pairs",
            "p < 0.05: all pairs",
            "correlation of the nearest",
            "p < 0.05: nearest against scrambled",
            "p < 0.05: farthest against scrambled");
    for (Kind kind : Kind.values()) {
      List<NeighbourCorrelation> found = workers.map("Sets", sets, i -> found(kind, firstSeed + i));
      table.row(
          kind.title,
          Integer.toString(sets),
          number(found.stream().mapToDouble(f -> f.all()).average().orElseThrow()),
          percent(found.stream().filter(f -> f.allP() < SIGNIFICANT).count() / (double) sets),
          number(
              found.stream()
                  .mapToDouble(f -> f.rings().get(0).correlation())
                  .average()
                  .orElseThrow()),
          percent(
              found.stream().filter(f -> f.rings().get(0).p() < SIGNIFICANT).count()
                  / (double) sets),
          percent(
              found.stream()
                      .filter(f -> f.rings().get(f.rings().size() - 1).p() < SIGNIFICANT)
                      .count()
                  / (double) sets));
    }
    return table;
  }

  private static NeighbourCorrelation found(Kind kind, long seed) {
    RandomStream random = RandomStream.of(seed, -1);
    double[] x = new double[DOTS];
    double[] y = new double[DOTS];
    Arrays.setAll(x, i -> random.uniform(0, FIELD));
    Arrays.setAll(y, i -> random.uniform(0, FIELD));
    double[] lamp = new FlickerNoise(1, DynamicsScene.FRAMES).draw(random);
    double[][] light = new double[DOTS][];
    for (int i = 0; i < DOTS; i++) {
      light[i] =
          NoisyEmitter.exponential(0.5, 0.5)
              .course(DynamicsScene.FRAMES, NoisyEmitter.INTERVAL, RandomStream.of(seed, i));
    }
    for (int i = 0; kind.bleaching && i < DOTS; i += 2) {
      int end = (int) RandomStream.of(seed, i, 2).uniform(0, DynamicsScene.FRAMES);
      Arrays.fill(light[i], end, DynamicsScene.FRAMES, 0);
    }
    double[][] traces = new double[DOTS][];
    for (int i = 0; i < DOTS; i++) {
      double[] own = light[i].clone();
      for (int j = 0; j < DOTS; j++) {
        boolean near = j != i && Math.hypot(x[i] - x[j], y[i] - y[j]) < 12;
        for (int t = 0; near && t < own.length; t++) {
          own[t] += kind.crosstalk * light[j][t];
        }
      }
      for (int t = 0; t < own.length; t++) {
        own[t] *= Math.max(0, 1 + kind.lamp * lamp[t]);
      }
      traces[i] = NoisyEmitter.measure(own, SIGNAL_TO_NOISE, RandomStream.of(seed, i, 1));
    }
    return NeighbourCorrelation.of(TraceSet.of(NoisyEmitter.INTERVAL, traces), x, y, seed)
        .value()
        .orElseThrow();
  }
}
