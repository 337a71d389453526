package io.github.umlpsd.movie.files;

import io.github.umlpsd.job.UserException;
import io.github.umlpsd.movie.files.tiff.TiffFile;
import io.github.umlpsd.movie.files.tiff.TiffFile.Writer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Files into which a program has split a movie at 4 GiB: {@code x.ome.tif}, {@code x_1.ome.tif},
 * {@code x_2.ome.tif} and so on.
 */
final class SplitSet {
  private static final Pattern NAME =
      Pattern.compile("(?s)(.+?)(?:_([1-9]\\d{0,3}))?(\\.ome\\.tiff?)");
  private static final String MARK = "_MMStack";

  /** How other programs count the files of one movie: x@0001.tif, x_X2.tif, x-file002.tif. */
  private static final Pattern OTHER_PART =
      Pattern.compile(
          "(?s)(.+?)(@\\d{4}|_X\\d{1,3}|-file\\d{3})?(\\.tiff?)", Pattern.CASE_INSENSITIVE);

  private SplitSet() {}

  /**
   * The files of a set by their names, in order; the file alone if it is no part of one.
   *
   * @throws UserException if a part is missing
   */
  static List<TiffFile> byNames(TiffFile file) {
    Matcher name = NAME.matcher(file.name());
    if (!name.matches()) {
      return List.of(file);
    }
    Path folder = file.stamp().file().toAbsolutePath().getParent();
    String ending = name.group(3);
    String whole = name.group(1) + (name.group(2) == null ? "" : "_" + name.group(2));
    TreeMap<Integer, Path> own = parts(folder, whole, ending);
    boolean first = Files.exists(folder.resolve(name.group(1) + ending));
    boolean part =
        name.group(2) != null && (first || own.size() == 1 && whole.contains(MARK) && later(name));
    TreeMap<Integer, Path> parts = part ? parts(folder, name.group(1), ending) : own;
    List<TiffFile> files = new ArrayList<>();
    for (int i = 0; i <= parts.lastKey(); i++) {
      Path next = parts.get(i);
      if (next == null) {
        throw missing(
            file.name(), (part ? name.group(1) : whole) + (i == 0 ? "" : "_" + i) + ending);
      }
      files.add(next.getFileName().toString().equals(file.name()) ? file : TiffFile.read(next));
    }
    return files.stream().allMatch(other -> belong(file, other)) ? files : List.of(file);
  }

  /** Tells of files beside a movie that by their names are further parts of it. */
  static void tellOtherParts(TiffFile file, List<String> notes) {
    Matcher name = OTHER_PART.matcher(file.name());
    Path folder = file.stamp().file().toAbsolutePath().getParent();
    if (!name.matches() || folder == null) {
      return;
    }
    try (Stream<Path> entries = Files.list(folder)) {
      List<String> others =
          entries
              .map(entry -> entry.getFileName().toString())
              .filter(other -> other.startsWith(name.group(1)) && !other.equals(file.name()))
              .filter(other -> isOtherPart(OTHER_PART.matcher(other), name))
              .sorted()
              .toList();
      if (!others.isEmpty()) {
        notes.add(
            "By its name "
                + others.get(0)
                + (others.size() == 1 ? "" : " (and " + (others.size() - 1) + " more files)")
                + " is another part of the same movie; only "
                + file.name()
                + " is analysed: join the parts first if they are one movie.");
      }
    } catch (IOException e) {
      throw UserException.of("The folder " + folder + " cannot be read", e);
    }
  }

  private static boolean isOtherPart(Matcher other, Matcher own) {
    return other.matches()
        && other.group(1).equals(own.group(1))
        && (other.group(2) != null || own.group(2) != null);
  }

  /** Other programs than Micro-Manager repeat the description, or leave it out. */
  private static boolean belong(TiffFile file, TiffFile other) {
    return file.writer() == other.writer()
        && (file.writer() == Writer.MICRO_MANAGER
            || file.descriptions().equals(other.descriptions())
            || file.descriptions().isEmpty() != other.descriptions().isEmpty());
  }

  /** A number behind the mark counts parts; before it, it belongs to the name that a user gave. */
  private static boolean later(Matcher name) {
    return name.group(1).contains(MARK);
  }

  /** A file that belongs to a movie is not there. */
  static UserException missing(String name, String other) {
    return new UserException(
        name
            + " is a part of a movie in several files, of which "
            + other
            + " is missing; put all of them into one folder.");
  }

  private static TreeMap<Integer, Path> parts(Path folder, String stem, String ending) {
    Pattern pattern =
        Pattern.compile(Pattern.quote(stem) + "(?:_([1-9]\\d{0,3}))?" + Pattern.quote(ending));
    TreeMap<Integer, Path> parts = new TreeMap<>();
    try (Stream<Path> entries = Files.list(folder)) {
      entries.forEach(
          entry -> {
            Matcher name = pattern.matcher(entry.getFileName().toString());
            if (name.matches()) {
              parts.put(name.group(1) == null ? 0 : Integer.parseInt(name.group(1)), entry);
            }
          });
    } catch (IOException e) {
      throw UserException.of("The folder " + folder + " cannot be read", e);
    }
    return parts;
  }
}
