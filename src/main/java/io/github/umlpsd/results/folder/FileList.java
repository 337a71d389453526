package io.github.umlpsd.results.folder;

import io.github.umlpsd.results.JsonFile;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The list of what a result has written, {@code files.json}, by which a later one knows that
 * nothing else would be lost with the folder.
 *
 * @param bytes size of each file by its name within the folder, with slashes
 */
record FileList(Map<String, Long> bytes) {
  /** Name of the list within its folder; it does not list itself. */
  static final String NAME = "files.json";

  private static final String FILES = "files";

  FileList {
    bytes = Map.copyOf(bytes);
  }

  /** What a folder holds now, links as they are; the list itself is left out. */
  static Map<String, BasicFileAttributes> found(Path folder) throws IOException {
    Map<String, BasicFileAttributes> found = new TreeMap<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = folder.relativize(file).toString().replace('\\', '/');
            if (!name.equals(NAME)) {
              found.put(name, attributes);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return found;
  }

  /** Writes the list of all that a folder holds into it. */
  static void write(Path folder) throws IOException {
    Map<String, Long> bytes = new LinkedHashMap<>();
    found(folder).forEach((name, attributes) -> bytes.put(name, attributes.size()));
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("program", JsonFile.PROGRAM);
    tree.put(FILES, bytes);
    JsonFile.write(folder.resolve(NAME), tree);
  }

  /** The list of a folder; empty if it has none that can be read. */
  static Optional<FileList> read(Path folder) {
    Path file = folder.resolve(NAME);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    return JsonFile.read(file)
        .filter(JsonFile::isOurs)
        .map(tree -> tree.get(FILES))
        .filter(Map.class::isInstance)
        .map(files -> of((Map<?, ?>) files));
  }

  private static FileList of(Map<?, ?> files) {
    Map<String, Long> bytes = new LinkedHashMap<>();
    files.forEach(
        (name, size) -> {
          if (size instanceof Number number) {
            bytes.put(name.toString(), number.longValue());
          }
        });
    return new FileList(bytes);
  }

  /** Whether a folder holds every file of its list in its size. */
  static boolean isWhole(Path folder) throws IOException {
    Optional<FileList> list = read(folder);
    if (list.isEmpty()) {
      return false;
    }
    Map<String, BasicFileAttributes> found = found(folder);
    return list.get().bytes.entrySet().stream()
        .allMatch(
            entry ->
                found.containsKey(entry.getKey())
                    && found.get(entry.getKey()).size() == entry.getValue());
  }
}
