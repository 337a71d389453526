package io.github.umlpsd.features.signal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StepFilterTest {

  @ParameterizedTest
  @ValueSource(ints = {16, 64, 100, 257, 1000})
  void equalsItsDefinition(int frames) {
    double[] trace = noisySteps(frames, 3);
    assertArrayEquals(naive(trace, 4), new StepFilter(frames).apply(trace, 4), 1e-10);
  }

  @Test
  void anInstanceCanBeUsedAgain() {
    StepFilter filter = new StepFilter(500);
    double[] first = filter.apply(noisySteps(500, 1), 4);
    filter.apply(noisySteps(500, 2), 9);
    assertArrayEquals(first, filter.apply(noisySteps(500, 1), 4));
  }

  @Test
  void withoutNoiseNothingChanges() {
    double[] trace = noisySteps(300, 5);
    assertArrayEquals(trace, new StepFilter(300).apply(trace, 0), 1e-9);
  }

  @Test
  void removesNoiseAndKeepsSteps() {
    double[] clean = new double[4096];
    Arrays.setAll(clean, t -> t / 512 % 2 == 0 ? 100 : 30);
    Random random = new Random(4);
    double[] noisy = Arrays.stream(clean).map(v -> v + 5 * random.nextGaussian()).toArray();
    double[] filtered = new StepFilter(4096).apply(noisy, 25);
    double left = 0;
    for (int t = 0; t < clean.length; t++) {
      left += (filtered[t] - clean[t]) * (filtered[t] - clean[t]) / clean.length;
    }
    assertTrue(left < 25 * 0.05, "variance left: " + left);
  }

  private static double[] noisySteps(int frames, long seed) {
    Random random = new Random(seed);
    double[] trace = new double[frames];
    Arrays.setAll(trace, t -> (t / 23 % 2) * 20 + 2 * random.nextGaussian());
    return trace;
  }

  /** Octave by octave as it is defined, with indices modulo the period. */
  private static double[] naive(double[] trace, double noise) {
    int frames = trace.length;
    int period = 2 * frames;
    double[] a = new double[period];
    Arrays.setAll(a, t -> t < frames ? trace[t] : trace[period - 1 - t]);
    int octaves = (int) Math.floor(Math.log(frames) / Math.log(2) + 1e-9) - 3;
    double[][] d = new double[octaves + 1][period];
    for (int j = 1; j <= octaves; j++) {
      int h = (int) Math.pow(2, j - 1);
      double[] old = a;
      double limit = 3.5 * Math.sqrt(noise) * Math.pow(2, -j / 2.0);
      a = new double[period];
      for (int t = 0; t < period; t++) {
        double difference = (old[t] - old[(t + h) % period]) / 2;
        d[j][t] = Math.abs(difference) < limit ? 0 : difference;
        a[t] = (old[t] + old[(t + h) % period]) / 2;
      }
    }
    for (int j = octaves; j >= 1; j--) {
      int h = (int) Math.pow(2, j - 1);
      double[] coarse = a;
      a = new double[period];
      for (int t = 0; t < period; t++) {
        int before = (t - h + period) % period;
        a[t] = (coarse[t] + d[j][t] + coarse[before] - d[j][before]) / 2;
      }
    }
    return Arrays.copyOf(a, frames);
  }
}
