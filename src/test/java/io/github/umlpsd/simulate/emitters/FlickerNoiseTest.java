package io.github.umlpsd.simulate.emitters;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.umlpsd.fourier.RealFourier;
import java.util.Arrays;
import org.apache.commons.math3.stat.regression.SimpleRegression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlickerNoiseTest {
  private static final int FRAMES = 4096;

  @ParameterizedTest
  @ValueSource(doubles = {0.5, 1, 1.3, 1.6, 2})
  void spectrumFallsWithTheExponent(double beta) {
    double[] power = new double[FRAMES / 2 + 1];
    FlickerNoise noise = new FlickerNoise(beta, FRAMES);
    RealFourier fourier = new RealFourier(FRAMES);
    for (int i = 0; i < 100; i++) {
      double[] draw = noise.draw(RandomStream.of(7, i));
      for (int t = 0; t < FRAMES; t++) {
        draw[t] *= 1 - Math.cos(2 * Math.PI * t / FRAMES);
      }
      double[] one = fourier.power(draw);
      Arrays.setAll(power, k -> power[k] + one[k]);
    }
    SimpleRegression line = new SimpleRegression();
    for (int k = 8; k < FRAMES / 8; k = (int) Math.ceil(k * 1.2)) {
      line.addData(Math.log(k), Math.log(power[k]));
    }
    assertEquals(-beta, line.getSlope(), 0.05);
  }

  /** White noise integrated over frames stays white: the folded frequencies make up for sinc^2. */
  @Test
  void foldingMakesUpForTheIntegration() {
    double[] power = new double[FRAMES / 2 + 1];
    FlickerNoise noise = new FlickerNoise(1e-9, FRAMES);
    RealFourier fourier = new RealFourier(FRAMES);
    for (int i = 0; i < 50; i++) {
      double[] one = fourier.power(noise.draw(RandomStream.of(8, i)));
      Arrays.setAll(power, k -> power[k] + one[k]);
    }
    double slow = Arrays.stream(power, 100, 600).average().orElseThrow();
    double fast = Arrays.stream(power, 1500, 2000).average().orElseThrow();
    assertEquals(1, fast / slow, 0.12);
  }

  @Test
  void recordHasMeanZeroAndUnitDeviation() {
    for (int frames : new int[] {2, 3, 17, 1000}) {
      double[] draw = new FlickerNoise(1.2, frames).draw(RandomStream.of(3));
      assertEquals(frames, draw.length);
      assertEquals(0, Arrays.stream(draw).sum(), 1e-9);
      assertEquals(frames, Arrays.stream(draw).map(x -> x * x).sum(), 1e-6);
    }
  }
}
