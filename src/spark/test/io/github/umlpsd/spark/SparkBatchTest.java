package io.github.umlpsd.spark;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.cli.Main;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.results.tables.CsvRows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The driver on this machine, against the command line. */
@Timeout(240)
class SparkBatchTest {
  private static final String[] QUICK = {"--epochs", "2", "--max-clusters", "5"};

  @TempDir static Path data;
  @TempDir Path temporary;

  @BeforeAll
  static void simulate() throws IOException {
    for (int i = 1; i <= 4; i++) {
      List<String> words = new ArrayList<>(List.of("simulate", movie(i)));
      String line = "--set paper-three --spots 14 --width 72 --height 72 --frames 200 -q --seed ";
      words.addAll(List.of((line + i).split(" ")));
      assertEquals(0, Main.run(words.toArray(String[]::new)));
    }
    Files.writeString(data.resolve("broken.tif"), "this is no movie");
  }

  private static String movie(int number) {
    return data.resolve("m" + number + ".tif").toString();
  }

  private static String[] with(String[] line, String... more) {
    return Stream.concat(Stream.of(line), Stream.of(more)).toArray(String[]::new);
  }

  private static SparkConf configuration(String master) {
    return new SparkConf()
        .setMaster(master)
        .setAppName("test")
        .set("spark.ui.enabled", "false")
        .set("spark.driver.host", "localhost")
        .set("spark.driver.bindAddress", "127.0.0.1");
  }

  private static int run(String master, MovieTask.Body body, String... arguments)
      throws IOException {
    try (JavaSparkContext spark = new JavaSparkContext(configuration(master))) {
      return SparkBatch.run(spark, SparkArguments.of(arguments), body);
    }
  }

  private static List<Map<String, String>> summary(Path folder) throws IOException {
    return CsvRows.all(folder.resolve("summary.csv"));
  }

