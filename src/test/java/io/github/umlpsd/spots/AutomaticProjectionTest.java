package io.github.umlpsd.spots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.movie.ArrayFrames;
import io.github.umlpsd.movie.Projection;
import io.github.umlpsd.movie.sums.LagCovariance;
import io.github.umlpsd.movie.sums.Projections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Spots, blobs and bad pixels whose place and kind are known. */
class AutomaticProjectionTest {
  private static final int SIDE = 96;
  private static final int FRAMES = 400;
  private static final double SIGMA = 1.3;

  private static final double[][] BLINKING = {{20, 20}, {50.4, 20.3}, {80, 22}, {20, 70}};
  private static final double[] DARK = {50, 70};
  private static final double[] DIM = {80.5, 70.2};
  private static final double[] BLOB = {35, 45};
  private static final double[] STEADY_PIXEL = {65, 45};
  private static final double[] NOISY_PIXEL = {10, 45};

  private static ArrayFrames movie() {
    Random random = new Random(4);
    float[][] frames = new float[FRAMES][SIDE * SIDE];
    for (int t = 0; t < FRAMES; t++) {
      for (int i = 0; i < SIDE * SIDE; i++) {
        frames[t][i] = (float) (100 + 4 * random.nextGaussian());
      }
      for (double[] place : BLINKING) {
        add(frames[t], place, SIGMA, (t / 15 + (int) place[0]) % 2 == 0 ? 30 : 0);
      }
      add(frames[t], DARK, SIGMA, t % 200 < 2 ? 60 : 0);
      add(frames[t], DIM, SIGMA, t / 10 % 2 == 0 ? 4 : 0);
      add(frames[t], BLOB, 4, 12);
      frames[t][(int) (STEADY_PIXEL[1] * SIDE + STEADY_PIXEL[0])] += 40;
      frames[t][(int) (NOISY_PIXEL[1] * SIDE + NOISY_PIXEL[0])] +=
          (float) (40 * random.nextGaussian());
    }
    return ArrayFrames.of(SIDE, SIDE, frames);
  }

  private static void add(float[] frame, double[] place, double sigma, double height) {
    for (int i = 0; i < frame.length; i++) {
      double r = Math.hypot(i % SIDE - place[0], i / SIDE - place[1]) / sigma;
      frame[i] += (float) (height * Math.exp(-r * r / 2));
    }
  }

  private static SpotImages images(ArrayFrames movie, Projection projection) {
    Workers one = new Workers(1, Progress.NONE);
    Projections projections = Projections.of(movie, one);
    Plane shown = new Plane(projections.get(projection), SIDE, SIDE);
    LagCovariance blink = LagCovariance.of(movie, projections.mean(), one);
    return projection != Projection.AUTO
        ? SpotImages.of(shown)
        : new SpotImages(
            shown,
            Optional.of(
                new SpotImages.Variation(
                    new Plane(projections.std(), SIDE, SIDE),
                    new Plane(blink.inErrors(), SIDE, SIDE))));
  }

  private static List<Spot> find(ArrayFrames movie, Projection projection) {
    return find(
        images(movie, projection), SpotParameters.defaults().withDetector(DetectorChoice.LOG));
  }

  private static List<Spot> find(SpotImages images, SpotParameters parameters) {
    return SpotFinder.find(
            images, parameters, Optional.empty(), AutomaticProjectionTest.class.getClassLoader())
        .spots();
  }

  private static boolean has(List<Spot> spots, double[] place) {
    Spot there = new Spot(place[0], place[1], 0, 2.5);
    return spots.stream().anyMatch(spot -> spot.distanceTo(there) < 1.5);
  }

  @Test
  void joinsWhatIsDimOrDarkAndLeavesOutWhatIsNoSpot() {
    ArrayFrames movie = movie();
    List<Spot> mean = find(movie, Projection.MEAN);
    assertTrue(has(mean, DIM) && has(mean, BLOB) && has(mean, STEADY_PIXEL), "the scene is hard");
    assertTrue(!has(mean, DARK), "the scene is hard");
    List<Spot> std = find(movie, Projection.STD);
    assertTrue(has(std, DARK) && has(std, NOISY_PIXEL), "the scene is hard");
    assertTrue(!has(std, DIM), "the scene is hard");
    List<Spot> found = find(movie, Projection.AUTO);
    for (double[] place : BLINKING) {
      assertTrue(has(found, place));
    }
    assertTrue(has(found, DARK) && has(found, DIM), found.toString());
    assertEquals(6, found.size(), found.toString());
  }

