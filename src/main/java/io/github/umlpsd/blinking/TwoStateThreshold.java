package io.github.umlpsd.blinking;

import io.github.umlpsd.job.Finding;
import io.github.umlpsd.statistics.Distributions;
import io.github.umlpsd.statistics.Quantiles;
import java.util.Arrays;
import java.util.Locale;

/**
 * Threshold between the OFF and the ON state of a trace, from its intensity histogram.
 *
 * <p>Two Gaussians are fitted to the histogram by expectation maximisation; single outliers have no
 * say. Their means and standard deviations are then taken again from the frames in which the
 * emitter did not switch, because the others lie between its levels. The trace has two states if
 * the Bayesian information criterion prefers two Gaussians to one by {@value #LEAST_GAIN}, Ashman's
 * D reaches the wanted separation, the rarer state holds 0.5 % of the frames and {@value
 * #MANY_FRAMES} of them or lasts, and the trace jumps between them, typically by {@value
 * #LEAST_JUMP} of their distance or more. A state lasts if it has 3 frames in a row at least once
 * and the trace switches less often than its frames would in random order (runs test, Wald and
 * Wolfowitz 1940, Ann. Math. Stat. 11, 147). Otherwise it has one state, and no threshold. Photon
 * counts of about one a frame or less, and traces with fewer than 8 different intensities, have no
 * threshold: there no Gaussian fits.
 *
 * @param value frames above it are ON; counts per frame
 * @param offLevel mean of the OFF state, counts per frame
 * @param offSigma standard deviation of the OFF state
 * @param onLevel mean of the ON state, counts per frame
 * @param onSigma standard deviation of the ON state
 * @param separation Ashman's D
 * @param misjudgedFraction share of the frames that fall on the wrong side by noise, from the two
 *     Gaussians
 */
