package io.github.umlpsd.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code simulate --experiment}. */
class SimulateStudyTest {
  @TempDir private Path folder;

  @Test
  void aStudyIsMoviesASheetAndTheTruth() throws IOException {
    Path study = folder.resolve("study");
    assertEquals("", run(Program.DONE, arguments(study, "--experiment", "slower")));
    List<String> sheet = Files.readAllLines(study.resolve("sheet.csv"));
    assertEquals("movie,condition,replicate,power", sheet.get(0));
    assertEquals(5, sheet.size());
    assertTrue(sheet.get(3).startsWith("treated/1/movie.tif,treated,1,"), sheet.get(3));
    for (String line : sheet.subList(1, 5)) {
      Path movie = study.resolve(line.substring(0, line.indexOf(',')));
      assertTrue(Files.size(movie) > 48 * 48 * 20 * 2, line);
      assertTrue(Files.exists(movie.resolveSibling("movie_truth.csv")), line);
    }
    assertTrue(Files.readString(study.resolve("truth.csv")).contains("OFF times"));
    String again = run(1, arguments(study, "--experiment", "slower"));
    assertTrue(again.contains("is no empty folder"), again);
  }

  @Test
  void whatAStudyWouldIgnoreIsWrongUsage() {
    Path study = folder.resolve("study");
    assertTrue(
        run(2, arguments(study, "--experiment", "none", "--set", "flicker"))
            .contains("--set cannot be used with --experiment"));
    assertTrue(
        run(2, List.of("simulate", study + ".tif", "--movies", "3"))
            .contains("--movies cannot be used without --experiment"));
    assertTrue(run(2, arguments(study, "--experiment", "faster")).contains("must be one of"));
    assertFalse(Files.exists(study));
  }

  private static List<String> arguments(Path study, String... more) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "simulate",
                study.toString(),
                "--quiet",
                "--movies=2",
                "--spots=3",
                "--width=48",
                "--height=48",
                "--frames=20"));
    all.addAll(List.of(more));
    return all;
  }

  private static String run(int status, List<String> arguments) {
    CommandLineRun run = CommandLineRun.of(arguments.toArray(String[]::new));
    assertEquals(status, run.status(), run.toString());
    return run.errors();
  }
}
