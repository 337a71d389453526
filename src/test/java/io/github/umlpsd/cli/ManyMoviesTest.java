package io.github.umlpsd.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.results.tables.CsvRows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many movies on one machine, and as tasks of a cluster. */
class ManyMoviesTest {
  @TempDir static Path movies;
  @TempDir Path temporary;

  @BeforeAll
  static void simulate() throws IOException {
    for (int i = 1; i <= 3; i++) {
      String line =
          "--set paper-three --spots 12 --width 64 --height 64 --frames 200 -q --seed " + i;
      List<String> words = new ArrayList<>(List.of("simulate", movie(i)));
      words.addAll(List.of(line.split(" ")));
      assertEquals(0, CommandLineRun.of(words.toArray(String[]::new)).status());
    }
    Files.writeString(movies.resolve("broken.tif"), "this is no movie");
  }

  private static String movie(int number) {
    return movies.resolve("m" + number + ".tif").toString();
  }

  private CommandLineRun analyze(String... more) {
    return CommandLineRun.of(words(more));
  }

  private static String[] words(String... more) {
    List<String> words =
        new ArrayList<>(List.of("analyze", "-q", "--epochs", "2", "--max-clusters", "5"));
    words.addAll(List.of(more));
    return words.toArray(String[]::new);
  }

  private static List<Map<String, String>> summary(Path folder) throws IOException {
    return CsvRows.all(folder.resolve("summary.csv"));
  }

