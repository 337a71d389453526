package io.github.umlpsd.pixels.basins;

import io.github.umlpsd.movie.sums.LagCovariance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The surroundings of a maximum.
 *
 * @param places its pixels, each row x width + column, rising
 * @param blink covariance of successive frames, summed over its pixels, over the standard error of
 *     this sum
 */
record Basin(int[] places, double blink) {

  int size() {
    return places.length;
  }

  /** Its values in an image, above a level. */
  double[] values(Raster image, double level) {
    return Arrays.stream(places).mapToDouble(i -> image.values()[i] - level).toArray();
  }

  /** All basins of an image. */
  record Split(List<Basin> basins) {

    /**
     * @param numbers basin of each pixel from 0, or negative
     */
    Split(int[] numbers, LagCovariance blink) {
      this(split(numbers, blink));
    }

    private static List<Basin> split(int[] numbers, LagCovariance blink) {
      int count = 1 + Arrays.stream(numbers).max().orElse(-1);
      int[] sizes = new int[count];
      double[] covariance = new double[count];
      double[] variance = new double[count];
      for (int i = 0; i < numbers.length; i++) {
        if (numbers[i] >= 0) {
          sizes[numbers[i]]++;
          covariance[numbers[i]] += blink.covariance()[i];
          variance[numbers[i]] += (double) blink.error()[i] * blink.error()[i];
        }
      }
      int[][] places = new int[count][];
      Arrays.setAll(places, k -> new int[sizes[k]]);
      int[] filled = new int[count];
      for (int i = 0; i < numbers.length; i++) {
        if (numbers[i] >= 0) {
          places[numbers[i]][filled[numbers[i]]++] = i;
        }
      }
      List<Basin> basins = new ArrayList<>();
      for (int k = 0; k < count; k++) {
        double error = Math.sqrt(variance[k]);
        basins.add(new Basin(places[k], error > 0 ? covariance[k] / error : 0));
      }
      return basins;
    }
  }
}
