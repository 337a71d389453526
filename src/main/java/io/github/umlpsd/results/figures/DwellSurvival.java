package io.github.umlpsd.results.figures;

import io.github.umlpsd.blinking.dwells.DwellFit;
import io.github.umlpsd.blinking.dwells.Dwells;
import io.github.umlpsd.blinking.dwells.LawFit;
import java.util.Arrays;

/**
 * Share of dwells that last at least a time.
 *
 * @param seconds rising
 * @param share of dwells at least so long
 */
record DwellSurvival(double[] seconds, double[] share) {

  /** As seen, with censored dwells taken into account (Kaplan and Meier 1958). */
  static DwellSurvival of(Dwells dwells) {
    int[] complete = dwells.completeFrames().clone();
    int[] censored = dwells.censoredFrames().clone();
    Arrays.sort(complete);
    Arrays.sort(censored);
    int[] lengths = Arrays.stream(complete).distinct().toArray();
    double[] seconds = new double[lengths.length];
    double[] share = new double[lengths.length];
    double survived = 1;
    int before = 0;
    int censoredBefore = 0;
    for (int i = 0; i < lengths.length; i++) {
      int next = before;
      while (next < complete.length && complete[next] == lengths[i]) {
        next++;
      }
      while (censoredBefore < censored.length && censored[censoredBefore] < lengths[i]) {
        censoredBefore++;
      }
      seconds[i] = lengths[i] * dwells.frameIntervalSeconds();
      share[i] = survived;
      double atRisk = complete.length - before + censored.length - censoredBefore;
      survived *= 1 - (next - before) / atRisk;
      before = next;
    }
    return new DwellSurvival(seconds, share);
  }

  /**
   * The chosen law, from the shortest dwell that it describes to the longest one seen, where it
   * starts at the share that was seen.
   */
  DwellSurvival law(DwellFit fit, double frameIntervalSeconds) {
    int from = (int) Math.max(1, Math.round(fit.minimumSeconds() / frameIntervalSeconds));
    int to = (int) Math.round(seconds[seconds.length - 1] / frameIntervalSeconds);
    LawFit law = fit.bestFit();
    double alpha = law.exponent().orElse(0);
    double lambda =
        law.timeSeconds().isPresent() ? frameIntervalSeconds / law.timeSeconds().getAsDouble() : 0;
    double[] tail = new double[Math.max(0, to - from) + 1];
    double sum = beyond(to, alpha, lambda);
    for (int m = from + tail.length - 1; m >= from; m--) {
      sum += Math.pow(m, -alpha) * Math.exp(-lambda * m);
      tail[m - from] = sum;
    }
    double[] x = new double[tail.length];
    double[] y = new double[tail.length];
    double start = shareAt(from * frameIntervalSeconds);
    Arrays.setAll(x, i -> (from + i) * frameIntervalSeconds);
    Arrays.setAll(y, i -> start * tail[i] / tail[0]);
    return new DwellSurvival(x, y);
  }

  /** Sum of m^-alpha exp(-lambda m) for m above {@code last}, by geometrically growing steps. */
  private static double beyond(int last, double alpha, double lambda) {
    double sum = 0;
    double from = last + 0.5;
    for (int i = 0; i < 4000; i++) {
      double to = from * 1.005;
      double middle = Math.sqrt(from * to);
      double part = (to - from) * Math.pow(middle, -alpha) * Math.exp(-lambda * middle);
      sum += part;
      from = to;
      if (part < 1e-9 * sum) {
        break;
      }
    }
    return sum;
  }

  private double shareAt(double time) {
    for (int i = 0; i < seconds.length; i++) {
      if (seconds[i] >= time * (1 - 1e-9)) {
        return share[i];
      }
    }
    return share[share.length - 1];
  }
}
