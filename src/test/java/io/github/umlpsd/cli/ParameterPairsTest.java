package io.github.umlpsd.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.FaultCases;
import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.parameters.ParameterKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two parameters at a time, each of them right by itself: every pair ends in a whole result or in
 * one sentence.
 */
class ParameterPairsTest {
  private static final Map<ParameterKey, List<String>> VALUES = new EnumMap<>(ParameterKey.class);

  static {
    values(ParameterKey.BINS, "1", "3,7", "60", "119");
    values(ParameterKey.CLUSTERS, "1", "2", "5", "6");
    values(ParameterKey.MAX_CLUSTERS, "2", "6", "40");
    values(ParameterKey.FEATURES, "trace", "combined", "psd+trend", "combined,trace", "burst");
    values(ParameterKey.BAND_MIN, "0.05", "2");
    values(ParameterKey.BAND_MAX, "0.1", "4.9");
    values(ParameterKey.FRAME_INTERVAL, "0.1", "0.2");
    values(ParameterKey.SEED, "0", "-7");
    values(ParameterKey.THREADS, "1", "3");
  }

  @TempDir static Path folder;
  private static Path table;

  private static void values(ParameterKey key, String... values) {
    VALUES.put(key, List.of(values));
  }

  @BeforeAll
  static void write() throws IOException {
    SplittableRandom random = new SplittableRandom(3);
    StringBuilder text = new StringBuilder();
    for (int t = 0; t < 120; t++) {
      text.append(t * 0.1);
      for (int i = 0; i < 6; i++) {
        text.append(',').append(100 + random.nextInt(60) + (i < 3 ? t : 0));
      }
      text.append('\n');
    }
    table = Files.writeString(folder.resolve("traces.csv"), text);
  }

  /** A parameter with one of the values that it may have. */
  private static String option(ParameterKey key, Random random) {
    List<String> values = VALUES.getOrDefault(key, key.choices());
    return key.option() + "=" + values.get(random.nextInt(values.size()));
  }

  @Test
  void everyPairEndsInAWholeResultOrInOneSentence() throws IOException {
    List<ParameterKey> keys =
        JobKind.TRACES.keys().stream()
            .filter(key -> VALUES.containsKey(key) || !key.choices().isEmpty())
            .toList();
    Random random = FaultCases.random(1);
    List<String> wrong = new ArrayList<>();
    int whole = 0;
    int cases = FaultCases.of(40);
    for (int n = 0; n < cases; n++) {
      ParameterKey one = keys.get(random.nextInt(keys.size()));
      ParameterKey other = keys.get(random.nextInt(keys.size()));
      String first = option(one, random);
      String second = one == other ? "--quiet" : option(other, random);
      Path output = folder.resolve("result" + n);
      CommandLineRun run =
          CommandLineRun.of(
              "traces", table.toString(), "-q", "--epochs=1", "--output=" + output, first, second);
      boolean done = run.status() == Program.DONE && Files.exists(output.resolve("report.html"));
      boolean sentence =
          run.status() != Program.DONE
              && run.errors().startsWith("uml-psd: ")
              && run.errors().lines().count() == 1
              && !run.errors().contains("unexpected")
              && Files.notExists(output);
      whole += done ? 1 : 0;
      if (!done && !sentence) {
        wrong.add(first + " " + second + " gives " + run.status() + " " + run.errors());
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(whole > cases / 2, "only " + whole + " results");
  }
}
