package io.github.umlpsd.compare.movies;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.statistics.Quantiles;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class EqualDotsTest {

  private static double[] ratios(double mean, SplittableRandom random) {
    double[] ratios = new double[300];
    Arrays.setAll(ratios, i -> mean + 3 * random.nextGaussian());
    ratios[0] = Double.NaN;
    return ratios;
  }

  private static double[] kept(double[] ratios, boolean[] kept) {
    double[] some = new double[ratios.length];
    int n = 0;
    for (int i = 0; i < ratios.length; i++) {
      if (kept[i]) {
        some[n++] = ratios[i];
      }
    }
    return Arrays.copyOf(some, n);
  }

  @Test
  void dotsOfADimConditionAreMatchedWithEqualOnes() {
    SplittableRandom random = new SplittableRandom(5);
    double[][] ratios = {ratios(10, random), ratios(7, random), ratios(7, random)};
    int[] condition = {0, 1, 1};

    boolean[][] chosen = EqualDots.of(ratios, condition, 1);

    double[] bright = kept(ratios[0], chosen[0]);
    double[] dim =
        java.util.stream.DoubleStream.concat(
                Arrays.stream(kept(ratios[1], chosen[1])),
                Arrays.stream(kept(ratios[2], chosen[2])))
            .toArray();
    assertEquals(bright.length, dim.length);
    assertTrue(bright.length > 150, () -> bright.length + " dots");
    assertEquals(Quantiles.median(bright), Quantiles.median(dim), 0.5);
    assertTrue(!chosen[0][0]);
    assertArrayEquals(chosen[1], EqualDots.of(ratios, condition, 1)[1]);
  }
}
