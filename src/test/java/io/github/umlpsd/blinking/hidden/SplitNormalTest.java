package io.github.umlpsd.blinking.hidden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SplitNormalTest {
  private static final int N = 20_000;

  private final Random random = new Random(8);

  /** Its ln likelihood under the density that it was drawn from is known. */
  @Test
  void skewedNoiseIsAsLikelyAsUnderItsOwnLaw() {
    double left = 1;
    double right = 3;
    double mode = -1.2;
    double[] deviations = new double[N];
    double truth = N * Math.log(2 / Math.sqrt(2 * Math.PI) / (left + right));
    for (int i = 0; i < N; i++) {
      double z = Math.abs(random.nextGaussian());
      deviations[i] = mode + (random.nextDouble() < 0.25 ? -left * z : right * z);
      truth -= z * z / 2;
    }
    assertEquals(truth, SplitNormal.logLikelihood(deviations, 0), 15);
    assertTrue(truth > normal(deviations) + 1000, "skewness is worth much");
  }

  /** The best of two densities that hold each other. */
  @Test
  void normalNoiseGainsNothing() {
    double[] deviations = new double[N];
    Arrays.setAll(deviations, i -> 5 * random.nextGaussian());
    double gain = SplitNormal.logLikelihood(deviations, 0) - normal(deviations);
    assertTrue(gain >= 0 && gain < 5, "gain " + gain);
  }

  @Test
  void noDensityIsNarrowerThanAllowed() {
    double[] deviations = new double[100];
    assertEquals(-50 * Math.log(2 * Math.PI * 4), SplitNormal.logLikelihood(deviations, 4), 1e-9);
  }

  private static double normal(double[] deviations) {
    double variance = Arrays.stream(deviations).map(d -> d * d).average().orElseThrow();
    return -0.5 * N * (Math.log(2 * Math.PI * variance) + 1);
  }
}
