package io.github.umlpsd.movie.files.growing;

import io.github.umlpsd.job.UserException;
import io.github.umlpsd.job.files.FolderVisitor;
import io.github.umlpsd.movie.files.OmeSets;
import io.github.umlpsd.movie.files.PartOfMovie;
import io.github.umlpsd.movie.files.micromanager.NdTiffIndex;
import io.github.umlpsd.movie.files.tiff.TiffFile;
import io.github.umlpsd.movie.files.tiff.TiffFile.Writer;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Finds what may be a movie in a folder and below: TIFF files, of a movie in parts the first one,
 * and folders of NDTiff data sets. Hidden files and those with another ending, as copying programs
 * use them, are passed over.
 */
public final class MovieFinder {
  private static final int DEEPEST = 20;

  private final Path folder;
  private final Predicate<Path> without;
  private final OmeSets sets = new OmeSets();

  /**
   * @param folder to be looked through
   * @param without says which folders in it are passed over, such as those with results
   */
  public MovieFinder(Path folder, Predicate<Path> without) {
    this.folder = folder;
    this.without = without;
  }

  /**
   * What is there now, in the order of the names.
   *
   * @return size and latest change of all files of a movie by its path
   * @throws UserException if the folder is not there
   */
  public TreeMap<Path, State> find() {
    return find(new TreeMap<>());
  }

  /**
   * The same.
   *
   * @param unreadable receives folders that cannot be looked into, and a sentence that says why
   */
  public TreeMap<Path, State> find(Map<Path, String> unreadable) {
    TreeMap<Path, State> found = new TreeMap<>();
    if (!Files.isDirectory(folder)) {
      throw new UserException("There is no folder " + folder + " (any more); give one to watch.");
    }
    try {
      Files.walkFileTree(
          folder,
          EnumSet.of(java.nio.file.FileVisitOption.FOLLOW_LINKS),
          DEEPEST,
          new Visitor(found, unreadable));
    } catch (IOException e) {
      throw UserException.of("The folder " + folder + " cannot be read", e);
    }
    return once(found);
  }

  /** Of names that lead to one file the one that is no link, as others may lead elsewhere soon. */
  private TreeMap<Path, State> once(TreeMap<Path, State> found) {
    Map<String, Path> names = new HashMap<>();
    found.forEach(
        (movie, state) ->
            names.merge(state.key(), movie, (one, other) -> isLinked(one) ? other : one));
    found
        .entrySet()
        .removeIf(
            one ->
                !one.getValue().key().isEmpty()
                    && !names.get(one.getValue().key()).equals(one.getKey()));
    return found;
  }

  /** Whether a link in the folder leads to it. */
  private boolean isLinked(Path movie) {
    try {
      Path plain = folder.toRealPath().resolve(folder.relativize(movie));
      return !movie.toRealPath().equals(plain);
    } catch (IOException e) {
      return true;
    }
  }

  /**
   * How the files of a movie looked.
   *
   * @param bytes of all together
   * @param changed latest time, milliseconds
   * @param files their number
   * @param key what identifies the first file even when it is renamed; empty where disks have none
   */
  public record State(long bytes, long changed, int files, String key) {
    State with(BasicFileAttributes file) {
      return new State(
          bytes + file.size(),
          Math.max(changed, file.lastModifiedTime().toMillis()),
          files + 1,
          files == 0 && file.fileKey() != null ? file.fileKey().toString() : key);
    }
  }

  /**
   * A way to follow a movie while it is recorded; empty for formats that tell nothing till then.
   *
   * @param channel from 1
   * @param series position, from 1; 0 = the only one
   */
  public static Optional<GrowingMovie> follow(Path movie, int channel, int series) {
    Optional<Path> index = Finish.index(movie);
    if (index.isPresent()) {
      Path name = movie.toAbsolutePath().normalize().getFileName();
      return Optional.of(
          new NdTiffTail(
              index.get().getParent(), name == null ? "movie" : name.toString(), channel, series));
    }
    try {
      return Files.isRegularFile(movie) && TiffFile.writer(movie) == Writer.MICRO_MANAGER
          ? Optional.of(new MicroManagerTail(movie, channel, series))
          : Optional.empty();
    } catch (UserException e) {
      return Optional.empty();
    }
  }

  private final class Visitor extends FolderVisitor {
    private final TreeMap<Path, State> found;
    private final Map<Path, String> unreadable;
    private final PartOfMovie parts = new PartOfMovie(sets);

    Visitor(TreeMap<Path, State> found, Map<Path, String> unreadable) {
      this.found = found;
      this.unreadable = unreadable;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path at, BasicFileAttributes attributes) {
      return isHidden(at) || without.test(at)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String name = file.getFileName().toString();
      String lower = name.toLowerCase(Locale.ROOT);
      boolean tiff = lower.endsWith(".tif") || lower.endsWith(".tiff");
      if (attributes.isRegularFile()
          && !name.startsWith(".")
          && (tiff || name.equals(NdTiffIndex.FILE))) {
        Path movie = movieOf(file, parts);
        found.put(movie, found.getOrDefault(movie, new State(0, 0, 0, "")).with(attributes));
      }
      return FileVisitResult.CONTINUE;
    }

    /** What was deleted in this moment is no movie now, nor is a link to the folder it lies in. */
    @Override
    protected void trouble(Path at, IOException e) throws IOException {
      if (at.equals(folder)) {
        throw e;
      }
      if (!(e instanceof NoSuchFileException)
          && !(e instanceof FileSystemLoopException)
          && !isHidden(at)
          && !without.test(at)) {
        unreadable.put(at, UserException.of(at + " cannot be read", e).getMessage());
      }
    }

    private boolean isHidden(Path at) {
      return !at.equals(folder) && at.getFileName().toString().startsWith(".");
    }
  }

  private Path movieOf(Path file, PartOfMovie parts) {
    Path parent = file.getParent();
    if (Files.exists(parent.resolve(NdTiffIndex.FILE))) {
      boolean inner = parent.getFileName().toString().equals("Full resolution");
      return inner && !parent.equals(folder) ? parent.getParent() : parent;
    }
    return parts.firstOf(file).orElse(file);
  }
}
