package io.github.umlpsd.simulate.emitters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.umlpsd.job.UserException;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CameraTest {
  private static final int READS = 100_000;

  @Test
  void photonTransferCurve() {
    for (Camera camera : new Camera[] {Camera.scmos(), Camera.emccd(), Camera.photonCounter()}) {
      for (double electrons : new double[] {3, 50, 700}) {
        RandomStream random = RandomStream.of(1);
        double[] counts =
            IntStream.range(0, READS)
                .mapToDouble(i -> camera.readCounts(electrons, 9, random))
                .toArray();
        double gain = camera.countsPerElectron();
        double mean = Arrays.stream(counts).average().orElseThrow();
        double variance = Arrays.stream(counts).map(x -> (x - mean) * (x - mean)).sum() / READS;
        double expected = camera.varianceElectrons(electrons, 9) * gain * gain;
        assertEquals(electrons * gain, mean, 5 * Math.sqrt(expected / READS));
        assertEquals(expected, variance, 0.04 * expected);
      }
    }
  }

  @Test
  void pixelsAreWholeAndLimited() {
    RandomStream random = RandomStream.of(2);
    assertEquals(Camera.SATURATION, Camera.scmos().readPixel(1e6, random));
    Camera noisy = new Camera(1, 0, 20, false);
    double least =
        IntStream.range(0, 1000).mapToDouble(i -> noisy.readPixel(0, random)).min().orElseThrow();
    assertEquals(0, least);
    float pixel = Camera.emccd().readPixel(12.3, random);
    assertEquals(Math.rint(pixel), pixel);
  }

  @Test
  void refusesNonsense() {
    assertThrows(UserException.class, () -> new Camera(0, 0, 0, false));
    assertThrows(UserException.class, () -> new Camera(1, -1, 0, false));
    assertThrows(UserException.class, () -> new Camera(1, 0, Double.NaN, false));
  }
}
