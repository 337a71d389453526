package io.github.umlpsd.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.ChildJava;
import io.github.umlpsd.FaultCases;
import io.github.umlpsd.Signals;
import io.github.umlpsd.results.JsonFile;
import io.github.umlpsd.results.ResultFolder;
import io.github.umlpsd.results.tables.CsvRows;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every kind of job, asked to stop and killed at any moment, half of the times when it begins to
 * write. Each runs where an earlier result stands, which it would replace.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no signal that asks to stop")
class StoppedJobsTest {
  private static final List<String> SIGNALS =
      Stream.concat(Signals.stops().stream(), Stream.of("KILL")).toList();

  /** What begins all names that are to go. */
  private static final String HIDDEN = ".uml-psd";

  @TempDir Path folder;

  /** What a kill has left for good reason. */
  private final Set<Path> kept = new HashSet<>();

  /** The jobs, each with the place of its results, and what it is done with. */
  private enum Work {
    SPOTS("result", "analyze", "a.tif"),
    PIXELS("result", "pixels", "crystals.tif", "--bins=1,5"),
    TRACES("result", "traces", "traces.csv"),
    BATCH("results", "analyze", "a.tif", "b.tif"),
    COMPARE("comparison", "compare", "sheet.csv"),
    WATCH("watched", "watch", "incoming", "--idle=2", "--every=0.2"),
    SIMULATE("", "simulate", "made.tif");

    private final String output;
    private final List<String> words;

    Work(String output, String... words) {
      this.output = output;
      this.words = List.of(words);
    }
  }

  @BeforeEach
  void write() throws IOException {
    simulate("a.tif", 1);
    simulate("b.tif", 2);
    simulate("crystals.tif", 3, "--crystals");
    Files.createDirectory(folder.resolve("incoming"));
    Files.copy(folder.resolve("a.tif"), folder.resolve("incoming/a.tif"));
    Files.writeString(
        folder.resolve("sheet.csv"), "movie,condition\na.tif,control\nb.tif,treated\n");
    SplittableRandom random = new SplittableRandom(1);
    String rows =
        Stream.generate(() -> random.nextInt(99) + "," + random.nextInt(99) + "\n")
            .limit(120)
            .collect(Collectors.joining());
    Files.writeString(folder.resolve("traces.csv"), rows);
  }

  private void simulate(String name, int seed, String... more) {
    List<String> words =
        new ArrayList<>(
            List.of(
                "simulate",
                folder.resolve(name).toString(),
                "-q",
                "--seed=" + seed,
                "--width=48",
                "--height=48",
                "--frames=80"));
    words.addAll(more.length > 0 ? List.of(more) : List.of("--spots=4"));
    run(words, Program.DONE);
  }

  private static void run(List<String> words, int status) {
    CommandLineRun run = CommandLineRun.of(words.toArray(String[]::new));
    assertEquals(status, run.status(), words + " " + run.errors());
  }

  /** The command line of a job; another seed makes another result. */
  private List<String> line(Work work, int seed) {
    List<String> line = new ArrayList<>(List.of(work.words.get(0)));
    for (String word : work.words.subList(1, work.words.size())) {
      line.add(word.startsWith("-") ? word : folder.resolve(word).toString());
    }
    line.addAll(List.of("-q", "--seed=" + seed));
    if (work == Work.SIMULATE) {
      line.addAll(List.of("--width=64", "--height=64", "--frames=300", "--spots=5"));
    } else {
      line.addAll(
          List.of(
              "--epochs=1",
              "--max-clusters=3",
              "--frame-interval=0.05",
              "--output=" + folder.resolve(work.output)));
    }
    return line;
  }

