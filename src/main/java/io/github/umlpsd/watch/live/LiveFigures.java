package io.github.umlpsd.watch.live;

import io.github.umlpsd.blinking.BlinkingStatistics;
import io.github.umlpsd.engine.Classes;
import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.engine.UmlPsd;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.statistics.Evenly;
import io.github.umlpsd.traces.TraceSet;
import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

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
        interval.isPresent() ? classShares(all, interval.getAsDouble(), parameters) : "");
  }

  private static BoundedTraces.Copy sample(BoundedTraces.Copy all) {
    int[] chosen = Evenly.chosen(all.last().length, MOST_TRACES);
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

  /** Of the last frames, once there are as many as the saved classes were made of. */
  private static String classShares(
      BoundedTraces.Copy traces, double intervalSeconds, Parameters parameters) {
    int wanted = framesOfClasses(parameters);
    if (wanted == 0 || traces.last()[0].length < wanted) {
      return "";
    }
    double[][] last =
        Arrays.stream(traces.last())
            .map(trace -> Arrays.copyOfRange(trace, trace.length - wanted, trace.length))
            .toArray(double[][]::new);
    try {
      Classes classes =
          UmlPsd.classes(TraceSet.of(intervalSeconds, last), parameters, Progress.NONE);
      int[] sizes = classes.clustering().sizes();
      double sum = Math.max(1, Arrays.stream(sizes).sum());
      return Arrays.stream(sizes)
          .mapToObj(size -> String.format(Locale.ROOT, "%.2f", size / sum))
          .collect(Collectors.joining(" "));
    } catch (UserException e) {
      return "none (" + e.getMessage() + ")";
    }
  }

  /** Length of the traces that the saved classes were made of; 0 without such classes. */
  static int framesOfClasses(Parameters parameters) {
    return parameters.classes().classifications().stream()
        .mapToInt(saved -> saved.record().frames())
        .findFirst()
        .orElse(0);
  }
}
