package io.github.umlpsd.watch.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

/** Interval and lost frames of a recording, by stamps as they come. */
class FrameCountTest {
  private static final double INTERVAL = 0.01;

  private static FrameCount count(int frames, IntToDoubleFunction seconds) {
    FrameCount count = new FrameCount(0);
    for (int t = 0; t < frames; t++) {
      count.add(t, OptionalDouble.of(seconds.applyAsDouble(t)));
    }
    return count;
  }

  /** A clock that ticks more slowly than the camera tells the mean step, not the common one. */
  @Test
  void aCoarseClockTellsTheTrueInterval() {
    double tick = 0.0156;
    FrameCount count = count(3000, t -> Math.floor(t * INTERVAL / tick) * tick);
    assertEquals(INTERVAL, count.intervalSeconds().orElseThrow(), 0.01 * INTERVAL);
    assertEquals(0, count.lost());
  }

  @Test
  void lateStampsAreNoLostFramesAndGapsAre() {
    FrameCount late = count(3010, t -> t * INTERVAL + (t % 40 == 39 ? 0.8 * INTERVAL : 0));
    assertEquals(INTERVAL, late.intervalSeconds().orElseThrow(), 0.01 * INTERVAL);
    assertEquals(0, late.lost());
    FrameCount gaps = count(3000, t -> (t + 3 * (t / 1000)) * INTERVAL);
    assertEquals(6, gaps.lost());
    assertEquals(3005 * INTERVAL, gaps.seconds(), 1e-9);
  }

  @Test
  void stampsThatTellNothingTellNoInterval() {
    assertTrue(count(100, t -> 5).intervalSeconds().isEmpty());
    assertEquals(0, count(100, t -> t / 60).lost());
  }
}
