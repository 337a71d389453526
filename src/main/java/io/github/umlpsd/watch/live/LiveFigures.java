package io.github.umlpsd.watch.live;

import io.github.umlpsd.blinking.BlinkingStatistics;
import io.github.umlpsd.engine.Parameters;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** From growing traces to what is shown of them. */
final class LiveFigures {
  /** So many traces tell what all of them do. */
  private static final int MOST_TRACES = 100;

  private static final int SHOWN = 240;
  private static final double DIMMED = 0.2;

  private LiveFigures() {}

  static LiveView view(
      String name,
      String stage,
      FrameCount count,
      int waiting,
      int mostWaiting,
      BoundedTraces.Copy all,
      OptionalDouble drift,
      Parameters parameters) {
    BoundedTraces.Copy some = sample(all);
    OptionalDouble interval = count.intervalSeconds();
    return new LiveView(
        name,
        interval.isPresent() ? stage : stage + "; the frame interval is not known",
        all.frames(),
        count.seconds(),
        waiting,
        mostWaiting,
        count.lost(),
        all.last().length,
        onFraction(some, interval.orElse(1), parameters),
        dimmed(all.course()),
        drift,
        meanTrace(all.course()),
        interval.isPresent()
            ? LiveSpectrum.of(some, interval.getAsDouble(), parameters.spectra())
            : LiveSpectrum.NONE,
        "");
  }

  private static BoundedTraces.Copy sample(BoundedTraces.Copy all) {
    int traces = all.last().length;
    int used = Math.min(MOST_TRACES, traces);
    int[] chosen = IntStream.range(0, used).map(k -> (int) ((long) k * traces / used)).toArray();
    return new BoundedTraces.Copy(
        all.frames(), all.framesPerMean(), only(all.course(), chosen), only(all.last(), chosen));
  }

  private static double[][] only(double[][] traces, int[] chosen) {
    return Arrays.stream(chosen).mapToObj(i -> traces[i]).toArray(double[][]::new);
  }

  private static OptionalDouble onFraction(
      BoundedTraces.Copy traces, double intervalSeconds, Parameters parameters) {
    return Arrays.stream(traces.last())
        .map(trace -> BlinkingStatistics.of(trace, intervalSeconds, parameters.blinking()))
        .map(BlinkingStatistics::onFraction)
        .filter(OptionalDouble::isPresent)
        .mapToDouble(OptionalDouble::getAsDouble)
        .average();
  }

  /** Share of the traces that have lost most of their light, by fifths of the course. */
  private static OptionalDouble dimmed(double[][] course) {
    int part = course.length == 0 ? 0 : course[0].length / 5;
    if (part < 2) {
      return OptionalDouble.empty();
    }
    return Arrays.stream(course)
        .mapToDouble(
            trace ->
                mean(trace, trace.length - part, trace.length) < DIMMED * mean(trace, 0, part)
                    ? 1
                    : 0)
        .average();
  }

  private static double[] meanTrace(double[][] course) {
    int means = course.length == 0 ? 0 : course[0].length;
    int points = Math.min(SHOWN, means);
    double[] shown = new double[points];
    for (int p = 0; p < points; p++) {
      int from = (int) ((long) p * means / points);
      int to = Math.max(from + 1, (int) ((long) (p + 1) * means / points));
      shown[p] =
          Arrays.stream(course).mapToDouble(trace -> mean(trace, from, to)).average().orElse(0);
    }
    return shown;
  }

  private static double mean(double[] trace, int from, int to) {
    double sum = 0;
    for (int t = from; t < to; t++) {
      sum += trace[t];
    }
    return sum / (to - from);
  }
}
