package io.github.umlpsd.explorer;

import ij.Prefs;
import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.parameters.ParameterKey;
import java.awt.Rectangle;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the window remembers in ImageJ's preferences: its place, and the words of its last run. Only
 * this window reads them, so that they never come into macros.
 */
final class Memory {
  private static final String ROOT = "umlpsd.explorer.";

  /** Said of one movie only. */
  private static final Set<ParameterKey> FORGOTTEN =
      Set.of(
          ParameterKey.FRAME_INTERVAL,
          ParameterKey.PIXEL_SIZE,
          ParameterKey.FIRST_FRAME,
          ParameterKey.LAST_FRAME,
          ParameterKey.SERIES,
          ParameterKey.SPOTS,
          ParameterKey.DECISIONS,
          ParameterKey.OUTPUT);

  private Memory() {}

  /** Where the window was last, moved and cut so that the screen holds it; empty at first. */
  static Optional<Rectangle> place() {
    if (Prefs.getInt(ROOT + "width", 0) <= 0) {
      return Optional.empty();
    }
    Rectangle screen = Places.screen();
    int width = Math.min(screen.width, Prefs.getInt(ROOT + "width", 0));
    int height = Math.min(screen.height, Prefs.getInt(ROOT + "height", 0));
    int x = Prefs.getInt(ROOT + "x", screen.x);
    int y = Prefs.getInt(ROOT + "y", screen.y);
    return Optional.of(
        new Rectangle(
            Math.max(screen.x, Math.min(x, screen.x + screen.width - width)),
            Math.max(screen.y, Math.min(y, screen.y + screen.height - height)),
            width,
            height));
  }

  /** Remembers where the window is. */
  static void keepPlace(Rectangle place) {
    Prefs.set(ROOT + "x", place.x);
    Prefs.set(ROOT + "y", place.y);
    Prefs.set(ROOT + "width", place.width);
    Prefs.set(ROOT + "height", place.height);
  }

  /** The words of the last runs. */
  static Map<JobKind, Map<ParameterKey, String>> words() {
    Map<JobKind, Map<ParameterKey, String>> all = new EnumMap<>(JobKind.class);
    for (JobKind job : new JobKind[] {JobKind.SPOTS, JobKind.PIXELS}) {
      Map<ParameterKey, String> words = new EnumMap<>(ParameterKey.class);
      for (ParameterKey key : job.keys()) {
        String word = Prefs.get(name(job, key), "");
        if (!word.isEmpty()) {
          words.put(key, word);
        }
      }
      all.put(job, words);
    }
    return all;
  }

  /** Remembers the words of a run. */
  static void keepWords(JobKind job, Map<ParameterKey, String> words) {
    words.forEach(
        (key, word) -> {
          if (!FORGOTTEN.contains(key)) {
            boolean usual = word.equals(job.defaultText(key));
            Prefs.set(name(job, key), usual ? null : word);
          }
        });
  }

  private static String name(JobKind job, ParameterKey key) {
    return ROOT + job.name().toLowerCase(Locale.ROOT) + "." + key.word();
  }
}
