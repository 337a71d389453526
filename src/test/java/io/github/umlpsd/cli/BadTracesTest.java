package io.github.umlpsd.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Odd tables of traces end in classes, in {@code unclassified}, or in one clear sentence. */
class BadTracesTest {
  private static final int FRAMES = 300;
  private static final Pattern NOT_A_NUMBER = Pattern.compile("\\b(NaN|Infinity)\\b");

  @TempDir Path folder;

  private String errors;

  private static IntToDoubleFunction blinking(int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] counts = new double[FRAMES];
    boolean on = true;
    for (int t = 0; t < FRAMES; t++) {
      on ^= random.nextDouble() < 0.1;
      counts[t] = (on ? 400 : 100) + 20 * random.nextDouble();
    }
    return t -> counts[t];
  }

  private int traces(int frames, List<IntToDoubleFunction> columns, String... more)
      throws IOException {
    return run("traces", frames, columns, more);
  }

  private int run(String command, int frames, List<IntToDoubleFunction> columns, String... more)
      throws IOException {
    StringBuilder text = new StringBuilder();
    for (int t = 0; t < frames; t++) {
      text.append(t * 0.1);
      for (IntToDoubleFunction column : columns) {
        text.append(',').append(column.applyAsDouble(t));
      }
      text.append('\n');
    }
    Path table = Files.writeString(folder.resolve("traces.csv"), text);
    Stream<String> fixed =
        Stream.of(command, table.toString(), "-q", "--epochs", "3", "--max-clusters", "4");
    Stream<String> output = Stream.of("--output", out().toString());
    String[] arguments =
        Stream.of(fixed, output, Stream.of(more)).flatMap(s -> s).toArray(String[]::new);
    CommandLineRun run = CommandLineRun.of(arguments);
    errors = run.errors();
    return run.status();
  }

  private Path out() {
    return folder.resolve("out");
  }

  private void assertResult(int classes) throws IOException {
    assertEquals(classes + 1, Files.readAllLines(out().resolve("clusters.csv")).size());
    try (Stream<Path> files = Files.list(out())) {
      for (Path file : files.filter(f -> f.toString().matches(".*\\.(csv|json)")).toList()) {
        assertFalse(NOT_A_NUMBER.matcher(Files.readString(file)).find(), file.toString());
      }
    }
  }

  private void assertRefused(int status, String part) {
    assertEquals(Program.FAILED, status);
    assertTrue(errors.contains(part), errors);
    assertFalse(errors.contains("\tat "), errors);
    assertFalse(Files.exists(out()));
  }

  @Test
  void oneTraceIsOneClass() throws IOException {
    for (String algorithm : List.of("kmeans", "ward", "mixture")) {
      assertEquals(
          0, traces(FRAMES, List.of(blinking(1)), "--algorithm", algorithm, "--clusters", "3"));
      assertResult(1);
    }
  }

  @Test
  void fewerTracesThanClassesGiveFewerClasses() throws IOException {
    assertEquals(0, traces(FRAMES, List.of(blinking(1), blinking(2)), "--clusters", "5"), errors);
    assertResult(2);
    assertTrue(Files.readString(out().resolve("parameters.json")).contains("only 2"));
  }

  @Test
  void equalTracesAreOneClass() throws IOException {
    IntToDoubleFunction same = blinking(1);
    List<IntToDoubleFunction> columns = List.of(same, same, same, same, same, same);
    for (String algorithm : List.of("kmeans", "ward", "mixture")) {
      assertEquals(0, traces(FRAMES, columns, "--algorithm", algorithm, "--clusters", "3"), errors);
      assertResult(1);
    }
    assertEquals(0, traces(FRAMES, columns), errors);
    assertResult(1);
  }

  @Test
  void constantAndBrokenTracesAreUnclassified() throws IOException {
    List<IntToDoubleFunction> columns =
        List.of(
            blinking(1),
            blinking(2),
            t -> 7,
            t -> t == 5 ? Double.NaN : t % 3,
            t -> t == 6 ? Double.POSITIVE_INFINITY : t % 3);
    assertEquals(0, traces(FRAMES, columns, "--clusters", "2"), errors);
    assertResult(2);
    long unclassified =
        Files.readAllLines(out().resolve("spots.csv")).stream()
            .filter(line -> line.contains("unclassified"))
            .count();
    assertEquals(3, unclassified);
  }

  @Test
  void whatCannotBeComparedIsRefused() throws IOException {
    assertRefused(traces(FRAMES, List.of(t -> 5, t -> 6)), "None of the 2 traces");
    assertRefused(traces(8, List.of(blinking(1), blinking(2))), "8 frames");
    assertRefused(traces(FRAMES, List.of(blinking(1), blinking(2)), "--bins", "400"), "400");
  }

  @Test
  void profilesOfShortTracesAreWarnedOf() throws IOException {
    List<IntToDoubleFunction> columns =
        IntStream.range(0, 40).mapToObj(BadTracesTest::blinking).toList();
    for (int frames : new int[] {31, 32}) {
      assertEquals(0, run("profiles", frames, columns, "--mode", "paper"), errors);
      String record = Files.readString(out().resolve("parameters.json"));
      assertEquals(frames < 32, record.contains("31 frames, fewer than the 32"), record);
    }
  }
}
