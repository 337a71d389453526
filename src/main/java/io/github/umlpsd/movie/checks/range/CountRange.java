package io.github.umlpsd.movie.checks.range;

import io.github.umlpsd.movie.FrameSource;
import io.github.umlpsd.movie.checks.Check;
import io.github.umlpsd.movie.checks.FrameFacts;
import io.github.umlpsd.movie.checks.Verdict;
import java.util.List;

/** What is told of the highest and the lowest counts of a movie. */
public final class CountRange {
  private CountRange() {}

  /**
   * Clipping, wrap-around and a floor. Counts that wrapped around were not cut off, though they end
   * so.
   */
  public static List<Check> checks(FrameFacts facts, FrameSource source) {
    Check clipping = Clipping.of(facts, source);
    Check wraps = WrapAround.of(facts, source);
    Check floor = Floor.of(facts, source);
    return wraps.verdict() == Verdict.TOLD
        ? List.of(
            Check.fine(Clipping.NAME, "The highest counts wrapped around.", clipping.numbers()),
            wraps,
            Check.fine(Floor.NAME, "Counts wrapped around.", floor.numbers()))
        : List.of(clipping, wraps, floor);
  }
}
