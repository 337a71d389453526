package io.github.umlpsd.spectra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fast evaluation against the definition, term by term. */
class ModifiedWelchTest {
  private static final double DT = 0.03;

  @ParameterizedTest
  @ValueSource(ints = {32, 33, 100, 601, 1_000, 2_000, 4_999, 10_000})
  void equalsItsDefinition(int frames) {
    double[] trace = randomWalk(frames);
    Spectrum spectrum = new ModifiedWelch(frames, DT).estimate(trace);
    int longest = 2 * ((frames - 3) / 6) + 1;
    long lowest = Math.round(3.0 * frames / longest);
    for (int i = 0; i < spectrum.size(); i++) {
      double f = spectrum.frequencyHz()[i];
      long cycles = Math.round(f * frames * DT);
      int window = 2 * (int) Math.floor(3.0 * frames / (2.0 * cycles)) + 1;
      window = Math.min(longest, Math.max(101, window));
      window = cycles == lowest ? longest : window;
      int windows = (int) Math.floor(2.0 * frames / window - 1);
      double expected = direct(trace, f, window, windows);
      assertEquals(expected, spectrum.density()[i], 1e-9 * expected);
      double freedom = 36.0 * windows * windows / (19.0 * windows - 1);
      assertEquals(freedom, spectrum.degreesOfFreedom()[i], 1e-12);
    }
  }

  private static double direct(double[] trace, double hertz, int window, int windows) {
    double sum = 0;
    double power = 0;
    for (int n = 0; n < window; n++) {
      power += Math.pow(hamming(n, window), 2);
    }
    for (int k = 0; k < windows; k++) {
      int from = (int) Math.floor(k * window / 2.0);
      double re = 0;
      double im = 0;
      for (int n = 0; n < window; n++) {
        double angle = 2 * Math.PI * hertz * DT * n;
        re += hamming(n, window) * trace[from + n] * Math.cos(angle);
        im += hamming(n, window) * trace[from + n] * Math.sin(angle);
      }
      sum += re * re + im * im;
    }
    return 2 * DT * sum / windows / power;
  }

  private static double hamming(int n, int window) {
    return 0.54 - 0.46 * Math.cos(2 * Math.PI * n / (window - 1));
  }

  @Test
  void publishedGridOf300Seconds() {
    Spectrum spectrum = new ModifiedWelch(10_000, DT).estimate(randomWalk(10_000));
    assertEquals(53, spectrum.size());
    assertEquals(0.03, spectrum.frequencyHz()[0], 1e-12);
    double last = spectrum.frequencyHz()[52];
    assertTrue(last <= 0.4 / DT && last * Math.pow(10, 0.05) > 0.4 / DT, "ends at " + last);
    for (int i = 1; i < spectrum.size(); i++) {
      double cycles = spectrum.frequencyHz()[i] * 10_000 * DT;
      assertEquals(Math.rint(cycles), cycles, 1e-9);
      assertTrue(spectrum.frequencyHz()[i] > spectrum.frequencyHz()[i - 1]);
    }
  }

  @Test
  void whiteNoiseHasItsOneSidedDensity() {
    Random random = new Random(5);
    double[] trace = new double[10_000];
    Arrays.setAll(trace, t -> 3 * random.nextGaussian());
    Spectrum spectrum = new ModifiedWelch(10_000, DT).estimate(trace);
    double[] low = spectrum.low();
    double[] high = spectrum.high();
    int inside = 0;
    for (int i = 0; i < spectrum.size(); i++) {
      inside += low[i] < 2 * 9 * DT && 2 * 9 * DT < high[i] ? 1 : 0;
    }
    assertTrue(inside >= 46, "only " + inside + " of 53 intervals hold the truth");
  }

  private static double[] randomWalk(int frames) {
    Random random = new Random(frames);
    double[] trace = new double[frames];
    for (int t = 1; t < frames; t++) {
      trace[t] = trace[t - 1] + random.nextGaussian();
    }
    return Detrending.of(trace, Detrend.CONSTANT).values();
  }
}
