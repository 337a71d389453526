package io.github.umlpsd.traces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.movie.FrameValues;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MedianTest {
  @Test
  void equalsTheMiddleOfTheSortedValues() {
    Random random = new Random(8);
    Median median = new Median();
    for (int n = 1; n <= 300; n++) {
      float[] pixels = new float[n];
      for (int i = 0; i < n; i++) {
        double value = n % 3 == 0 ? random.nextInt(5) - 2 : 1e3 * random.nextGaussian();
        pixels[i] = (float) value;
      }
      float[] sorted = pixels.clone();
      Arrays.sort(sorted);
      double expected = ((double) sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
      assertEquals(expected, median.of(FrameValues.of(pixels), IntStream.range(0, n).toArray()));
    }
  }

  @Test
  void leavesOutWhatIsNoNumber() {
    float[] pixels = {Float.NaN, 4, Float.POSITIVE_INFINITY, 1, 2, Float.NEGATIVE_INFINITY};
    assertEquals(2, new Median().of(FrameValues.of(pixels), new int[] {0, 1, 2, 3, 4, 5}));
    assertTrue(Double.isNaN(new Median().of(FrameValues.of(pixels), new int[] {0, 2, 5})));
  }
}
