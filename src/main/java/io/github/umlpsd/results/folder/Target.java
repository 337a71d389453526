package io.github.umlpsd.results.folder;

import io.github.umlpsd.job.UserException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The place where a result shall stand, looked at before the job. */
public final class Target {
  private static final int MOST_LOOKS = 20;

  private Target() {}

  /**
   * Finds and checks the place of a result folder.
   *
   * @param named as the user named it
   * @param inputs files that the job reads
   * @return its path without links
   * @throws UserException if a folder cannot be made there, if it is there and no earlier result,
   *     or if an input lies in it
   */
  public static Path check(Path named, Path... inputs) {
    Path target = resolve(named);
    Path parent = target.getParent();
    if (parent == null) {
      throw new UserException("Output " + named + " is a whole disk; name a folder in it.");
    }
    checkWhatIsThere(named, target);
    checkParent(named);
    for (Path input : inputs) {
      if (resolve(input).startsWith(target)) {
        throw new UserException(
            String.format(
                Locale.ROOT,
                "The input %s lies in the output folder %s, which would be replaced; name another"
                    + " folder.",
                input,
                named));
      }
    }
    return target;
  }

  /** Whether a folder holds every file that was written into it, in its size. */
  public static boolean isWhole(Path folder) {
    try {
      return FileList.isWhole(folder);
    } catch (IOException e) {
      return false;
    }
  }

  /** Whether a folder has a list of its files, and does not hold each of them in its size. */
  public static boolean isChanged(Path folder) {
    return FileList.read(folder).isPresent() && !isWhole(folder);
  }

  /** What another run replaces in this moment is looked at again. */
  private static void checkWhatIsThere(Path named, Path target) {
    Optional<Object> before = Settling.identity(target);
    for (int looks = 1; before.isPresent(); looks++) {
      try {
        checkExisting(named, target);
        return;
      } catch (UserException e) {
        Optional<Object> now = Settling.identity(target);
        if (looks == MOST_LOOKS || before.equals(now)) {
          throw e;
        }
        before = now;
      }
    }
  }

  private static void checkExisting(Path named, Path target) {
    if (!Files.isDirectory(target)) {
      throw new UserException("Output " + named + " is a file; name a folder.");
    }
    try {
      if (target.getFileSystem().getPath("").toAbsolutePath().startsWith(target)) {
        throw new UserException(
            "Output folder "
                + named
                + " is the one that the program runs in; name a folder in it or elsewhere.");
      }
      EarlierResult.obstacle(target)
          .ifPresent(
              obstacle -> {
                throw new UserException(
                    String.format(
                        Locale.ROOT,
                        "Output folder %s %s; name a new or an empty folder.",
                        named,
                        obstacle));
              });
      if (!Files.isWritable(target)) {
        throw new UserException("Output folder " + named + " is read-only; name another folder.");
      }
      if (!Files.getFileStore(target).equals(Files.getFileStore(target.getParent()))) {
        throw new UserException(
            "Output folder " + named + " is a disk of its own; name a folder in it.");
      }
    } catch (IOException e) {
      throw UserException.of("Output folder " + named + " cannot be read", e);
    }
  }

  /**
   * Refuses a file or folder that cannot be made.
   *
   * @throws UserException if its folder is none, or one that the user may not write to
   */
  public static void checkParent(Path named) {
    Path above = resolve(named).getParent();
    while (above != null && !Files.exists(above)) {
      above = above.getParent();
    }
    if (above == null || !Files.isDirectory(above) || !Files.isWritable(above)) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "%s cannot be made in %s; name a place in a folder that you may write to.",
              named,
              above));
    }
  }

  /** Follows the links of what is there, and takes the rest as it is named. */
  private static Path resolve(Path named) {
    for (int looks = 1; ; looks++) {
      try {
        return resolved(named.toAbsolutePath());
      } catch (NoSuchFileException e) {
        // Another run has replaced it between two looks.
        if (looks == MOST_LOOKS) {
          throw UserException.of(named + " cannot be read", e);
        }
      } catch (IOException e) {
        throw UserException.of(named + " cannot be read", e);
      }
    }
  }

  private static Path resolved(Path absolute) throws IOException {
    Path there = absolute;
    while (there != null && !Files.exists(there)) {
      if (Files.isSymbolicLink(there)) {
        throw new UserException(there + " is a link to what is not there; name another place.");
      }
      there = there.getParent();
    }
    return there == null
        ? absolute.normalize()
        : there.toRealPath().resolve(there.relativize(absolute)).normalize();
  }
}
