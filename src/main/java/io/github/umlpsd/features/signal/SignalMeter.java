package io.github.umlpsd.features.signal;

import io.github.umlpsd.fourier.RealFourier;
import io.github.umlpsd.statistics.Moments;
import io.github.umlpsd.statistics.Quantiles;

/**
 * Tells signal from noise by two estimates of the noise, of which the smaller counts: the median of
 * second differences, which jumps do not disturb, and the mean power at the highest frequencies.
 * For traces of one length, and one thread.
 */
public final class SignalMeter {
  /** Median absolute deviation of a normal distribution of unit variance. */
  private static final double NORMAL_MEDIAN_DEVIATION = 0.6745;

  /** Power at k >= this share of T frequencies is taken for noise. */
  private static final double NOISE_BAND = 0.4;

  private final RealFourier fourier;
  private final double[] differences;

  /**
   * @param frames length of the traces, at least 3
   */
  public SignalMeter(int frames) {
    fourier = new RealFourier(frames);
    differences = new double[frames - 2];
  }

  /** Mean, noise and signal of a trace, and its power spectrum. */
  public Signal measure(double[] trace) {
    int frames = trace.length;
    double mean = Moments.mean(trace, 0, frames);
    double[] centred = new double[frames];
    double squares = 0;
    for (int t = 0; t < frames; t++) {
      centred[t] = trace[t] - mean;
      squares += centred[t] * centred[t];
    }
    double[] power = fourier.power(centred);
    for (int k = 0; k < power.length; k++) {
      power[k] /= frames;
    }
    double variance = squares / frames;
    double noise = highFrequencyNoise(power, frames);
    double fromDifferences = differenceNoise(trace, differences);
    if (fromDifferences > 0) {
      noise = Math.min(noise, fromDifferences);
    }
    double least = Signal.LEAST_SIGNAL * variance;
    double signal = Math.max(variance - noise, least);
    return new Signal(trace, power, new Signal.Level(mean, noise, signal, signal > least));
  }

  /**
   * Variance of the noise of single frames, from the median of second differences; 0 of a trace
   * whose neighbouring frames are mostly equal.
   *
   * @param trace at least 3 frames
   * @param differences room for two values fewer
   */
  public static double differenceNoise(double[] trace, double[] differences) {
    for (int t = 0; t < differences.length; t++) {
      differences[t] = Math.abs(trace[t] - 2 * trace[t + 1] + trace[t + 2]);
    }
    double deviation = Quantiles.ofReordered(differences, 0.5) / NORMAL_MEDIAN_DEVIATION;
    return deviation * deviation / 6;
  }

  private static double highFrequencyNoise(double[] power, int frames) {
    return Moments.mean(power, (int) Math.ceil(NOISE_BAND * frames), power.length);
  }
}
