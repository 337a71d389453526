package io.github.umlpsd.movie;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.job.Keyed;
import io.github.umlpsd.job.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MovieParametersTest {
  @ParameterizedTest
  @ValueSource(doubles = {-0.03, Double.NaN, Double.POSITIVE_INFINITY, 1e7, 1e-308})
  void refusesImpossibleNumbers(double value) {
    for (int which = 0; which < 2; which++) {
      double interval = which == 0 ? value : 0;
      double size = which == 1 ? value : 0;
      UserException problem =
          assertThrows(
              UserException.class,
              () -> new MovieParameters(interval, size, 1, Projection.MEAN, Drift.NONE));
      String name = which == 0 ? "frame_interval" : "pixel_size";
      assertTrue(problem.getMessage().startsWith(name + " is " + value));
    }
  }

  @Test
  void refusesChannelZero() {
    assertThrows(
        UserException.class, () -> new MovieParameters(0, 0, 0, Projection.MEAN, Drift.NONE));
  }

  @Test
  void choicesHaveTheirWords() {
    assertEquals(Projection.STD, Keyed.parse(Projection.class, "projection", "std"));
    assertEquals(Drift.PHASE_CORRELATION, Keyed.parse(Drift.class, "drift", "phase-correlation"));
  }
}
