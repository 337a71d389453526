package io.github.umlpsd.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.ChildJava;
import io.github.umlpsd.results.tables.CsvRows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The whole program on a watched folder. */
@Timeout(90)
class WatchCommandTest {
  @TempDir static Path data;
  @TempDir Path temporary;

  @BeforeAll
  static void simulate() throws IOException {
    for (int i = 1; i <= 3; i++) {
      List<String> words =
          new ArrayList<>(List.of("simulate", data.resolve("m" + i + ".tif").toString()));
      String line =
          "--set paper-three --spots 14 --width 72 --height 72 --frames 150 -q --seed " + i;
      words.addAll(List.of(line.split(" ")));
      assertEquals(0, CommandLineRun.of(words.toArray(String[]::new)).status());
    }
    Files.writeString(data.resolve("notes.txt"), "no movie");
  }

  private CommandLineRun watch(Path output, String... more) {
    List<String> words =
        new ArrayList<>(List.of("watch", data.toString(), "-q", "--every", "0.1", "--idle", "0.5"));
    words.addAll(List.of("--epochs", "1", "--max-clusters", "4", "--output", output.toString()));
    words.addAll(List.of(more));
    return CommandLineRun.of(words.toArray(String[]::new));
  }

  private static List<Map<String, String>> rows(Path output) throws IOException {
    return CsvRows.all(output.resolve("summary.csv"));
  }

  @Test
  void laterMoviesGetTheClassesOfTheFirst() throws IOException {
    Path output = temporary.resolve("out");
    CommandLineRun run = watch(output, "--running-classes", "--at-once", "1");
    assertEquals(0, run.status(), run.errors());
    List<Map<String, String>> rows = rows(output);
    assertEquals(3, rows.size());
    String classes = rows.get(0).get("classes");
    assertTrue(Integer.parseInt(classes) >= 1);
    for (Map<String, String> row : rows) {
      assertEquals("yes", row.get("use"), row.toString());
      assertEquals(classes, row.get("classes"));
      double sum =
          Stream.of(row.get("class_shares").split(" ")).mapToDouble(Double::parseDouble).sum();
      assertEquals(1, sum, 0.01);
    }
    String page = Files.readString(output.resolve("live.html"));
    assertTrue(page.contains("3 movies done"), page);
    Object before = Files.getLastModifiedTime(output.resolve("m3/job.json"));
    assertEquals(0, watch(output, "--running-classes", "--at-once", "1").status());
    assertEquals(before, Files.getLastModifiedTime(output.resolve("m3/job.json")));
    assertEquals(3, rows(output).size());
  }

  /** The first one is that which was there first, not the first by name. */
  @Test
  void aRestartKeepsTheFirstOfRunningClasses() throws IOException {
    Path output = temporary.resolve("out");
    Path later = temporary.resolve("later");
    Files.move(data.resolve("m1.tif"), later);
    assertEquals(0, watch(output, "--running-classes").status());
    Files.move(later, data.resolve("m1.tif"));
    Map<Path, Object> before = new HashMap<>();
    for (int start = 0; start < 2; start++) {
      for (String result : start == 0 ? List.of("m2", "m3") : List.of("m1", "m2", "m3")) {
        Path record = output.resolve(result).resolve("job.json");
        before.put(record, Files.getLastModifiedTime(record));
      }
      assertEquals(0, watch(output, "--running-classes").status());
      for (Map.Entry<Path, Object> record : before.entrySet()) {
        assertEquals(record.getValue(), Files.getLastModifiedTime(record.getKey()));
      }
    }
    int own = 0;
    for (Path record : before.keySet()) {
      own += Files.readString(record).contains("\"classes\": \"\"") ? 1 : 0;
    }
    assertEquals(1, own);
  }

  @Test
  void savedClassesAreThoseOfAllMovies() throws IOException {
    Path saved = temporary.resolve("saved");
    String[] line = {
      "analyze",
      data.resolve("m2.tif").toString(),
      "-q",
      "--epochs",
      "1",
      "--clusters",
      "2",
      "--output",
      saved.toString()
    };
    assertEquals(0, CommandLineRun.of(line).status());
    Path output = temporary.resolve("out");
    assertEquals(0, watch(output, "--classes", saved.toString()).status());
    for (Map<String, String> row : rows(output)) {
      assertEquals("2", row.get("classes"), row.toString());
    }
    CommandLineRun none = watch(output, "--classes", temporary.resolve("none").toString());
    assertEquals(1, none.status());
    assertFalse(none.errors().contains("Exception"), none.errors());
  }

  /** Two frames are too few, which is seen only when they are analysed. */
  @Test
  void aQuietWatchTellsOfEachMovieThatFailedInOneLineAndOfNothingElse() throws IOException {
    CommandLineRun run = watch(temporary.resolve("out"), "--first-frame", "149");
    assertEquals(1, run.status());
    assertEquals("", run.output());
    List<String> lines = run.errors().lines().sorted().toList();
    assertEquals(3, lines.size(), run.errors());
    for (int i = 1; i <= 3; i++) {
      assertTrue(lines.get(i - 1).startsWith("uml-psd: m" + i + ".tif: failed, "), run.errors());
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void anEndThatIsAskedForLeavesEverythingWhole() throws Exception {
    Path output = temporary.resolve("out");
    Process program =
        new ProcessBuilder(
                ChildJava.command(
                    "-Xmx512m",
                    Main.class,
                    List.of(
                        "watch",
                        data.toString(),
                        "--every=0.1",
                        "--epochs=1",
                        "--max-clusters=4",
                        "--output=" + output)))
            .redirectErrorStream(true)
            .start();
    while (!Files.exists(output.resolve("summary.csv"))) {
      assertTrue(program.isAlive(), () -> text(program));
      Thread.sleep(50);
    }
    // As Ctrl-C ends it, which a program that was started in the background may be deaf to.
    program.toHandle().destroy();
    assertTrue(program.waitFor(20, TimeUnit.SECONDS));
    String said = text(program);
    assertFalse(said.contains("Exception"), said);
    assertTrue(said.contains("Summary: "), said);
    assertTrue(Files.readString(output.resolve("live.html")).contains("Ended at"), said);
    try (Stream<Path> entries = Files.list(output)) {
      assertEquals(
          List.of(),
          entries
              .map(entry -> entry.getFileName().toString())
              .filter(name -> name.startsWith(".uml-psd-") && !name.endsWith(".lock"))
              .toList());
    }
    for (Map<String, String> row : rows(output)) {
      if (row.get("status").equals("done")) {
        assertTrue(Files.exists(output.resolve(row.get("folder")).resolve("report.html")));
      }
    }
  }

  private static String text(Process program) {
    try {
      return new String(program.getInputStream().readAllBytes());
    } catch (IOException e) {
      return e.toString();
    }
  }
}
