package io.github.umlpsd.movie.checks.range;

import io.github.umlpsd.movie.FrameSource;
import io.github.umlpsd.movie.checks.Check;
import io.github.umlpsd.movie.checks.FrameFacts;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Clipping at any level: many pixel values are the very highest of the movie. In a movie that is
 * not clipped, higher values are rarer, so that the highest is rarer than those just below it.
 */
public final class Clipping {
  static final String NAME = "clipping";

  /** The highest value of so many pixel values or fewer is chance. */
  private static final int FEWEST = 10;

  /** How much more often the highest value occurs than each of those below it. */
  private static final double PLATEAU = 4;

  /** The same where the highest value is that of a camera of 8 to 16 bits. */
  private static final double KNOWN_PLATEAU = 2;

  /** Fewer pixels at the highest value are hot ones. */
  private static final int FEWEST_PIXELS = 3;

  private static final int BELOW = 5;
  private static final int MOST_FRAMES = 40;

  private Clipping() {}

  public static Check of(FrameFacts facts, FrameSource source) {
    float top = facts.largest();
    long values = 0;
    int frames = 0;
    for (int t = 0; t < facts.frames(); t++) {
      if (!facts.constant()[t] && facts.max()[t] == top) {
        values += facts.atMax()[t];
        frames++;
      }
    }
    double ratio = values > FEWEST ? ratio(facts, source, top, frames) : 0;
    Map<String, Object> numbers = new LinkedHashMap<>();
    numbers.put("highest_counts", (double) top);
    numbers.put("values_at_highest", values);
    numbers.put("frames_at_highest", frames);
    boolean clipped = ratio >= (isFull(top) ? KNOWN_PLATEAU : PLATEAU);
    return clipped
        ? Check.told(
            NAME,
            String.format(
                Locale.ROOT,
                "The same highest value %s occurs in %d pixel values of %d frames, far more often"
                    + " than values just below it: the movie is clipped (saturated) there.",
                number(top),
                values,
                frames),
            numbers)
        : Check.fine(NAME, "No plateau at the highest value.", numbers);
  }

  /** The highest value's number over the mean number of the {@value #BELOW} values below it. */
  private static double ratio(FrameFacts facts, FrameSource source, float top, int frames) {
    float[] pixels = new float[source.width() * source.height()];
    TreeMap<Float, Integer> highest = new TreeMap<>();
    int step = Math.max(1, frames / MOST_FRAMES);
    int number = 0;
    BitSet places = new BitSet();
    for (int t = 0; t < facts.frames(); t++) {
      if (facts.constant()[t] || facts.max()[t] != top || number++ % step != 0) {
        continue;
      }
      source.read(t, pixels);
      for (int i = 0; i < pixels.length; i++) {
        float value = pixels[i];
        if (value == top) {
          places.set(i);
        }
        if (!Float.isFinite(value) || (highest.size() > BELOW && value < highest.firstKey())) {
          continue;
        }
        highest.merge(value, 1, Integer::sum);
        if (highest.size() > BELOW + 1) {
          highest.pollFirstEntry();
        }
      }
    }
    if (places.cardinality() < FEWEST_PIXELS) {
      return 0;
    }
    int atTop = highest.getOrDefault(top, 0);
    int below = highest.headMap(top).values().stream().mapToInt(Integer::intValue).sum();
    return atTop / Math.max(1, below / (double) Math.max(1, highest.size() - 1));
  }

  /** 2^8 - 1 to 2^16 - 1. */
  private static boolean isFull(float top) {
    for (int bits = 8; bits <= 16; bits++) {
      if (top == (1 << bits) - 1) {
        return true;
      }
    }
    return false;
  }

  public static String number(float value) {
    return value == Math.rint(value) && Math.abs(value) < 1e9
        ? String.valueOf((long) value)
        : String.format(Locale.ROOT, "%.5g", value);
  }
}
