package io.github.umlpsd.spots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.ToDoubleBiFunction;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The automatic threshold on images whose spots are known, and on images without any. */
class AutomaticQualityTest {
  private static final SpotParameters PARAMETERS =
      SpotParameters.defaults().withDetector(DetectorChoice.LOG);

  @ParameterizedTest
  @CsvSource({"LOG, 1.84", "LOG, 2.5", "DOG, 1.84", "DOG, 2.5"})
  void findsAllSpotsOfTheReferenceImageAndNoOther(DetectorChoice detector, double radius) {
    List<Spot> found =
        find(
            TestImages.image("trackmate/synthetic-256.tif"),
            PARAMETERS.withDetector(detector).withRadiusPixels(radius));
    assertEquals(60, found.size());
    assertEquals(60, matched(found, TestImages.table("trackmate/ground-truth.csv"), 1.5));
  }

  /** The reference left out a margin of 10 pixels, so more spots may be found there. */
  @Test
  void findsTheBeadsThatAnotherProgramFound() {
    List<Spot> found = find(TestImages.image("beads/beads_121x421.tif"), PARAMETERS);
    assertEquals(52, matched(found, TestImages.table("beads/beads_reference_peaks.csv"), 2));
    long inside =
        found.stream()
            .filter(s -> s.xPixels() > 10 && s.xPixels() < 410)
            .filter(s -> s.yPixels() > 10 && s.yPixels() < 110)
            .count();
    assertTrue(inside <= 56, inside + " spots inside the margin");
  }

  /** One false spot in a hundred images is the rule. */
  @ParameterizedTest
  @ValueSource(doubles = {1, 10, 100})
  void poissonNoiseHasNoSpots(double mean) {
    int found = 0;
    for (int seed = 0; seed < 15; seed++) {
      PoissonDistribution counts =
          new PoissonDistribution(
              new Well19937c(seed),
              mean,
              PoissonDistribution.DEFAULT_EPSILON,
              PoissonDistribution.DEFAULT_MAX_ITERATIONS);
      found += find(image(128, (x, y) -> counts.sample()), PARAMETERS).size();
    }
    assertTrue(found <= 1, found + " false spots");
  }

  @ParameterizedTest
  @CsvSource({"LOG, 1.5", "LOG, 2.5", "LOG, 4", "DOG, 2.5"})
  void gaussianNoiseHasNoSpots(DetectorChoice detector, double radius) {
    SpotParameters parameters = PARAMETERS.withDetector(detector).withRadiusPixels(radius);
    int found = 0;
    for (int seed = 0; seed < 15; seed++) {
      Random random = new Random(seed);
      found += find(image(128, (x, y) -> 100 + 5 * random.nextGaussian()), parameters).size();
    }
    assertTrue(found <= 1, found + " false spots");
  }

  /** Half a pixel of interpolated drift makes each pixel the mean of four. */
  @Test
  void correlatedNoiseHasNoSpots() {
    int found = 0;
    for (int seed = 0; seed < 10; seed++) {
      Random random = new Random(seed);
      Plane white = image(129, (x, y) -> random.nextGaussian());
      Plane blurred =
          image(
              128,
              (x, y) ->
                  white.at(x, y)
                      + white.at(x + 1, y)
                      + white.at(x, y + 1)
                      + white.at(x + 1, y + 1));
      found += find(blurred, PARAMETERS).size();
    }
    assertTrue(found <= 1, found + " false spots");
  }

  /** The mean of many frames has little noise, so that the background stands out of it. */
  @ParameterizedTest
  @ValueSource(doubles = {8, 12, 20, 40, 80})
  void unevenBackgroundOfAMeanProjectionHasNoSpots(double width) {
    Random random = new Random(1);
    Plane hill =
        image(
            128,
            (x, y) ->
                200
                    + 200 * Math.exp(-(sq(x - 60) + sq(y - 70)) / (2 * width * width))
                    + 0.15 * random.nextGaussian());
    assertEquals(List.of(), find(hill, PARAMETERS));
  }

  @Test
  void noiseIsTakenWhereTheSpotIs() {
    Random random = new Random(2);
    Plane image =
        image(
            128,
            (x, y) ->
                1.5 * Math.exp(-(sq(x - 20) + sq(y - 64)) / 3.4)
                    + (x < 64 ? 0.1 : 3) * random.nextGaussian());
    List<Spot> found = find(image, PARAMETERS);
    assertEquals(1, matched(found, List.of(new double[] {20, 64}), 0.5));
    assertEquals(1, found.stream().filter(s -> s.xPixels() < 40).count());
  }

  @Test
  void crowdedFieldKeepsItsSpots() {
    Random random = new Random(3);
    Plane image =
        image(
            128,
            (x, y) ->
                200
                    + 150 * Math.exp(-(sq(x % 12 - 6) + sq(y % 12 - 6)) / 3.4)
                    + 14 * random.nextGaussian());
    assertEquals(
        100,
        find(image, PARAMETERS).stream()
            .filter(s -> s.xPixels() < 120)
            .filter(s -> s.yPixels() < 120)
            .count());
  }

  @Test
  void constantImageHasNoSpots() {
    assertEquals(List.of(), find(image(64, (x, y) -> 100), PARAMETERS));
    assertEquals(List.of(), find(image(1, (x, y) -> 100), PARAMETERS));
  }

  private static double sq(double value) {
    return value * value;
  }

  private static List<Spot> find(Plane image, SpotParameters parameters) {
    return SpotFinder.find(
            image, parameters, Optional.empty(), AutomaticQualityTest.class.getClassLoader())
        .spots();
  }

  private static Plane image(int size, ToDoubleBiFunction<Integer, Integer> value) {
    float[] values = new float[size * size];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) value.applyAsDouble(i % size, i / size);
    }
    return new Plane(values, size, size);
  }

  private static long matched(List<Spot> found, List<double[]> truth, double tolerance) {
    return truth.stream()
        .filter(
            t ->
                found.stream()
                    .anyMatch(s -> Math.hypot(s.xPixels() - t[0], s.yPixels() - t[1]) <= tolerance))
        .count();
  }
}
