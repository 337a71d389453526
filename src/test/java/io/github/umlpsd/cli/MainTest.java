package io.github.umlpsd.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class MainTest {
  @TempDir static Path shared;
  @TempDir Path folder;

  private static String errors;

  /** Runs a command and keeps what it tells on standard error. */
  private static int run(String... arguments) {
    CommandLineRun run = CommandLineRun.of(arguments);
    errors = run.errors();
    return run.status();
  }

  private static synchronized Path movie() {
    Path movie = shared.resolve("movie.tif");
    if (!Files.exists(movie)) {
      int status =
          run(
              "simulate",
              movie.toString(),
              "-q",
              "--set",
              "paper-three",
              "--spots",
              "24",
              "--width",
              "96",
              "--height",
              "80",
              "--frames",
              "500",
              "--seed",
              "5");
      assertEquals(Program.DONE, status, errors);
    }
    return movie;
  }

  @Test
  void analyzeWritesTheWholeFolder() throws IOException {
    Path out = folder.resolve("out");
    int status =
        run("analyze", movie().toString(), "-q", "--epochs", "5", "--output", out.toString());
    assertEquals(Program.DONE, status, errors);
    for (String name :
        List.of(
            "spots.csv",
            "traces.csv",
            "profiles.csv",
            "choice.json",
            "clusters.csv",
            "centroids.csv",
            "psd.csv",
            "dwell_times.csv",
            "parameters.json",
            "spots.zip",
            "report.html",
            "figures/profiles.png")) {
      assertTrue(Files.size(out.resolve(name)) > 0, name);
    }
    for (String table : List.of("spots", "profiles", "clusters", "centroids", "psd")) {
      String text = Files.readString(out.resolve(table + ".csv"));
      assertFalse(text.contains("NaN") || text.contains("Infinity"), table);
    }
    assertEquals(25, Files.readAllLines(out.resolve("spots.csv")).size());
  }

  @Test
  void sameSeedSameBytesAtAnyNumberOfThreads() throws IOException {
    for (String threads : List.of("1", "2", "5")) {
      int status =
          run(
              "analyze",
              movie().toString(),
              "-q",
              "--epochs",
              "8",
              "--threads",
              threads,
              "--output",
              folder.resolve("t" + threads).toString());
      assertEquals(Program.DONE, status, errors);
    }
    for (String name : List.of("spots.csv", "profiles.csv", "clusters.csv", "psd.csv")) {
      String first = Files.readString(folder.resolve("t1").resolve(name));
      assertEquals(first, Files.readString(folder.resolve("t2").resolve(name)), name);
      assertEquals(first, Files.readString(folder.resolve("t5").resolve(name)), name);
    }
  }

  @Test
  void tracesReadBackGiveTheSameClasses() throws IOException {
    Path out = folder.resolve("out");
    assertEquals(
        0, run("analyze", movie().toString(), "-q", "--epochs", "5", "--output", out.toString()));
    Path again = folder.resolve("again");
    int status =
        run(
            "traces",
            out.resolve("traces.csv").toString(),
            "-q",
            "--epochs",
            "5",
            "--output",
            again.toString());
    assertEquals(Program.DONE, status, errors);
    // The time step of the table is rounded, so only the classes are equal to the last digit.
    assertEquals(column(out, 9), column(again, 9));
  }

  private static List<String> column(Path results, int index) throws IOException {
    return Files.readAllLines(results.resolve("spots.csv")).stream()
        .map(line -> line.split(",", -1)[index])
        .toList();
  }

  @Test
  void profilesWriteTheirThreeFiles() throws IOException {
    Path table = folder.resolve("traces.csv");
    StringBuilder text = new StringBuilder("time_s,a,b,c,d\n");
    for (int t = 0; t < 200; t++) {
      text.append(t * 0.1);
      for (int i = 0; i < 4; i++) {
        text.append(',').append(Math.sin(t * (i + 1) * 0.05) + i);
      }
      text.append('\n');
    }
    Files.writeString(table, text);
    Path out = folder.resolve("out");
    assertEquals(0, run("profiles", table.toString(), "-q", "--output", out.toString()), errors);
    assertTrue(Files.size(out.resolve("profiles.csv")) > 0);
    assertTrue(Files.size(out.resolve("choice.json")) > 0);
    assertTrue(Files.size(out.resolve("parameters.json")) > 0);
  }

  @Test
  void profilesOfAMovieAreThoseOfItsTraces() throws IOException {
    Path whole = folder.resolve("whole");
    String[] same = {"-q", "--epochs", "2", "--max-clusters", "3", "--bins", "10,20"};
    assertEquals(0, run(with(same, "analyze", movie(), whole)), errors);
    Path ofMovie = folder.resolve("of-movie");
    assertEquals(0, run(with(same, "profiles", movie(), ofMovie)), errors);
    Path ofTable = folder.resolve("of-table");
    assertEquals(0, run(with(same, "profiles", whole.resolve("traces.csv"), ofTable)), errors);
    List<String> expected = Files.readAllLines(whole.resolve("profiles.csv"));
    assertEquals(expected, Files.readAllLines(ofMovie.resolve("profiles.csv")));
    List<String> found = Files.readAllLines(ofTable.resolve("profiles.csv"));
    assertEquals(expected.size(), found.size());
    for (int row = 1; row < found.size(); row++) {
      // The table has the counts in their shortest decimal form.
      String[] wanted = expected.get(row).split(",", -1);
      String[] cells = found.get(row).split(",", -1);
      for (int c = 0; c < wanted.length; c++) {
        assertEquals(number(wanted[c]), number(cells[c]), 1e-5 * Math.abs(number(wanted[c])));
      }
    }
  }

  private static double number(String cell) {
    return cell.isEmpty() ? 0 : Double.parseDouble(cell);
  }

  private static String[] with(String[] options, String command, Path input, Path output) {
    return Stream.concat(
            Stream.of(command, input.toString(), "--output", output.toString()), Stream.of(options))
        .toArray(String[]::new);
  }

  @Test
  void aFailingMovieIsToldAndDoesNotStopTheOthers() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.tif"), "no image");
    Path out = folder.resolve("all");
    int status =
        run(
            "analyze",
            broken.toString(),
            movie().toString(),
            "-q",
            "--epochs",
            "3",
            "--output",
            out.toString());
    assertEquals(Program.FAILED, status);
    List<String> summary = Files.readAllLines(out.resolve("summary.csv"));
    assertEquals(3, summary.size());
    assertTrue(summary.get(1).contains("failed"), summary.get(1));
    assertTrue(summary.get(2).contains("done"), summary.get(2));
    assertTrue(Files.exists(out.resolve("movie/report.html")));
    assertFalse(Files.exists(out.resolve("broken")));
  }

  @Test
  void failuresAreOneSentenceAndLeaveNothing() throws IOException {
    Path out = folder.resolve("out");
    assertEquals(Program.FAILED, run("analyze", "/no/such.tif", "--output", out.toString()));
    assertOneSentence("/no/such.tif");
    assertEquals(
        CommandLine.ExitCode.USAGE,
        run("analyze", movie().toString(), "-q", "--radius", "abc", "--output", out.toString()));
    assertOneSentence("radius is 'abc'");
    assertEquals(
        Program.FAILED,
        run("analyze", movie().toString(), "-q", "--quality", "1e9", "--output", out.toString()));
    assertOneSentence("No spot");
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(List.of(), left.toList());
    }
  }

  private static void assertOneSentence(String part) {
    List<String> lines = errors.lines().filter(line -> line.startsWith("uml-psd:")).toList();
    assertEquals(1, lines.size(), errors);
    assertTrue(lines.get(0).contains(part), errors);
    assertFalse(errors.contains("\tat "), errors);
  }

  @Test
  void wrongUsageIsStatusTwo() {
    assertEquals(2, run("analyze"));
    assertEquals(2, run("nonsense"));
    assertEquals(2, run("analyze", "a.tif", "--no-such-option"));
    assertEquals(2, run());
  }

  @Test
  void helpAndVersionAreStatusZero() {
    assertEquals(0, run("--help"));
    assertEquals(0, run("analyze", "--help"));
    assertEquals(0, run("--version"));
  }
}
