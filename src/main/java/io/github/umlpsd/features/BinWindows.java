package io.github.umlpsd.features;

import io.github.umlpsd.job.UserException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Windows over which traces are averaged, in frames.
 *
 * @param chosen rising, without repetition, each at least 1; empty for the published list
 */
public record BinWindows(List<Integer> chosen) {

  /** The windows of Mukherjee et al. 2026, Fig. 2. */
  public static final List<Integer> PUBLISHED =
      List.of(1, 10, 20, 25, 40, 50, 80, 100, 125, 200, 250, 400, 500);

  /** Fewest bins that a published window has to leave. */
  public static final int FEWEST_BINS = 10;

  private static final String AUTO = "auto";

  public BinWindows {
    for (int window : chosen) {
      if (window < 1) {
        throw new UserException("bins has a window of " + window + " frames; give 1 or more.");
      }
    }
    chosen = List.copyOf(new TreeSet<>(chosen));
  }

  /** The published windows that leave at least {@link #FEWEST_BINS} bins. */
  public static BinWindows auto() {
    return new BinWindows(List.of());
  }

  /** One window. */
  public static BinWindows of(int window) {
    return new BinWindows(List.of(window));
  }

  /**
   * Reads {@code auto}, a window, or a list such as {@code 1,10,20}.
   *
   * @throws UserException if the text is none of these
   */
  public static BinWindows parse(String text) {
    if (text.trim().toLowerCase(Locale.ROOT).equals(AUTO)) {
      return auto();
    }
    List<Integer> windows = new ArrayList<>();
    for (String word : text.split(",", -1)) {
      try {
        windows.add(Integer.parseInt(word.trim()));
      } catch (NumberFormatException e) {
        throw new UserException(
            "bins is '" + text + "'; give auto, a window such as 80, or a list such as 1,10,20.",
            e);
      }
    }
    return new BinWindows(windows);
  }

  /**
   * The windows for traces of this length.
   *
   * @throws UserException if a chosen window leaves fewer than 2 bins
   */
  public List<Integer> forFrames(int frames) {
    for (int window : chosen) {
      if (window > frames / 2) {
        throw new UserException(
            String.format(
                Locale.ROOT,
                "A window of %d frames leaves less than 2 bins of a trace of %d frames; choose a"
                    + " window of at most %d.",
                window,
                frames,
                frames / 2));
      }
    }
    if (!chosen.isEmpty()) {
      return chosen;
    }
    return PUBLISHED.stream().filter(w -> w == 1 || frames / w >= FEWEST_BINS).toList();
  }

  @Override
  public String toString() {
    return chosen.isEmpty()
        ? AUTO
        : chosen.stream().map(String::valueOf).collect(Collectors.joining(","));
  }
}
