package io.github.umlpsd.results.folder;

import io.github.umlpsd.job.UserException;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;

/** Puts a finished result into its place, where an earlier one may stand. */
final class Swap {
  private Swap() {}

  /**
   * Moves what is in the workplace to the target, one run after the other. Whatever fails, both
   * results stay, and the message says where.
   *
   * @param earlier looks at the earlier result when nobody else can change it any more
   * @throws UserException if the new result could not take its place
   * @throws ClosedByInterruptException if the thread is told to stop before
   */
  static void run(Workplace work, Path target, Consumer<Path> earlier)
      throws ClosedByInterruptException {
    // Elsewhere a file would stay beside each result.
    try (Turn turn = Turn.isDeletedWhileOpen(target) ? Turn.take(target) : null) {
      work.whole(() -> replace(work, target, earlier));
    } catch (ClosedByInterruptException e) {
      throw e;
    } catch (IOException | UserException e) {
      throw failed(work, target, e);
    }
  }

  private static void replace(Workplace work, Path target, Consumer<Path> earlier)
      throws IOException {
    boolean there = Files.exists(target, LinkOption.NOFOLLOW_LINKS);
    if (there) {
      // Something may have been put there while the job was running.
      Target.check(target);
      move(target, work.old());
    }
    try {
      if (there) {
        earlier.accept(work.old());
      }
      move(work.fresh(), target);
    } catch (IOException | UserException e) {
      if (Files.exists(work.old())) {
        move(work.old(), target);
      }
      throw e;
    }
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  private static UserException failed(Workplace work, Path target, Exception cause) {
    Path place = rescue(work.fresh(), target);
    boolean moved = Files.exists(work.old());
    if (moved || place.equals(work.fresh())) {
      work.keep();
    }
    String why =
        cause instanceof IOException io
            ? UserException.of("The results cannot take their place " + target, io).getMessage()
            : cause.getMessage();
    return new UserException(
        why
            + " The new results are whole in "
            + place
            + (moved ? ", the earlier ones in " + work.old() : "")
            + ".",
        cause);
  }

  /** Gives the new results a name that can be seen; they stay where they are if that fails. */
  private static Path rescue(Path fresh, Path target) {
    for (int i = 1; i < 100; i++) {
      Path place = target.resolveSibling(target.getFileName() + "-new" + (i == 1 ? "" : "-" + i));
      if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
        try {
          move(fresh, place);
          return place;
        } catch (IOException e) {
          return fresh;
        }
      }
    }
    return fresh;
  }
}
