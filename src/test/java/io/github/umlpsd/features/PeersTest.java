package io.github.umlpsd.features;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.umlpsd.job.Keyed;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.traces.TraceSet;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Binning and normalisation against sums of squares computed with numpy and scikit-learn. */
class PeersTest {
  private static final String BIN_FIRST = "bin_then_minmax";

  @TestFactory
  List<DynamicTest> sumsOfSquares() {
    List<String[]> labelings = read("labels.csv");
    TraceSet traces = TraceSet.of(0.03, traces());
    List<String[]> metrics = read("metrics.csv");
    return metrics.subList(1, metrics.size()).stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row[0] + " " + row[1] + " " + row[3], () -> check(traces, labelings, row)))
        .toList();
  }

  private static void check(TraceSet traces, List<String[]> labelings, String[] row) {
    boolean binFirst = row[0].equals(BIN_FIRST);
    FeatureParameters parameters =
        new FeatureParameters(
            FeatureSpec.trace(),
            BinWindows.auto(),
            binFirst ? Normalization.MINMAX : Keyed.parse(Normalization.class, "normalize", row[0]),
            binFirst ? BinOrder.BIN_FIRST : BinOrder.NORMALIZE_FIRST);
    Observations observations =
        FeatureExtractor.extract(
            traces, parameters, Integer.parseInt(row[1]), new Workers(1, Progress.NONE));
    // The reference of normalised traces leaves out a last bin of fewer frames.
    int bins = Integer.parseInt(row[2]);
    int whole = traces.frames() / Integer.parseInt(row[1]);
    double[][] rows = observations.rows();
    if (!binFirst) {
      rows = Stream.of(rows).map(bin -> Arrays.copyOf(bin, whole)).toArray(double[][]::new);
    }
    assertEquals(bins, rows[0].length);
    int column = Arrays.asList(labelings.get(0)).indexOf(row[3]);
    int[] labels =
        labelings.stream().skip(1).mapToInt(cells -> Integer.parseInt(cells[column])).toArray();
    double expected = Double.parseDouble(row[9]);
    assertEquals(expected, squares(rows, labels), 1e-9 * expected);
  }

  /** Sum of squared distances to the own centroid. */
  private static double squares(double[][] rows, int[] labels) {
    int classes = Arrays.stream(labels).max().orElseThrow() + 1;
    double[][] sums = new double[classes][rows[0].length];
    int[] sizes = new int[classes];
    for (int i = 0; i < rows.length; i++) {
      sizes[labels[i]]++;
      for (int d = 0; d < rows[i].length; d++) {
        sums[labels[i]][d] += rows[i][d];
      }
    }
    double squares = 0;
    for (int i = 0; i < rows.length; i++) {
      for (int d = 0; d < rows[i].length; d++) {
        double difference = rows[i][d] - sums[labels[i]][d] / sizes[labels[i]];
        squares += difference * difference;
      }
    }
    return squares;
  }

  private static double[][] traces() {
    return read("traces.csv").stream()
        .map(cells -> Arrays.stream(cells).mapToDouble(Double::parseDouble).toArray())
        .toArray(double[][]::new);
  }

  private static List<String[]> read(String name) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                PeersTest.class.getResourceAsStream("/peers/" + name), StandardCharsets.UTF_8))) {
      return reader.lines().map(line -> line.split(",")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
