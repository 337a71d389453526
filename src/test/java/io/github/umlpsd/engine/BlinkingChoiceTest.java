package io.github.umlpsd.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BlinkingChoiceTest {
  /** 90 pixels of class 0, 9 of class 1, one without a class. */
  private static final int[] LABELS =
      IntStream.range(0, 100).map(i -> i == 50 ? -1 : i % 11 == 3 ? 1 : 0).toArray();

  @Test
  void allPixelsOfAllClassesIfTheyAreAffordable() {
    boolean[] chosen = BlinkingChoice.ofPixels(LABELS, 2, 100);
    assertEquals(99, count(chosen));
    assertFalse(chosen[50], "a pixel without a class");
  }

  @Test
  void largeClassesAreThinnedOutEvenlyAndSmallOnesKept() {
    boolean[] chosen = BlinkingChoice.ofPixels(LABELS, 2, 40);
    int[] large = IntStream.range(0, 100).filter(i -> chosen[i] && LABELS[i] == 0).toArray();
    int small = (int) IntStream.range(0, 100).filter(i -> chosen[i] && LABELS[i] == 1).count();
    assertEquals(20, large.length);
    assertEquals(9, small);
    for (int i = 1; i < large.length; i++) {
      assertEquals(5, large[i] - large[i - 1], 2);
    }
  }

  @Test
  void everyClassHasAtLeastOnePixel() {
    boolean[] chosen = BlinkingChoice.ofPixels(new int[] {0, 0, 1, 2, 2}, 3, 0);
    assertArrayEquals(new boolean[] {true, false, true, true, false}, chosen);
  }

  private static long count(boolean[] marks) {
    return IntStream.range(0, marks.length).filter(i -> marks[i]).count();
  }
}
