package io.github.umlpsd.compare.endpoints;

import io.github.umlpsd.blinking.BlinkingStatistics;
import io.github.umlpsd.blinking.dwells.MeasuredRate;
import io.github.umlpsd.blinking.dwells.StateTimes;
import io.github.umlpsd.job.Finding;
import io.github.umlpsd.spectra.law.PowerLawFit;
import io.github.umlpsd.statistics.Moments;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** The values of single dots, by endpoint; NaN where a dot has none. */
final class DotValues {
  private DotValues() {}

  /**
   * All values.
   *
   * @param blinking of each dot
   * @param laws of each dot's spectrum, those that mean something
   * @param labels class of each dot from 0; negative = none
   * @param classes number of classes
   * @param amplitudes relative flicker amplitude of each dot
   */
  static Map<String, double[]> of(
      List<Optional<BlinkingStatistics>> blinking,
      List<Optional<PowerLawFit>> laws,
      int[] labels,
      int classes,
      double[] amplitudes) {
    Map<String, double[]> values = new HashMap<>();
    for (int k = 0; k < classes; k++) {
      int own = k;
      values.put(
          EndpointList.CLASS_SHARE + (k + 1),
          each(labels.length, i -> labels[i] < 0 ? Double.NaN : labels[i] == own ? 1 : 0));
    }
    values.put("two_states", of(blinking, b -> b.states().value().isPresent() ? 1 : 0));
    values.put("on_fraction", of(blinking, b -> number(b.onFraction())));
    values.put("on_time_s", of(blinking, b -> time(b, StateTimes::on)));
    values.put("off_time_s", of(blinking, b -> time(b, StateTimes::off)));
    values.put("switching_rate_hz", of(blinking, b -> time(b, StateTimes::rate)));
    values.put("correlation_s", of(blinking, b -> number(b.correlationSeconds())));
    values.put(
        "levels", of(blinking, b -> b.levels().isPresent() ? b.levels().getAsInt() : Double.NaN));
    values.put(
        "beta", each(laws.size(), i -> laws.get(i).map(PowerLawFit::beta).orElse(Double.NaN)));
    values.put(
        "corner_hz",
        each(laws.size(), i -> laws.get(i).map(f -> number(f.cornerHz())).orElse(Double.NaN)));
    values.put("flicker_amplitude", amplitudes);
    return values;
  }

  /**
   * How strongly a trace flickers: the root of the covariance of neighbouring frames, in which shot
   * and camera noise have no part, over the mean. NaN where the mean is not above 0.
   */
  static double flickerAmplitude(double[] trace) {
    double mean = Moments.mean(trace);
    double sum = 0;
    for (int t = 1; t < trace.length; t++) {
      sum += (trace[t] - mean) * (trace[t - 1] - mean);
    }
    return mean > 0 ? Math.sqrt(Math.max(0, sum / (trace.length - 1))) / mean : Double.NaN;
  }

  private static double time(
      BlinkingStatistics blinking, Function<StateTimes, MeasuredRate> which) {
    return blinking.times().value().map(t -> which.apply(t).value()).orElse(Double.NaN);
  }

  private static double number(Finding<Double> finding) {
    return finding.value().orElse(Double.NaN);
  }

  private static double number(OptionalDouble value) {
    return value.orElse(Double.NaN);
  }

  private static double[] of(
      List<Optional<BlinkingStatistics>> blinking, Function<BlinkingStatistics, Number> value) {
    return each(
        blinking.size(),
        i -> blinking.get(i).map(value).map(Number::doubleValue).orElse(Double.NaN));
  }

  private static double[] each(int size, IntToDoubleFunction value) {
    return IntStream.range(0, size).mapToDouble(value).toArray();
  }
}