  /** What is kept of images for the next search must not be that of other parameters. */
  @Test
  void searchingTheSameImagesAgainFindsWhatFreshOnesGive() {
    ArrayFrames movie = movie();
    SpotImages kept = images(movie, Projection.AUTO);
    SpotParameters first = SpotParameters.defaults().withDetector(DetectorChoice.LOG);
    List<Spot> before = find(kept, first);
    for (SpotParameters other :
        List.of(
            first.withRadiusPixels(3.2),
            first.withDetector(DetectorChoice.DOG),
            first.withQuality(2),
            first)) {
      assertEquals(find(images(movie, Projection.AUTO), other), find(kept, other));
    }
    assertEquals(before, find(kept, first));
    assertTrue(!before.equals(find(kept, first.withRadiusPixels(3.2))), "the scene is hard");
  }

  /** A faint dot whose blinking cannot be seen is believed only where there are no blobs. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void whatDoesNotBlinkCountsOnAnEvenBackgroundOnly(boolean structured) {
    Random random = new Random(8);
    float[][] frames = new float[FRAMES][SIDE * SIDE];
    double[] faint = {50, 60};
    for (int t = 0; t < FRAMES; t++) {
      for (int i = 0; i < SIDE * SIDE; i++) {
        frames[t][i] = (float) (100 + 4 * random.nextGaussian());
      }
      for (double[] place : BLINKING) {
        add(frames[t], place, SIGMA, (t / 15 + (int) place[0]) % 2 == 0 ? 30 : 0);
      }
      add(frames[t], faint, SIGMA, 2);
      for (int k = 0; structured && k < 5; k++) {
        add(frames[t], new double[] {12 + 18 * k, 44}, 4, 12);
      }
    }
    ArrayFrames movie = ArrayFrames.of(SIDE, SIDE, frames);
    assertTrue(has(find(movie, Projection.MEAN), faint));
    List<Spot> found = find(movie, Projection.AUTO);
    assertEquals(!structured, has(found, faint), found.toString());
    assertEquals(structured ? 4 : 5, found.size(), found.toString());
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.9, 1.3, 2, 2.6})
  void theWidthOfTheSpotsIsThatOfTheirMean(double sigma) {
    Random random = new Random(6);
    float[] image = new float[SIDE * SIDE];
    for (int i = 0; i < image.length; i++) {
      image[i] = (float) (100 + random.nextGaussian());
    }
    for (int k = 0; k < 9; k++) {
      double[] place = {16 + 30 * (k % 3) + random.nextDouble(), 16 + 30 * (k / 3)};
      add(image, place, sigma, 20 + 10 * k);
    }
    Plane plane = new Plane(image, SIDE, SIDE);
    SpotParameters automatic =
        new SpotParameters(
            DetectorChoice.LOG,
            2.5,
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            true,
            false,
            "",
            io.github.umlpsd.spots.given.Drawn.NOTHING,
            true);
    DetectedSpots found =
        SpotFinder.find(plane, automatic, Optional.empty(), getClass().getClassLoader());
    assertEquals(9, found.spots().size());
    assertEquals(sigma * Math.sqrt(2), found.spots().get(0).radiusPixels(), 0.04 * sigma);
    assertTrue(found.warnings().get(0).contains("taken from the mean of the spots"));
  }

  @Test
  void withoutEnoughSpotsTheRadiusStays() {
    float[] image = new float[SIDE * SIDE];
    add(image, new double[] {30, 30}, SIGMA, 50);
    assertEquals(
        OptionalDouble.empty(),
        MeanSpot.sigmaPixels(new Plane(image, SIDE, SIDE), List.of(new Spot(30, 30, 1, 2.5))));
  }
}
