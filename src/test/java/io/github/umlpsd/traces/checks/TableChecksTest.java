package io.github.umlpsd.traces.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.engine.Analysis;
import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.engine.UmlPsd;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.movie.checks.Check;
import io.github.umlpsd.parameters.ParameterKey;
import io.github.umlpsd.simulate.emitters.RandomStream;
import io.github.umlpsd.traces.TraceSet;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableChecksTest {
  private static final Workers ALONE = new Workers(1, Progress.NONE);

  @Test
  void aGoodTableRaisesNoAlarm() {
    assertEquals(List.of(), told(telegraph(12)));
  }

  @ParameterizedTest
  @ValueSource(doubles = {1000, 1050, 1060, 4095})
  void countsThatAreCutOffAreTold(double limit) {
    double[][] traces = telegraph(12);
    double shift = limit == 4095 ? 4095 - 1050 : 0;
    Arrays.setAll(traces[4], t -> Math.min(limit, Math.rint(traces[4][t] + shift)));
    int frames = (int) Arrays.stream(traces[4]).filter(v -> v == limit).count();
    List<Check> told = told(traces);
    assertEquals(List.of("clipping"), told.stream().map(Check::name).toList());
    assertEquals(
        Map.of("traces", 1, "first_trace", 5, "highest_counts", limit, "frames_at_highest", frames),
        told.get(0).numbers());
  }

  @Test
  void levelsOfTracesWithoutNoiseOrOfFewPhotonsAreNotCutOff() {
    double[] noisy = telegraph(1)[0];
    assertEquals(Optional.empty(), cutOff(noisy, v -> v > 500 ? 1 : 0));
    assertEquals(Optional.empty(), cutOff(noisy, v -> v > 500 ? 1 : v));
    RandomStream random = RandomStream.of(9);
    assertEquals(Optional.empty(), cutOff(noisy, v -> random.poisson(v > 500 ? 5 : 0.1)));
    // Switching within a frame makes values of its own in between.
    assertEquals(
        Optional.empty(),
        cutOff(noisy, v -> random.index(3) > 0 ? random.uniform() : v > 500 ? 1 : 0));
    assertEquals(Optional.empty(), CutOffTraces.plateau(new double[200]));
  }

  /** A background was subtracted, and what fell below zero set to zero. */
  @Test
  void negativeValuesThatWereSetToZeroAreTold() {
    double[][] traces = telegraph(12);
    for (int i : new int[] {2, 7}) {
      double[] trace = traces[i];
      Arrays.setAll(trace, t -> Math.max(0, trace[t] - 50));
    }
    int frames = (int) Arrays.stream(traces[2]).filter(v -> v == 0).count();
    List<Check> told = told(traces);
    assertEquals(List.of("cut off below"), told.stream().map(Check::name).toList());
    assertEquals(
        Map.of("traces", 2, "first_trace", 3, "lowest_counts", 0.0, "frames_at_lowest", frames),
        told.get(0).numbers());
  }

  /** A frame that is missing hides nothing. */
  @Test
  void whatIsCutOffIsSeenBesideAMissingFrame() {
    double[] trace = telegraph(3)[2];
    Plateaus.Plateau plateau = floored(trace, v -> Math.max(0, v - 50)).orElseThrow();
    assertEquals(0, plateau.value());
    double first = trace[0];
    assertEquals(
        plateau.value(),
        floored(trace, v -> v == first ? Double.NaN : Math.max(0, v - 50)).orElseThrow().value());
    double top = cutOff(trace, v -> Math.min(1050, v)).orElseThrow().value();
    assertEquals(1050, top);
    assertEquals(
        top, cutOff(trace, v -> v == first ? Double.NaN : Math.min(1050, v)).orElseThrow().value());
  }

  /** Few photons, dark frames without noise, and negative values as they were measured. */
  @Test
  void darkFramesAreNotCutOffBelow() {
    double[] noisy = telegraph(1)[0];
    RandomStream random = RandomStream.of(9);
    for (double dark : new double[] {0, 0.003, 0.01, 0.05, 0.3, 1}) {
      assertEquals(
          Optional.empty(), floored(noisy, v -> 0.37 * random.poisson(v > 500 ? 90 : dark)));
    }
    assertEquals(Optional.empty(), floored(noisy, v -> v > 500 ? v : 0));
    assertEquals(Optional.empty(), floored(noisy, v -> v > 500 ? 1 : 0));
    assertEquals(Optional.empty(), floored(noisy, v -> v - 50));
    assertEquals(Optional.empty(), FlooredTraces.floor(new double[200]));
    // Without noise, frames in which the emitter switched have any value.
    double[] switching = new double[400];
    Arrays.setAll(switching, t -> t % 5 == 0 ? random.uniform() : t / 5 % 2);
    assertEquals(Optional.empty(), FlooredTraces.floor(switching));
  }

  /** Copies are named, and not taken for an unsteady lamp; constant traces are no copies. */
  @Test
  void tracesThatAreInTheTableTwiceAreTold() {
    double[][] traces = telegraph(6);
    traces[3] = traces[1].clone();
    traces[5] = traces[1].clone();
    traces[2] = new double[traces[0].length];
    traces[4] = new double[traces[0].length];
    List<Check> told = told(traces);
    assertEquals(List.of("equal traces"), told.stream().map(Check::name).toList());
    assertTrue(told.get(0).sentence().startsWith("Trace 4 is trace 2 once more"));
    assertEquals(2, told.get(0).numbers().get("traces"));
    traces[3][99]++;
    traces[5][0]++;
    assertTrue(told(traces).stream().noneMatch(check -> check.name().equals("equal traces")));
  }

  @Test
  void framesWithoutACourseOfTheirOwnAreTold() {
    double[][] traces = telegraph(6);
    for (double[] trace : traces) {
      trace[50] = 0;
      trace[120] = trace[119];
    }
    List<Check> told = told(traces);
    assertEquals(
        List.of("constant frames", "repeated frames"), told.stream().map(Check::name).toList());
    assertEquals(51, told.get(0).numbers().get("first_frame"));
    assertEquals(121, told.get(1).numbers().get("first_frame"));
  }

  @Test
  void fewPhotonsRepeatThemselves() {
    double[][] traces = new double[4][2000];
    RandomStream random = RandomStream.of(3);
    for (double[] trace : traces) {
      Arrays.setAll(trace, t -> random.poisson(0.1));
    }
    assertEquals(List.of(), told(traces));
  }

  @Test
  void theRecordOfATableHoldsWhatWasFound() {
    double[][] traces = telegraph(12);
    for (double[] trace : traces) {
      for (int t = 0; t < 30; t++) {
        trace[t] %= 100;
      }
    }
    Parameters parameters =
        Parameters.of(
            Map.of(ParameterKey.CLUSTERS, "1", ParameterKey.EPOCHS, "1", ParameterKey.BINS, "1"));
    Analysis analysis =
        UmlPsd.analyze("table", TraceSet.of(0.1, traces), parameters, Progress.NONE);
    String lamp =
        "All traces are dark together in frames 1 to 30, as with the lamp or laser off; leave these"
            + " frames out of the table.";
    assertTrue(analysis.warnings().contains(lamp), analysis.warnings().toString());
    assertEquals(7, analysis.checks().size());
  }

  private static Optional<Plateaus.Plateau> cutOff(double[] trace, DoubleUnaryOperator change) {
    return CutOffTraces.plateau(Arrays.stream(trace).map(change).toArray());
  }

  private static Optional<Plateaus.Plateau> floored(double[] trace, DoubleUnaryOperator change) {
    return FlooredTraces.floor(Arrays.stream(trace).map(change).toArray());
  }

  private static List<Check> told(double[][] traces) {
    return TableChecks.of(TraceSet.of(0.1, traces), ALONE).stream()
        .filter(check -> Check.warnings(List.of(check)).size() == 1)
        .toList();
  }

  /** Between about 50 and 1050 counts, noise of 10, dwell times of 10 frames. */
  private static double[][] telegraph(int traces) {
    double[][] all = new double[traces][400];
    for (int i = 0; i < traces; i++) {
      RandomStream random = RandomStream.of(11, i);
      boolean on = false;
      for (int t = 0; t < 400; t++) {
        on ^= random.index(10) == 0;
        all[i][t] = (on ? 1050 : 50) + 10 * random.gaussian();
      }
    }
    return all;
  }
}