  private Process start(List<String> line) throws IOException {
    List<String> command = ChildJava.command(ChildJava.QUICK, Main.class, line);
    return new ProcessBuilder(Signals.heeding(command))
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** Sends a signal after a while, or as soon as the job writes and a moment more. */
  private void stop(String signal, Process process, Random random, long milliseconds)
      throws Exception {
    if (random.nextBoolean()) {
      Thread.sleep(random.nextInt((int) milliseconds));
    } else {
      while (process.isAlive() && hidden().isEmpty()) {
        Thread.sleep(1);
      }
      Thread.sleep(random.nextInt(100));
    }
    new ProcessBuilder("kill", "-" + signal, "" + process.pid())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
    assertTrue(process.waitFor(60, TimeUnit.SECONDS), "still running after " + signal);
  }

  private List<Path> hidden() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> folder.relativize(file).toString().contains(HIDDEN))
          .filter(file -> kept.stream().noneMatch(file::startsWith))
          .toList();
    } catch (java.io.UncheckedIOException e) {
      // It went away while it was looked for.
      return List.of();
    }
  }

  /** Every result that stands is whole, and every summary names each of its movies once. */
  private void assertSound(String when) throws IOException {
    List<Path> marks;
    try (Stream<Path> files = Files.walk(folder)) {
      marks =
          files
              .filter(file -> file.endsWith(ResultFolder.MARK) || file.endsWith("summary.csv"))
              .filter(file -> !folder.relativize(file).toString().contains(HIDDEN))
              .toList();
    }
    for (Path mark : marks) {
      if (mark.endsWith("summary.csv")) {
        List<Map<String, String>> rows = CsvRows.all(mark);
        assertEquals(
            rows.size(), rows.stream().map(row -> row.get("movie")).distinct().count(), when);
        for (Map<String, String> row : rows) {
          assertEquals("done", row.get("status"), when + " " + row);
          assertTrue(ResultFolder.isWhole(mark.resolveSibling(row.get("folder"))), when);
        }
      } else {
        assertTrue(ResultFolder.isWhole(mark.getParent()), when + " " + mark);
        assertTrue(JsonFile.read(mark).isPresent(), when + " " + mark);
      }
    }
    assertTrue(marks.size() > 0 || Files.exists(folder.resolve("made.tif")), when);
  }

  /** The simulated movie and its truth, byte by byte. */
  private List<String> simulated() throws IOException {
    List<String> texts = new ArrayList<>();
    for (String name : List.of("made.tif", "made_truth.csv")) {
      Path file = folder.resolve(name);
      texts.add(Files.exists(file) ? Files.readString(file, StandardCharsets.ISO_8859_1) : "");
    }
    return texts;
  }

  private void stopOnce(Work work, String signal, Random random, int number) throws Exception {
    String when = work + " " + signal + " " + number;
    int seed = 1 + random.nextInt(1000);
    if (number == 0) {
      run(line(work, 0), Program.DONE);
    }
    assertSound("before " + when);
    List<String> before = simulated();
    Process process = start(line(work, seed));
    stop(signal, process, random, 2500);
    List<String> after = simulated();
    // Movie and truth of one run, or a movie that has lost its truth.
    assertTrue(
        after.get(1).isEmpty()
            || before.get(0).equals(after.get(0)) == before.get(1).equals(after.get(1)),
        when);
    boolean killed = signal.equals("KILL");
    if (!killed) {
      assertEquals(List.of(), hidden(), when);
    }
    assertSound("after " + when);
    if (killed) {
      if (after.get(1).isEmpty()) {
        // Without a truth it could be anybody's movie.
        Files.deleteIfExists(folder.resolve("made.tif"));
      }
      // The next run works, and tidies.
      run(line(work, seed), Program.DONE);
      assertSound("next after " + when);
      for (Path left : hidden()) {
        // A workplace that was just being made is left alone for a minute, and a whole result kept.
        boolean root = left.getFileName().toString().startsWith(HIDDEN);
        boolean young = Files.isDirectory(left) && Files.notExists(left.resolve("owner.json"));
        boolean whole = ResultFolder.isWhole(left.resolve("new"));
        assertTrue(!root || young || whole, () -> left + " is left after " + when);
        if (root) {
          kept.add(left);
        }
      }
    }
  }

  @Test
  void leaveWholeResultsAndNothingElse() throws Exception {
    Random random = FaultCases.random(3);
    int cases = FaultCases.of(1);
    for (Work work : Work.values()) {
      for (int i = 0; i < cases; i++) {
        // A usual build stops each job once, and all of them by every signal.
        for (String signal :
            cases == 1 ? List.of(SIGNALS.get(work.ordinal() % SIGNALS.size())) : SIGNALS) {
          stopOnce(work, signal, random, i);
        }
      }
    }
  }
}
