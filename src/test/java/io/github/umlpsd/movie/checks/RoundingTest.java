package io.github.umlpsd.movie.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.movie.checks.range.Rounding;
import io.github.umlpsd.movie.sums.Projections;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {
  /** Noise of 5 counts around 100, times a factor, above an offset. */
  private static Check check(double offset, double factor) {
    GivenFrames frames = GivenFrames.noise(16, 12, 200, 3);
    for (float[] frame : frames.data()) {
      for (int i = 0; i < frame.length; i++) {
        frame[i] = (float) (offset + factor * frame[i]);
      }
    }
    return Rounding.of(Optional.of(Projections.of(frames, GivenFrames.ONE)));
  }

  @ParameterizedTest
  @CsvSource({"2147483648, 1", "16777216, 1", "-2147483648, 1", "1e12, 1000"})
  void noiseBelowTheStepsOfLargeNumbersIsTold(double offset, double factor) {
    Check check = check(offset, factor);
    assertEquals(Verdict.TOLD, check.verdict(), check.sentence());
    assertTrue(check.sentence().contains("subtract the constant offset"));
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "65000, 1", "0, 1e7", "2147483648, 10000", "0, 1e-6", "5, 0"})
  void numbersOfWhichNothingIsLostAreFine(double offset, double factor) {
    assertEquals(Verdict.FINE, check(offset, factor).verdict());
  }

  @Test
  void nothingIsToldOfFramesThatWereChanged() {
    assertEquals(Verdict.NOT_CHECKED, Rounding.of(Optional.empty()).verdict());
  }
}
