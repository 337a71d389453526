package io.github.umlpsd.traces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.movie.FrameValues;
import io.github.umlpsd.statistics.Moments;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MedianTest {
  @Test
  void equalsTheMiddleOfTheSortedValues() {
    Random random = new Random(8);
    Median median = new Median();
    for (int n = 1; n <= 300; n++) {
      float[] pixels = new float[n];
      for (int i = 0; i < n; i++) {
        pixels[i] = (float) (1e3 * random.nextGaussian());
      }
      float[] sorted = pixels.clone();
      Arrays.sort(sorted);
      double expected = ((double) sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
      assertEquals(expected, median.of(FrameValues.of(pixels), IntStream.range(0, n).toArray()));
    }
  }

  /**
   * Counts of 8 bits, or of a camera with many electrons per count, are hardly more than levels.
   */
  @ParameterizedTest
  @CsvSource({"6, 1", "6.25, 1", "6.5, 1", "6.8, 1", "100, 16"})
  void roundingMovesItByNoPartOfAStep(double level, double step) {
    Random random = new Random(9);
    Median median = new Median();
    float[] pixels = new float[80];
    double[] found = new double[400];
    for (int k = 0; k < found.length; k++) {
      for (int i = 0; i < pixels.length; i++) {
        pixels[i] = (float) (step * Math.rint((level + 0.9 * step * random.nextGaussian()) / step));
      }
      found[k] = median.of(FrameValues.of(pixels), IntStream.range(0, 80).toArray()) / step;
    }
    assertEquals(level / step, Moments.mean(found), 0.03);
    // That of a mean, and that of a median, of 80 values with the error of rounding.
    double variance = (0.81 + 1 / 12.0) / 80;
    assertEquals(1, Moments.sampleSd(found) / Math.sqrt(1.25 * variance), 0.25);
  }

  @Test
  void equalValuesAreTheirMedian() {
    float[] pixels = new float[81];
    Arrays.fill(pixels, 7);
    assertEquals(7, new Median().of(FrameValues.of(pixels), IntStream.range(0, 81).toArray()));
  }

  @Test
  void leavesOutWhatIsNoNumber() {
    float[] pixels = {Float.NaN, 4, Float.POSITIVE_INFINITY, 1, 2, Float.NEGATIVE_INFINITY};
    assertEquals(2, new Median().of(FrameValues.of(pixels), new int[] {0, 1, 2, 3, 4, 5}));
    assertTrue(Double.isNaN(new Median().of(FrameValues.of(pixels), new int[] {0, 2, 5})));
  }
}
