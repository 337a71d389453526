package io.github.umlpsd.spots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Spots that TrackMate 8.0.0 found, and ours. */
class TrackMateEqualityTest {

  @ParameterizedTest
  @CsvSource({
    "log_r2.5_t0_sub, 2.5, 0, true, false, 1",
    "log_r2.5_t5_sub, 2.5, 5, true, false, 1",
    "log_r2.5_t20_sub, 2.5, 20, true, false, 1",
    "log_r2.5_t20_nosub, 2.5, 20, false, false, 1",
    "log_r2.5_t20_sub_median, 2.5, 20, true, true, 1",
    "log_r1.84_t20_sub, 1.84, 20, true, false, 1",
    "log_r4_t10_sub, 4, 10, true, false, 1",
    "log_um_r0.25_t20_sub, 2.5, 20, true, false, 0.1",
    "dog_r2.5_t5_sub, 2.5, 5, true, false, 1",
    "dog_r2.5_t5_nosub, 2.5, 5, false, false, 1",
    "dog_r2.5_t20_sub, 2.5, 20, true, false, 1",
  })
  void findsTheSameSpots(
      String table,
      double radius,
      double threshold,
      boolean sub,
      boolean median,
      double pixelSize) {
    boolean dog = table.startsWith("dog");
    SpotDetector detector = new BuiltInDetector(dog ? BlobFilter.DOG : BlobFilter.LOG);
    SpotParameters parameters =
        new SpotParameters(
            DetectorChoice.AUTO,
            radius,
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            sub,
            median);
    List<Spot> ours =
        detector.detect(
            new SpotImages.Searched(TestImages.image("trackmate/synthetic-256.tif")),
            threshold,
            parameters);
    List<double[]> theirs = TestImages.table("trackmate/" + table + ".csv");

    assertEquals(theirs.size(), ours.size());
    double position = 0;
    for (double[] row : theirs) {
      Spot expected = new Spot(row[0] / pixelSize, row[1] / pixelSize, row[2], radius);
      Spot nearest =
          ours.stream()
              .min((a, b) -> Double.compare(cost(a, expected), cost(b, expected)))
              .orElseThrow();
      position = Math.max(position, nearest.distanceTo(expected));
      double difference = Math.abs((float) nearest.quality() - expected.quality());
      // TrackMate's qualities are floats, and no two floats are nearer than one step.
      double allowed = Math.max(dog ? 2e-4 : 3e-5, Math.ulp((float) expected.quality()));
      assertTrue(difference <= allowed, "quality differs by " + difference);
    }
    assertTrue(position <= (dog ? 1e-4 : 2e-5), "position " + position);
  }

  /** Two maxima may be refined to one place; then the quality tells them apart. */
  private static double cost(Spot a, Spot b) {
    return a.distanceTo(b) + Math.abs(a.quality() - b.quality());
  }
}
