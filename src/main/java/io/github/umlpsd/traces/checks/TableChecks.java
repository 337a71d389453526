package io.github.umlpsd.traces.checks;

import io.github.umlpsd.job.Workers;
import io.github.umlpsd.movie.checks.Check;
import io.github.umlpsd.movie.checks.CommonFluctuation;
import io.github.umlpsd.movie.checks.light.LampOff;
import io.github.umlpsd.statistics.Evenly;
import io.github.umlpsd.traces.TraceSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** All checks of a table of traces, in the order in which they are told. */
public final class TableChecks {
  /** So many traces are enough to see what all of them do. */
  private static final int MOST_TRACES = 400;

  private TableChecks() {}

  /** What the traces of a table show. */
  public static List<Check> of(TraceSet traces, Workers workers) {
    double[][] sample = sample(traces);
    LostRows rows = new LostRows(sample);
    List<Integer> constant = rows.constant();
    List<Integer> repeated = rows.repeated(constant);
    List<Integer> off = LampOff.frames(sample, new BitSet(), workers);
    List<Check> checks = new ArrayList<>();
    checks.add(
        LampOff.check(LampOff.NAME, off, "traces", true, "leave these frames out of the table"));
    checks.addAll(LostRows.checks(constant, repeated));
    List<EqualTraces.Copy> copies = EqualTraces.find(traces);
    checks.add(EqualTraces.check(copies));
    checks.add(CutOffTraces.of(traces, workers));
    checks.add(FlooredTraces.of(traces, workers));
    List<Integer> leftOut = new ArrayList<>(off);
    leftOut.addAll(constant);
    leftOut.addAll(repeated);
    checks.add(
        CommonFluctuation.of(
            noisy(traces, copies),
            leftOut,
            "it is not taken out of tables, which may hold an offset",
            workers));
    return List.copyOf(checks);
  }

  /** Traces with noise of their own. */
  private static double[][] noisy(TraceSet traces, List<EqualTraces.Copy> copies) {
    Set<Integer> copied = copies.stream().map(EqualTraces.Copy::trace).collect(Collectors.toSet());
    return sampled(traces)
        .filter(i -> !copied.contains(i))
        .mapToObj(traces::trace)
        .filter(TableChecks::isNoisy)
        .toArray(double[][]::new);
  }

  /** Noise turns back in two of three frames, smooth courses, which may fall together, hardly. */
  private static boolean isNoisy(double[] trace) {
    int back = 0;
    int on = 0;
    for (int t = 2; t < trace.length; t++) {
      double turn = (trace[t] - trace[t - 1]) * (trace[t - 1] - trace[t - 2]);
      back += turn < 0 ? 1 : 0;
      on += turn > 0 ? 1 : 0;
    }
    return back > on;
  }

  private static double[][] sample(TraceSet traces) {
    return sampled(traces).mapToObj(traces::trace).toArray(double[][]::new);
  }

  private static IntStream sampled(TraceSet traces) {
    return Arrays.stream(Evenly.chosen(traces.size(), MOST_TRACES));
  }
}
