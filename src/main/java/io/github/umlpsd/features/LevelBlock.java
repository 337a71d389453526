package io.github.umlpsd.features;

import io.github.umlpsd.features.signal.EvenLevels;
import io.github.umlpsd.features.signal.Signal;

/**
 * A feature of the levels that a trace shows at the noise of dim traces, whatever its own noise, so
 * that brightness does not show.
 */
interface LevelBlock extends FeatureBlock {

  /** Nothing yet: the noise of the other traces comes first. */
  @Override
  default Measurement measure(Signal signal) {
    return Measurement.of(new double[0]);
  }

  /**
   * What the columns are made of.
   *
   * @param levels filtered trace, see {@link EvenLevels}; left as it is
   */
  double[] measureLevels(double[] levels);
}
