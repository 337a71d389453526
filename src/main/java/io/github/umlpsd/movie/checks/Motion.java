package io.github.umlpsd.movie.checks;

import io.github.umlpsd.job.UserException;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.movie.Drift;
import io.github.umlpsd.movie.DriftEstimate;
import io.github.umlpsd.movie.DriftEstimator;
import io.github.umlpsd.movie.FrameSource;
import java.util.DoubleSummaryStatistics;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Drift or a jump of the sample, by phase correlation of the means of few frames. It is measured
 * twice, in frames that take turns; what both say alike is no noise.
 */
final class Motion {
  static final String NAME = "drift";

  /** Means that are read, for each of the two measurements: four blocks of 20. */
  private static final int MEANS = 80;

  /** Means of each block of {@link DriftEstimator}. */
  private static final int FRAMES_PER_BLOCK = 20;

  private static final int MOST_FRAMES_PER_MEAN = 4;
  private static final int FEWEST_FRAMES = 80;
  private static final int SMALLEST_SIDE = 32;
  private static final int LARGEST_SIDE = 256;
  private static final double LEAST_PIXELS = 0.5;

  /** The motion is above the least by so many differences of the two measurements. */
  private static final double DIFFERENCES = 3;

  /** Larger motions, in parts of the image, may be one spot taken for another. */
  private static final int SMALLEST_PART = 8;

  private Motion() {}

  /**
   * @param spots whether the movie is one of spots, which look alike, so that no large motion is
   *     believed; that of crystals is if {@link FarMotion} sees it
   * @param leftOut frames, from 0, that show nothing
   */
  static Check of(SeenMovie seen, boolean spots, Set<Integer> leftOut, Workers workers) {
    if (seen.registered()) {
      return Check.fine(NAME, "Drift was taken out.", Map.of());
    }
    FrameSource source = seen.frames();
    int[] used = IntStream.range(0, source.frames()).filter(t -> !leftOut.contains(t)).toArray();
    if (used.length < FEWEST_FRAMES || Math.min(source.width(), source.height()) < SMALLEST_SIDE) {
      return Check.notChecked(NAME, "The movie is too small or too short to see drift.");
    }
    try {
      DriftEstimate first = estimate(source, used, 0, workers);
      DriftEstimate second = estimate(source, used, 1, workers);
      int side = Math.min(LARGEST_SIDE, Math.min(source.width(), source.height()));
      double most = side / SMALLEST_PART;
      boolean far = !spots && isFar(first, second, most, source, used);
      return judge(first, second, far ? Double.POSITIVE_INFINITY : most);
    } catch (UserException e) {
      return Check.notChecked(NAME, "The frames show too little to see drift.");
    }
  }

  private static DriftEstimate estimate(FrameSource source, int[] used, int turn, Workers workers) {
    int perMean = Math.max(1, Math.min(MOST_FRAMES_PER_MEAN, used.length / (2 * MEANS)));
    int n = Math.min(MEANS, used.length / 2);
    int[] chosen =
        IntStream.range(0, n * perMean)
            .map(k -> used[(int) ((2L * k + turn) * used.length / (2L * n * perMean))])
            .toArray();
    return DriftEstimator.estimate(
        new SomeFrames(source, chosen, perMean, LARGEST_SIDE), Drift.PHASE_CORRELATION, workers);
  }

  /** Whether both measurements find one way from the first to the last frames, which is seen. */
  private static boolean isFar(
      DriftEstimate a, DriftEstimate b, double most, FrameSource source, int[] used) {
    int first = firstMeasured(a);
    int last = a.frames() - first - 1;
    double dx = a.xPixels(last) - a.xPixels(first);
    double dy = a.yPixels(last) - a.yPixels(first);
    double otherX = b.xPixels(last) - b.xPixels(first);
    double otherY = b.yPixels(last) - b.yPixels(first);
    int begin = (int) ((long) used.length * first / a.frames());
    return Math.hypot(dx, dy) > most / 2
        && Math.hypot(dx - otherX, dy - otherY) < 1
        && new FarMotion(source, used, begin, LARGEST_SIDE).isSeen(dx, dy);
  }

  /** Before the middle of the first block and behind that of the last nothing is measured. */
  private static int firstMeasured(DriftEstimate estimate) {
    int blocks = Math.max(2, estimate.frames() / FRAMES_PER_BLOCK);
    return estimate.frames() / (2 * blocks);
  }

  private static Check judge(DriftEstimate a, DriftEstimate b, double most) {
    int first = firstMeasured(a);
    int behind = a.frames() - first;
    double x = (range(a::xPixels, first, behind) + range(b::xPixels, first, behind)) / 2;
    double y = (range(a::yPixels, first, behind) + range(b::yPixels, first, behind)) / 2;
    double squares = 0;
    for (int t = first; t < behind; t++) {
      double dx = a.xPixels(t) - b.xPixels(t);
      double dy = a.yPixels(t) - b.yPixels(t);
      squares += dx * dx + dy * dy;
    }
    double difference = Math.sqrt(squares / (behind - first));
    double motion = Math.hypot(x, y);
    Map<String, Object> numbers =
        Map.of("x_px", x, "y_px", y, "difference_of_two_measurements_px", difference);
    if (motion > most) {
      return Check.notChecked(NAME, "The frames show too little to see drift.");
    }
    if (motion - DIFFERENCES * difference <= LEAST_PIXELS) {
      return Check.fine(NAME, "No motion of the sample above half a pixel is certain.", numbers);
    }
    return Check.told(
        NAME,
        String.format(
            Locale.ROOT,
            "The sample moves by at least %.1f pixels along x and %.1f along y in the movie; give"
                + " drift=phase-correlation.",
            x,
            y),
        numbers);
  }

  private static double range(IntToDoubleFunction shift, int first, int behind) {
    DoubleSummaryStatistics all =
        IntStream.range(first, behind).mapToDouble(shift).summaryStatistics();
    return all.getMax() - all.getMin();
  }
}
