package io.github.umlpsd.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.results.tables.CsvRows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Comparisons of tables of traces that something is wrong with. */
class CompareTablesTest {
  private static final int FRAMES = 200;
  private static final int DOTS = 10;

  @TempDir Path folder;

  /** Telegraphs that switch once in so many frames. */
  private Path table(String name, int stay, long seed) throws IOException {
    SplittableRandom random = new SplittableRandom(seed);
    boolean[] on = new boolean[DOTS];
    List<String> lines = new ArrayList<>();
    lines.add(header());
    for (int t = 0; t < FRAMES; t++) {
      StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%.2f", 0.03 * t));
      for (int i = 0; i < DOTS; i++) {
        on[i] ^= random.nextInt(stay) == 0;
        line.append(
            String.format(Locale.ROOT, ",%.1f", (on[i] ? 1000 : 0) + 100 * random.nextDouble()));
      }
      lines.add(line.toString());
    }
    return Files.write(folder.resolve(name), lines);
  }

  private static String header() {
    return "time_s,"
        + IntStream.rangeClosed(1, DOTS).mapToObj(i -> "t" + i).collect(Collectors.joining(","));
  }

  private List<String> twoConditions() throws IOException {
    List<String> lines = new ArrayList<>(List.of("movie,condition"));
    for (int i = 1; i <= 4; i++) {
      table(i + ".csv", i < 3 ? 20 : 10, i);
      lines.add(i + ".csv," + (i < 3 ? "slow" : "fast"));
    }
    return lines;
  }

  private CommandLineRun compare(List<String> sheet, String... more) throws IOException {
    Path file = Files.write(folder.resolve("sheet.csv"), sheet);
    return CompareCommandTest.compareInto(folder.resolve("out"), file, more);
  }

  private List<Map<String, String>> rows(String table) throws IOException {
    return CsvRows.all(folder.resolve("out/comparison").resolve(table));
  }

  @Test
  void aCopyOfAMovieIsNoMovieMore() throws IOException {
    List<String> sheet = twoConditions();
    Files.copy(folder.resolve("2.csv"), folder.resolve("another.csv"));
    sheet.add("another.csv,fast");

    CommandLineRun run = compare(sheet);

    assertEquals(1, run.status());
    assertTrue(run.errors().contains("Rows 3 and 6 have the same traces"), run.errors());
    assertFalse(Files.exists(folder.resolve("out/comparison")));
  }

  @Test
  void aMovieOfConstantTracesIsLeftOutAndStopsNoOther() throws IOException {
    List<String> sheet = twoConditions();
    List<String> flat = new ArrayList<>(List.of(header()));
    for (int t = 0; t < FRAMES; t++) {
      flat.add(t + String.join("", Collections.nCopies(DOTS, ",7")));
    }
    Files.write(folder.resolve("flat.csv"), flat);
    sheet.add("flat.csv,fast");

    for (int again = 0; again < 2; again++) {
      CommandLineRun run = compare(sheet, "--frame-interval", "0.03");
      assertEquals(1, run.status(), run.errors());
      assertTrue(run.errors().contains("flat.csv is left out: "), run.errors());
      assertEquals(5, rows("movies.csv").size());
      assertEquals("failed", rows("movies.csv").get(4).get("status"));
      assertEquals("slow", rows("movies.csv").get(0).get("condition"));
    }
  }

  @Test
  void parametersOfMeasuringDoNotServeATable() throws IOException {
    List<String> sheet = twoConditions();
    List<String> wide = new ArrayList<>(List.of(sheet.get(0) + ",aperture"));
    sheet.subList(1, sheet.size()).forEach(row -> wide.add(row + ","));
    wide.set(4, wide.get(4) + "3");

    CommandLineRun run = compare(wide);

    assertEquals(1, run.status());
    assertTrue(
        rows("movies.csv").get(3).get("reason").contains("aperture is given, but"), run.errors());
  }

  @Test
  void classesOfAFolderThatWasMadeAnewAreOthers() throws IOException {
    List<String> sheet = twoConditions();
    Path made = folder.resolve("made");
    classes(made, "1.csv", 1);
    assertEquals(0, compare(sheet, "--classes", made.toString()).status());
    List<Map<String, String>> before = rows("dots.csv");

    classes(made, "3.csv", 1);
    CommandLineRun run = compare(sheet, "--classes", made.toString());

    assertEquals(0, run.status(), run.errors());
    assertFalse(run.output().contains("Nothing has changed"), run.output());
    assertEquals(before.size(), rows("dots.csv").size());
  }

  @Test
  void aResultOfAnotherFrameIntervalIsTold() throws IOException {
    List<String> sheet = twoConditions();
    classes(folder.resolve("made"), "1.csv", 1);
    sheet.set(1, "made,slow");

    CommandLineRun run = compare(sheet, "--frame-interval", "0.06");

    assertEquals(1, run.status());
    String told = "frame_interval is 0.06 s, but the result was made with 0.03 s";
    assertTrue(run.errors().contains(told), run.errors());
  }

  private void classes(Path made, String table, int seed) {
    CommandLineRun run =
        CommandLineRun.of(
            "traces",
            folder.resolve(table).toString(),
            "--output",
            made.toString(),
            "--clusters",
            "2",
            "--bins",
            "10",
            "--seed",
            String.valueOf(seed));
    assertEquals(0, run.status(), run.errors());
  }

  @Test
  void theMovieThatShortensAllOthersIsTold() throws IOException {
    List<String> sheet = twoConditions();
    Path shorter = folder.resolve("4.csv");
    Files.write(shorter, Files.readAllLines(shorter).subList(0, 151));

    CommandLineRun run = compare(sheet);

    assertEquals(0, run.status(), run.errors());
    String name = rows("movies.csv").get(3).get("movie");
    String told = "150 frames of every movie were taken, all that " + name + " (row 5) has";
    assertTrue(run.output().contains(told), run.output());
  }

  @Test
  void aLengthBelowZeroIsRefusedBeforeAnythingIsRead() throws IOException {
    CommandLineRun run = compare(List.of("movie,condition"), "--length", "-1");
    assertEquals(2, run.status());
    assertTrue(run.errors().contains("length is -1, but must be 0 or more frames"), run.errors());
  }
}
