package io.github.umlpsd.fourier;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.visnow.jlargearrays.ConcurrencyUtils;

/** The transform against its definition. */
class RealFourierTest {
  private static double[] noise(int length) {
    return new Random(length).doubles(length).map(u -> u - 0.5).toArray();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 8, 15, 30, 97})
  void powerIsThatOfTheDefinition(int length) {
    double[] samples = noise(length);
    double[] power = new RealFourier(length).power(samples);
    assertEquals(length / 2 + 1, power.length);
    for (int k = 0; k < power.length; k++) {
      double re = 0;
      double im = 0;
      for (int t = 0; t < length; t++) {
        re += samples[t] * Math.cos(2 * Math.PI * k * t / length);
        im += samples[t] * Math.sin(2 * Math.PI * k * t / length);
      }
      assertEquals(re * re + im * im, power[k], 1e-12 * length);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 8, 15, 97, 8_192, 10_007, 20_000})
  void inverseUndoesForward(int length) {
    double[] samples = noise(length);
    double[] there = samples.clone();
    RealFourier fourier = new RealFourier(length);
    fourier.forward(there);
    fourier.inverse(there);
    assertArrayEquals(samples, there, 1e-12);
  }

  @Test
  void noNumberDependsOnTheThreadsOfTheLibrary() {
    int before = ConcurrencyUtils.getNumberOfThreads();
    try {
      for (int length : new int[] {8_192, 10_007, 20_000, 65_536}) {
        ConcurrencyUtils.setNumberOfThreads(4);
        double[] dealtOut = noise(length);
        new RealFourier(length).forward(dealtOut);
        ConcurrencyUtils.setNumberOfThreads(1);
        double[] here = noise(length);
        new RealFourier(length).forward(here);
        assertArrayEquals(dealtOut, here, length + " samples");
      }
    } finally {
      ConcurrencyUtils.setNumberOfThreads(before);
    }
  }
}
