package io.github.umlpsd.blinking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AutocorrelationTest {

  @Test
  void equalsItsDefinition() {
    Random random = new Random(1);
    double[] trace = random.doubles(333, 2, 5).toArray();
    Autocorrelation found = Autocorrelation.of(trace, 0.5).value().orElseThrow();
    double mean = Arrays.stream(trace).average().orElseThrow();
    int single = 0;
    for (int i = 0; found.lagSeconds()[i] == 0.5 * (i + 1); i++, single++) {
      int lag = i + 1;
      double sum = 0;
      for (int t = 0; t + lag < trace.length; t++) {
        sum += trace[t] * trace[t + lag];
      }
      assertEquals(sum / (trace.length - lag) / (mean * mean), found.g2()[i], 1e-12);
    }
    assertTrue(single >= 8);
  }

  @Test
  void telegraphDecaysWithTheSumOfItsRates() {
    // g2 = 1 + (1 - p)/p exp(-(k_on + k_off) tau), averaged over traces; here p = 0.4.
    double[] sum = new double[1000];
    double[] lags = {};
    int traces = 60;
    for (int i = 0; i < traces; i++) {
      double[] trace = SimulatedEmitter.trace(SimulatedEmitter.exponential(2, 3), 10_000, 12, i);
      Autocorrelation one =
          Autocorrelation.of(trace, SimulatedEmitter.INTERVAL).value().orElseThrow();
      lags = one.lagSeconds();
      for (int k = 0; k < lags.length; k++) {
        sum[k] += one.g2()[k] / traces;
      }
    }
    for (int k = 0; lags[k] < 3; k++) {
      assertEquals(1 + 1.5 * Math.exp(-lags[k] * (1 / 2.0 + 1 / 3.0)), sum[k], 0.08);
    }
  }

  @Test
  void needsAMeanAboveZero() {
    double[] noise = new Random(2).doubles(500, -1, 1).map(x -> x - 0.5).toArray();
    assertTrue(Autocorrelation.of(noise, 1).reason().contains("not above zero"));
    assertTrue(Autocorrelation.of(new double[100], 1).value().isEmpty());
    assertTrue(Autocorrelation.of(new double[] {1, 2}, 1).reason().contains("too short"));
  }
}
