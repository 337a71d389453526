package io.github.umlpsd.blinking;

import io.github.umlpsd.blinking.dwells.DwellForecast;
import io.github.umlpsd.blinking.steps.ChangePoints;
import io.github.umlpsd.job.Finding;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/**
 * When an emitter bleached.
 *
 * <p>Bleached means: from a change point to the end of the record the trace stays {@link
 * DarkPeriods dark}, for at least {@code minimumDarkFraction} of the record, and blinking does not
 * explain it: either the trace was never dark before, or of all its dark periods at most {@value
 * #CHANCE} should last as long as the last one, judged by those before, and by what law the dark
 * periods of the other traces of the movie follow. A power-law blinker, whose last dark period may
 * have any length, is so hardly ever called bleached, whether it is or not.
 */
public final class Bleaching {
  /** Number of dark periods as long as the last one that blinking may be expected to make. */
  private static final double CHANCE = 0.05;

  private Bleaching() {}

  /** Time from the start of the record to bleaching, in s, of a trace by itself. */
  public static Finding<Double> timeSeconds(
      ChangePoints steps, double frameIntervalSeconds, BlinkingParameters parameters) {
    return timeSeconds(steps, frameIntervalSeconds, parameters, BleachingOdds.ALONE);
  }

  /** As told also by the other traces of the movie. */
  static Finding<Double> timeSeconds(
      ChangePoints steps,
      double frameIntervalSeconds,
      BlinkingParameters parameters,
      BleachingOdds odds) {
    DarkPeriods dark = DarkPeriods.of(steps, parameters.darkFraction());
    if (!dark.bright()) {
      return Finding.none("Not bleached: the trace is never above the background.");
    }
    if (dark.lastFrames() == 0) {
      return Finding.none("Not bleached: the trace is not dark at its end.");
    }
    if (!dark.endDark(parameters.minimumDarkFraction())) {
      return Finding.none(
          String.format(
              Locale.ROOT,
              "Not bleached for sure: dark for only %d frames at the end.",
              dark.lastFrames()));
    }
    int count = dark.earlier().length;
    if (count == 0 && !odds.stepsBleach()) {
      return Finding.none(
          String.format(
              Locale.ROOT,
              "Not bleached for sure: most traces blink by a power law, of which a first dark period"
                  + " of %d frames at the end is not unusual.",
              dark.lastFrames()));
    }
    double expected =
        (count + 1)
            * DwellForecast.probability(dark.earlier(), dark.lastFrames(), odds.exponentialShare());
    if (count > 0 && expected > CHANCE) {
      return Finding.none(
          String.format(
              Locale.ROOT,
              "Not bleached for sure: going by the earlier dark periods (%d), one of %d frames at"
                  + " the end is not unusual.",
              count,
              dark.lastFrames()));
    }
    return Finding.of((dark.frames() - dark.lastFrames()) * frameIntervalSeconds);
  }

  /**
   * Which traces of a movie begin with a dark period that blinking does not explain, as emitters
   * that bind or are switched on within the record: the rule of bleaching, with time reversed. One
   * that is dark at no other time is not: a slow emitter that was switched off first is so too.
   *
   * @param movie steps of all of its traces
   */
  public static Predicate<ChangePoints> appearsLate(
      List<ChangePoints> movie, BlinkingParameters parameters) {
    double exponential =
        BleachingOdds.of(
                movie.stream()
                    .map(steps -> DarkPeriods.of(steps.reversed(), parameters.darkFraction()))
                    .toList(),
                parameters.minimumDarkFraction())
            .exponentialShare();
    BleachingOdds odds = new BleachingOdds(exponential, false);
    return steps -> timeSeconds(steps.reversed(), 1, parameters, odds).value().isPresent();
  }

  /**
   * Time constant of an exponential decay towards zero, from the means of the two halves of the
   * record: tau = T / (2 ln(first / second)) (rapid lifetime determination, Ashworth and Ashworth
   * 1985). Empty unless the second half is dimmer, positive, and tau is at most 2 T.
   *
   * @return s
   */
  public static OptionalDouble envelopeSeconds(double[] trace, double frameIntervalSeconds) {
    int half = trace.length / 2;
    double first = 0;
    double second = 0;
    for (int t = 0; t < half; t++) {
      first += trace[t];
      second += trace[trace.length - half + t];
    }
    if (!(second > 0) || !(first > second)) {
      return OptionalDouble.empty();
    }
    double shift = trace.length - half;
    double frames = shift / Math.log(first / second);
    return frames <= 2 * trace.length
        ? OptionalDouble.of(frames * frameIntervalSeconds)
        : OptionalDouble.empty();
  }
}