public record TwoStateThreshold(
    double value,
    double offLevel,
    double offSigma,
    double onLevel,
    double onSigma,
    double separation,
    double misjudgedFraction) {

  /** With normal noise, one frame in three millions lies so far away from its level. */
  private static final double SAFE_SIGMAS = 5;

  private static final double MINIMUM_SHARE = 0.005;
  private static final int MINIMUM_FRAMES = 3;

  /** A short trace of noise often has two peaks by chance, by less than so much. */
  private static final double LEAST_GAIN = 20;

  /** So many frames are a state even if it never lasts. */
  private static final int MANY_FRAMES = 50;

  /** Standard deviations by which the switches are fewer than in random order. */
  private static final double LASTING = 2.5;

  /** At a typical switch the trace jumps by so much of the distance of the levels. */
  private static final double LEAST_JUMP = 0.4;

  /**
   * Looks for two states.
   *
   * @param trace counts per frame, all finite
   */
  public static Finding<TwoStateThreshold> of(double[] trace, BlinkingParameters parameters) {
    return of(trace, CountSteps.of(trace), parameters);
  }

  /** The same of a trace whose counts were looked at. */
  static Finding<TwoStateThreshold> of(
      double[] trace, CountSteps counts, BlinkingParameters parameters) {
    IntensityRange range = IntensityRange.of(trace);
    if (range.low() == range.high() || range.high() - range.low() < counts.step() / 2) {
      return Finding.none("One state: the trace is constant but for single frames.");
    }
    if (counts.tooFewForGaussians()) {
      return Finding.none(
          String.format(
              Locale.ROOT,
              "No threshold: with %d different intensities and %.2g counts a frame on average, a"
                  + " histogram shows single counts and not states.",
              counts.distinct(),
              counts.mean()));
    }
    GaussianPair pair = GaussianPair.of(IntensityHistogram.of(trace, range, counts.step()));
    if (pair.bicGain() <= LEAST_GAIN) {
      return Finding.none("One state: one Gaussian describes the intensities as well as two.");
    }
    if (pair.separation() < parameters.minimumSeparation()) {
      return Finding.none(
          String.format(
              Locale.ROOT,
              "One state: the intensities form no two separate peaks (separation %.2f of %.2f).",
              pair.separation(),
              parameters.minimumSeparation()));
    }
    return threshold(trace, range, pair).checked(trace);
  }

  /** Keeps a state that is rare but lasts, or is brief but not rare; no few single frames. */
  private Finding<TwoStateThreshold> checked(double[] trace) {
    int[] frames = new int[2];
    int[] longest = new int[2];
    int switches = 0;
    int run = 0;
    for (int t = 0; t < trace.length; t++) {
      int state = trace[t] > value ? 1 : 0;
      boolean stays = t > 0 && trace[t - 1] > value == trace[t] > value;
      run = stays ? run + 1 : 1;
      switches += t > 0 && !stays ? 1 : 0;
      frames[state]++;
      longest[state] = Math.max(longest[state], run);
    }
    int rarer = frames[1] < frames[0] ? 1 : 0;
    boolean many = frames[rarer] >= Math.max(MANY_FRAMES, MINIMUM_SHARE * trace.length);
    boolean lasts =
        longest[rarer] >= MINIMUM_FRAMES && isFewerThanRandom(switches, frames[0], frames[1]);
    if (!many && !lasts) {
      return Finding.none(
          String.format(
              Locale.ROOT,
              "One state: a second one holds only %d frames, at most %d in a row, and they could"
                  + " lie there by chance.",
              frames[rarer],
              longest[rarer]));
    }
    double jump = typicalJump(trace);
    return jump >= LEAST_JUMP
        ? Finding.of(this)
        : Finding.none(
            String.format(
                Locale.ROOT,
                "One state: the trace drifts between two levels and does not jump (at a typical"
                    + " crossing by %.2f of their distance).",
                jump));
  }

  /** Whether two kinds of frames follow one another less often than in random order. */
  private static boolean isFewerThanRandom(int switches, int off, int on) {
    double n = off + on;
    double pairs = 2.0 * off * on;
    double variance = pairs * (pairs - n) / (n * n * (n - 1));
    return pairs / n - switches > LASTING * Math.sqrt(Math.max(0, variance));
  }

  /**
   * Median over the crossings of the threshold of how far the trace jumps there, as part of the
   * distance of the levels. Slow flicker may have a histogram with two peaks, but passes between
   * them in many small steps.
   */
  private double typicalJump(double[] trace) {
    double[] jumps = new double[trace.length];
    int crossings = 0;
    for (int t = 1; t < trace.length; t++) {
      if (trace[t - 1] > value != trace[t] > value) {
        double at = Math.abs(trace[t] - trace[t - 1]);
        // The emitter may have switched within one of the two frames.
        double around = t > 1 && t + 1 < trace.length ? Math.abs(trace[t + 1] - trace[t - 2]) : 0;
        jumps[crossings++] = Math.max(at, around) / (onLevel - offLevel);
      }
    }
    return crossings == 0 ? 0 : Quantiles.median(Arrays.copyOf(jumps, crossings));
  }

  private static TwoStateThreshold threshold(
      double[] trace, IntensityRange range, GaussianPair pair) {
    GaussianPair.State low = pair.low();
    GaussianPair.State high = pair.high();
    double halfway = (low.mean() + high.mean()) / 2;
    SteadyFrames dark = SteadyFrames.of(trace, range, halfway, false);
    SteadyFrames bright = SteadyFrames.of(trace, range, halfway, true);
    GaussianPair.State off = low.refined(dark, bright);
    GaussianPair.State on = high.refined(bright, dark);
    double value = between(off, on);
    double misjudged =
        off.share() * Distributions.normalTail((value - off.mean()) / off.sigma())
            + on.share() * Distributions.normalTail((on.mean() - value) / on.sigma());
    return new TwoStateThreshold(
        value, off.mean(), off.sigma(), on.mean(), on.sigma(), pair.separation(), misjudged);
  }

  /**
   * Halfway between the states, so that a frame in which the emitter switched goes to the state
   * that held longer, and dwell times are neither lengthened nor shortened; but where noise leaves
   * no five standard deviations to either side, equally many from both.
   */
  private static double between(GaussianPair.State off, GaussianPair.State on) {
    double distance = on.mean() - off.mean();
    double sigmas = Math.min(SAFE_SIGMAS, distance / (off.sigma() + on.sigma()));
    double halfway = off.mean() + distance / 2;
    return Math.max(
        off.mean() + sigmas * off.sigma(), Math.min(halfway, on.mean() - sigmas * on.sigma()));
  }

  /** Share of the frames above the threshold. */
  public double onFraction(double[] trace) {
    int on = 0;
    for (double x : trace) {
      on += x > value ? 1 : 0;
    }
    return on / (double) trace.length;
  }

  /** Number of switches that noise alone is expected to make in so many frames. */
  double falseSwitches(int frames) {
    return 2 * misjudgedFraction * frames;
  }
}
