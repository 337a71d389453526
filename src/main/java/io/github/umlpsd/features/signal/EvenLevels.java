package io.github.umlpsd.features.signal;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * The levels of a trace as they would show at the noise of dim traces.
 *
 * <p>Noise decides how wide a level is, and which short dwells a filter can see; as bright traces
 * have less of it, brightness would make classes of its own. So white noise is added to every trace
 * up to the noise of dim ones, before the filter. Light has the more noise the brighter it is: what
 * fades is noisier at its bright end than on average, and would show steps there that are none, the
 * more the dimmer it is. So the filter goes by the noisiest fifth of the record. For traces of one
 * length, and one thread.
 */
public final class EvenLevels {
  private static final int PARTS = 5;

  private final StepFilter filter;

  /**
   * @param frames length of the traces, at least 15
   */
  public EvenLevels(int frames) {
    filter = new StepFilter(frames);
  }

  /**
   * @param noiseToSignal ratio of the variances that the trace is brought to, if its own is smaller
   * @param random for the noise to be added
   * @return the filtered trace
   */
  public double[] of(Signal signal, double noiseToSignal, SplittableRandom random) {
    double own = signal.level().noise();
    double noise = Math.max(own, noiseToSignal * signal.level().signal());
    double[] noisy = signal.values().clone();
    if (noise > own) {
      double added = Math.sqrt(noise - own);
      Arrays.setAll(noisy, t -> noisy[t] + added * random.nextGaussian());
    }
    return filter.apply(noisy, noise + Math.max(0, noisiest(signal.values()) - own));
  }

  /** The largest variance of the noise in any part of the record. */
  private static double noisiest(double[] values) {
    double most = 0;
    for (int i = 0; i < PARTS; i++) {
      double[] part =
          Arrays.copyOfRange(values, i * values.length / PARTS, (i + 1) * values.length / PARTS);
      most = Math.max(most, SignalMeter.differenceNoise(part, new double[part.length - 2]));
    }
    return most;
  }
}
