package io.github.umlpsd.blinking;

import io.github.umlpsd.blinking.steps.ChangePoints;
import io.github.umlpsd.job.Finding;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.traces.TraceSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Which traces of a movie bleached, told by all of them: {@link BleachingOdds} are known only once
 * each was looked at by itself.
 */
public final class SecondLook {
  private SecondLook() {}

  /** Statistics of every trace of a movie, in its order. */
  public static List<BlinkingStatistics> ofAll(
      TraceSet traces, BlinkingParameters parameters, Workers workers) {
    boolean[] lost = traces.times().lost(traces.frames());
    double interval = traces.frameIntervalSeconds();
    List<BlinkingStatistics> alone =
        workers.map(
            "Blinking statistics",
            traces.size(),
            i -> BlinkingStatistics.of(traces.trace(i), lost, interval, parameters));
    return at(alone, traces::trace, lost, interval, parameters, workers);
  }

  /**
   * Statistics of all traces; anew of those whose bleaching the others tell differently.
   *
   * @param alone statistics of each trace by itself
   * @param trace its counts per frame above background, from which they were taken
   * @param lost whether a frame is filled in, for each
   */
  public static List<BlinkingStatistics> at(
      List<BlinkingStatistics> alone,
      IntFunction<double[]> trace,
      boolean[] lost,
      double frameIntervalSeconds,
      BlinkingParameters parameters,
      Workers workers) {
    BleachingOdds odds =
        BleachingOdds.of(
            alone.stream()
                .flatMap(b -> b.changePoints().value().stream())
                .map(steps -> DarkPeriods.of(steps, parameters.darkFraction()))
                .toList(),
            parameters.minimumDarkFraction());
    return workers
        .quiet()
        .map(
            "Bleaching",
            alone.size(),
            i -> {
              Finding<ChangePoints> steps = alone.get(i).changePoints();
              Optional<Double> bleached =
                  steps
                      .then(s -> Bleaching.timeSeconds(s, frameIntervalSeconds, parameters, odds))
                      .value();
              return bleached.equals(alone.get(i).bleachingSeconds().value())
                  ? alone.get(i)
                  : BlinkingStatistics.of(
                      trace.apply(i), lost, frameIntervalSeconds, parameters, odds);
            });
  }
}
