package io.github.umlpsd.blinking.steps;

import io.github.umlpsd.blinking.BlinkingParameters;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A trace as steps: segments of constant intensity between change points, found without a threshold
 * and for any number of levels.
 *
 * <p>The trace is first brought to unit noise (see {@link NoiseModel}), then cut so that the sum of
 * squared residuals, which is -2 ln likelihood, plus {@code penalty} x ln(frames) per change point
 * is least; a frame in which the emitter switched is no segment. Where noise is not white, steps
 * that it explains are taken out again ({@link SlowNoise}). The same penalty groups the segments
 * into levels: two groups stay apart only if joining them would cost more. Frames next to a change
 * point have no say in the levels, because the emitter switched during them; segments of fewer than
 * five frames join the nearest level. Then levels nearer to each other than {@code
 * minimumLevelStep} are joined. Levels that hold less than 1 % of the frames, and {@link
 * MixedLevels} mixtures of others, are not counted.
 *
 * @param starts first frame of each segment, rising from 0
 * @param means mean intensity of each segment, counts per frame
 * @param levelOf level of each segment, 0 for the dimmest
 * @param levels number of levels that count, at least 1
 * @param frames length of the trace
 */
public record ChangePoints(int[] starts, double[] means, int[] levelOf, int levels, int frames) {
  private static final double MINIMUM_SHARE = 0.01;

  /**
   * Finds the steps of a trace.
   *
   * @param trace counts per frame, finite, at least 4 frames
   */
  public static ChangePoints of(double[] trace, BlinkingParameters parameters) {
    double[] scaled = StabilizedTrace.of(trace, parameters.noise());
    return of(trace, scaled, scaled, parameters);
  }

  /**
   * Finds the steps of a trace.
   *
   * @param trace counts per frame, finite, at least 4 frames
   * @param scaled the same on a scale with unit noise
   * @param rest this without the mean of each state, where states are known; else itself
   */
  public static ChangePoints of(
      double[] trace, double[] scaled, double[] rest, BlinkingParameters parameters) {
    double penalty = parameters.penalty() * Math.log(trace.length);
    int shortest = parameters.minimumSegmentFrames();
    int[] points =
        new SwitchFrames(scaled, penalty)
            .join(OptimalPartition.changePoints(scaled, penalty, shortest), shortest);
    SlowNoise noise = SlowNoise.of(scaled, rest, points);
    if (!noise.isWhite()) {
      points = WeakSteps.without(scaled, points, noise, penalty);
    }
    int[] starts = new int[points.length + 1];
    System.arraycopy(points, 0, starts, 1, points.length);
    double[] means = SegmentMeans.of(trace, points);
    int[] lengths = new int[starts.length];
    Arrays.setAll(lengths, i -> end(starts, i, trace.length) - starts[i]);
    int[] levelOf =
        Levels.joinNear(
            Levels.of(scaled, starts, penalty), means, lengths, parameters.minimumLevelStep());
    return new ChangePoints(
        starts, means, levelOf, countLevels(scaled, starts, levelOf, lengths), trace.length);
  }

  /** Number of change points. */
  public int count() {
    return starts.length - 1;
  }

  /** Frame after the last one of a segment. */
  public int end(int segment) {
    return end(starts, segment, frames);
  }

  /** The same steps if time ran backwards. */
  public ChangePoints reversed() {
    int last = starts.length - 1;
    int[] begins = new int[starts.length];
    double[] intensities = new double[starts.length];
    int[] groups = new int[starts.length];
    for (int i = 0; i <= last; i++) {
      begins[i] = frames - end(last - i);
      intensities[i] = means[last - i];
      groups[i] = levelOf[last - i];
    }
    return new ChangePoints(begins, intensities, groups, levels, frames);
  }

  private static int end(int[] starts, int segment, int frames) {
    return segment + 1 < starts.length ? starts[segment + 1] : frames;
  }

  /** Number of levels that hold enough frames and are no mixture of others. */
  private static int countLevels(double[] scaled, int[] starts, int[] levelOf, int[] lengths) {
    int[] frames = new int[Arrays.stream(levelOf).max().orElse(0) + 1];
    boolean any = Arrays.stream(lengths).anyMatch(length -> length >= Levels.SHORTEST);
    int total = 0;
    for (int i = 0; i < levelOf.length; i++) {
      int length = !any || lengths[i] >= Levels.SHORTEST ? lengths[i] : 0;
      frames[levelOf[i]] += length;
      total += length;
    }
    boolean[] counts = new boolean[frames.length];
    for (int level = 0; level < frames.length; level++) {
      counts[level] = frames[level] > 0 && frames[level] >= MINIMUM_SHARE * total;
    }
    boolean[] mixed = MixedLevels.of(scaled, starts, levelOf, counts);
    return (int) IntStream.range(0, counts.length).filter(l -> counts[l] && !mixed[l]).count();
  }
}
