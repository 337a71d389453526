package io.github.umlpsd.movie.checks;

import io.github.umlpsd.job.Workers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Fluctuation that all traces share, as of a lamp: the mean correlation r of all pairs of traces,
 * of their steps from frame to frame, which slow trends do not reach. The mean over pairs follows
 * from the sum S of the N standardised traces, r = (mean S^2 / N - 1) / (N - 1).
 *
 * <p>Traces that know nothing of each other give r = 0 with standard error sqrt(3 / (N (N - 1) T))
 * over T steps: 2 / (N (N - 1) T) for independent values, times 1 + 2 (1/2)^2, since two successive
 * steps of white noise have a correlation of -1/2 (Bartlett 1935). The interval is that of a
 * jackknife over runs of frames.
 */
public final class CommonFluctuation {
  static final String NAME = "common fluctuation";
  private static final int FEWEST_STEPS = 50;
  private static final int RUNS = 20;
  private static final double ERRORS = 5;
  private static final double LEAST = 0.02;

  /** Steps of more sigmas count as so many, so that switching does not cover the noise. */
  private static final double LARGEST_SIGMAS = 3;

  private CommonFluctuation() {}

  /**
   * @param traces counts, all of one length
   * @param leftOut frames, from 0, that mean nothing
   * @param remedy what becomes of it
   */
  public static Check of(double[][] traces, List<Integer> leftOut, String remedy, Workers workers) {
    double[][] steps = Steps.of(traces, leftOut, LARGEST_SIGMAS, workers);
    int n = steps.length;
    int length = n == 0 ? 0 : steps[0].length;
    if (n < 3 || length < FEWEST_STEPS) {
      return Check.notChecked(NAME, "Too few traces or frames to see what all of them share.");
    }
    Correlation found = Correlation.of(steps);
    double r = found.mean();
    double error = found.error();
    double chance = Math.sqrt(3 / ((double) n * (n - 1) * length));
    double low = r - 1.96 * error;
    double high = r + 1.96 * error;
    Map<String, Object> numbers = new LinkedHashMap<>();
    numbers.put("mean_pair_correlation", r);
    numbers.put("low_95", low);
    numbers.put("high_95", high);
    numbers.put("error_by_chance", chance);
    numbers.put("traces", n);
    boolean told = r > LEAST && r > ERRORS * chance && r > 3 * error;
    String text = String.format(Locale.ROOT, "%.3f (95 %% %.3f to %.3f)", r, low, high);
    return told
        ? Check.told(
            NAME,
            "All traces fluctuate together, as with an unsteady lamp: mean correlation of pairs "
                + text
                + "; what they have in common is in every spectrum; "
                + remedy
                + ".",
            numbers)
        : Check.fine(NAME, "Mean correlation of pairs of traces: " + text + ".", numbers);
  }

  /**
   * @param mean of all pairs of traces
   * @param error of the mean, by a jackknife over runs of frames
   */
  private record Correlation(double mean, double error) {
    static Correlation of(double[][] steps) {
      int n = steps.length;
      int length = steps[0].length;
      double[] sums = new double[length];
      double[] squares = new double[length];
      for (double[] step : steps) {
        add(step, sums, squares);
      }
      double[] part = new double[RUNS];
      int[] size = new int[RUNS];
      for (int t = 0; t < length; t++) {
        int run = (int) ((long) t * RUNS / length);
        part[run] += (sums[t] * sums[t] - squares[t]) / ((double) n * (n - 1));
        size[run]++;
      }
      double all = 0;
      for (double value : part) {
        all += value;
      }
      double mean = all / length;
      double variance = 0;
      for (int k = 0; k < RUNS; k++) {
        double without = (all - part[k]) / (length - size[k]);
        variance += (without - mean) * (without - mean);
      }
      return new Correlation(mean, Math.sqrt(variance * (RUNS - 1) / RUNS));
    }

    private static void add(double[] step, double[] sums, double[] squares) {
      for (int t = 0; t < step.length; t++) {
        sums[t] += step[t];
        squares[t] += step[t] * step[t];
      }
    }
  }
}
