package io.github.umlpsd.pixels.basins;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.movie.ArrayFrames;
import io.github.umlpsd.movie.sums.LagCovariance;
import io.github.umlpsd.movie.sums.Projections;
import java.util.Arrays;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BasinPartsTest {
  private static final Workers ONE = new Workers(1, Progress.NONE);

  private static Raster noise(int width, int height) {
    SplittableRandom random = new SplittableRandom(4);
    float[] values = new float[width * height];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) random.nextGaussian();
    }
    return new Raster(values, width, height);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 7, 30})
  void extremesOfADiscAreThoseOfItsPixels(int radius) {
    Raster image = noise(23, 17);
    float[] least = image.extreme(radius, false).values();
    float[] largest = image.extreme(radius, true).values();
    for (int i = 0; i < least.length; i++) {
      float low = Float.POSITIVE_INFINITY;
      float high = Float.NEGATIVE_INFINITY;
      for (int v = -radius; v <= radius; v++) {
        for (int u = -radius; u <= radius; u++) {
          if (u * u + v * v <= (radius + 0.5) * (radius + 0.5)) {
            int x = Raster.mirrored(i % 23 + u, 23);
            int y = Raster.mirrored(i / 23 + v, 17);
            low = Math.min(low, image.values()[y * 23 + x]);
            high = Math.max(high, image.values()[y * 23 + x]);
          }
        }
      }
      assertEquals(low, least[i]);
      assertEquals(high, largest[i]);
    }
  }

  @Test
  void aBlurKeepsTheMeanAndHasTheWidthItShould() {
    float[] one = new float[61 * 41];
    one[20 * 61 + 30] = 1;
    for (Raster blurred :
        new Raster[] {new Raster(one, 61, 41).blurred(3), new Raster(one, 61, 41).blurredFast(3)}) {
      double sum = 0;
      double squares = 0;
      for (int i = 0; i < one.length; i++) {
        sum += blurred.values()[i];
        squares += blurred.values()[i] * (i % 61 - 30) * (i % 61 - 30);
      }
      assertEquals(1, sum, 1e-4);
      assertEquals(9, squares, 0.1);
    }
  }

  @Test
  void aLowMaximumIsSwallowedAndAHighOneKeepsItsSurroundings() {
    float[] ridge = {0, 3, 9, 6, 7, 6, 2, 5, 8, 1};
    boolean[] marks = new boolean[10];
    Arrays.fill(marks, true);
    marks[9] = false;
    int[] parts = Watershed.part(new Raster(ridge, 10, 1), 2, marks);
    assertEquals(Watershed.NOWHERE, parts[9]);
    for (int i = 0; i < 6; i++) {
      assertEquals(parts[2], parts[i], "place " + i);
    }
    assertEquals(parts[8], parts[7]);
    assertTrue(parts[8] != parts[2]);
  }

  @Test
  void theModeOfASkewedSampleIsWhereMostValuesAre() {
    Random random = new Random(2);
    float[] values = new float[20_000];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) (5 + random.nextGaussian() + (i % 3 == 0 ? 40 * random.nextFloat() : 0));
    }
    assertEquals(5, HalfSampleMode.of(values), 0.5);
  }

  @Test
  void covarianceOfSuccessiveFramesIsThatOfTheSignalAndNotOfTheNoise() {
    int frames = 3000;
    Random random = new Random(8);
    float[][] values = new float[frames][4];
    double slow = 0;
    double lag = Math.exp(-1 / 20.0);
    for (int t = 0; t < frames; t++) {
      slow = lag * slow + Math.sqrt(1 - lag * lag) * random.nextGaussian();
      for (int i = 0; i < 4; i++) {
        values[t][i] = (float) (100 + 5 * random.nextGaussian() + (i == 0 ? 3 * slow : 0));
      }
    }
    ArrayFrames movie = ArrayFrames.of(2, 2, values);
    LagCovariance map = LagCovariance.of(movie, Projections.of(movie, ONE).mean(), ONE);
    assertEquals(9 * lag, map.covariance()[0], 2);
    for (int i = 1; i < 4; i++) {
      assertEquals(25 / Math.sqrt(frames * 63 / 64.0), map.error()[i], 0.02);
      assertEquals(0, map.covariance()[i], 3.5 * map.error()[i]);
    }
    LagCovariance two =
        LagCovariance.of(movie, Projections.of(movie, ONE).mean(), new Workers(3, Progress.NONE));
    assertArrayEquals(map.covariance(), two.covariance());
    assertArrayEquals(map.error(), two.error());
  }
}
