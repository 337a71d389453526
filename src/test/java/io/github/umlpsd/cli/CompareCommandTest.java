package io.github.umlpsd.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.docs.DocumentedColumns;
import io.github.umlpsd.results.JsonFile;
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
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * A small simulated experiment through the command line: three movies of each of two conditions.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CompareCommandTest {
  @TempDir static Path folder;

  private static Path output;

  @BeforeAll
  static void simulate() {
    output = folder.resolve("results");
    for (int i = 1; i <= 3; i++) {
      simulate("control", "bleaching", i);
      simulate("treated", "telegraph-exponential", i);
    }
  }

  private static void simulate(String condition, String set, int number) {
    simulate(condition, set, number, number);
  }

  private static void simulate(String condition, String set, int number, long seed) {
    String file = folder.resolve("study/" + condition + "/" + number + "/movie.tif").toString();
    assertEquals(
        0,
        Main.run(
            "simulate",
            file,
            "-q",
            "--set",
            set,
            "--spots",
            "10",
            "--width",
            "80",
            "--height",
            "80",
            "--frames",
            "300",
            "--seed",
            String.valueOf(seed)));
  }

  private static CommandLineRun compare(Path source, String... more) {
    return compareInto(output, source, more);
  }

  /** Compares with little effort. */
  static CommandLineRun compareInto(Path output, Path source, String... more) {
    return CommandLineRun.of(
        Stream.concat(
                Stream.of(
                    "compare",
                    source.toString(),
                    "--output",
                    output.toString(),
                    "--epochs",
                    "2",
                    "--max-clusters",
                    "4",
                    "--bins",
                    "10",
                    "--clusters",
                    "2"),
                Stream.of(more))
            .toArray(String[]::new));
  }

  private static List<Map<String, String>> table(String name) throws IOException {
    return CsvRows.all(output.resolve("comparison").resolve(name));
  }

  @Test
  @Order(1)
  void aTreeOfFoldersIsMeasuredAndCompared() throws IOException {
    CommandLineRun run = compare(folder.resolve("study"));

    assertEquals(0, run.status(), run.errors());
    assertEquals(7, Files.readAllLines(output.resolve("sheet.csv")).size());
    List<Map<String, String>> movies = table("movies.csv");
    assertEquals(6, movies.size());
    for (Map<String, String> movie : movies) {
      assertEquals("compared", movie.get("status"));
      int dots = Integer.parseInt(movie.get("dots"));
      assertTrue(dots > 4 && dots <= Integer.parseInt(movie.get("spots_found")), dots + " dots");
    }
    double control = mean("control", "class_share_1");
    double treated = mean("treated", "class_share_1");
    assertTrue(control > treated + 0.5, control + " and " + treated);
    Map<String, String> test =
        table("tests.csv").stream()
            .filter(row -> row.get("endpoint").equals("class_share_1"))
            .findFirst()
            .orElseThrow();
    // Three movies a side cannot reach less than 2 of 20 arrangements.
    assertEquals(0.1, Double.parseDouble(test.get("p")), 1e-9);
    assertEquals("not decided", test.get("verdict"));
    String report = Files.readString(output.resolve("comparison/report.html"));
    assertTrue(report.contains("no p-value can be below 0.1"), "too few movies are told");
    assertEquals(6, stored().size());
    for (Path movie : stored()) {
      assertTrue(Files.exists(movie.resolve("report.html")), movie.toString());
      assertTrue(report.contains("../movies/" + movie.getFileName() + "/report.html"));
    }
    for (String name :
        List.of(
            "endpoints",
            "class_traces",
            "class_spectra",
            "brightness",
            "ageing",
            "memory",
            "occupancy")) {
      assertTrue(Files.exists(output.resolve("comparison/figures/" + name + ".png")), name);
    }
    // A row for all pairs and one for each ring, of each movie with dots enough.
    List<Map<String, String>> neighbours = table("neighbours.csv");
    for (Map<String, String> movie : movies) {
      int dots = Integer.parseInt(movie.get("dots"));
      List<Map<String, String>> own =
          neighbours.stream().filter(r -> r.get("group").equals(movie.get("movie"))).toList();
      assertEquals(dots >= 8, !own.isEmpty());
      if (dots >= 8) {
        assertEquals(String.valueOf(dots * (dots - 1) / 2), own.get(0).get("pairs"));
      }
    }
    assertEquals(
        movies.stream().mapToInt(m -> Integer.parseInt(m.get("dots"))).sum(),
        table("dots.csv").size());
    for (String name : List.of("ageing", "memory", "shared_levels", "occupancy")) {
      assertEquals(
          Set.of("control", "treated"),
          table(name + ".csv").stream().map(row -> row.get("group")).collect(Collectors.toSet()),
          name);
    }
  }

  @Test
  @Order(2)
  void everyColumnIsExplained() throws IOException {
    assertEquals(
        Set.of(),
        DocumentedColumns.unexplained(
            output.resolve("comparison"), List.of("compare.md", "report.md")));
  }

  private static double mean(String condition, String endpoint) throws IOException {
    return table("endpoints.csv").stream()
        .filter(row -> row.get("level").equals("condition"))
        .filter(row -> row.get("condition").equals(condition))
        .filter(row -> row.get("endpoint").equals(endpoint))
        .mapToDouble(row -> Double.parseDouble(row.get("value")))
        .findFirst()
        .orElseThrow();
  }

  private static List<FileTime> measured() throws IOException {
    List<FileTime> times = new ArrayList<>();
    for (Path movie : stored()) {
      times.add(Files.getLastModifiedTime(movie.resolve("traces.csv")));
    }
    return times;
  }

  private static List<Path> stored() throws IOException {
    try (Stream<Path> folders = Files.list(output.resolve("movies"))) {
      return folders.sorted().toList();
    }
  }

  /** The result of one movie; names of results do not tell of which condition they are. */
  private static Path storedOf(String movie) throws IOException {
    for (Path result : stored()) {
      if (Files.readString(result.resolve("job.json")).contains(movie)) {
        return result;
      }
    }
    throw new AssertionError("no result of " + movie);
  }

  @Test
  @Order(2)
  void whatIsThereIsNotDoneAgain() throws IOException {
    List<FileTime> before = measured();
    FileTime comparison = Files.getLastModifiedTime(output.resolve("comparison/tests.csv"));

    assertEquals(0, compare(folder.resolve("study")).status());
    assertEquals(comparison, Files.getLastModifiedTime(output.resolve("comparison/tests.csv")));

    // Another comparison of the same movies uses what was measured.
    CommandLineRun run = compare(output.resolve("sheet.csv"), "--length", "200");
    assertEquals(0, run.status(), run.errors());
    assertEquals(before, measured());
    assertNotEquals(comparison, Files.getLastModifiedTime(output.resolve("comparison/tests.csv")));
    assertEquals("200", table("movies.csv").get(0).get("frames"));
  }

  @Test
  @Order(6)
  void anotherMovieOfTheSameNameSizeAndTimeIsMeasured() throws IOException {
    Path movie = folder.resolve("study/control/1/movie.tif");
    FileTime time = Files.getLastModifiedTime(movie);
    long bytes = Files.size(movie);
    List<FileTime> before = measured();
    simulate("control", "bleaching", 1, 99);
    Files.setLastModifiedTime(movie, time);
    assertEquals(bytes, Files.size(movie));

    assertEquals(0, compare(folder.resolve("study")).status());

    List<FileTime> after = measured();
    int changed = 0;
    for (int i = 0; i < after.size(); i++) {
      changed += after.get(i).equals(before.get(i)) ? 0 : 1;
    }
    assertEquals(1, changed);
  }

  @Test
  @Order(3)
  void aMovieThatFailsIsToldAndLeftOutAndResultsCanStandForMovies() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.tif"), "no image");
    List<String> lines = new ArrayList<>(Files.readAllLines(output.resolve("sheet.csv")));
    lines.add(broken + ",treated,,,,");
    Path result = storedOf("control/1/movie.tif");
    lines.set(1, result + ",control,,,,");
    Path table = storedOf("control/2/movie.tif").resolve("traces.csv");
    lines.set(2, table + ",control,,,,");
    Path sheet = Files.write(folder.resolve("other.csv"), lines);

    CommandLineRun run = compare(sheet);

    assertEquals(1, run.status());
    assertTrue(run.errors().contains("broken.tif is left out"), run.errors());
    String quiet = compare(sheet, "--quiet").errors();
    assertEquals(1, quiet.lines().count(), quiet);
    assertTrue(quiet.contains("broken.tif is left out"), quiet);
    String report = Files.readString(output.resolve("comparison/report.html"));
    assertTrue(report.contains("1 of 7 movies is left out; row 8: "), run.errors());
    List<Map<String, String>> movies = table("movies.csv");
    assertEquals(7, movies.size());
    assertEquals("failed", movies.get(6).get("status"));
    assertFalse(movies.get(6).get("reason").isEmpty());
    assertEquals(result.toString(), movies.get(0).get("source"));
    assertTrue(JsonFile.read(output.resolve("comparison/parameters.json")).isPresent());
  }

  @Test
  @Order(4)
  void theClassesOfAComparisonServeAnotherMovie() throws IOException {
    Path own = folder.resolve("assigned");
    CommandLineRun run =
        CommandLineRun.of(
            "analyze",
            folder.resolve("study/control/1/movie.tif").toString(),
            "--classes",
            output.resolve("comparison").toString(),
            "--output",
            own.toString());
    assertEquals(0, run.status(), run.errors());
    assertTrue(CsvRows.all(own.resolve("spots.csv")).get(0).containsKey("fits_class"));
    assertFalse(Files.exists(own.resolve("profiles.csv")));
  }

  @Test
  @Order(5)
  void whatCannotBeComparedIsRefusedInASentence() throws IOException {
    CommandLineRun none = compare(folder.resolve("nowhere.csv"));
    assertEquals(1, none.status());
    assertEquals(1, none.errors().lines().filter(l -> l.startsWith("uml-psd: ")).count());
    Path one = Files.writeString(folder.resolve("one.csv"), "movie,condition\nbroken.tif,x\n");
    assertTrue(compare(one).errors().contains("All movies are of the condition x"));
  }

  @Test
  @Order(99)
  void moviesMeasuredOneByOneOrAtOnceGiveTheSame() throws IOException {
    Path together = folder.resolve("together");
    Path single = folder.resolve("one by one");
    CommandLineRun run = compareInto(together, folder.resolve("study"), "--threads", "3");
    assertEquals(0, run.status(), run.errors());
    run = compareInto(single, folder.resolve("study"), "--threads", "1");
    assertEquals(0, run.status(), run.errors());
    for (String name : List.of("dots.csv", "endpoints.csv", "tests.csv")) {
      assertEquals(
          Files.readString(together.resolve("comparison").resolve(name)),
          Files.readString(single.resolve("comparison").resolve(name)),
          name);
    }
    Files.writeString(folder.resolve("broken.tif"), "this is no movie");
    Path sheet = folder.resolve("broken.csv");
    Files.writeString(
        sheet,
        """
        movie,condition
        study/control/1/movie.tif,a
        broken.tif,a
        study/control/2/movie.tif,a
        study/treated/1/movie.tif,b
        study/treated/2/movie.tif,b
        """);
    Path three = folder.resolve("three at once");
    run = compareInto(three, sheet, "--threads", "3");
    assertEquals(1, run.status(), run.errors());
    assertEquals(
        List.of("compared", "compared", "compared", "compared", "failed"),
        CsvRows.all(three.resolve("comparison/movies.csv")).stream()
            .map(row -> row.get("status"))
            .toList());
  }
}
