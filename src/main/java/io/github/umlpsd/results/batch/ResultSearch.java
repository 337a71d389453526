package io.github.umlpsd.results.batch;

import io.github.umlpsd.job.UserException;
import io.github.umlpsd.job.files.FolderVisitor;
import io.github.umlpsd.results.ResultFolder;
import io.github.umlpsd.results.folder.Settling;
import io.github.umlpsd.results.folder.Workplace;
import io.github.umlpsd.results.record.JobRecord;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Finds results in a folder and below, and records of movies that failed. What is hidden is passed
 * over; folders behind links are looked through as a workflow lays its results out, none twice, nor
 * one that lies in another of them or holds it.
 *
 * <p>Other runs may put results into their places meanwhile. One that is just being replaced has no
 * place for a moment; therefore it is looked again until a look misses nothing that the one before
 * has found.
 */
final class ResultSearch {
  private static final int MOST_LOOKS = 20;

  private final Path parent;
  private final Set<Path> results =
      new TreeSet<>(Comparator.comparing(folder -> folder.resolve(ResultFolder.MARK)));
  private final Set<Path> failures = new TreeSet<>();
  private final Set<Path> halves = new TreeSet<>();
  private final Set<Path> used = new LinkedHashSet<>();
  private final Set<String> troubles = new LinkedHashSet<>();

  private ResultSearch(Path parent) {
    this.parent = parent;
  }

  /**
   * What is there, by the names that lead to it from the folder, in their order.
   *
   * @param results folders of results
   * @param failures records of movies that failed
   * @param notes a sentence for what killed runs left, and for each folder that is only a part of a
   *     result
   * @param troubles a sentence for each folder that cannot be read
   */
  record Found(List<Path> results, List<Path> failures, List<String> notes, List<String> troubles) {
    private boolean holds(Found before) {
      return new HashSet<>(results).containsAll(before.results)
          && new HashSet<>(failures).containsAll(before.failures);
    }
  }

  /**
   * Looks through a folder.
   *
   * @throws UserException if it is not there or cannot be read at all
   */
  static Found in(Path parent) {
    if (!Files.isDirectory(parent)) {
      throw new UserException("There is no folder " + parent + "; name that of the results.");
    }
    Set<String> notes = new LinkedHashSet<>();
    Found before = look(parent, notes);
    for (int looks = 2; ; looks++) {
      Found now = look(parent, notes);
      if (now.holds(before) || looks == MOST_LOOKS) {
        return now;
      }
      before = now;
    }
  }

  private static Found look(Path parent, Set<String> notes) {
    ResultSearch search = new ResultSearch(parent);
    try {
      search.walk();
    } catch (IOException e) {
      throw UserException.of("The folder " + parent + " cannot be read", e);
    }
    search.used.forEach(folder -> Settling.await(folder, notes, search.troubles));
    Set<String> told = new LinkedHashSet<>(notes);
    search.halves.stream()
        .filter(folder -> !search.results.contains(folder) && Files.isDirectory(folder))
        .map(folder -> folder + " has no " + ResultFolder.MARK + " and is left out.")
        .forEach(told::add);
    return new Found(
        List.copyOf(search.results),
        List.copyOf(search.failures),
        List.copyOf(told),
        List.copyOf(search.troubles));
  }

  private void walk() throws IOException {
    Map<Path, Path> roots = new LinkedHashMap<>(Map.of(parent.toRealPath(), parent));
    Deque<Path> links = new ArrayDeque<>();
    // The first folder must be readable.
    try (Stream<Path> entries = Files.list(parent)) {
      entries.findFirst();
    }
    links.addAll(walk(parent.toRealPath(), parent));
    while (!links.isEmpty()) {
      Path link = links.remove();
      try {
        Path real = link.toRealPath();
        if (Files.isDirectory(real)
            && roots.keySet().stream().noneMatch(o -> real.startsWith(o) || o.startsWith(real))) {
          roots.put(real, link);
          links.addAll(walk(real, link));
        }
      } catch (IOException e) {
        // It leads nowhere.
      }
    }
  }

  /** Links to folders that are found on the way. */
  private Set<Path> walk(Path real, Path named) throws IOException {
    Visitor visitor = new Visitor(real, named);
    Files.walkFileTree(real, visitor);
    return visitor.links;
  }

  private final class Visitor extends FolderVisitor {
    private final Path real;
    private final Path named;
    private final Set<Path> links = new TreeSet<>();

    Visitor(Path real, Path named) {
      this.real = real;
      this.named = named;
    }

    private Path name(Path found) {
      return found.equals(real) ? named : named.resolve(real.relativize(found));
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes facts) {
      if (folder.equals(real) || !isHidden(folder)) {
        return FileVisitResult.CONTINUE;
      }
      if (Workplace.is(folder)) {
        used.add(folder.getParent());
      }
      return FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes facts) {
      if (isHidden(file)) {
        return FileVisitResult.CONTINUE;
      }
      Path found = name(file);
      if (facts.isSymbolicLink() && Files.isDirectory(file)) {
        links.add(found);
      } else if (found.endsWith(ResultFolder.MARK)) {
        results.add(found.getParent());
      } else if (found.endsWith(JobRecord.NAME)) {
        halves.add(found.getParent());
      } else if (found.toString().endsWith(SingleMovie.FAILURE)) {
        failures.add(found);
      }
      return FileVisitResult.CONTINUE;
    }

    /** What has been moved or deleted in this moment is no trouble. */
    @Override
    protected void trouble(Path file, IOException e) {
      if (!(e instanceof NoSuchFileException) && !isHidden(file)) {
        troubles.add(
            UserException.of(name(file) + " cannot be read", e).getMessage()
                + " The spots of results in it are left out, and rows of them that stand in the"
                + " summary stay as they are.");
      }
    }
  }

  private static boolean isHidden(Path file) {
    return file.getFileName().toString().startsWith(".");
  }
}
