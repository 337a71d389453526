package io.github.umlpsd.movie.checks.range;

import io.github.umlpsd.movie.FrameSource;
import io.github.umlpsd.movie.checks.Check;
import io.github.umlpsd.movie.checks.FrameFacts;
import io.github.umlpsd.movie.checks.range.HighCounts.Place;
import io.github.umlpsd.statistics.Evenly;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Counts that went beyond the highest value of whole numbers of 8 to 16 bits, or below 0, and began
 * again at the other end, so that bright places have dark {@link Holes}, or dark ones bright grains
 * ({@link HighCounts}).
 *
 * <p>They are looked for in up to {@value #MOST_FRAMES} frames, and only if their highest count is
 * within a sixteenth below a power of two. Not seen: a few of them; steps of less than half of the
 * range, as of wide spots and crystals that go beyond it slowly; any, if a pixel of another kind
 * has a value beyond that power of two; and those of so few different counts (less than about ten
 * photons, multiplied) that the highest is as frequent as if it were cut off.
 */
final class WrapAround {
  static final String NAME = "wrap-around";

  private static final int MOST_FRAMES = 40;
  private static final int FEWEST_BITS = 8;
  private static final int MOST_BITS = 16;
  private static final String BELOW =
      "Counts just below %d lie where it is dark, %d of them in %d frames (the first in frame %d at"
          + " x %d, y %d): counts below 0, as of a background that was subtracted, began again at"
          + " the top (wrap-around); make the movie again with negative numbers, as of 32 bit.";
  private static final String ABOVE =
      "Bright places up to just below %d have dark holes, %d pixels in %d frames (the first in frame"
          + " %d at x %d, y %d): counts above, as of a multiplication or a sum, began again at 0"
          + " (wrap-around); make the movie again with larger numbers, as of 32 bit.";

  private WrapAround() {}

  static Check of(FrameFacts facts, FrameSource source) {
    int full = full(facts.largest());
    int[] frames =
        IntStream.range(0, facts.frames())
            .filter(t -> !facts.constant()[t] && facts.max()[t] >= HighCounts.least(full))
            .toArray();
    HighCounts high = new HighCounts(full, source.width());
    Holes holes = new Holes(full, source.width());
    int[] used = Evenly.chosen(frames.length, facts.largest() < full ? MOST_FRAMES : 0);
    float[] pixels = new float[source.width() * source.height()];
    for (int k : used) {
      source.read(frames[k], pixels);
      high.add(frames[k], pixels);
      holes.add(frames[k], pixels);
    }
    if (high.cameFromBelow()) {
      return told(BELOW, full, high.values(), used.length, high.first(), source.width());
    }
    return holes.areMany() && !high.areCutOff()
        ? told(ABOVE, full, holes.count(), used.length, holes.first(), source.width())
        : Check.fine(NAME, "No counts that begin again at the other end of their type.", Map.of());
  }

  /** The lowest power of two above a value, of those that whole numbers of 8 to 16 bits end at. */
  private static int full(float largest) {
    int bits = FEWEST_BITS;
    while (bits < MOST_BITS && largest >= 1 << bits) {
      bits++;
    }
    return 1 << bits;
  }

  private static Check told(
      String sentence, int full, int values, int frames, Place first, int width) {
    int x = first.pixel() % width;
    int y = first.pixel() / width;
    Map<String, Object> numbers = new LinkedHashMap<>();
    numbers.put("counts_end_below", full);
    numbers.put("values", values);
    numbers.put("frames", frames);
    numbers.put("first_frame", first.frame() + 1);
    numbers.put("x_px", x);
    numbers.put("y_px", y);
    return Check.told(
        NAME,
        String.format(Locale.ROOT, sentence, full, values, frames, first.frame() + 1, x, y),
        numbers);
  }
}
