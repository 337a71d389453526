package io.github.umlpsd.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Whether the pages explain the columns of tables. */
public final class DocumentedColumns {
  private static final Path PAGES = Path.of("src/site/markdown");

  /** Ends that the pages explain once for all columns, and numbers of classes and spots. */
  private static final String ENDS = "(_switching|_published)?(_se|_low|_high|_mean|_sd|_\\d+)?$";

  private DocumentedColumns() {}

  /** Columns of all CSV files in a folder and below that none of these pages names. */
  public static Set<String> unexplained(Path folder, List<String> pages) throws IOException {
    StringBuilder text = new StringBuilder();
    for (String page : pages) {
      text.append(Files.readString(PAGES.resolve(page)));
    }
    Set<String> unexplained = new TreeSet<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".csv")).toList()) {
        try (Stream<String> lines = Files.lines(file)) {
          for (String column : lines.findFirst().orElseThrow().split(",")) {
            if (!explained(column, text.toString())
                && !column.matches("cluster_\\d+_.*|(spot|pixel)_\\d+")) {
              unexplained.add(file.getFileName() + ": " + column);
            }
          }
        }
      }
    }
    return unexplained;
  }

  private static boolean explained(String column, String pages) {
    String stem = column.replaceFirst(ENDS, "");
    return pages.contains("`" + column + "`")
        || pages.contains("`" + stem + "`")
        || pages.contains("`" + column.replaceFirst("_[^_]*$", "") + "`");
  }
}
