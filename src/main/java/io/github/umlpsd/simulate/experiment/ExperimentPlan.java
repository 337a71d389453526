package io.github.umlpsd.simulate.experiment;

import io.github.umlpsd.simulate.emitters.Camera;
import io.github.umlpsd.simulate.emitters.FrameIntervals;
import io.github.umlpsd.simulate.emitters.Limit;

/**
 * A study to be simulated: two conditions, of which the second is treated.
 *
 * @param treatment what it does
 * @param movies of each condition, 1 to 100
 * @param dots of each movie, at least 1
 * @param frames of each movie, at least 10
 * @param frameIntervalSeconds s, 1e-6 to 60
 * @param signal factor on the brightness, above 0
 * @param variation how much movies of a condition differ, as standard deviation of the logarithm of
 *     their power, focus and dwell times; 0 to 1
 * @param camera what the photons are counted with
 */
public record ExperimentPlan(
    Treatment treatment,
    int movies,
    int dots,
    int frames,
    double frameIntervalSeconds,
    double signal,
    double variation,
    Camera camera) {

  /** Number of conditions. */
  public static final int CONDITIONS = 2;

  private static final int MOST_MOVIES = 100;
  private static final int LEAST_FRAMES = 10;

  public ExperimentPlan {
    Limit.require(
        movies >= 1 && movies <= MOST_MOVIES, "movies", movies, "from 1 to " + MOST_MOVIES);
    Limit.require(variation >= 0 && variation <= 1, "variation", variation, "from 0 to 1");
    Limit.require(dots >= 1, "spots", dots, "1 or more");
    Limit.require(frames >= LEAST_FRAMES, "frames", frames, LEAST_FRAMES + " or more");
    FrameIntervals.require(frameIntervalSeconds);
    Limit.require(signal > 0, "signal", signal, "above 0");
  }

  /** Four movies a condition of 60 dots and 2,000 frames of 30 ms, on a scientific CMOS camera. */
  public static ExperimentPlan of(Treatment treatment) {
    return new ExperimentPlan(treatment, 4, 60, 2000, 0.03, 1, 0.15, Camera.scmos());
  }

  /** The same in another size. */
  public ExperimentPlan withSize(int newMovies, int newDots, int newFrames) {
    return new ExperimentPlan(
        treatment, newMovies, newDots, newFrames, frameIntervalSeconds, signal, variation, camera);
  }

  /** The same with other differences between the movies of a condition. */
  public ExperimentPlan withVariation(double newVariation) {
    return new ExperimentPlan(
        treatment, movies, dots, frames, frameIntervalSeconds, signal, newVariation, camera);
  }
}
