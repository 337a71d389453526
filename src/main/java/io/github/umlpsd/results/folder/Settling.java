package io.github.umlpsd.results.folder;

import io.github.umlpsd.job.CanceledException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The moment in which a result takes the place of an earlier one, as others see it. */
public final class Settling {
  private static final int LOOKS = 500;
  private static final int PAUSE_MILLISECONDS = 20;

  private Settling() {}

  /**
   * Finishes or cleans what killed runs left in a folder, and waits for results that another run
   * has just moved away to put new ones there.
   *
   * @param notes receives a sentence for each thing that was done or is left
   * @param troubles receives a sentence for each place that is still empty after ten seconds
   */
  public static void await(Path parent, Collection<String> notes, Collection<String> troubles) {
    notes.addAll(Leftovers.tidy(parent));
    List<Path> moved = Leftovers.moved(parent);
    for (int looks = 1; looks < LOOKS && !moved.isEmpty(); looks++) {
      try {
        Thread.sleep(PAUSE_MILLISECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new CanceledException();
      }
      moved = Leftovers.moved(parent);
    }
    for (Path root : moved) {
      troubles.add(
          root.resolve("old")
              + " holds results that another run is just replacing, and that are left out; do this"
              + " again when it has ended.");
    }
  }

  /** What tells a file or folder from another one of its name; empty if there is none. */
  public static Optional<Object> identity(Path path) {
    try {
      Object key = Files.readAttributes(path, BasicFileAttributes.class).fileKey();
      return Optional.of(key == null ? path : key);
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
