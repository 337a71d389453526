package io.github.umlpsd.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user should know stands on the screen, not only in the report. */
class NotesTest {
  private static final String CUT_OFF = "traces are cut off at their lowest value";
  private static final String TAPER = "taper";

  @TempDir static Path folder;

  private static Path movie;
  private static Path table;

  @BeforeAll
  static void make() throws IOException {
    movie = folder.resolve("movie.tif");
    table = folder.resolve("table.csv");
    told(
        "simulate",
        movie.toString(),
        "--spots",
        "8",
        "--width",
        "64",
        "--height",
        "64",
        "--frames",
        "300",
        "--seed",
        "3");
    Random random = new Random(1);
    StringBuilder text = new StringBuilder();
    for (int t = 0; t < 300; t++) {
      text.append(t * 0.03);
      for (int i = 0; i < 8; i++) {
        text.append(',').append(Math.max(0, 5 + 10 * random.nextGaussian()));
      }
      text.append('\n');
    }
    Files.writeString(table, text);
  }

  /** Lines on standard output. */
  private static List<String> told(String... arguments) {
    CommandLineRun run = CommandLineRun.of(arguments);
    assertEquals(Program.DONE, run.status(), run.errors());
    return run.output().lines().toList();
  }

  private static List<String> job(String command, Path input, String... more) {
    List<String> arguments = new ArrayList<>(List.of(command, input.toString(), "--epochs", "2"));
    arguments.addAll(List.of("--max-clusters", "3", "--bins", "20"));
    arguments.addAll(List.of("--output", folder.resolve("of " + command).toString()));
    arguments.addAll(List.of(more));
    return told(arguments.toArray(String[]::new));
  }

  private static void assertNoted(String part, List<String> lines) {
    assertEquals(
        1,
        lines.stream().filter(line -> line.startsWith("Note: ") && line.contains(part)).count(),
        lines.toString());
  }

  @Test
  void ofTables() {
    assertNoted(CUT_OFF, job("traces", table));
    assertNoted(CUT_OFF, job("profiles", table));
    assertTrue(job("traces", table, "--quiet").isEmpty());
  }

  @Test
  void ofMovies() {
    assertNoted(TAPER, job("analyze", movie, "--taper", "boxcar"));
    assertNoted(
        TAPER, job("pixels", movie, "--taper", "boxcar", "--mask", "value", "--threshold", "0"));
  }
}
