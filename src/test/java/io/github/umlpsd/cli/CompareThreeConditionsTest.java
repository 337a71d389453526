package io.github.umlpsd.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.results.tables.CsvRows;
import io.github.umlpsd.simulate.emitters.RandomStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three powers, two days and two tables of traces of each: dots are OFF for longer with more power,
 * so that they are ON for 2/3, 1/2 and 1/3 of the time; on the second day all are twice as bright.
 */
class CompareThreeConditionsTest {
  private static final double[] OFF_SECONDS = {0.25, 0.5, 1};
  private static final List<String> CONDITIONS = List.of("low", "middle", "high");
  private static final int DOTS = 15;
  private static final int FRAMES = 700;
  private static final double INTERVAL = 0.03;

  @TempDir static Path folder;

  @BeforeAll
  static void compare() throws IOException {
    StringBuilder sheet = new StringBuilder("movie,condition,day,power\n");
    for (int c = 0; c < OFF_SECONDS.length; c++) {
      for (int day = 1; day <= 2; day++) {
        for (int i = 1; i <= 2; i++) {
          String name = CONDITIONS.get(c) + day + i + ".csv";
          Files.writeString(
              folder.resolve(name), traces(OFF_SECONDS[c], day, 100 * c + 10 * day + i));
          sheet.append(
              String.join(
                  ",",
                  name,
                  CONDITIONS.get(c),
                  "day " + day,
                  String.valueOf((int) Math.pow(10, c)) + "\n"));
        }
      }
    }
    Path file = Files.writeString(folder.resolve("sheet.csv"), sheet);
    CommandLineRun run = CompareCommandTest.compareInto(folder.resolve("results"), file);
    assertEquals(0, run.status(), run.errors());
  }

  /** A table of telegraphs, ON for 0.5 s on average. */
  private static String traces(double offSeconds, double signal, long seed) {
    double[][] traces = new double[DOTS][FRAMES];
    for (int i = 0; i < DOTS; i++) {
      RandomStream random = RandomStream.of(seed, i);
      boolean on = random.uniform(0, 1) < 0.5;
      for (int t = 0; t < FRAMES; t++) {
        double leaves = INTERVAL / (on ? 0.5 : offSeconds);
        on = random.uniform(0, 1) < leaves ? !on : on;
        traces[i][t] = 50 + (on ? 1000 * signal : 0) + 60 * random.gaussian();
      }
    }
    StringBuilder text = new StringBuilder("time_s");
    for (int i = 1; i <= DOTS; i++) {
      text.append(",spot_").append(i);
    }
    for (int t = 0; t < FRAMES; t++) {
      text.append('\n').append(t * INTERVAL);
      for (double[] trace : traces) {
        text.append(',').append(trace[t]);
      }
    }
    return text.append('\n').toString();
  }

  private static List<Map<String, String>> table(String name) throws IOException {
    return CsvRows.all(folder.resolve("results/comparison").resolve(name));
  }

  @Test
  void eachPairIsTestedWithinDaysAndAllTogether() throws IOException {
    List<Map<String, String>> tests =
        table("tests.csv").stream().filter(r -> r.get("endpoint").equals("on_fraction")).toList();
    assertEquals(4, tests.size());
    // Six arrangements a day: a pair of conditions cannot reach less than 2 of 36.
    Map<String, String> ends =
        tests.stream()
            .filter(r -> r.get("first").equals("low") && r.get("second").equals("high"))
            .findFirst()
            .orElseThrow();
    assertEquals(2 / 36.0, Double.parseDouble(ends.get("p")), 1e-9);
    assertEquals(-1 / 3.0, Double.parseDouble(ends.get("difference")), 0.08);
    // All three together can decide, with 90 arrangements a day.
    Map<String, String> any =
        tests.stream().filter(r -> r.get("first").equals("any")).findFirst().orElseThrow();
    assertTrue(Double.parseDouble(any.get("p")) < 0.01, any.toString());
  }

  @Test
  void endpointsGoWithThePower() throws IOException {
    Map<String, String> dose =
        table("dose.csv").stream()
            .filter(r -> r.get("endpoint").equals("on_fraction"))
            .findFirst()
            .orElseThrow();
    assertEquals("12", dose.get("movies"));
    double low = Double.parseDouble(dose.get("slope_low"));
    double high = Double.parseDouble(dose.get("slope_high"));
    assertTrue(low < -1 / 6.0 + 0.03 && high > -1 / 6.0 - 0.03, low + " to " + high);
    assertTrue(high < 0);
  }

  @Test
  void everyFindingHasItsTableAndFigure() throws IOException {
    for (String name : List.of("ageing", "memory", "transitions", "brightness_dwell")) {
      assertEquals(
          Set.copyOf(CONDITIONS),
          table(name + ".csv").stream().map(r -> r.get("group")).collect(Collectors.toSet()));
    }
    assertEquals(12 * 2, table("class_exponents.csv").size());
    assertEquals("315", table("class_exponent_tests.csv").get(0).get("frames_of_each_part"));
    Path figures = folder.resolve("results/comparison/figures");
    for (String name : List.of("dose", "class_exponents", "transitions_3", "brightness_dwell_1")) {
      assertTrue(Files.size(figures.resolve(name + ".png")) > 2000, name);
    }
    // Tables of traces do not say where dots are.
    assertFalse(Files.exists(folder.resolve("results/comparison/neighbours.csv")));
  }
}
