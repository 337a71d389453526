package io.github.umlpsd.engine.given;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.engine.saved.GivenClasses;
import io.github.umlpsd.engine.saved.SavedClass;
import io.github.umlpsd.engine.saved.SavedClasses;
import io.github.umlpsd.features.FeatureParameters;
import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.parameters.ParameterKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Parameters that nothing asks for. */
class GivenParametersTest {
  @ParameterizedTest
  @EnumSource(JobKind.class)
  void defaultsAreNotTold(JobKind job) {
    assertEquals(List.of(), GivenParameters.ineffective(Parameters.of(job, Map.of())));
  }

  @ParameterizedTest
  @CsvSource({
    "PIXELS, THRESHOLD, 150, MASK, otsu, 1",
    "PIXELS, THRESHOLD, 150, MASK, value, 0",
    "PIXELS, THRESHOLD, 0.0, MASK, otsu, 0",
    "SPOTS, TAPER, boxcar, ESTIMATOR, welch, 1",
    "SPOTS, TAPER, boxcar, ESTIMATOR, periodogram, 0",
    "SPOTS, QUALITY, 3, SPOTS, spots.csv, 1",
    "SPOTS, DETECTOR, dog, SPOTS, spots.csv, 1",
    "SPOTS, QUALITY, 3, DETECTOR, dog, 0",
    "SPOTS, BINS, 20, FEATURES, combined, 1",
    "SPOTS, NORMALIZE, zscore, FEATURES, psd+burst, 1",
    "PIXELS, BIN_ORDER, normalize-first, FEATURES, combined, 1",
    "SPOTS, BINS, 20, FEATURES, trace, 0",
    "SPOTS, BINS, 20, FEATURES, trend+trace, 0",
    "SPOTS, BINS, 20, FEATURES, 'combined,trace', 0",
    "SPOT_PROFILES, QUALITY, 3, SPOTS, spots.csv, 1",
  })
  void whatNothingAsksForIsTold(
      JobKind job, ParameterKey key, String word, ParameterKey other, String otherWord, int told) {
    List<String> found =
        GivenParameters.ineffective(Parameters.of(job, Map.of(key, word, other, otherWord)));
    assertEquals(told, found.size(), found.toString());
  }

  @ParameterizedTest
  @CsvSource({"SPOTS, 0, 0", "TRACES, 0.03, 0", "TRACES, 1, 0", "PIXELS, 30, 1", "SPOTS, 100, 1"})
  void aFrameIntervalThatLooksLikeMillisecondsIsTold(JobKind job, String seconds, int told) {
    List<String> found =
        GivenParameters.slowFrames(
            Parameters.of(job, Map.of(ParameterKey.FRAME_INTERVAL, seconds)));
    assertEquals(told, found.size(), found.toString());
    if (told == 1) {
      String inSeconds = String.valueOf(Double.parseDouble(seconds) / 1000);
      assertTrue(found.get(0).contains("frame_interval as " + inSeconds), found.get(0));
    }
  }

  @Test
  void givenClassesLeaveNoChoice() {
    SavedClasses three =
        new SavedClasses(
            FeatureParameters.defaults(),
            10,
            new SavedClasses.Record("trace", 100, 0.1),
            Optional.empty(),
            List.of(classAt(0), classAt(1), classAt(2)),
            "");
    Parameters other =
        Parameters.of(
            Map.of(
                ParameterKey.CLUSTERS,
                "4",
                ParameterKey.BINS,
                "20",
                ParameterKey.NORMALIZE,
                "zscore"));
    assertEquals(
        List.of(
            "bins is 20, but the classes of day1 have windows of 10 frames: it has no effect.",
            "normalize is zscore, but the classes of day1 are of normalize=minmax: it has no"
                + " effect.",
            "clusters is 4, but the classes of day1 are 3: it has no effect."),
        GivenParameters.ineffective(other.withClasses(new GivenClasses("day1", List.of(three)))));
    Parameters same = Parameters.of(Map.of(ParameterKey.CLUSTERS, "3", ParameterKey.BINS, "10"));
    assertEquals(
        List.of(),
        GivenParameters.ineffective(same.withClasses(new GivenClasses("day1", List.of(three)))));
  }

  private static SavedClass classAt(double place) {
    return new SavedClass(1, new double[] {place}, new double[5]);
  }
}
