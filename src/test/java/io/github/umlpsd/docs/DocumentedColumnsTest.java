package io.github.umlpsd.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every column of a result folder is explained on a page. */
class DocumentedColumnsTest {
  private static final Path PAGES = Path.of("src/site/markdown");

  /** Ends that the pages explain once for all columns, and numbers of classes and spots. */
  private static final String ENDS = "(_switching|_published)?(_se|_low|_high|_mean|_sd|_\\d+)?$";

  @Test
  void everyColumnIsExplained() throws IOException {
    String pages =
        Files.readString(PAGES.resolve("report.md")) + Files.readString(PAGES.resolve("pixels.md"));
    Set<String> unexplained = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/test/resources/golden"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".csv")).toList()) {
        try (Stream<String> lines = Files.lines(file)) {
          for (String column : lines.findFirst().orElseThrow().split(",")) {
            if (!explained(column, pages) && !column.matches("cluster_\\d+_.*|(spot|pixel)_\\d+")) {
              unexplained.add(file.getFileName() + ": " + column);
            }
          }
        }
      }
    }
    assertEquals(Set.of(), unexplained);
  }

  private static boolean explained(String column, String pages) {
    String stem = column.replaceFirst(ENDS, "");
    return pages.contains("`" + column + "`")
        || pages.contains("`" + stem + "`")
        || pages.contains("`" + column.replaceFirst("_[^_]*$", "") + "`");
  }
}
