package io.github.umlpsd.features;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.job.UserException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BinWindowsTest {

  @Test
  void autoLeavesAtLeastTenBins() {
    assertEquals(BinWindows.PUBLISHED, BinWindows.parse("Auto").forFrames(10_000));
    assertEquals(List.of(1, 10, 20, 25, 40, 50, 80, 100), BinWindows.auto().forFrames(1000));
    assertEquals(List.of(1), BinWindows.auto().forFrames(5));
  }

  @Test
  void listsAreSortedAndReadBack() {
    BinWindows windows = BinWindows.parse(" 80, 1,80 ,20");
    assertEquals(List.of(1, 20, 80), windows.forFrames(200));
    assertEquals(windows, BinWindows.parse(windows.toString()));
    assertEquals("auto", BinWindows.auto().toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ten", "1,,2", "0", "-5", "2.5", "1;2"})
  void refusesNonsense(String text) {
    assertThrows(UserException.class, () -> BinWindows.parse(text));
  }

  @Test
  void refusesWindowsLongerThanHalfTheTrace() {
    UserException problem =
        assertThrows(UserException.class, () -> BinWindows.of(51).forFrames(100));
    assertTrue(problem.getMessage().contains("51") && problem.getMessage().contains("100"));
  }
}
