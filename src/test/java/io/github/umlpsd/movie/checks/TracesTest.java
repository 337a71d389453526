package io.github.umlpsd.movie.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.movie.checks.light.LampOff;
import io.github.umlpsd.simulate.emitters.RandomStream;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TracesTest {
  private static final Workers WORKERS = new Workers(2, Progress.NONE);

  @ParameterizedTest
  @CsvSource({"0, 30", "25, 0", "25, 20", "5, 3"})
  void theLampIsOffWhereAllAreDarkTogether(int atStart, int atEnd) {
    double[][] traces = telegraph(30, 400, 1);
    for (double[] trace : traces) {
      for (int t = 0; t < 400; t++) {
        trace[t] = t < atStart || t >= 400 - atEnd ? trace[t] % 100 : trace[t];
      }
    }
    List<Integer> expected =
        IntStream.range(0, 400).filter(t -> t < atStart || t >= 400 - atEnd).boxed().toList();
    assertEquals(expected, lampOff(traces));
  }

  @Test
  void blinkingAloneIsNoLamp() {
    for (int seed = 0; seed < 20; seed++) {
      assertEquals(List.of(), lampOff(telegraph(4, 200, seed)));
    }
  }

  @Test
  void bleachingOfOneAfterTheOtherIsNoLamp() {
    double[][] traces = telegraph(40, 600, 2);
    for (int i = 0; i < traces.length; i++) {
      for (int t = 20 + 12 * i; t < 600; t++) {
        traces[i][t] %= 100;
      }
    }
    assertEquals(List.of(), lampOff(traces));
  }

  @Test
  void aDarkerImageIsALampThatIsOffUnlessTracesAreBright() {
    BitSet darker = new BitSet();
    darker.set(100, 110);
    double[][] traces = telegraph(4, 200, 4);
    assertEquals(List.of(), lampOff(traces, darker));
    List<Integer> off = lampOff(lit(traces, darker), darker);
    assertEquals(darker.stream().boxed().toList(), off);
    String told = LampOff.check("lamp", off, 200, "spots", true).sentence();
    assertTrue(told.contains("frames 101 to 110") && told.contains("choose a part"), told);
  }

  @Test
  void aDarkerImageBehindBleachingIsNoLamp() {
    BitSet darker = new BitSet();
    darker.set(500, 503);
    double[][] traces = telegraph(40, 600, 2);
    for (int i = 0; i < traces.length; i++) {
      for (int t = i < 38 ? 5 + 10 * i : 500; t < 600; t++) {
        traces[i][t] %= i < 38 || t < 503 ? 100 : 1e9;
      }
    }
    assertEquals(List.of(), lampOff(traces, darker));
    assertEquals(3, lampOff(lit(telegraph(40, 600, 2), darker), darker).size());
  }

  private static List<Integer> lampOff(double[][] traces) {
    return lampOff(traces, new BitSet());
  }

  private static List<Integer> lampOff(double[][] traces, BitSet darker) {
    return LampOff.frames(traces, darker, WORKERS);
  }

  private static double[][] lit(double[][] traces, BitSet darker) {
    for (double[] trace : traces) {
      darker.stream().forEach(t -> trace[t] %= 100);
    }
    return traces;
  }

  @Test
  void twoTracesOrNoContrastTellNothing() {
    double[][] two = telegraph(2, 100, 3);
    for (double[] trace : two) {
      for (int t = 0; t < 40; t++) {
        trace[t] %= 100;
      }
    }
    assertEquals(List.of(), lampOff(two));
    assertEquals(List.of(), lampOff(new double[5][100]));
    assertEquals(List.of(), lampOff(new double[0][]));
    BitSet darker = new BitSet();
    darker.set(40, 50);
    List<Integer> off = lampOff(new double[5][100], darker);
    assertEquals(10, off.size());
    String told = LampOff.check("lamp", off, 100, "spots", LampOff.canJudge(two)).sentence();
    assertTrue(told.startsWith("All spots are dark together in frames 41 to 50"), told);
    told =
        LampOff.check("lamp", off, 100, "spots", LampOff.canJudge(new double[5][100])).sentence();
    assertTrue(told.startsWith("The whole image is darker in frames 41 to 50"), told);
  }

  @Test
  void lampNoiseIsToldWithTheCorrelationThatItMakes() {
    // A common part of sigma 10 and an own part of 10: correlation 1/2.
    double[][] traces = new double[20][2000];
    for (int t = 0; t < 2000; t++) {
      double common = 10 * RandomStream.of(4, -1, t).gaussian();
      for (int i = 0; i < 20; i++) {
        traces[i][t] = 1000 + common + 10 * RandomStream.of(4, i, t).gaussian();
      }
    }
    Check check = fluctuation(traces, List.of());
    assertEquals(Verdict.TOLD, check.verdict(), check.sentence());
    assertEquals(0.5, (double) check.numbers().get("mean_pair_correlation"), 0.03);
    assertTrue((double) check.numbers().get("low_95") < 0.5);
    assertTrue((double) check.numbers().get("high_95") > 0.5);
  }

  @Test
  void tracesOnTheirOwnShareNothing() {
    Check check = fluctuation(telegraph(20, 1000, 5), List.of());
    assertEquals(Verdict.FINE, check.verdict(), check.sentence());
    assertEquals(0, (double) check.numbers().get("mean_pair_correlation"), 0.02);
  }

  @Test
  void framesThatMeanNothingMakeNoCommonFluctuation() {
    double[][] traces = telegraph(20, 300, 6);
    for (double[] trace : traces) {
      for (int t = 50; t < 300; t += 50) {
        trace[t] = -500;
      }
    }
    List<Integer> dropped = List.of(50, 100, 150, 200, 250);
    assertTrue(correlation(fluctuation(traces, List.of())) > 0.05);
    assertEquals(0, correlation(fluctuation(traces, dropped)), 0.02);
  }

  private static Check fluctuation(double[][] traces, List<Integer> leftOut) {
    return CommonFluctuation.of(traces, leftOut, "nothing is done", WORKERS);
  }

  private static double correlation(Check check) {
    return (double) check.numbers().get("mean_pair_correlation");
  }

  @Test
  void fewFramesOrTracesTellNothing() {
    assertEquals(Verdict.NOT_CHECKED, fluctuation(telegraph(2, 1000, 7), List.of()).verdict());
    assertEquals(Verdict.NOT_CHECKED, fluctuation(telegraph(9, 20, 7), List.of()).verdict());
    assertEquals(Verdict.NOT_CHECKED, fluctuation(new double[9][200], List.of()).verdict());
  }

  /** Between about 50 and 1050 counts, noise of 10, dwell times of 10 frames. */
  private static double[][] telegraph(int traces, int frames, long seed) {
    double[][] all = new double[traces][frames];
    for (int i = 0; i < traces; i++) {
      RandomStream random = RandomStream.of(seed, i);
      boolean on = random.index(2) == 0;
      for (int t = 0; t < frames; t++) {
        on = random.index(10) == 0 ? !on : on;
        double noise = Math.max(-40, Math.min(40, 10 * random.gaussian()));
        all[i][t] = (on ? 1000 : 0) + 50 + noise;
      }
    }
    return all;
  }
}
