package io.github.umlpsd.clusters.count;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What a {@link Cut} is where there is nothing to cut: means and standard deviations over Gaussian
 * clouds that K-means has put into two. They stand in the table {@code one-class-cuts.csv} beside
 * this class, which a command of the test tree writes ({@code study cuts}); between its sizes they
 * are interpolated.
 */
final class OneClassCut {
  /** Sizes of the clouds in the table. */
  static final List<Integer> SIZES =
      List.of(
          6, 8, 10, 13, 16, 20, 25, 32, 40, 50, 64, 80, 100, 128, 160, 200, 300, 500, 1000, 2000);

  /** Largest dimension of the table. */
  static final int MOST_DIMENSIONS = 12;

  static final String NAME = "one-class-cuts.csv";

  /** [dimension - 1][size]{valley mean, valley sd, distance mean, distance sd}. */
  private final double[][][] entries;

  private OneClassCut(double[][][] entries) {
    this.entries = entries;
  }

  /** Read when first asked for, so that the table can also be made. */
  private static final class Holder {
    static final OneClassCut TABLE = read();
  }

  static OneClassCut table() {
    return Holder.TABLE;
  }

  /** Fewest points that can be judged. */
  static int fewest() {
    return SIZES.get(0);
  }

  /** How far the valley is above that of one class, in its standard deviations. */
  double valley(Cut cut, int dimensions) {
    double[] entry = entry(cut.points(), dimensions);
    return (cut.valley() - entry[0]) / entry[1];
  }

  /** The same for the distance. */
  double distance(Cut cut, int dimensions) {
    double[] entry = entry(cut.points(), dimensions);
    return (cut.distance() - entry[2]) / entry[3];
  }

  private double[] entry(int points, int dimensions) {
    double[][] row = entries[Math.min(dimensions, MOST_DIMENSIONS) - 1];
    int right = 0;
    while (right < SIZES.size() - 1 && SIZES.get(right) < points) {
      right++;
    }
    int left = Math.max(0, right - 1);
    double width = Math.log((double) SIZES.get(right) / SIZES.get(left));
    double along = width > 0 ? Math.log((double) points / SIZES.get(left)) / width : 0;
    double share = Math.max(0, Math.min(1, along));
    double[] between = new double[4];
    for (int i = 0; i < between.length; i++) {
      between[i] = (1 - share) * row[left][i] + share * row[right][i];
    }
    return between;
  }

  private static OneClassCut read() {
    double[][][] entries = new double[MOST_DIMENSIONS][SIZES.size()][];
    try (InputStream in = OneClassCut.class.getResourceAsStream(NAME);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      reader.readLine();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        List<Double> cells = new ArrayList<>();
        for (String cell : line.split(",")) {
          cells.add(Double.valueOf(cell));
        }
        int dimensions = cells.get(0).intValue();
        int size = SIZES.indexOf(cells.get(1).intValue());
        entries[dimensions - 1][size] =
            cells.subList(2, 6).stream().mapToDouble(value -> value).toArray();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new OneClassCut(entries);
  }
}
