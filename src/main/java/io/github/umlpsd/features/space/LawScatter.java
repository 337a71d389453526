package io.github.umlpsd.features.space;

import io.github.umlpsd.statistics.SymmetricEigen;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How far the features of traces of one law of blinking scatter, and how far the means of different
 * laws lie apart: two covariance matrices, pooled over many simulated laws, cameras and lengths of
 * the record. They stand in the table {@code law-scatter.csv} beside this class, which a command of
 * the test tree writes ({@code study scatter}).
 *
 * <p>What scatters widely within a law, such as the slow course of a trace that switches by power
 * laws, says little about the law. One set of traces of unknown laws cannot tell the two kinds of
 * scatter apart.
 *
 * @param within [column][column]
 * @param between [column][column]
 */
public record LawScatter(double[][] within, double[][] between) {
  /** Directions that are kept. */
  private static final int DIRECTIONS = 12;

  /** Part of its variance that is added to each column: laws that were not simulated differ. */
  private static final double RIDGE = 0.5;

  static final String NAME = "law-scatter.csv";

  /** Read when first asked for, so that the table can also be made. */
  private static final class Holder {
    static final LawScatter TABLE = read();
  }

  /** The table of the program. */
  public static LawScatter table() {
    return Holder.TABLE;
  }

  /**
   * The directions in which laws differ most, in units of the scatter within a law (Fisher's linear
   * discriminants; Rao 1948, for more than two groups).
   *
   * @param columns those that are there, as numbers of columns of the table; what the table does
   *     not know, since no simulated record was long enough, has no weight
   */
  public Directions directions(int[] columns) {
    int[] known =
        IntStream.range(0, columns.length)
            .filter(i -> within[columns[i]][columns[i]] > 0)
            .toArray();
    int[] places = Arrays.stream(known).map(i -> columns[i]).toArray();
    double[] scales = Arrays.stream(places).mapToDouble(c -> 1 / Math.sqrt(within[c][c])).toArray();
    double[][] scatter = part(within, places, scales);
    for (int i = 0; i < places.length; i++) {
      scatter[i][i] += RIDGE;
    }
    double[][] whitening = whitening(scatter);
    double[][] apart = part(between, places, scales);
    double[][] whitened = new double[whitening.length][whitening.length];
    for (int i = 0; i < whitening.length; i++) {
      double[] along = times(apart, whitening[i]);
      for (int j = 0; j <= i; j++) {
        whitened[i][j] = dot(along, whitening[j]);
        whitened[j][i] = whitened[i][j];
      }
    }
    SymmetricEigen eigen = SymmetricEigen.of(whitened);
    double[][] loadings = new double[Math.min(DIRECTIONS, known.length)][columns.length];
    for (int d = 0; d < loadings.length; d++) {
      double[] weights = eigen.vector(d);
      for (int i = 0; i < known.length; i++) {
        int column = i;
        loadings[d][known[i]] =
            scales[i]
                * IntStream.range(0, weights.length)
                    .mapToDouble(w -> weights[w] * whitening[w][column])
                    .sum();
      }
      upright(loadings[d]);
    }
    return new Directions(loadings);
  }

  /** Rows w with w' S w = 1, uncorrelated under a scatter S. */
  private static double[][] whitening(double[][] scatter) {
    SymmetricEigen eigen = SymmetricEigen.of(scatter);
    double[] values = eigen.values();
    double[][] rows = new double[values.length][];
    for (int i = 0; i < rows.length; i++) {
      double scale = 1 / Math.sqrt(values[i]);
      rows[i] = Arrays.stream(eigen.vector(i)).map(v -> v * scale).toArray();
    }
    return rows;
  }

  private static double[][] part(double[][] matrix, int[] columns, double[] scales) {
    double[][] part = new double[columns.length][columns.length];
    for (int i = 0; i < columns.length; i++) {
      for (int j = 0; j < columns.length; j++) {
        part[i][j] = scales[i] * matrix[columns[i]][columns[j]] * scales[j];
      }
    }
    return part;
  }

  private static double[] times(double[][] matrix, double[] vector) {
    return Arrays.stream(matrix).mapToDouble(row -> dot(row, vector)).toArray();
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  /** Makes the largest entry positive, so that the sign is not left to chance. */
  private static void upright(double[] loadings) {
    double largest = 0;
    for (double loading : loadings) {
      largest = Math.abs(loading) > Math.abs(largest) ? loading : largest;
    }
    if (largest < 0) {
      Arrays.setAll(loadings, c -> -loadings[c]);
    }
  }

  private static LawScatter read() {
    try (InputStream in = LawScatter.class.getResourceAsStream(NAME);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<double[]> rows =
          reader
              .lines()
              .skip(1)
              .map(
                  line -> Arrays.stream(line.split(",")).mapToDouble(Double::parseDouble).toArray())
              .toList();
      int half = rows.size() / 2;
      return new LawScatter(
          rows.subList(0, half).toArray(double[][]::new),
          rows.subList(half, rows.size()).toArray(double[][]::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
