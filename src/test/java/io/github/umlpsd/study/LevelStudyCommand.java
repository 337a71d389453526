package io.github.umlpsd.study;

import io.github.umlpsd.compare.dynamics.Dots;
import io.github.umlpsd.compare.dynamics.IntensityDwellMap;
import io.github.umlpsd.compare.dynamics.SharedLevels;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.simulate.emitters.Dwell;
import io.github.umlpsd.simulate.emitters.RandomStream;
import io.github.umlpsd.simulate.emitters.Switching;
import java.util.List;
import java.util.function.ToDoubleFunction;
import picocli.CommandLine.Command;

/** {@code study levels}: grey levels that dots share, and levels that lie anywhere. */
@Command(
    name = "levels",
    description = "Recovery and false alarms of levels that dots share.",
    mixinStandardHelpOptions = true)
final class LevelStudyCommand extends TableStudyCommand {
  private static final int DOTS = 30;
  private static final double SIGNIFICANT = 0.05;
  private static final double[] RATIOS = {15, 8};

  private enum Kind {
    TWO_STATES("ON and OFF", 0, 1),
    ANYWHERE("grey at 0.15 to 0.85, each dot its own", 0.6 / 0.7 / 3, 1),
    SHARED("grey at 0.5 in all dots", 1 / 3.0, 1),
    LONG_GREY("grey at 0.5, stays three times as long", 0.6, 3);

    private final String title;
    private final double greyShare;
    private final double greyTime;

    Kind(String title, double greyShare, double greyTime) {
      this.title = title;
      this.greyShare = greyShare;
      this.greyTime = greyTime;
    }

    double[] course(RandomStream random) {
      Dwell dwell = new Dwell.Exponential(1);
      double grey = this == ANYWHERE ? random.uniform(0.15, 0.85) : 0.5;
      Switching model =
          this == TWO_STATES
              ? Switching.telegraph(dwell, dwell, 0)
              : new Switching(
                  List.of(
                      new Switching.State(1, dwell),
                      new Switching.State(grey, new Dwell.Exponential(greyTime)),
                      new Switching.State(0, dwell)));
      return model.course(DynamicsScene.FRAMES, NoisyEmitter.INTERVAL, random);
    }
  }

  private record Found(SharedLevels levels, IntensityDwellMap map) {}

  @Override
  MarkdownTable table(int sets, long firstSeed, Workers workers) {
    MarkdownTable table =
        new MarkdownTable(
            "dots",
            "signal-to-noise",
            "sets",
            "grey share: truth",
            "found",
            "grey levels a dot",
            "shared place found",
            "p < 0.05: shared",
            "rank correlation of brightness and duration",
            "p < 0.05");
    for (Kind kind : Kind.values()) {
      for (double ratio : RATIOS) {
        List<Found> found = workers.map("Sets", sets, i -> found(kind, ratio, firstSeed + i));
        table.row(
            kind.title,
            number(ratio),
            Integer.toString(sets),
            number(kind.greyShare),
            mean(found, f -> f.levels.greyShare().value()),
            mean(found, f -> f.levels.greyLevels().value()),
            mean(found, f -> f.levels.sharedAt()),
            percent(found.stream().filter(f -> f.levels.p() < SIGNIFICANT).count() / (double) sets),
            mean(found, f -> f.map.correlation()),
            percent(found.stream().filter(f -> f.map.p() < SIGNIFICANT).count() / (double) sets));
      }
    }
    return table;
  }

  private static String mean(List<Found> found, ToDoubleFunction<Found> value) {
    return number(
        found.stream().mapToDouble(value).filter(Double::isFinite).average().orElse(Double.NaN));
  }

  private static Found found(Kind kind, double ratio, long seed) {
    Dots dots = DynamicsScene.dots(DOTS, ratio, seed, kind::course);
    return new Found(SharedLevels.of(dots, seed), IntensityDwellMap.of(dots, seed));
  }
}
