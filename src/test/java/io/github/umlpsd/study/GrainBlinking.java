package io.github.umlpsd.study;

import io.github.umlpsd.simulate.emitters.Dwell;
import io.github.umlpsd.simulate.emitters.FlickerNoise;
import io.github.umlpsd.simulate.emitters.RandomStream;
import io.github.umlpsd.simulate.emitters.Switching;
import java.util.Arrays;
import java.util.stream.DoubleStream;

/** How the grains of a crystal blink. */
enum GrainBlinking {
  /** 1/f noise of a quarter of the mean, of each grain alone. */
  FLICKER,
  /** The same of a twentieth of the mean. */
  WEAK_FLICKER,
  /** ON and OFF, each grain alone. */
  SWITCHING,
  /** ON and OFF, all grains of a crystal as one. */
  TOGETHER,
  /** ON for a tenth of the time, each grain alone. */
  RARELY_ON,
  /** All grains grow from a tenth of their light to all of it, and flicker. */
  BRIGHTENING,
  /** All grains fade to a tenth, and flicker. */
  FADING,
  /** None does. */
  STEADY;

  private static final double RMS = 0.25;
  private static final double WEAK_RMS = 0.05;
  private static final double STAY_FRAMES = 10;
  private static final double RARE = 0.1;
  private static final double LEAST = 0.1;
  private static final long CRYSTALS = -21;

  /**
   * Brightness of a grain in each frame, 0 or more; its mean is 1, or that of its ON state.
   *
   * @param noise of unit variance, as in all grains of the crystal
   */
  double[] course(FlickerNoise noise, int frames, int crystal, int grain, long seed) {
    RandomStream own = RandomStream.of(seed, grain);
    return switch (this) {
      case FLICKER -> flicker(noise, RMS, own);
      case WEAK_FLICKER -> flicker(noise, WEAK_RMS, own);
      case SWITCHING -> switching(STAY_FRAMES, frames, own);
      case TOGETHER -> switching(STAY_FRAMES, frames, RandomStream.of(seed, CRYSTALS, crystal));
      case RARELY_ON -> switching(STAY_FRAMES * RARE / (1 - RARE), frames, own);
      case BRIGHTENING -> along(LEAST, 1, flicker(noise, RMS, own));
      case FADING -> along(1, LEAST, flicker(noise, RMS, own));
      case STEADY -> along(1, 1, DoubleStream.generate(() -> 1).limit(frames).toArray());
    };
  }

  private static double[] flicker(FlickerNoise noise, double rms, RandomStream random) {
    return Arrays.stream(noise.draw(random)).map(x -> Math.max(0, 1 + rms * x)).toArray();
  }

  /** OFF stays of the usual mean. */
  private static double[] switching(double onFrames, int frames, RandomStream random) {
    return Switching.telegraph(
            new Dwell.Exponential(onFrames), new Dwell.Exponential(STAY_FRAMES), 0)
        .course(frames, 1, random);
  }

  private static double[] along(double first, double last, double[] course) {
    double[] changed = new double[course.length];
    Arrays.setAll(
        changed, t -> course[t] * (first + (last - first) * t / Math.max(1, course.length - 1)));
    return changed;
  }
}
