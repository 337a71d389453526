package io.github.umlpsd.traces.tables;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The step of a series of times, by the straight line that fits all of them, and what is wrong with
 * them. Times that were rounded to a few digits are even if the line goes through all of them
 * within their rounding and a tenth of a step.
 *
 * @param step slope of the line, in the unit of the times; NaN if they do not rise
 * @param fault why these times are no even sampling; empty if they are
 * @param note what a user should know of even times; empty if nothing
 */
record TimeAxis(double step, Optional<String> fault, Optional<String> note) {
  /** A step that differs from the median step by more than this part of it is a gap. */
  private static final double GAP = 0.5;

  /** Distance from the line, as a part of a step, that is not worth a word. */
  private static final double QUIET = 0.1;

  /** Rounding, as a part of the step, from which on a lost frame cannot be seen. */
  private static final double COARSE = 0.6;

  /** With more equal steps than this part, the others are gaps and not the rounding. */
  private static final double MOSTLY_EQUAL = 0.7;

  private static final int STEP_DIGITS = 12;

  /** Names the places of times in messages. */
  interface Place {
    /** For example {@code row 61 (line 62)}, of the time with this index. */
    String of(int index);
  }

  /**
   * @param unit of the times, for messages
   */
  static TimeAxis of(double[] times, Place place, String unit) {
    for (int i = 0; i < times.length; i++) {
      if (!Double.isFinite(times[i])) {
        return faulty("the time in " + place.of(i) + " is missing");
      }
    }
    if (times.length < 2) {
      return faulty("there are not two times");
    }
    double[] steps = new double[times.length - 1];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = times[i + 1] - times[i];
    }
    double mean = (times[times.length - 1] - times[0]) / steps.length;
    double[] sorted = steps.clone();
    Arrays.sort(sorted);
    double median = sorted[(sorted.length - 1) / 2];
    Rounding rounding = Rounding.of(times);
    boolean alike = median > 0 && shareOf(median, steps) >= MOSTLY_EQUAL;
    if (mean > 0 && rounding.decimals() > COARSE * mean && !alike) {
      return faulty(
          String.format(
              Locale.ROOT,
              "the times are rounded to %s %s, too coarse for steps of about %s %s",
              TableFacts.number(rounding.decimals()),
              unit,
              TableFacts.number(mean),
              unit));
    }
    if (!(median > 0)) {
      return faulty("the times do not rise");
    }
    double slope = slope(times);
    Optional<String> gap = gap(steps, median, rounding, times, place, unit);
    if (gap.isPresent()) {
      return new TimeAxis(rounded(median), gap, Optional.empty());
    }
    return judged(times, slope, rounding, place, unit);
  }

  private static double shareOf(double median, double[] steps) {
    return (double)
            Arrays.stream(steps)
                .filter(step -> Math.abs(step - median) <= 1e-9 * Math.abs(median))
                .count()
        / steps.length;
  }

  private static TimeAxis faulty(String fault) {
    return new TimeAxis(Double.NaN, Optional.of(fault), Optional.empty());
  }

  private static Optional<String> gap(
      double[] steps, double median, Rounding rounding, double[] times, Place place, String unit) {
    List<Integer> gaps = new ArrayList<>();
    for (int i = 0; i < steps.length; i++) {
      double room = GAP * median + Math.max(rounding.of(times[i]), rounding.of(times[i + 1]));
      if (Math.abs(steps[i] - median) > Math.min(room, 0.9 * median)) {
        gaps.add(i);
      }
    }
    if (gaps.isEmpty()) {
      return Optional.empty();
    }
    int first = gaps.get(0);
    return Optional.of(
        String.format(
            Locale.ROOT,
            "the time step from %s to %s is %s %s, but the median step is %s %s%s",
            place.of(first),
            place.of(first + 1),
            TableFacts.number(steps[first]),
            unit,
            TableFacts.number(median),
            unit,
            gaps.size() == 1 ? "" : " (the first of " + gaps.size() + " such places)"));
  }

  private static TimeAxis judged(
      double[] times, double slope, Rounding rounding, Place place, String unit) {
    double meanTime = Arrays.stream(times).average().orElseThrow();
    double middle = (times.length - 1) / 2.0;
    double worst = 0;
    int where = 0;
    for (int i = 0; i < times.length; i++) {
      double off = Math.abs(times[i] - meanTime - slope * (i - middle));
      double excess = off - COARSE * rounding.of(times[i]);
      if (excess > worst) {
        worst = excess;
        where = i;
      }
    }
    String uneven =
        String.format(
            Locale.ROOT,
            "the times are uneven: the one in %s is %s %s off the line through all, with a mean step"
                + " of %s %s",
            place.of(where),
            TableFacts.number(worst),
            unit,
            TableFacts.number(slope),
            unit);
    boolean fault = worst > GAP * slope;
    return new TimeAxis(
        rounded(slope),
        fault ? Optional.of(uneven) : Optional.empty(),
        !fault && worst > QUIET * slope ? Optional.of(uneven) : Optional.empty());
  }

  private static double slope(double[] times) {
    double middle = (times.length - 1) / 2.0;
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < times.length; i++) {
      sum += (i - middle) * (times[i] - times[0]);
      squares += (i - middle) * (i - middle);
    }
    return sum / squares;
  }

  private static double rounded(double value) {
    return new BigDecimal(value).round(new MathContext(STEP_DIGITS)).doubleValue();
  }

  /**
   * How far a time is rounded.
   *
   * @param decimals unit of the last decimal place that any of the times has
   * @param digits most significant digits that any of the times has
   */
  private record Rounding(double decimals, int digits) {
    static Rounding of(double[] times) {
      int scale = Integer.MIN_VALUE;
      int digits = 1;
      for (double time : times) {
        BigDecimal exact = BigDecimal.valueOf(time).stripTrailingZeros();
        if (exact.signum() != 0) {
          scale = Math.max(scale, exact.scale());
          digits = Math.max(digits, exact.precision());
        }
      }
      return new Rounding(scale == Integer.MIN_VALUE ? 0 : Math.pow(10, -scale), digits);
    }

    /** Unit of the last place of a time, with as many decimals and digits as the others. */
    double of(double time) {
      double byDigits =
          time == 0 ? 0 : Math.pow(10, Math.floor(Math.log10(Math.abs(time))) - digits + 1);
      return Math.max(decimals, byDigits);
    }
  }
}
