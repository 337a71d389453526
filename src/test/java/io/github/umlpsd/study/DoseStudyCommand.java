package io.github.umlpsd.study;

import io.github.umlpsd.compare.testing.DoseResponse;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.simulate.emitters.RandomStream;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Command;

/**
 * {@code study dose}: slopes against power at the level of the movies' numbers, which scatter by 1
 * in each of two days that differ by 2; powers 1, 2, 5, 10, 20, 50 in equal numbers.
 */
@Command(
    name = "dose",
    description = "Recovery, intervals and false alarms of slopes against power.",
    mixinStandardHelpOptions = true)
final class DoseStudyCommand extends TableStudyCommand {
  private static final double[] POWERS = {1, 2, 5, 10, 20, 50};
  private static final double BETWEEN_DAYS = 2;
  private static final double LOG_SCATTER = 0.7;
  private static final double SIGNIFICANT = 0.05;

  @Override
  MarkdownTable table(int sets, long firstSeed, Workers workers) {
    MarkdownTable table =
        new MarkdownTable(
            "movies", "numbers", "slope: truth", "sets", "found", "interval holds it", "p < 0.05");
    for (int movies : new int[] {6, 12, 24}) {
      for (boolean logNormal : new boolean[] {false, true}) {
        for (double slope : new double[] {0, 1, 2}) {
          List<DoseResponse> found =
              workers.map("Sets", sets, i -> found(movies, logNormal, slope, firstSeed + i));
          table.row(
              Integer.toString(movies),
              logNormal ? "skew" : "normal",
              number(slope),
              Integer.toString(sets),
              number(found.stream().mapToDouble(DoseResponse::slope).average().orElseThrow()),
              percent(share(found, d -> d.low() <= slope && d.high() >= slope)),
              percent(share(found, d -> d.p() < SIGNIFICANT)));
        }
      }
    }
    return table;
  }

  private static double share(
      List<DoseResponse> all, java.util.function.Predicate<DoseResponse> wanted) {
    return all.stream().filter(wanted).count() / (double) all.size();
  }

  private static DoseResponse found(int movies, boolean logNormal, double slope, long seed) {
    RandomStream random = RandomStream.of(seed, movies);
    double[] power = new double[movies];
    Arrays.setAll(power, i -> POWERS[i % POWERS.length]);
    int[] day = new int[movies];
    Arrays.setAll(day, i -> i < movies / 2 ? 0 : 1);
    double[] values = new double[movies];
    for (int i = 0; i < movies; i++) {
      double own = random.gaussian();
      values[i] =
          slope * Math.log10(power[i])
              + BETWEEN_DAYS * day[i]
              + (logNormal ? Math.exp(LOG_SCATTER * own) : own);
    }
    return DoseResponse.of("x", values, power, day, seed).value().orElseThrow();
  }
}
