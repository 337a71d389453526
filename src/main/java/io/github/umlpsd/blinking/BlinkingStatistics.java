package io.github.umlpsd.blinking;

import io.github.umlpsd.blinking.dwells.DwellFit;
import io.github.umlpsd.blinking.dwells.DwellFitter;
import io.github.umlpsd.blinking.dwells.DwellTimes;
import io.github.umlpsd.blinking.dwells.FrameLoss;
import io.github.umlpsd.blinking.dwells.StateTimes;
import io.github.umlpsd.blinking.steps.ChangePoints;
import io.github.umlpsd.blinking.steps.NoiseModel;
import io.github.umlpsd.blinking.steps.StabilizedTrace;
import io.github.umlpsd.job.Count;
import io.github.umlpsd.job.Finding;
import io.github.umlpsd.job.UserException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Blinking statistics of one trace.
 *
 * @param threshold between OFF and ON
 * @param states when the trace was ON and OFF, by the threshold or by a hidden Markov model
 * @param dwellTimes ON and OFF dwell times; of an emitter that bleached, those before it did
 * @param share what the trace brings into the mean times of its class; see {@link #times}
 * @param onFit laws of the ON dwell times
 * @param offFit laws of the OFF dwell times
 * @param changePoints steps and levels
 * @param drifts whether the change points are the stairs of a drift or flicker, so that their
 *     number and the levels tell nothing
 * @param bleachingSeconds time from the start of the record to bleaching, s
 * @param autocorrelation g2
 * @param correlationSeconds time in which the autocovariance, without the shot noise at lag zero,
 *     falls to 1/e; s. For a telegraph 1 / (k_on + k_off). Of an emitter that bleached, before it
 *     did
 * @param envelopeSeconds time constant of an exponential decay of the whole trace, s; empty if it
 *     does not decay within twice the record
 * @param looked whether the trace could be looked at: it is long enough, and all of its values are
 *     finite; if not, each finding says why
 */
public record BlinkingStatistics(
    Finding<TwoStateThreshold> threshold,
    Finding<TwoStates> states,
    Finding<DwellTimes> dwellTimes,
    Finding<StateTimes> share,
    Finding<DwellFit> onFit,
    Finding<DwellFit> offFit,
    Finding<ChangePoints> changePoints,
    boolean drifts,
    Finding<Double> bleachingSeconds,
    Finding<Autocorrelation> autocorrelation,
    Finding<Double> correlationSeconds,
    OptionalDouble envelopeSeconds,
    boolean looked) {
  /** Shortest trace that is looked at, frames. */
  public static final int MINIMUM_FRAMES = 32;

  /** With more false switches than this part of the seen ones, dwell times tell of noise. */
  private static final double MOST_FALSE_SWITCHES = 0.2;

  /**
   * Statistics of one trace. A trace with NaN or infinite values, or with fewer than {@value
   * #MINIMUM_FRAMES} frames, has none; each finding then says why.
   *
   * @param trace counts per frame above background
   * @throws UserException if the frame interval is not above 0
   */
  public static BlinkingStatistics of(
      double[] trace, double frameIntervalSeconds, BlinkingParameters parameters) {
    return of(trace, new boolean[trace.length], frameIntervalSeconds, parameters);
  }

  /**
   * As {@link #of(double[], double, BlinkingParameters)}, of a trace of which some frames are
   * filled in.
   *
   * @param lost whether a frame is filled in, for each; no dwell is measured across it
   */
  public static BlinkingStatistics of(
      double[] trace, boolean[] lost, double frameIntervalSeconds, BlinkingParameters parameters) {
    return of(trace, lost, frameIntervalSeconds, parameters, BleachingOdds.ALONE);
  }

  /**
   * The same, with what other traces of the movie tell of bleaching.
   *
   * @param odds of all traces of the movie
   */
  static BlinkingStatistics of(
      double[] trace,
      boolean[] lost,
      double frameIntervalSeconds,
      BlinkingParameters parameters,
      BleachingOdds odds) {
    if (!(frameIntervalSeconds > 0) || Double.isInfinite(frameIntervalSeconds)) {
      throw new UserException(
          "The frame interval is " + frameIntervalSeconds + " s, but must be above 0.");
    }
    String problem = problem(trace);
    if (!problem.isEmpty()) {
      return none(problem);
    }
    CountSteps counts = CountSteps.of(trace);
    Finding<TwoStateThreshold> threshold = TwoStateThreshold.of(trace, counts, parameters);
    // How noise depends on brightness cannot be told from few different intensities.
    NoiseModel noise = counts.tooFewToRank() ? NoiseModel.CONSTANT : parameters.noise();
    double[] scaled = isConstant(trace) ? trace : StabilizedTrace.of(trace, noise);
    Finding<TwoStates> states =
        isConstant(trace)
            ? Finding.none("The trace is constant.")
            : TwoStates.of(trace, scaled, counts, threshold);
    Finding<ChangePoints> steps = steps(trace, scaled, states.value(), counts, parameters);
    Finding<Double> bleaching =
        steps.then(s -> Bleaching.timeSeconds(s, frameIntervalSeconds, parameters, odds));
    int lived = livedFrames(trace, bleaching, frameIntervalSeconds);
    Finding<TwoStates> alive =
        states
            .then(s -> sound(s, threshold, trace.length))
            .then(s -> Finding.of(lived == trace.length ? s : s.until(lived)));
    LaggedProducts products = LaggedProducts.of(trace);
    Finding<DwellTimes> dwells =
        alive.then(s -> Finding.of(DwellTimes.of(s.course(), lost, frameIntervalSeconds)));
    return new BlinkingStatistics(
        threshold,
        states,
        dwells,
        alive.then(
            s ->
                StateTimes.of(
                    dwells.value().orElseThrow(),
                    s.onFraction(),
                    s.switches(),
                    frameIntervalSeconds * s.course().frames(),
                    s.model().loss(),
                    s.doubt())),
        dwells.then(d -> DwellFitter.fit(d.on(), parameters.minimumDwells())),
        dwells.then(d -> DwellFitter.fit(d.off(), parameters.minimumDwells())),
        steps,
        steps
            .value()
            .map(s -> Drift.of(trace, scaled, states.value(), s, parameters.minimumLevelStep()))
            .orElse(false),
        bleaching,
        Autocorrelation.of(products, frameIntervalSeconds),
        CorrelationTime.seconds(
            lived == trace.length ? products : LaggedProducts.of(Arrays.copyOf(trace, lived)),
            frameIntervalSeconds),
        Bleaching.envelopeSeconds(trace, frameIntervalSeconds),
        true);
  }

  /** Share of the frames that were ON; empty without states. */
  public OptionalDouble onFraction() {
    return states
        .value()
        .map(s -> OptionalDouble.of(s.onFraction()))
        .orElse(OptionalDouble.empty());
  }

  /**
   * Mean ON and OFF times and the rate of switching; of an emitter that bleached, before it did.
   */
  public Finding<StateTimes> times() {
    return share.then(StateTimes::alone);
  }

  /** Whether the states are seen but follow one another too fast for mean times. */
  public boolean tooFast() {
    return dwellTimes.value().isPresent() && share.reason().equals(FrameLoss.TOO_FAST);
  }

  /** Number of intensity levels; empty where the trace drifts. */
  public OptionalInt levels() {
    return changePoints.value().isPresent() && !drifts
        ? OptionalInt.of(changePoints.value().get().levels())
        : OptionalInt.empty();
  }

  private static BlinkingStatistics none(String reason) {
    return new BlinkingStatistics(
        Finding.none(reason),
        Finding.none(reason),
        Finding.none(reason),
        Finding.none(reason),
        Finding.none(reason),
        Finding.none(reason),
        Finding.none(reason),
        false,
        Finding.none(reason),
        Finding.none(reason),
        Finding.none(reason),
        OptionalDouble.empty(),
        false);
  }

  private static String problem(double[] trace) {
    if (trace.length < MINIMUM_FRAMES) {
      return "The trace has "
          + Count.of(trace.length, "frame")
          + ", but needs "
          + MINIMUM_FRAMES
          + ".";
    }
    double min = Double.POSITIVE_INFINITY;
    double max = Double.NEGATIVE_INFINITY;
    for (int t = 0; t < trace.length; t++) {
      min = Math.min(min, trace[t]);
      max = Math.max(max, trace[t]);
      // Intensities beyond 1e100 would overflow when squared.
      if (!(Math.abs(trace[t]) < 1e100)) {
        return "Frame " + (t + 1) + " is " + trace[t] + ", not a finite intensity.";
      }
    }
    // Smaller differences would vanish when squared.
    return max > min && max - min < 1e-100 ? "The intensities differ by next to nothing." : "";
  }

  private static Finding<ChangePoints> steps(
      double[] trace,
      double[] scaled,
      Optional<TwoStates> states,
      CountSteps counts,
      BlinkingParameters parameters) {
    if (isConstant(trace)) {
      return Finding.none("The trace is constant.");
    }
    if (states.isEmpty() && RareCounts.are(counts)) {
      return RareCounts.steps(trace, counts, parameters);
    }
    double[] rest = states.map(s -> s.course().without(scaled)).orElse(scaled);
    return Finding.of(ChangePoints.of(trace, scaled, rest, parameters));
  }

  /** Frames before bleaching; all of a trace that did not bleach. */
  private static int livedFrames(
      double[] trace, Finding<Double> bleachingSeconds, double frameIntervalSeconds) {
    return bleachingSeconds
        .value()
        .map(seconds -> (int) Math.round(seconds / frameIntervalSeconds))
        .orElse(trace.length);
  }

  private static boolean isConstant(double[] trace) {
    return Arrays.stream(trace).allMatch(x -> x == trace[0]);
  }

  private static Finding<TwoStates> sound(
      TwoStates states, Finding<TwoStateThreshold> threshold, int frames) {
    if (states.model() != StateModel.THRESHOLD) {
      return Finding.of(states);
    }
    return threshold.then(
        t ->
            t.falseSwitches(frames) <= MOST_FALSE_SWITCHES * states.switches()
                ? Finding.of(states)
                : Finding.none(
                    String.format(
                        Locale.ROOT,
                        "Noise alone crosses the threshold about %.0f times, against %.0f switches"
                            + " seen.",
                        t.falseSwitches(frames),
                        states.switches())));
  }
}
