package io.github.umlpsd.movie;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.job.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameSpanTest {
  @ParameterizedTest
  @CsvSource({"0,0,0,400", "1,400,0,400", "0,10,0,10", "391,0,390,400", "7,8,6,8"})
  void countsFromOneAndZeroIsTheEnd(int first, int last, int from, int to) {
    assertEquals(new FrameSpan(from, to), FrameSpan.of(first, last, 400, "m.tif"));
  }

  @Test
  void aLastFrameBehindTheEndIsToldWithTheEnd() {
    UserException problem =
        assertThrows(UserException.class, () -> FrameSpan.of(0, 9999, 400, "m.tif"));
    assertEquals(
        "last_frame is 9999, but m.tif ends with frame 400; give at most 400, or 0 for the end.",
        problem.getMessage());
  }

  @ParameterizedTest
  @CsvSource({"400,0", "500,0", "0,1", "400,400"})
  void fewerThanTwoFramesAreRefused(int first, int last) {
    UserException problem =
        assertThrows(UserException.class, () -> FrameSpan.of(first, last, 400, "m.tif"));
    assertTrue(problem.getMessage().contains("first_frame is " + first), problem.getMessage());
    assertTrue(problem.getMessage().contains("m.tif has 400 frames"), problem.getMessage());
  }
}
