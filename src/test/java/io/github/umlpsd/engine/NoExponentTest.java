package io.github.umlpsd.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.umlpsd.parameters.ParameterKey;
import io.github.umlpsd.simulate.emitters.RandomStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A result without exponents says so, and why. */
class NoExponentTest {
  @ParameterizedTest
  @CsvSource({"1, 1.02, 3", "0, 0, 0"})
  void mostTracesWithoutAnExponentAreTold(String bandMin, String bandMax, int without) {
    double[][] counts = new double[3][400];
    for (int i = 0; i < counts.length; i++) {
      RandomStream random = RandomStream.of(3, i);
      for (int t = 0; t < counts[i].length; t++) {
        counts[i][t] = random.poisson(100);
      }
    }
    Map<ParameterKey, String> band =
        Map.of(ParameterKey.BAND_MIN, bandMin, ParameterKey.BAND_MAX, bandMax);
    List<String> told = OneClass.told(0.1, counts, band, "have no exponent");
    assertEquals(
        without == 0
            ? List.of()
            : List.of(
                "3 of 3 traces have no exponent, 3 of them since: The band holds too few"
                    + " frequencies for a fit."),
        told);
  }
}