  /** Tables, choices and figures; not what tells of times. */
  private static List<Path> comparable(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().matches(".*(csv|choice.json|png)"))
          .filter(file -> !file.endsWith("summary.csv"))
          .map(folder::relativize)
          .sorted()
          .toList();
    }
  }

  @Test
  void severalAtOnceGiveTheSameBytesAsOneAfterTheOther() throws IOException {
    Path one = temporary.resolve("one");
    Path several = temporary.resolve("several");
    String broken = movies.resolve("broken.tif").toString();
    CommandLineRun first =
        analyze(movie(1), broken, movie(2), movie(3), "--at-once", "1", "--output", one.toString());
    CommandLineRun second =
        analyze(
            movie(1), broken, movie(2), movie(3), "--at-once", "3", "--output", several.toString());
    assertEquals(1, first.status(), first.errors());
    assertEquals(1, second.status(), second.errors());
    assertTrue(second.errors().contains("broken.tif is not a TIFF file"), second.errors());
    List<Path> files = comparable(one);
    assertEquals(files, comparable(several));
    assertTrue(files.size() > 30, files.toString());
    for (Path file : files) {
      assertArrayEquals(
          Files.readAllBytes(one.resolve(file)),
          Files.readAllBytes(several.resolve(file)),
          file.toString());
    }
    List<Map<String, String>> rows = summary(one);
    List<Map<String, String>> same = summary(several);
    assertEquals(4, rows.size());
    for (int i = 0; i < 4; i++) {
      for (String column : rows.get(i).keySet()) {
        if (!column.equals("seconds")) {
          assertEquals(rows.get(i).get(column), same.get(i).get(column), column);
        }
      }
    }
    assertEquals("failed", rows.get(1).get("status"));
    double onFraction = Double.parseDouble(rows.get(0).get("on_fraction"));
    assertTrue(onFraction > 0 && onFraction < 1, rows.get(0).toString());
  }

  @Test
  void moviesThatAreDoneAreSkippedUntilSomethingChanges() throws IOException {
    Path copy = Files.copy(Path.of(movie(1)), temporary.resolve("m1.tif"));
    Path out = temporary.resolve("out");
    String[] line = {copy.toString(), movie(2), "--output", out.toString()};
    assertEquals(0, analyze(line).status());
    FileTime first = written(out, "m1");
    FileTime second = written(out, "m2");
    String seconds = summary(out).get(0).get("seconds");
    assertEquals(0, analyze(line).status());
    assertEquals(first, written(out, "m1"));
    assertEquals(seconds, summary(out).get(0).get("seconds"));
    assertEquals(2, summary(out).size());

    Files.setLastModifiedTime(copy, FileTime.fromMillis(1_700_000_000_000L));
    assertEquals(0, analyze(line).status());
    assertNotEquals(first, written(out, "m1"));
    assertEquals(second, written(out, "m2"));

    first = written(out, "m1");
    assertEquals(0, analyze(with(line, "--threads", "1")).status());
    assertEquals(first, written(out, "m1"));
    assertEquals(0, analyze(with(line, "--seed", "2")).status());
    assertNotEquals(first, written(out, "m1"));
    first = written(out, "m1");
    assertEquals(0, analyze(with(line, "--seed", "2", "--again")).status());
    assertNotEquals(first, written(out, "m1"));

    first = written(out, "m1");
    Files.delete(out.resolve("m1/spots.csv"));
    assertEquals(0, analyze(with(line, "--seed", "2")).status());
    assertTrue(Files.exists(out.resolve("m1/spots.csv")));
  }

  private static String[] with(String[] line, String... more) {
    return Stream.concat(Stream.of(line), Stream.of(more)).toArray(String[]::new);
  }

  private static FileTime written(Path out, String name) throws IOException {
    return Files.getLastModifiedTime(out.resolve(name).resolve("job.json"));
  }

  @Test
  void moviesOfOneNameInTwoBatchesKeepTheirResults() throws IOException {
    Path a = Files.createDirectory(temporary.resolve("a")).resolve("m.tif");
    Path b = Files.createDirectory(temporary.resolve("b")).resolve("m.tif");
    Files.copy(Path.of(movie(1)), a);
    Files.copy(Path.of(movie(2)), b);
    Path out = temporary.resolve("out");
    analyze(a.toString(), movie(3), "--output", out.toString());
    analyze(b.toString(), movie(3), "--output", out.toString());
    List<Map<String, String>> rows = summary(out);
    assertEquals(
        List.of("m", "m-2", "m3"), rows.stream().map(row -> row.get("folder")).sorted().toList());
  }

  @Test
  void tasksOfAClusterAreCollected() throws IOException {
    Path list = temporary.resolve("sheet.csv");
    Files.writeString(
        list,
        "condition,movie\nbright,"
            + movie(1)
            + "\ndark,"
            + movies.resolve("broken.tif")
            + "\ndark,"
            + movie(2)
            + "\n");
    Path out = temporary.resolve("out");
    String[] line = {"--list", list.toString(), "--output", out.toString(), "--index"};
    assertEquals(0, analyze(with(line, "3")).status());
    assertEquals(1, analyze(with(line, "2")).status());
    assertEquals(0, analyze(with(line, "1")).status());
    CommandLineRun none = analyze(with(line, "4"));
    assertEquals(1, none.status());
    assertTrue(none.errors().contains("numbered from 1 to 3"), none.errors());
    Path other = Files.createDirectory(temporary.resolve("day2")).resolve("m2.tif");
    Files.copy(Path.of(movie(1)), other);
    CommandLineRun taken = analyze(other.toString(), "--output", out.toString(), "--index", "1");
    assertEquals(1, taken.status());
    assertTrue(taken.errors().contains("holds the results of " + movie(2)), taken.errors());
    Files.delete(out.resolve("m2.failed.json"));

    CommandLineRun collect = CommandLineRun.of("collect", out.toString(), "-q");
    assertEquals(0, collect.status(), collect.errors());
    List<Map<String, String>> rows = summary(out);
    assertEquals(
        List.of("done", "done", "failed"), rows.stream().map(r -> r.get("status")).toList());
    assertEquals(movie(2), rows.get(1).get("movie"));
    List<Map<String, String>> spots = CsvRows.all(out.resolve("all_spots.csv"));
    List<Map<String, String>> first = CsvRows.all(out.resolve("m1/spots.csv"));
    List<Map<String, String>> second = CsvRows.all(out.resolve("m2/spots.csv"));
    assertEquals(first.size() + second.size(), spots.size());
    assertEquals(second.get(2).get("beta"), spots.get(first.size() + 2).get("beta"));
    assertEquals(movie(2), spots.get(first.size()).get("movie"));

    assertEquals(0, CommandLineRun.of("collect", out.toString(), "-q").status());
    assertEquals(3, summary(out).size());
    CommandLineRun empty = CommandLineRun.of("collect", movies.toString(), "-q");
    assertEquals(1, empty.status());
    assertTrue(empty.errors().contains("no results"), empty.errors());
  }

  /** Else movies of one name, named from two folders, would be one row, and joins would fail. */
  @Test
  void moviesThatWereNamedByRelativePathsAreKnownByAbsoluteOnesInAllTables() throws IOException {
    Path here = Path.of("").toAbsolutePath();
    Path out = temporary.resolve("out");
    Path broken = movies.resolve("broken.tif");
    String near = here.relativize(Path.of(movie(1))).toString();
    assertEquals(
        1, analyze(near, here.relativize(broken).toString(), "--output", out.toString()).status());
    Set<String> named = Set.of(movie(1), broken.toString());
    assertEquals(named, column(summary(out), "movie"));
    CommandLineRun collect = CommandLineRun.of("collect", out.toString());
    assertTrue(collect.output().contains(", 1 that failed"), collect.output());
    assertEquals(named, column(summary(out), "movie"));
    assertEquals(Set.of(movie(1)), column(CsvRows.all(out.resolve("all_spots.csv")), "movie"));
    assertEquals(
        1, analyze("--output", out.toString(), "--index", "1", near + ".missing").status());
    assertEquals(0, CommandLineRun.of("collect", out.toString(), "-q").status());
    assertEquals(
        Set.of(movie(1), broken.toString(), movie(1) + ".missing"), column(summary(out), "movie"));
  }

  private static Set<String> column(List<Map<String, String>> rows, String name) {
    return rows.stream().map(row -> row.get(name)).collect(Collectors.toSet());
  }

  /** Whichever comes first: no results are replaced by those of the other, nor is its row. */
  @Test
  void twoRunsAtOnceWithMoviesOfOneNameLoseNothing() throws Exception {
    Path out = temporary.resolve("shared");
    List<Thread> runs = new ArrayList<>();
    for (int i = 1; i <= 2; i++) {
      Path folder = Files.createDirectory(temporary.resolve("day" + i));
      Files.copy(Path.of(movie(i)), folder.resolve("m.tif"));
      String list = Files.writeString(folder.resolve("list.txt"), "m.tif\n").toString();
      runs.add(new Thread(() -> Main.run(words("--list", list, "--output", out.toString()))));
    }
    runs.forEach(Thread::start);
    for (Thread run : runs) {
      run.join();
    }
    List<Map<String, String>> rows = summary(out);
    assertEquals(2, rows.stream().map(row -> row.get("movie")).distinct().count());
    for (Map<String, String> row : rows) {
      if (row.get("status").equals("done")) {
        String record = Files.readString(out.resolve(row.get("folder")).resolve("job.json"));
        assertTrue(record.contains(row.get("movie")), record);
      } else {
        assertTrue(
            row.get("message").contains("Another run has put the results of"), row.toString());
      }
    }
  }

  /** What killed runs left is told once, whatever the number of movies, also if all are done. */
  @Test
  void whatWasLeftInTheFolderIsToldOnce() throws IOException {
    Path output = Files.createDirectory(temporary.resolve("out"));
    Path left = Files.createDirectory(output.resolve(".uml-psd-77"));
    Files.writeString(left.resolve("thesis.csv"), "of the user");
    Files.setLastModifiedTime(left, FileTime.fromMillis(System.currentTimeMillis() - 120_000));
    for (String atOnce : List.of("1", "2", "2")) {
      List<String> words = new ArrayList<>(List.of(words(movie(1), movie(2), movie(3))));
      words.remove("-q");
      words.addAll(List.of("--at-once", atOnce, "--output", output.toString()));
      CommandLineRun run = CommandLineRun.of(words.toArray(String[]::new));
      assertEquals(0, run.status(), run.errors());
      assertEquals(
          1,
          run.errors().lines().filter(line -> line.contains(left.toString())).count(),
          run.errors());
    }
  }
}
