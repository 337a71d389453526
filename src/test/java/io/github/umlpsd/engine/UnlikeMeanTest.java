package io.github.umlpsd.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A class of random walks, whose exponent is 2, and a few flickering traces of exponent 1. */
class UnlikeMeanTest {
  private static final int FRAMES = 4_096;
  private static final int TRACES = 20;
  private static final Pattern NUMBER = Pattern.compile("\\d\\.\\d\\d");

  private static double[] walk(Random random) {
    double[] trace = new double[FRAMES];
    double place = 0;
    for (int t = 0; t < FRAMES; t++) {
      place = 0.999 * place + random.nextGaussian();
      trace[t] = 1e5 + place;
    }
    return trace;
  }

  /** Fluctuations of many memories, one after the other twice as long: 1/f. */
  private static double[] flicker(Random random, double loudness) {
    double[] trace = new double[FRAMES];
    Arrays.fill(trace, 1e5);
    for (double memory = 1; memory < FRAMES; memory *= 2) {
      double kept = Math.exp(-1 / memory);
      double place = 0;
      for (int t = 0; t < FRAMES; t++) {
        place = kept * place + Math.sqrt(1 - kept * kept) * random.nextGaussian();
        trace[t] += loudness * place;
      }
    }
    return trace;
  }

  @ParameterizedTest
  @CsvSource({"0, 100, 0", "3, 0.3, 0", "3, 100, 1", "20, 100, 0"})
  void aMeanThatFollowsAFewLoudMembersIsTold(int flickering, double loudness, int told) {
    double[][] traces = new double[TRACES][];
    for (int i = 0; i < TRACES; i++) {
      Random random = new Random(7 + i);
      traces[i] = i < flickering ? flicker(random, loudness) : walk(random);
    }
    List<String> warnings = OneClass.told(0.05, traces, Map.of(), "has an exponent of");
    assertEquals(told, warnings.size(), warnings.toString());
    for (String warning : warnings) {
      Matcher numbers = NUMBER.matcher(warning);
      assertTrue(numbers.find());
      assertEquals(1, Double.parseDouble(numbers.group()), 0.2, warning);
      assertTrue(numbers.find() && numbers.find() && numbers.find(), warning);
      assertEquals(2, Double.parseDouble(numbers.group()), 0.3, warning);
    }
  }
}
