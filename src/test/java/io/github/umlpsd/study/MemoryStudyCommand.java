package io.github.umlpsd.study;

import io.github.umlpsd.compare.dynamics.Dots;
import io.github.umlpsd.compare.dynamics.DwellMemory;
import io.github.umlpsd.compare.dynamics.MemoryKind;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.simulate.emitters.RandomStream;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Command;

/** {@code study memory}: memory of dwell times that is there, and memory that is not. */
@Command(
    name = "memory",
    description = "Recovery and false alarms of memory in successive ON and OFF times.",
    mixinStandardHelpOptions = true)
final class MemoryStudyCommand extends TableStudyCommand {
  private static final int DOTS = 30;
  private static final double SIGNIFICANT = 0.05;
  private static final double[] RATIOS = {15, 5, 3, 2};

  /** Correlation of the normal numbers behind successive times of one state. */
  private static final double[] MEMORIES = {0, 0.3};

  private static final double MEAN_LOG_FRAMES = Math.log(15);
  private static final double LOG_SCATTER = 0.8;

  @Override
  MarkdownTable table(int sets, long firstSeed, Workers workers) {
    MarkdownTable table =
        new MarkdownTable(
            "true rank correlation of ON-ON and OFF-OFF",
            "signal-to-noise",
            "sets",
            "found ON-ON",
            "OFF-OFF",
            "ON-OFF",
            "OFF-ON",
            "p < 0.05: ON-ON",
            "OFF-OFF",
            "ON-OFF",
            "OFF-ON");
    for (double memory : MEMORIES) {
      for (double ratio : RATIOS) {
        List<List<DwellMemory>> found =
            workers.map("Sets", sets, i -> found(memory, ratio, firstSeed + i));
        String[] cells = new String[11];
        cells[0] = number(6 / Math.PI * Math.asin(memory / 2));
        cells[1] = number(ratio);
        cells[2] = Integer.toString(sets);
        for (MemoryKind kind : MemoryKind.values()) {
          int k = kind.ordinal();
          cells[3 + k] =
              number(
                  found.stream()
                      .mapToDouble(f -> f.get(k).correlation())
                      .filter(Double::isFinite)
                      .average()
                      .orElse(Double.NaN));
          cells[7 + k] =
              percent(
                  found.stream().filter(f -> f.get(k).p() < SIGNIFICANT).count() / (double) sets);
        }
        table.row(cells);
      }
    }
    return table;
  }

  private static List<DwellMemory> found(double memory, double ratio, long seed) {
    Dots dots = DynamicsScene.dots(DOTS, ratio, seed, r -> course(memory, r));
    return Arrays.stream(MemoryKind.values())
        .map(k -> DwellMemory.of(k, dots, 0, Double.POSITIVE_INFINITY, seed + k.ordinal()))
        .toList();
  }

  /** Log-normal times, each of a state correlated with the one before; a median of 15 frames. */
  private static double[] course(double memory, RandomStream random) {
    double[] course = new double[DynamicsScene.FRAMES];
    double[] last = {random.gaussian(), random.gaussian()};
    int state = random.index(2);
    double time = 0;
    while (time < course.length) {
      last[state] = memory * last[state] + Math.sqrt(1 - memory * memory) * random.gaussian();
      double end = time + Math.exp(MEAN_LOG_FRAMES + LOG_SCATTER * last[state]);
      for (int t = (int) time; t < Math.min(end, course.length); t++) {
        course[t] += state * (Math.min(end, t + 1) - Math.max(time, t));
      }
      time = end;
      state = 1 - state;
    }
    return course;
  }
}
