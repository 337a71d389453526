package io.github.umlpsd.results.record;

import io.github.umlpsd.movie.files.OmeSets;
import io.github.umlpsd.movie.files.PartOfMovie;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Names, sizes, times and contents of the files that a job reads, by which a later run knows
 * whether they are still the same. Of a movie in several files all are listed, whichever of them
 * was named.
 */
public final class InputFiles {
  /** By which two files of the same name, size and time are told apart. */
  public static final String CONTENTS = "contents";

  /** An index beside which the files of one data set lie. */
  private static final String INDEX = "NDTiff.index";

  /** Names of movies that are split at 4 GiB. */
  private static final String MAY_BE_SPLIT = "(?s).+\\.ome\\.tiff?";

  /** Of a movie in more files the contents are looked at in so many of them, evenly spaced. */
  private static final int LOOKED_INTO = 64;

  private InputFiles() {}

  /** One entry for each file, in the order of their names for each input. */
  public static List<Map<String, Object>> of(List<Path> inputs) {
    List<Map<String, Object>> entries = new ArrayList<>();
    List<Path> files = files(inputs);
    int every = Math.max(1, (files.size() + LOOKED_INTO - 1) / LOOKED_INTO);
    for (int i = 0; i < files.size(); i++) {
      Path file = files.get(i);
      try {
        BasicFileAttributes facts = Files.readAttributes(file, BasicFileAttributes.class);
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("name", file.getFileName().toString());
        entry.put("bytes", (double) facts.size());
        entry.put("changed", facts.lastModifiedTime().toInstant().toString());
        // A pipe would be waited for.
        if (i % every == 0 && facts.isRegularFile()) {
          entry.put(CONTENTS, Fingerprint.of(file));
        }
        entries.add(entry);
      } catch (IOException e) {
        // A file that is gone differs from what it was, which is all that is asked.
        entries.add(Map.of("name", file.getFileName().toString(), "missing", true));
      }
    }
    return entries;
  }

  /** Absolute paths of all files of one input. */
  public static List<Path> of(Path input) {
    return files(input);
  }

  /** Bytes of all files together. */
  public static long bytes(List<Path> inputs) {
    return files(inputs).stream().mapToLong(InputFiles::size).sum();
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0;
    }
  }

  private static List<Path> files(List<Path> inputs) {
    return inputs.stream().flatMap(input -> files(input).stream()).toList();
  }

  private static List<Path> files(Path input) {
    Path file = input.toAbsolutePath().normalize();
    Path folder = file.getParent();
    if (Files.isDirectory(file)) {
      return inside(file);
    }
    if (folder == null || file.getFileName() == null) {
      return List.of();
    }
    String name = file.getFileName().toString();
    if (!Files.exists(file) && (name.contains("*") || name.contains("?"))) {
      PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + name);
      return beside(folder, other -> matcher.matches(Path.of(other)));
    }
    if (Files.exists(folder.resolve(INDEX))) {
      return inside(folder);
    }
    OmeSets sets = new OmeSets();
    List<Path> named = sets.of(file);
    if (!name.matches(MAY_BE_SPLIT)) {
      return named.isEmpty() ? List.of(file) : named;
    }
    PartOfMovie parts = new PartOfMovie(sets);
    Path first = parts.firstOf(file).orElse(file);
    String stem = first.getFileName().toString().replaceFirst("\\.ome\\.tiff?$", "");
    List<Path> later =
        beside(folder, other -> other.startsWith(stem + "_") && isLater(other, stem)).stream()
            .filter(other -> parts.firstOf(other).filter(first::equals).isPresent())
            .toList();
    return Stream.of(Stream.of(file, first), later.stream(), named.stream())
        .flatMap(files -> files)
        .distinct()
        .sorted()
        .toList();
  }

  private static boolean isLater(String name, String stem) {
    return name.substring(stem.length()).matches("_[1-9]\\d{0,3}\\.ome\\.tiff?");
  }

  /**
   * Files of a folder by their names. The others are not looked at, since there may be thousands,
   * each of them a movie that asks for its own.
   */
  private static List<Path> beside(Path folder, Predicate<String> wanted) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(entry -> wanted.test(entry.getFileName().toString()))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    } catch (IOException | java.io.UncheckedIOException e) {
      return List.of();
    }
  }

  /** Files in a folder and in the folders in it. */
  private static List<Path> inside(Path folder) {
    try (Stream<Path> entries = Files.walk(folder, 2)) {
      return entries.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException | java.io.UncheckedIOException e) {
      return List.of();
    }
  }
}
