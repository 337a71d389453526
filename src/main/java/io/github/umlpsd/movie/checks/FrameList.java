package io.github.umlpsd.movie.checks;

import java.util.ArrayList;
import java.util.List;

/** Frames as a sentence names them, counted from 1. */
public final class FrameList {
  private static final int MOST_RUNS = 8;

  private FrameList() {}

  /**
   * For example {@code frames 1 to 25, 41 and 109 to 128}.
   *
   * @param frames from 0, rising, at least one
   */
  public static String of(List<Integer> frames) {
    List<String> runs = new ArrayList<>();
    int left = 0;
    for (int i = 0; i < frames.size(); ) {
      int j = i;
      while (j + 1 < frames.size() && frames.get(j + 1) == frames.get(j) + 1) {
        j++;
      }
      if (runs.size() == MOST_RUNS) {
        left = frames.size() - i;
        break;
      }
      int first = frames.get(i) + 1;
      runs.add(i == j ? String.valueOf(first) : first + " to " + (frames.get(j) + 1));
      i = j + 1;
    }
    if (left > 0) {
      runs.add(left + " more");
    }
    String last = runs.get(runs.size() - 1);
    String text =
        runs.size() == 1
            ? last
            : String.join(", ", runs.subList(0, runs.size() - 1)) + " and " + last;
    return (frames.size() == 1 ? "frame " : "frames ") + text;
  }

  /** The same at the start of a sentence. */
  public static String capital(List<Integer> frames) {
    String text = of(frames);
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
