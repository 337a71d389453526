package io.github.umlpsd.pixels;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.job.UserException;
import io.github.umlpsd.movie.sums.LagCovariance;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class MaskMakerTest {
  private static final int SIZE = 40;

  /** Nothing blinks. */
  private static final LagCovariance STILL =
      new LagCovariance(SIZE, SIZE, new float[SIZE * SIZE], new float[SIZE * SIZE]);

  private final SplittableRandom random = new SplittableRandom(1);

  private static PixelParameters parameters(MaskRule rule, double threshold, int minSize) {
    return new PixelParameters(rule, threshold, minSize, 1, CommonMode.NONE, CrystalScope.TOGETHER);
  }

  private static Mask make(float[] image, PixelParameters parameters) {
    return MaskMaker.make(image, STILL, parameters, Optional.empty());
  }

  private float[] noise(double mean, double sd) {
    float[] image = new float[SIZE * SIZE];
    for (int i = 0; i < image.length; i++) {
      image[i] = (float) (mean + sd * random.nextGaussian());
    }
    return image;
  }

  private static void square(float[] image, int left, int top, int edge, float value) {
    for (int y = top; y < top + edge; y++) {
      for (int x = left; x < left + edge; x++) {
        image[y * SIZE + x] += value;
      }
    }
  }

  @Test
  void crystalsAreNumberedByFallingSizeWithHolesFilledAndSpecksRemoved() {
    float[] image = noise(100, 1);
    square(image, 2, 2, 6, 200);
    square(image, 15, 10, 12, 150);
    square(image, 20, 15, 2, -150);
    square(image, 35, 35, 2, 300);
    for (MaskRule rule : new MaskRule[] {MaskRule.OTSU, MaskRule.LI}) {
      Mask mask = make(image, parameters(rule, 0, 10));
      assertEquals(2, mask.count());
      assertEquals(36 + 144, mask.size());
      assertEquals(0, mask.crystals()[16 * SIZE + 21]);
      assertEquals(1, mask.crystals()[3 * SIZE + 3]);
      assertEquals(Mask.OUTSIDE, mask.crystals()[36 * SIZE + 36]);
      assertEquals(36, mask.only(1).size());
    }
  }

  @Test
  void liKeepsDimmerPixelsThanOtsu() {
    float[] image = noise(10, 1);
    square(image, 5, 5, 20, 60);
    square(image, 10, 10, 6, 400);
    Mask otsu = make(image, parameters(MaskRule.OTSU, 0, 5));
    Mask li = make(image, parameters(MaskRule.LI, 0, 5));
    assertTrue(li.thresholdCounts() < otsu.thresholdCounts());
    assertEquals(400, li.size());
  }

  @Test
  void aValueAndAGivenMaskAreTakenAsTheyAre() {
    float[] image = noise(100, 1);
    square(image, 2, 2, 6, 50);
    assertEquals(36, make(image, parameters(MaskRule.VALUE, 120, 1)).size());
    boolean[] given = new boolean[SIZE * SIZE];
    given[5] = given[6] = given[7] = true;
    Mask mask = MaskMaker.make(image, STILL, parameters(MaskRule.GIVEN, 0, 1), Optional.of(given));
    assertArrayEquals(new int[] {5, 6, 7}, mask.places());
    assertTrue(Double.isNaN(mask.thresholdCounts()));
  }

  @Test
  void whatStandsOutAndBlinksIsACrystalAndABrighterHillIsNot() {
    float[] image = noise(100, 1);
    for (int i = 0; i < image.length; i++) {
      double r = Math.hypot(i % SIZE - 30, i / SIZE - 28) / 6;
      image[i] += (float) (80 * Math.exp(-r * r / 2));
    }
    square(image, 5, 5, 8, 60);
    square(image, 16, 5, 8, 20);
    float[] covariance = new float[image.length];
    square(covariance, 5, 5, 8, 30);
    square(covariance, 16, 5, 8, 5);
    float[] error = new float[image.length];
    java.util.Arrays.fill(error, 0.5f);
    LagCovariance blink = new LagCovariance(SIZE, SIZE, covariance, error);
    Mask mask = MaskMaker.make(image, blink, parameters(MaskRule.BASINS, 0, 10), Optional.empty());
    assertEquals(2, mask.count());
    assertEquals(128, mask.size(), 16);
    assertTrue(mask.crystals()[9 * SIZE + 9] >= 0 && mask.crystals()[9 * SIZE + 20] >= 0);
    assertEquals(Mask.OUTSIDE, mask.crystals()[28 * SIZE + 30]);
    assertTrue(Double.isNaN(mask.thresholdCounts()));
    assertMessage("blinks", () -> make(image, parameters(MaskRule.BASINS, 0, 10)));
  }

  @Test
  void whatCannotBeMaskedIsToldInOneSentence() {
    assertMessage(
        "no background", () -> make(new float[SIZE * SIZE], parameters(MaskRule.OTSU, 0, 20)));
    assertMessage("no background", () -> make(noise(100, 3), parameters(MaskRule.OTSU, 0, 20)));
    assertMessage("is empty", () -> make(noise(1, 0.1), parameters(MaskRule.VALUE, 100, 1)));
    float[] one = noise(1, 0.1);
    one[SIZE + 1] = 500;
    assertMessage("single pixel", () -> make(one, parameters(MaskRule.VALUE, 100, 1)));
    assertMessage("min_size", () -> make(one, parameters(MaskRule.VALUE, 100, 5)));
    assertMessage("draw an outline", () -> make(one, parameters(MaskRule.GIVEN, 0, 1)));
    assertMessage(
        "image's size",
        () -> MaskMaker.make(one, STILL, PixelParameters.defaults(), Optional.of(new boolean[3])));
  }

  private static void assertMessage(String part, org.junit.jupiter.api.function.Executable job) {
    UserException e = assertThrows(UserException.class, job);
    assertTrue(e.getMessage().contains(part), e.getMessage());
  }
}
