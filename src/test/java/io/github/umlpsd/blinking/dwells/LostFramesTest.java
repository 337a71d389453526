package io.github.umlpsd.blinking.dwells;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

class LostFramesTest {
  private static boolean[] frames(String marks, char yes) {
    boolean[] frames = new boolean[marks.length()];
    for (int t = 0; t < frames.length; t++) {
      frames[t] = marks.charAt(t) == yes;
    }
    return frames;
  }

  private static void check(String states, String lost, int[] on, int[] onCensored, int[] off) {
    DwellTimes found = DwellTimes.of(StateCourse.of(frames(states, '1')), frames(lost, 'x'), 1);
    assertArrayEquals(on, found.on().completeFrames());
    assertArrayEquals(onCensored, found.on().censoredFrames());
    assertArrayEquals(off, found.off().completeFrames());
  }

  @Test
  void noDwellIsMeasuredAcrossLostFrames() {
    check("0011100110", "..........", new int[] {3, 2}, new int[] {}, new int[] {2});
    // Lost within a dwell: so long at least; how long the rest was is not known.
    check("0011111010", "....x.....", new int[] {1}, new int[] {2}, new int[] {1});
    // Lost where it ends, and where it begins.
    check("0011100110", ".....x....", new int[] {2}, new int[] {3}, new int[] {});
    check("0011100110", "..x.......", new int[] {2}, new int[] {}, new int[] {2});
    check("0011100110", ".x........", new int[] {2}, new int[] {}, new int[] {2});
    check("0011100110", "xxxxxxxxxx", new int[] {}, new int[] {}, new int[] {});
  }
}
