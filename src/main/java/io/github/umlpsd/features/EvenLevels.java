package io.github.umlpsd.features;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * The levels of a trace as they would show at the noise of dim traces.
 *
 * <p>Noise decides how wide a level is, and which short dwells a filter can see; as bright traces
 * have less of it, brightness would make classes of its own. So white noise is added to every trace
 * up to the noise of dim ones, before the filter. For traces of one length, and one thread.
 */
final class EvenLevels {
  private final StepFilter filter;

  EvenLevels(int frames) {
    filter = new StepFilter(frames);
  }

  /**
   * @param noiseToSignal ratio of the variances that the trace is brought to, if its own is smaller
   * @param random for the noise to be added
   * @return the filtered trace
   */
  double[] of(Signal signal, double noiseToSignal, SplittableRandom random) {
    double own = signal.level().noise();
    double noise = Math.max(own, noiseToSignal * signal.level().signal());
    double[] noisy = signal.values().clone();
    if (noise > own) {
      double added = Math.sqrt(noise - own);
      Arrays.setAll(noisy, t -> noisy[t] + added * random.nextGaussian());
    }
    return filter.apply(noisy, noise);
  }
}
