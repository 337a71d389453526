package io.github.umlpsd.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.FaultCases;
import io.github.umlpsd.parameters.CompareKey;
import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.parameters.ParameterKey;
import io.github.umlpsd.parameters.SimulationKey;
import io.github.umlpsd.parameters.UserParameter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every parameter of every job takes values of every kind: results, or one sentence. */
class HostileValuesTest {
  private static final List<String> VALUES =
      List.of(
          "",
          " ",
          "abc",
          "NaN",
          "Infinity",
          "-1",
          "-0",
          "0",
          "1e308",
          "-1e308",
          "1e-308",
          "2147483647",
          "2147483648",
          "9223372036854775808",
          "1e18",
          "0x10",
          "1,5",
          ",",
          "\u0661\u0662",
          "=1+1",
          "a\nb",
          "\u0000",
          "..",
          "/",
          "x".repeat(5000),
          "9".repeat(400),
          "auto",
          "none");

  /** Words that are no number, no choice and no file's name. */
  private static final List<String> NO_NUMBERS = List.of("abc", "=1+1", "1,5x");

  /** Values that are right and only take long, or files that are made. */
  private static final Set<ParameterKey> APART =
      EnumSet.of(ParameterKey.OUTPUT, ParameterKey.EPOCHS, ParameterKey.MAX_CLUSTERS);

  /** Names of files, folders and variables, for which any word is one. */
  private static final Set<ParameterKey> NAMES =
      EnumSet.of(ParameterKey.SPOTS, ParameterKey.CLASSES, ParameterKey.DECISIONS);

  @TempDir static Path folder;

  private final List<String> wrong = new ArrayList<>();
  private final Random random = FaultCases.random(5);
  private int tried;

  @BeforeAll
  static void write() throws IOException {
    SplittableRandom random = new SplittableRandom(1);
    StringBuilder text = new StringBuilder();
    for (int t = 0; t < 120; t++) {
      text.append(t * 0.1);
      for (int i = 0; i < 6; i++) {
        text.append(',').append(100 + random.nextInt(50) + (i % 2 == 0 ? t : -t) / 2.0);
      }
      text.append('\n');
    }
    Files.writeString(folder.resolve("traces.csv"), text);
    Files.createDirectory(folder.resolve("empty"));
    simulate("movie.tif", "--spots=4");
    simulate("crystals.tif", "--crystals");
    Files.writeString(
        folder.resolve("sheet.csv"), "movie,condition\nmovie.tif,a\ncrystals.tif,b\n");
  }

  private static void simulate(String name, String what) {
    String movie = folder.resolve(name).toString();
    assertEquals(
        Program.DONE,
        CommandLineRun.of("simulate", movie, "-q", what, "--width=48", "--height=48", "--frames=80")
            .status());
  }

  private static List<String> job(String command, String input) {
    return List.of(
        command,
        folder.resolve(input).toString(),
        "-q",
        "--epochs=1",
        "--max-clusters=3",
        "--output=" + folder.resolve("out"));
  }

  private CommandLineRun run(List<String> job, String option, String value) {
    tried++;
    List<String> words = new ArrayList<>(job);
    words.add(option + "=" + value);
    return CommandLineRun.of(words.toArray(String[]::new));
  }

  /** A few of the values in a usual build, others for another seed; all of them in more. */
  private List<String> values() {
    List<String> values = new ArrayList<>(VALUES);
    Collections.shuffle(values, random);
    return values.subList(0, Math.min(values.size(), FaultCases.of(5)));
  }

  private void endsWell(List<String> job, String option) {
    for (String value : values()) {
      CommandLineRun run = run(job, option, value);
      boolean fine =
          run.status() == Program.DONE
              ? run.errors().isEmpty()
              : run.errors().startsWith("uml-psd: ")
                  && run.errors().lines().count() <= Math.max(1, value.lines().count())
                  && !run.errors().contains("unexpected")
                  && run.errors().length() < 1000;
      if (!fine) {
        wrong.add(told(job, option, value, run));
      }
    }
  }

  private static String told(List<String> job, String option, String value, CommandLineRun run) {
    String all =
        job.get(0) + " " + option + "=" + value + " gives " + run.status() + " " + run.errors();
    return all.substring(0, Math.min(400, all.length()));
  }

  /** A word where a number or a choice is asked for is wrong usage. */
  private void isUsage(List<String> job, UserParameter key) {
    boolean name = key instanceof ParameterKey of && (NAMES.contains(of) || APART.contains(of));
    if (name || key.defaultText().isEmpty()) {
      return;
    }
    for (String value : NO_NUMBERS) {
      CommandLineRun run = run(job, key.option(), value);
      if (run.status() != 2) {
        wrong.add(told(job, key.option(), value, run));
      }
    }
  }

  private void all(List<String> job, Stream<? extends UserParameter> keys) {
    keys.filter(key -> !(key instanceof ParameterKey of && APART.contains(of)))
        .forEach(
            key -> {
              endsWell(job, key.option());
              isUsage(job, key);
            });
    assertEquals(List.of(), wrong);
    assertTrue(tried > 20, "tried " + tried);
  }

  private static boolean isOf(JobKind kind, UserParameter key) {
    return key instanceof ParameterKey of && kind.keys().contains(of);
  }

  @Test
  void ofTablesOfTraces() {
    all(job("traces", "traces.csv"), JobKind.TRACES.keys().stream());
  }

  @Test
  void ofMovies() {
    all(
        job("analyze", "movie.tif"),
        JobKind.SPOTS.keys().stream().filter(key -> !isOf(JobKind.TRACES, key)));
  }

  @Test
  void ofCrystals() {
    endsWell(job("pixels", "crystals.tif"), "--mask-image");
    all(
        job("pixels", "crystals.tif"),
        JobKind.PIXELS.keys().stream()
            .filter(key -> !isOf(JobKind.TRACES, key) && !isOf(JobKind.SPOTS, key)));
  }

  @Test
  void ofSimulations() {
    List<String> job =
        List.of(
            "simulate", folder.resolve("made.tif").toString(), "-q", "--frames=20", "--height=48");
    all(
        job,
        Stream.of(SimulationKey.values())
            .filter(key -> !job.toString().contains(key.option() + "=")));
  }

  @Test
  void ofComparisonsBatchesAndWatches() {
    List<String> compare = job("compare", "sheet.csv");
    endsWell(compare, "--length");
    isUsage(compare, CompareKey.LENGTH);
    for (String option : List.of("--index", "--at-once", "--list")) {
      endsWell(job("analyze", "movie.tif"), option);
    }
    List<String> watch = new ArrayList<>(job("watch", "empty"));
    watch.add("--idle=0.01");
    for (String option : List.of("--every", "--first-look", "--at-once")) {
      endsWell(watch, option);
    }
    assertEquals(List.of(), wrong);
  }
}
