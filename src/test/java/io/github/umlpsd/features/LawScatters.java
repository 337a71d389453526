package io.github.umlpsd.features;

import io.github.umlpsd.features.space.ColumnScaling;
import io.github.umlpsd.features.space.LawScatter;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.simulate.SimulatedTraces;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Learns {@link LawScatter} from sets of traces with known laws. Every law of a set counts alike
 * for the scatter within, every set alike for that between; columns that a set does not have are
 * left to the other sets.
 */
public final class LawScatters {
  /** Of fewer traces the scatter of a law is not taken. */
  private static final int FEWEST = 10;

  private final Pool within = new Pool();
  private final Pool between = new Pool();

  /** Adds a set. */
  public void add(SimulatedTraces set, Workers workers) {
    List<FeatureKind> kinds = FeatureSpec.combined().kinds();
    Observations seen =
        FeatureExtractor.extract(
            set.traces(),
            FeatureParameters.defaults().withFeatures(new FeatureSpec(kinds, false)),
            1,
            workers);
    List<ColumnScaling> scalings = seen.space().orElseThrow().scalings();
    int[] places =
        LawColumns.of(kinds, scalings.stream().mapToInt(s -> s.means().length).toArray());
    double[][] rows =
        Arrays.stream(seen.rows()).map(row -> measured(row, scalings)).toArray(double[][]::new);
    int[] laws = Arrays.stream(seen.traces()).map(i -> set.labels()[i]).toArray();
    int[] numbers = Arrays.stream(laws).distinct().sorted().toArray();
    double[][] means = new double[numbers.length][];
    for (int i = 0; i < means.length; i++) {
      double[][] members = of(numbers[i], laws, rows);
      means[i] = mean(members);
      if (members.length >= FEWEST) {
        within.add(members, places);
      }
    }
    if (means.length > 1) {
      between.add(means, places);
    }
  }

  /** The columns before they were scaled. */
  private static double[] measured(double[] row, List<ColumnScaling> scalings) {
    double[] measured = row.clone();
    int c = 0;
    for (ColumnScaling scaling : scalings) {
      for (double mean : scaling.means()) {
        measured[c] = mean + (scaling.factor() > 0 ? row[c] / scaling.factor() : 0);
        c++;
      }
    }
    return measured;
  }

  private static double[][] of(int law, int[] laws, double[][] rows) {
    return IntStream.range(0, laws.length)
        .filter(i -> laws[i] == law)
        .mapToObj(i -> rows[i])
        .toArray(double[][]::new);
  }

  private static double[] mean(double[][] rows) {
    double[] mean = new double[rows[0].length];
    for (double[] row : rows) {
      Arrays.setAll(mean, c -> mean[c] + row[c] / rows.length);
    }
    return mean;
  }

  /** What was learned. */
  public LawScatter scatter() {
    return new LawScatter(within.covariance(), between.covariance());
  }

  /** The table: a line of names, the rows of the scatter within, and those of that between. */
  public String table() {
    LawScatter scatter = scatter();
    return LawColumns.names()
        + "\n"
        + Arrays.stream(scatter.within()).map(LawScatters::line).collect(Collectors.joining())
        + Arrays.stream(scatter.between()).map(LawScatters::line).collect(Collectors.joining());
  }

  private static String line(double[] row) {
    return Arrays.stream(row)
            .mapToObj(value -> String.format(Locale.ROOT, "%.5g", value))
            .collect(Collectors.joining(","))
        + "\n";
  }

  /** Mean of covariance matrices, each entry over the sets that have its columns. */
  private static final class Pool {
    private final double[][] sums = new double[LawColumns.COUNT][LawColumns.COUNT];
    private final int[][] counts = new int[LawColumns.COUNT][LawColumns.COUNT];

    void add(double[][] rows, int[] places) {
      double[] mean = mean(rows);
      for (int a = 0; a < mean.length; a++) {
        for (int b = 0; b < mean.length; b++) {
          double sum = 0;
          for (double[] row : rows) {
            sum += (row[a] - mean[a]) * (row[b] - mean[b]);
          }
          sums[places[a]][places[b]] += sum / (rows.length - 1);
          counts[places[a]][places[b]]++;
        }
      }
    }

    double[][] covariance() {
      double[][] covariance = new double[sums.length][sums.length];
      for (int a = 0; a < sums.length; a++) {
        for (int b = 0; b < sums.length; b++) {
          covariance[a][b] = sums[a][b] / Math.max(1, counts[a][b]);
        }
      }
      return covariance;
    }
  }
}
