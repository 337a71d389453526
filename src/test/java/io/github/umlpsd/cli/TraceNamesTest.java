package io.github.umlpsd.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.umlpsd.results.tables.CsvRows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Results of tables say which trace is which, also where columns or rows were left out. */
class TraceNamesTest {
  private static final int FRAMES = 120;
  private static final List<String> NAMES = List.of("dot 7", "m12", "dot 3", "b, c");

  @TempDir Path folder;

  /** Counts of each trace, of which each is far above the one before. */
  private static long[][] counts() {
    Random random = new Random(4);
    long[][] counts = new long[NAMES.size()][FRAMES];
    for (int i = 0; i < counts.length; i++) {
      for (int t = 0; t < FRAMES; t++) {
        counts[i][t] =
            Math.round(1000 * (i + 1) + 100 * (t / (4 + i) % 2) + 5 * random.nextGaussian());
      }
    }
    return counts;
  }

  private List<Map<String, String>> spots(String text, String... more) throws IOException {
    Path table = Files.writeString(folder.resolve("table.csv"), text);
    Path out = folder.resolve("out");
    List<String> words =
        new ArrayList<>(
            List.of("traces", table.toString(), "--output", out.toString(), "--epochs", "1"));
    words.addAll(List.of("-q", "--max-clusters", "2", "--features", "trace"));
    words.addAll(List.of(more));
    CommandLineRun run = CommandLineRun.of(words.toArray(String[]::new));
    assertEquals(0, run.status(), run.errors());
    return CsvRows.all(out.resolve("spots.csv"));
  }

  private static void assertNamed(List<Map<String, String>> spots) {
    assertEquals(NAMES, spots.stream().map(row -> row.get("name")).sorted(byPlace()).toList());
    for (Map<String, String> row : spots) {
      int trace = NAMES.indexOf(row.get("name"));
      assertEquals(1050 + 1000 * trace, Double.parseDouble(row.get("mean_counts")), 20);
    }
  }

  private static Comparator<String> byPlace() {
    return Comparator.comparing(NAMES::indexOf);
  }

  @Test
  void columnsKeepTheNamesOfTheirHeader() throws IOException {
    long[][] counts = counts();
    StringBuilder text = new StringBuilder("time (s),dot 7,,m12,frame,dot 3,\"b, c\"\n");
    for (int t = 0; t < FRAMES; t++) {
      text.append(t * 5 / 100.0).append(',').append(counts[0][t]).append(",,");
      text.append(counts[1][t]).append(',').append(t).append(',').append(counts[2][t]);
      text.append(',').append(counts[3][t]).append('\n');
    }
    assertNamed(spots(text.toString()));
  }

  @Test
  void rowsKeepTheNamesInFront() throws IOException {
    long[][] counts = counts();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < counts.length; i++) {
      text.append('"').append(NAMES.get(i)).append('"');
      for (long count : counts[i]) {
        text.append(',').append(count);
      }
      text.append('\n');
    }
    assertNamed(spots(text.toString(), "--traces-in", "rows", "--frame-interval", "0.05"));
  }

  @Test
  void moleculesOfLongTablesKeepTheirNamesInAnyOrder() throws IOException {
    long[][] counts = counts();
    StringBuilder text = new StringBuilder("molecule,frame,intensity\n");
    for (int i = 3; i >= 0; i--) {
      for (int t = 0; t < FRAMES; t++) {
        text.append('"').append(NAMES.get(i)).append("\",").append(t);
        text.append(',').append(counts[i][t]).append('\n');
      }
    }
    assertNamed(spots(text.toString(), "--traces-in", "long", "--frame-interval", "0.05"));
  }

  @Test
  void tablesWithoutNamesHaveNone() throws IOException {
    long[][] counts = counts();
    StringBuilder text = new StringBuilder();
    for (int t = 0; t < FRAMES; t++) {
      text.append(counts[0][t]).append(',').append(counts[1][t]).append('\n');
    }
    assertFalse(
        spots(text.toString(), "--frame-interval", "0.05", "--decimal", "dot")
            .get(0)
            .containsKey("name"));
  }

  /** The second and the fifth column have no counts. */
  @Test
  void columnsWithoutNamesAreCountedWhereSomeAreLeftOut() throws IOException {
    long[][] counts = counts();
    StringBuilder text = new StringBuilder();
    for (int t = 0; t < FRAMES; t++) {
      text.append(counts[0][t]).append(",,").append(counts[1][t]).append(',');
      text.append(counts[2][t]).append(",,").append(counts[3][t]).append('\n');
    }
    List<String> names =
        spots(text.toString(), "--frame-interval", "0.05", "--decimal", "dot").stream()
            .map(row -> row.get("name"))
            .toList();
    assertEquals(List.of("column 1", "column 3", "column 4", "column 6"), names);
  }
}
