package io.github.umlpsd.movie.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.movie.camera.CameraCalibration;
import io.github.umlpsd.movie.camera.PhotonTransfer;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pixels of 100 counts; their noise shows a gain of 2 and an offset of 90, where it is asked. */
class GivenCameraTest {
  @ParameterizedTest
  @CsvSource({
    "90, 2, 0, true, FINE, contradicts",
    "0, 0, 0, true, FINE, No offset",
    "100, 2, 0, false, FINE, contradicts",
    "90, 0.01, 300, true, FINE, contradicts",
    "104, 0, 0, false, TOLD, camera_offset is 104 counts",
    "500, 2, 0, true, TOLD, less than no light",
    "0, 0.5, 0, true, TOLD, not electrons for each count",
    "0, 0.5, 0, false, FINE, contradicts",
    "90, 10, 300, true, TOLD, make 5.99e+03 counts",
    "60, 2, 0, true, TOLD, shows 88 to 92",
  })
  void whatTheMovieContradictsIsTold(
      double offset, double gain, double em, boolean shown, Verdict verdict, String word) {
    Check check =
        CameraCheck.given(
            Optional.of(GivenFrames.noise(40, 40, 60, 4).projections()),
            shown
                ? Optional.of(new PhotonTransfer(2, 1.9, 6.1, 90, 88, 92, 300))
                : Optional.empty(),
            new CameraCalibration(offset, gain, em));
    assertEquals(verdict, check.verdict(), check.sentence());
    assertTrue(check.sentence().contains(word), check.sentence());
  }
}
