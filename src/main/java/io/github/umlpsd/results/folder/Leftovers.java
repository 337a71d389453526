package io.github.umlpsd.results.folder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds what runs left that were killed, and finishes or cleans it. */
final class Leftovers {
  /** The file that says what was done to which files, and what came of it. */
  private static final String JOB = "job.json";

  private Leftovers() {}

  /**
   * Tidies a folder. Half results are deleted, whole ones never: a whole result whose place is free
   * takes it, an earlier result that has lost its place is put back. A place in use by another run
   * is not touched.
   *
   * @return a sentence for each thing that was done or that is left
   */
  static List<String> tidy(Path parent) {
    List<String> notes = new ArrayList<>();
    for (Path root : found(parent)) {
      if (Files.isDirectory(root, LinkOption.NOFOLLOW_LINKS)) {
        tidy(root, notes);
      } else {
        Turn.tidy(root);
      }
    }
    return notes;
  }

  /** The same for what was left by runs that made a certain file or folder, and nothing else. */
  static List<String> tidyOf(Path target) {
    List<String> notes = new ArrayList<>();
    String name = target.getFileName().toString();
    for (Path root : found(target.getParent())) {
      if (Owner.read(root).filter(owner -> owner.target().equals(name)).isPresent()) {
        tidy(root, notes);
      }
    }
    return notes;
  }

  /** Workplaces that hold an earlier result whose place is empty. */
  static List<Path> moved(Path parent) {
    return found(parent).stream().filter(Leftovers::isMoved).toList();
  }

  private static boolean isMoved(Path root) {
    return Files.exists(root.resolve("old"), LinkOption.NOFOLLOW_LINKS)
        && Owner.read(root)
            .filter(
                owner ->
                    !Files.exists(root.resolveSibling(owner.target()), LinkOption.NOFOLLOW_LINKS))
            .isPresent();
  }

  private static List<Path> found(Path parent) {
    List<Path> roots = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(parent)) {
      for (Path root : found) {
        if (root.getFileName().toString().startsWith(Workplace.BEGIN)) {
          roots.add(root);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      // A folder that cannot be listed can still be written to.
    }
    return roots;
  }

  private static void tidy(Path root, List<String> notes) {
    try {
      Optional<Owner> owner = Owner.read(root);
      if (owner.isEmpty() || !Files.exists(root.resolve(Workplace.LOCK))) {
        withoutOwner(root, notes);
        return;
      }
      Owner self = Owner.self(root);
      if (owner.get().process().equals(self.process())) {
        return;
      }
      try (FileChannel channel =
              FileChannel.open(root.resolve(Workplace.LOCK), StandardOpenOption.WRITE);
          FileLock lock = channel.tryLock()) {
        if (lock == null) {
          return;
        }
        if (!self.host().equals(owner.get().host())) {
          notes.add(root + " was left by a run on another machine; delete it if that has ended.");
          return;
        }
        recover(root, root.resolveSibling(owner.get().target()), notes);
      }
      // Windows deletes no file that is open.
      if (!Files.exists(root.resolve("new")) && !Files.exists(root.resolve("old"))) {
        Workplace.delete(root);
      }
    } catch (OverlappingFileLockException e) {
      // Another thread of this program tidies it.
    } catch (IOException | UnsupportedOperationException e) {
      // It may be one that another thread of this program has just ended.
      if (Files.exists(root)) {
        notes.add(root + " was left by a run that was stopped, and cannot be cleaned: " + e);
      }
    }
  }

  /**
   * Either it is just being made or deleted, or it was never finished, or the first version left
   * it.
   */
  private static void withoutOwner(Path root, List<String> notes) throws IOException {
    if (Young.is(root)) {
      return;
    }
    List<Path> inside = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(root)) {
      files.forEach(inside::add);
    }
    if (inside.stream().anyMatch(file -> !Workplace.isOfItsMaking(file))) {
      notes.add(root + " was left by a run that was stopped; delete it if you do not need it.");
    } else {
      Trees.delete(root);
    }
  }

  private static void recover(Path root, Path target, List<String> notes) throws IOException {
    Path fresh = root.resolve("new");
    Path old = root.resolve("old");
    if (FileList.isWhole(fresh) && !isMadeAgain(fresh, target)) {
      if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
        notes.add(
            String.format(
                Locale.ROOT,
                "%s holds whole results for %s of a run that was stopped; move or delete them.",
                fresh,
                target));
        return;
      }
      Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
      notes.add(target + " is the whole result of a run that was stopped before it stood there.");
    }
    if (Files.exists(old) && !Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
      notes.add(target + " is put back; a run that was stopped had moved it.");
    }
    if (!Workplace.deleteResults(root)) {
      notes.add(root + " was left by a run that was stopped, and cannot be deleted.");
    }
  }

  /** Whether the same job, of the same files with the same figures, has put its result there. */
  private static boolean isMadeAgain(Path fresh, Path target) throws IOException {
    Path record = fresh.resolve(JOB);
    Path standing = target.resolve(JOB);
    return Files.isRegularFile(record)
        && Files.isRegularFile(standing)
        && Files.mismatch(record, standing) < 0
        && FileList.isWhole(target);
  }
}