  private static void assertSameResults(Path wanted, Path found) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(wanted)) {
      files =
          all.filter(file -> file.toString().matches(".*(csv|choice.json|png)"))
              .filter(file -> !file.endsWith("summary.csv"))
              .map(wanted::relativize)
              .toList();
    }
    assertTrue(files.size() > 30, files.toString());
    for (Path file : files) {
      assertArrayEquals(
          Files.readAllBytes(wanted.resolve(file)),
          Files.readAllBytes(found.resolve(file)),
          file.toString());
    }
  }

  @Test
  void theResultIsThatOfOneMachineAndAFailureIsARow() throws IOException {
    String[] movies = {movie(1), data.resolve("broken.tif").toString(), movie(2), movie(3)};
    Path one = temporary.resolve("one");
    assertEquals(
        1, Main.run(with(with(new String[] {"analyze", "-q"}, movies), with(QUICK, "--output", one.toString()))));
    Path out = temporary.resolve("spark");
    String[] line = with(movies, with(QUICK, "--output", out.toString()));
    assertEquals(1, run("local[2]", new AnalyzeMovie(), line));
    assertSameResults(one, out);
    List<Map<String, String>> rows = summary(one);
    List<Map<String, String>> same = summary(out);
    assertEquals(4, same.size());
    for (int i = 0; i < 4; i++) {
      for (String column : rows.get(i).keySet()) {
        if (!column.equals("seconds")) {
          assertEquals(rows.get(i).get(column), same.get(i).get(column), column);
        }
      }
    }
    // A resume does nothing again, and neither does the command line.
    Object before = Files.getLastModifiedTime(out.resolve("m3/job.json"));
    assertEquals(1, run("local[2]", new AnalyzeMovie(), line));
    assertEquals(before, Files.getLastModifiedTime(out.resolve("m3/job.json")));
    assertEquals(
        1, Main.run(with(with(new String[] {"analyze", "-q"}, movies), with(QUICK, "--output", out.toString()))));
    assertEquals(before, Files.getLastModifiedTime(out.resolve("m3/job.json")));
    assertEquals(4, summary(out).size());
  }

  /** Fails as a defect would, the first time that movies of some names are tried. */
  private static final class Faulty implements MovieTask.Body {
    private static final long serialVersionUID = 1;

    private final String marks;
    private final boolean loseExecutor;

    Faulty(Path marks, boolean loseExecutor) {
      this.marks = marks.toString();
      this.loseExecutor = loseExecutor;
    }

    @Override
    public Map<String, Object> run(MovieTask task, int threads) throws Exception {
      Path mark = Path.of(marks, task.name());
      if (task.number() == 1 && !Files.exists(mark)) {
        Files.createFile(mark);
        if (loseExecutor) {
          Runtime.getRuntime().halt(7);
        }
        throw new IllegalStateException("a fault that passes");
      }
      if (task.number() == 2 && !loseExecutor) {
        throw new OutOfMemoryError("a fault that stays");
      }
      Map<String, Object> figures = new HashMap<>();
      figures.put("message", "attempt " + task.attempt());
      figures.put("spots", 10 + task.number());
      return figures;
    }
  }

  @Test
  void whatFailsIsTriedOnceMoreAndStopsNothing() throws IOException {
    Path out = temporary.resolve("out");
    assertEquals(
        1,
        run(
            "local[2]",
            new Faulty(temporary, false),
            with(new String[] {"a.tif", "b.tif", "c.tif", "d.tif"}, "--output", out.toString())));
    List<Map<String, String>> rows = summary(out);
    assertEquals(
        List.of("attempt 1", "attempt 2", "attempt 1"),
        Stream.of(0, 1, 3).map(i -> rows.get(i).get("message")).toList());
    assertEquals("failed", rows.get(2).get("status"));
    assertTrue(rows.get(2).get("message").startsWith("The memory of"), rows.get(2).toString());
  }

  @Test
  void aMachineThatIsLostCostsNoMovie() throws IOException {
    // Where Spark looks for its own libraries; the executors have those of this test.
    Files.createDirectories(Path.of(System.getenv("SPARK_HOME"), "jars"));
    Path out = temporary.resolve("out");
    SparkConf configuration =
        configuration("local-cluster[2,1,1024]")
            .set("spark.executor.extraClassPath", System.getProperty("java.class.path"))
            .set("spark.executor.memory", "512m");
    SparkArguments wanted =
        SparkArguments.of("a.tif", "b.tif", "c.tif", "d.tif", "--output", out.toString());
    try (JavaSparkContext spark = new JavaSparkContext(configuration)) {
      assertEquals(0, SparkBatch.run(spark, wanted, new Faulty(temporary, true)));
    }
    assertTrue(Files.exists(temporary.resolve("b")), "no executor was lost");
    assertEquals(
        List.of("done", "done", "done", "done"),
        summary(out).stream().map(row -> row.get("status")).toList());
  }

  @Test
  void moviesAndResultsMayLieOnAHadoopFileSystem() throws IOException {
    Path local = temporary.resolve("local");
    Path remote = temporary.resolve("remote");
    run("local[2]", new AnalyzeMovie(), with(QUICK, movie(1), movie(2), "--output", local.toString()));
    String[] line =
        with(
            QUICK,
            data.resolve("m1.tif").toUri().toString().replace("file:/", "file:///").replace("////", "///"),
            data.resolve("m2.tif").toUri().toString(),
            "--output",
            remote.toUri().toString());
    assertEquals(0, run("local[2]", new AnalyzeMovie(), line));
    for (String name : List.of("m1", "m2")) {
      assertArrayEquals(
          Files.readAllBytes(local.resolve(name + "/spots.csv")),
          Files.readAllBytes(remote.resolve(name + "/spots.csv")));
    }
    assertEquals(2, summary(remote).size());
    assertTrue(Files.readString(remote.resolve("batch.html")).contains("2 of 2 movies have results."));
    Object before = Files.getLastModifiedTime(remote.resolve("m2/report.html"));
    assertEquals(0, run("local[2]", new AnalyzeMovie(), line));
    assertEquals(before, Files.getLastModifiedTime(remote.resolve("m2/report.html")));
    // Results of another movie of that name are not replaced; those of this one are.
    Path other = Files.createDirectory(temporary.resolve("other")).resolve("m2.tif");
    Files.copy(Path.of(movie(3)), other);
    String[] another =
        with(QUICK, other.toUri().toString(), "--output", remote.toUri().toString(), "--again");
    assertEquals(1, run("local[2]", new AnalyzeMovie(), another));
    assertEquals(before, Files.getLastModifiedTime(remote.resolve("m2/report.html")));
    List<Map<String, String>> rows = summary(remote);
    String message = rows.get(rows.size() - 1).get("message");
    assertTrue(message.matches(".*/m2 holds the results of file:.*m2.tif; give.*"), message);
    assertEquals(0, run("local[2]", new AnalyzeMovie(), with(line, "--again")));
    assertEquals(
        List.of("batch.html", "m1", "m2", "summary.csv"),
        visible(remote));
    assertTrue(
        !before.equals(Files.getLastModifiedTime(remote.resolve("m2/report.html"))),
        "not done again");
  }

  private static List<String> visible(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(file -> file.getFileName().toString())
          .filter(name -> !name.startsWith("."))
          .sorted()
          .toList();
    }
  }

  @Test
  void rowsReachAHadoopFileSystemWhateverEndsTheRunAndNothingStaysOnTheDriver() throws IOException {
    Path remote = temporary.resolve("remote");
    Path[] onDriver = new Path[1];
    assertThrows(
        IllegalStateException.class,
        () -> {
          try (SummaryFolder folder = SummaryFolder.of(remote.toUri().toString())) {
            onDriver[0] = folder.path();
            Files.writeString(folder.path().resolve("summary.csv"), "movie,status\na.tif,done\n");
            throw new IllegalStateException("the cluster is gone");
          }
        });
    assertEquals(List.of("summary.csv"), visible(remote));
    assertEquals("done", summary(remote).get(0).get("status"));
    assertTrue(Files.notExists(onDriver[0]), onDriver[0].toString());
  }

  /** Counts the files of a movie on the machine of its task. */
  private static final class Counting implements MovieTask.Body {
    private static final long serialVersionUID = 1;

    @Override
    public Map<String, Object> run(MovieTask task, int threads) throws Exception {
      try (Staging staging = Staging.of(task);
          Stream<Path> files = Files.walk(staging.movie().getParent())) {
        String names =
            files
                .filter(Files::isRegularFile)
                .map(file -> staging.movie().getParent().relativize(file).toString())
                .sorted()
                .collect(Collectors.joining(" | "));
        return Map.of("message", staging.movie().getFileName() + ": " + names, "spots", 1);
      }
    }
  }

  @Test
  void aMovieThatIsNamedTwiceIsDoneOnce() throws IOException {
    Path out = temporary.resolve("out");
    Path link = Files.createSymbolicLink(temporary.resolve("link.tif"), Path.of(movie(1)));
    run(
        "local[2]",
        new Counting(),
        with(new String[] {movie(1), movie(1), link.toString()}, "--output", out.toString()));
    List<Map<String, String>> rows = summary(out);
    assertEquals(1, rows.size(), rows.toString());
    assertEquals("m1", rows.get(0).get("folder"));
  }

  @Test
  void whatBelongsToAMovieOnAHadoopFileSystemIsReadWithItAndRowsOfOthersStay() throws IOException {
    Path folder = Files.createDirectory(temporary.resolve("día [1] 50%"));
    for (String name :
        List.of("a {1}.ome.tif", "a {1}_1.ome.tif", "a {1}2.tif", "a {1}_metadata.txt", "b.tif")) {
      Files.writeString(folder.resolve(name), "x");
    }
    Path set = Files.createDirectories(folder.resolve("set/Full resolution"));
    Files.writeString(set.resolve("NDTiff.index"), "x");
    Path out = temporary.resolve("out");
    String at = "file://" + folder;
    for (String movie : List.of("/a {1}.ome.tif", "/set")) {
      assertEquals(
          0, run("local[2]", new Counting(), at + movie, "--output", "file://" + out), movie);
    }
    assertEquals(
        List.of(
            "a {1}.ome.tif: a {1}.ome.tif | a {1}_1.ome.tif | a {1}_metadata.txt",
            "set: set/Full resolution/NDTiff.index"),
        summary(out).stream().map(row -> row.get("message")).toList());
  }

  /** Leaves a mark for each movie that is measured on the cluster. */
  private record Marked(String marks, AnalyzeMovie body) implements MovieTask.Body {
    @Override
    public Map<String, Object> run(MovieTask task, int threads) throws Exception {
      Files.createFile(Path.of(marks, task.name()));
      return body.run(task, threads);
    }
  }

  @Test
  void aComparisonIsThatOfOneMachine() throws IOException {
    Path sheet = temporary.resolve("sheet.csv");
    Files.writeString(
        sheet,
        "movie,condition,last_frame\n"
            + (movie(1) + ",a,\n" + movie(2) + ",a,\n")
            + (movie(3) + ",b,\n" + movie(4) + ",b,150\n"));
    Path one = temporary.resolve("one");
    String[] line = with(new String[] {"compare", sheet.toString(), "--length", "120"}, QUICK);
    assertEquals(0, Main.run(with(line, "-q", "--output", one.toString())));
    Path out = temporary.resolve("spark");
    Path marks = Files.createDirectory(temporary.resolve("marks"));
    SparkArguments wanted = SparkArguments.of(with(line, "--output", out.toString()));
    try (JavaSparkContext spark = new JavaSparkContext(configuration("local[2]"))) {
      MovieTask.Body body = new Marked(marks.toString(), new AnalyzeMovie());
      assertEquals(0, SparkComparison.run(spark, wanted, body, 1, Progress.NONE).failed());
      // All is there already.
      assertTrue(SparkComparison.run(spark, wanted, body, 1, Progress.NONE).before());
    }
    try (Stream<Path> measured = Files.list(marks)) {
      assertEquals(4, measured.count());
    }
    assertSameResults(one, out);
  }

  @Test
  void wrongArgumentsAreRefusedBeforeAnythingStarts() {
    for (String[] line :
        new String[][] {
          {"a.tif", "--radiuss", "2"},
          {"a.tif", "--radius", "x"},
          {"a.tif", "--output"},
          {"--seed", "3"},
          {"a.tif", "--length", "3"},
          {"compare"},
          {"compare", "a.csv", "b.csv"},
        }) {
      assertThrows(UserException.class, () -> SparkArguments.of(line), String.join(" ", line));
    }
    SparkArguments good = SparkArguments.of("a.tif", "--max-clusters=4", "--master", "local[1]");
    assertEquals("4", good.words().get("max_clusters"));
    assertEquals("local[1]", good.master().orElseThrow());
  }

  @Test
  void theWordAnalyzeIsNoMovie() {
    SparkArguments with = SparkArguments.of("analyze", "a.tif", "b.tif", "--epochs", "2");
    assertEquals(SparkArguments.of("a.tif", "b.tif", "--epochs", "2"), with);
    assertEquals(List.of("a.tif", "b.tif"), with.movies());
  }

  @Test
  void otherCommandsAreRefused() {
    UserException refused =
        assertThrows(UserException.class, () -> SparkArguments.of("pixels", "a.tif"));
    assertTrue(refused.getMessage().startsWith("pixels does not run on Spark"));
  }
}
