package io.github.umlpsd.compare.dynamics;

import io.github.umlpsd.fourier.RealFourier;
import io.github.umlpsd.job.Finding;
import io.github.umlpsd.statistics.Moments;
import io.github.umlpsd.statistics.Quantiles;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * How the level of the spectrum at one frequency goes with the length of the record: the first
 * eighth, quarter, half of it, and all. A stationary process has one level; where dwell times have
 * no mean, it falls as a power of the length (Niemann, Kantz and Barkai, Phys. Rev. Lett. 110,
 * 140603, 2013).
 *
 * @param seconds lengths of the records, rising
 * @param level mean over the dots, over the squared mean of each dot's whole record, 1/Hz
 * @param frequencyHz middle of the octave that the level is taken from, cycles in the shortest
 *     record 2 to 4
 * @param exponent z of level ~ length^z, and its 95 % interval, dots drawn anew
 * @param dots that were looked at
 */
public record SpectrumAgeing(
    double[] seconds,
    double[] level,
    double frequencyHz,
    double exponent,
    double low,
    double high,
    int dots) {
  private static final int[] PARTS = {8, 4, 2, 1};
  private static final int FEWEST_CYCLES = 2;
  private static final int FEWEST_FRAMES = 64;
  private static final int RESAMPLES = 500;

  /** Of some dots. */
  public static Finding<SpectrumAgeing> of(Dots dots, long seed) {
    int frames = dots.frames();
    if (frames / PARTS[0] < FEWEST_FRAMES) {
      return Finding.none(
          "The record has "
              + frames
              + " frames, but its level against its length needs "
              + PARTS[0] * FEWEST_FRAMES
              + ".");
    }
    double[][] levels =
        IntStream.range(0, dots.size())
            .mapToObj(i -> levels(Arrays.copyOf(dots.trace(i), frames), dots.intervalSeconds()))
            .filter(l -> l.length > 0)
            .toArray(double[][]::new);
    if (levels.length < 2) {
      return Finding.none("Fewer than two dots have a mean above 0.");
    }
    double interval = dots.intervalSeconds();
    double[] seconds = Arrays.stream(PARTS).mapToDouble(p -> frames / p * interval).toArray();
    double[] mean = mean(levels, null);
    SplittableRandom random = new SplittableRandom(seed);
    double[] draws = new double[RESAMPLES];
    Arrays.setAll(draws, r -> slope(seconds, mean(levels, random)));
    double cycles = FEWEST_CYCLES * Math.sqrt(2);
    return Finding.of(
        new SpectrumAgeing(
            seconds,
            mean,
            cycles / seconds[0],
            slope(seconds, mean),
            Quantiles.of(draws, 0.025),
            Quantiles.of(draws, 0.975),
            levels.length));
  }

  private static double[] mean(double[][] levels, SplittableRandom random) {
    double[] mean = new double[PARTS.length];
    for (int i = 0; i < levels.length; i++) {
      double[] drawn = levels[random == null ? i : random.nextInt(levels.length)];
      for (int p = 0; p < mean.length; p++) {
        mean[p] += drawn[p] / levels.length;
      }
    }
    return mean;
  }

  private static double slope(double[] seconds, double[] level) {
    double[] x = Arrays.stream(seconds).map(Math::log).toArray();
    double[] y = Arrays.stream(level).map(Math::log).toArray();
    double mx = Moments.mean(x);
    double above = 0;
    double below = 0;
    for (int i = 0; i < x.length; i++) {
      above += (x[i] - mx) * y[i];
      below += (x[i] - mx) * (x[i] - mx);
    }
    return above / below;
  }

  /** Level of each part of the record, from its beginning on; none without a mean above 0. */
  private static double[] levels(double[] trace, double interval) {
    double mean = Moments.mean(trace);
    if (!(mean > 0)) {
      return new double[0];
    }
    double[] levels = new double[PARTS.length];
    for (int p = 0; p < levels.length; p++) {
      double[] part = Arrays.copyOf(trace, trace.length / PARTS[p]);
      double own = Moments.mean(part);
      double power = 0;
      for (int t = 0; t < part.length; t++) {
        double hann = 1 - Math.cos(2 * Math.PI * (t + 0.5) / part.length);
        power += hann * hann;
        part[t] = (part[t] - own) * hann;
      }
      double[] spectrum = new RealFourier(part.length).power(part);
      int times = PARTS[0] / PARTS[p];
      levels[p] =
          2
              * interval
              / power
              * Moments.mean(spectrum, FEWEST_CYCLES * times, 2 * FEWEST_CYCLES * times + 1)
              / (mean * mean);
    }
    return levels;
  }
}
