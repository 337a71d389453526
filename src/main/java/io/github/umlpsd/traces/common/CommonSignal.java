package io.github.umlpsd.traces.common;

import io.github.umlpsd.job.Workers;
import io.github.umlpsd.traces.TraceSet;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What the traces of all spots have in common, as of an unsteady lamp, which multiplies all of
 * them.
 *
 * <p>The common signal of a frame is the median, over the spots that are bright in it, of light
 * divided by the spot's own running median ({@link BrightLevel}). Of each spot that of all others
 * is used, so that no spot is divided by its own noise. A median of n spots has noise of its own;
 * how much of the common signal is not noise tells the covariance of the signals of two halves of
 * the spots that share none. Traces are divided by 1 + share (signal - 1), as a Wiener filter of
 * one number would; so where spots have nothing in common they are left as they are.
 *
 * @param dots traces that are bright enough to tell it
 * @param frames frames in which enough of them are bright
 * @param fluctuation relative standard deviation of what is common, without the noise
 * @param share of the variance of the median over the spots that is common and not noise, 0 to 1
 */
public record CommonSignal(int dots, int frames, double fluctuation, double share) {
  /** Other spots that must be bright in a frame. */
  public static final int FEWEST = 8;

  /** Frames in which more than so many spots must be bright. */
  public static final int FEWEST_FRAMES = 100;

  /** Least covariance of the halves, in standard errors of halves that share nothing. */
  private static final double LEAST_ERRORS = 4;

  private static final double SMALLEST = 0.2;

  /** Traces and what was taken out of them. */
  public record Divided(TraceSet traces, CommonSignal signal) {}

  /** Whether spots and frames are enough to tell what is common. */
  public boolean isKnown() {
    return frames >= FEWEST_FRAMES;
  }

  /** Whether anything was taken out. */
  public boolean isTakenOut() {
    return share > 0;
  }

  /** Divides traces by what they have in common. */
  public static Divided divide(TraceSet traces, Workers workers) {
    float[][] relative =
        workers
            .map("Common signal", traces.size(), i -> BrightLevel.relative(traces.trace(i)))
            .toArray(float[][]::new);
    int[] dots = IntStream.range(0, relative.length).filter(i -> isBright(relative[i])).toArray();
    CommonSignal signal = of(relative, dots, traces.frames());
    if (!signal.isTakenOut()) {
      return new Divided(traces, signal);
    }
    float[][] counts = new float[traces.size()][];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = floats(traces.trace(i));
    }
    double[] values = new double[dots.length];
    for (int t = 0; t < traces.frames(); t++) {
      int n = bright(relative, dots, t, values);
      for (int i = 0; i < counts.length; i++) {
        double median = medianWithout(values, n, relative[i][t]);
        counts[i][t] /= (float) Math.max(SMALLEST, 1 + signal.share * (median - 1));
      }
    }
    return new Divided(TraceSet.of(traces.times(), counts).in(traces.unit()), signal);
  }

  private static CommonSignal of(float[][] relative, int[] dots, int frames) {
    int[] even =
        IntStream.range(0, dots.length).filter(k -> k % 2 == 0).map(k -> dots[k]).toArray();
    int[] odd = IntStream.range(0, dots.length).filter(k -> k % 2 == 1).map(k -> dots[k]).toArray();
    double[] values = new double[dots.length];
    double[][] medians = new double[3][frames];
    int used = 0;
    for (int t = 0; t < frames; t++) {
      int all = bright(relative, dots, t, values);
      if (all <= FEWEST) {
        continue;
      }
      double whole = median(values, all);
      int first = bright(relative, even, t, values);
      double one = median(values, first);
      int second = bright(relative, odd, t, values);
      if (first > FEWEST / 4 && second > FEWEST / 4) {
        medians[0][used] = whole;
        medians[1][used] = one;
        medians[2][used++] = median(values, second);
      }
    }
    if (used < FEWEST_FRAMES) {
      return new CommonSignal(dots.length, used, 0, 0);
    }
    double common = covariance(medians[1], medians[2], used);
    double error =
        Math.sqrt(
            covariance(medians[1], medians[1], used)
                * covariance(medians[2], medians[2], used)
                / used);
    double variance = covariance(medians[0], medians[0], used);
    boolean told = common > LEAST_ERRORS * error && variance > 0;
    return new CommonSignal(
        dots.length,
        used,
        Math.sqrt(Math.max(0, common)),
        told ? Math.min(1, common / variance) : 0);
  }

  private static double covariance(double[] a, double[] b, int n) {
    double meanA = Arrays.stream(a, 0, n).average().orElse(0);
    double meanB = Arrays.stream(b, 0, n).average().orElse(0);
    double sum = 0;
    for (int k = 0; k < n; k++) {
      sum += (a[k] - meanA) * (b[k] - meanB);
    }
    return sum / n;
  }

  private static boolean isBright(float[] relative) {
    for (float value : relative) {
      if (!Float.isNaN(value)) {
        return true;
      }
    }
    return false;
  }

  /** Writes the values of those that are bright in a frame, sorted; how many they are. */
  private static int bright(float[][] relative, int[] dots, int frame, double[] values) {
    int n = 0;
    for (int i : dots) {
      if (!Float.isNaN(relative[i][frame])) {
        values[n++] = relative[i][frame];
      }
    }
    Arrays.sort(values, 0, n);
    return n;
  }

  private static double median(double[] sorted, int n) {
    return n == 0 ? Double.NaN : (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
  }

  /** Median of sorted values without one of them; 1 if too few are left. */
  private static double medianWithout(double[] sorted, int n, float own) {
    if (Float.isNaN(own)) {
      return n < FEWEST ? 1 : median(sorted, n);
    }
    int left = n - 1;
    if (left < FEWEST) {
      return 1;
    }
    int at = Arrays.binarySearch(sorted, 0, n, own);
    int low = (left - 1) / 2;
    int high = left / 2;
    return (sorted[low >= at ? low + 1 : low] + sorted[high >= at ? high + 1 : high]) / 2;
  }

  private static float[] floats(double[] trace) {
    float[] floats = new float[trace.length];
    for (int t = 0; t < floats.length; t++) {
      floats[t] = (float) trace[t];
    }
    return floats;
  }
}
