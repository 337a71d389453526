package io.github.umlpsd.pixels;

import io.github.umlpsd.job.UserException;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.movie.Drift;
import io.github.umlpsd.movie.DriftEstimate;
import io.github.umlpsd.movie.DriftEstimator;
import io.github.umlpsd.movie.FrameSource;
import io.github.umlpsd.movie.Movie;
import io.github.umlpsd.movie.RegisteredFrames;
import io.github.umlpsd.movie.Saturation;
import io.github.umlpsd.movie.checks.SinglePixels;
import io.github.umlpsd.movie.sums.LagCovariance;
import io.github.umlpsd.movie.sums.Projections;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A movie made ready for the analysis of its pixels, and averaged: the part of finding crystals
 * that takes time. The mask follows at once, for any threshold.
 *
 * @param raw frames of the camera
 * @param frames drift taken out, binned
 * @param drift in pixels of the camera
 * @param projections of {@code frames}
 * @param single pixels of {@code frames} that are out of order
 * @param blink which pixels of {@code frames} blink; for those out of order, what their neighbours
 *     do
 * @param saturated which pixels of {@code frames} hold light of a pixel of the camera that is
 *     saturated in that frame, in at least one
 */
public record AveragedMovie(
    FrameSource raw,
    FrameSource frames,
    DriftEstimate drift,
    Projections projections,
    SinglePixels single,
    LagCovariance blink,
    boolean[] saturated) {

  /**
   * Takes drift out, bins, and averages.
   *
   * @param binning edge of the squares of camera pixels that are averaged
   */
  public static AveragedMovie of(Movie movie, Drift drift, int binning, Workers workers) {
    FrameSource raw = movie.frames();
    DriftEstimate estimate = DriftEstimator.estimate(raw, drift, workers);
    UnaryOperator<FrameSource> change =
        camera -> BinnedFrames.of(RegisteredFrames.of(camera, estimate), binning);
    FrameSource frames = change.apply(raw);
    Projections projections = Projections.of(frames, workers);
    SinglePixels single = SinglePixels.of(projections);
    LagCovariance blink =
        LagCovariance.of(frames, projections.mean(), workers)
            .with(image -> single.replacedIn(image, frames.width()));
    return new AveragedMovie(
        raw,
        frames,
        estimate,
        projections,
        single,
        blink,
        frames == raw
            ? full(projections, raw.saturationCounts())
            : Saturation.of(raw, change, workers));
  }

  /**
   * Finds the crystals. On the average, the mean of the neighbours stands for each pixel out of
   * order, since one that is hot would draw a threshold or the height of a crystal to itself.
   *
   * @param given pixels that the user marked on a frame of the camera, row by row; empty = all
   * @throws UserException if there is no crystal, or all of it is saturated
   */
  public Mask mask(PixelParameters parameters, Optional<boolean[]> given) {
    Mask mask =
        MaskMaker.make(
            single.replacedIn(projections.mean(), frames.width()),
            blink,
            parameters,
            seen(
                parameters.rule(),
                given.map(
                    marks ->
                        BinnedFrames.marks(
                            marks, raw.width(), raw.height(), parameters.binning()))));
    boolean[] full = full(projections, frames.saturationCounts());
    if (Arrays.stream(mask.places()).allMatch(place -> full[place])) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "All %d pixels of the mask are saturated in at least one frame, so their traces mean"
                  + " nothing; record with less light or gain.",
              mask.size()));
    }
    return mask;
  }

  /** Marks of what the user marked that was also seen in all frames; empty if that is all. */
  private Optional<boolean[]> seen(MaskRule rule, Optional<boolean[]> given) {
    if (frames.margins().isNone() || rule == MaskRule.GIVEN && given.isEmpty()) {
      return given;
    }
    boolean[] seen = frames.margins().seen(frames.width(), frames.height());
    for (int i = 0; i < seen.length; i++) {
      seen[i] &= given.isEmpty() || given.get()[i];
    }
    return Optional.of(seen);
  }

  /**
   * A mask that is known, as of an earlier result.
   *
   * @throws UserException if it is of another size
   */
  public Mask known(Mask mask) {
    if (mask.width() != frames.width() || mask.height() != frames.height()) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "The mask is %d x %d pixels, but the movie is %d x %d as it is binned; give the movie"
                  + " that the mask was made of.",
              mask.width(),
              mask.height(),
              frames.width(),
              frames.height()));
    }
    return mask;
  }

  /** Pixels of a mask that are in order; all of them if none is. */
  public int[] inOrder(Mask mask) {
    Set<Integer> odd = single.all().boxed().collect(Collectors.toSet());
    int[] sound = Arrays.stream(mask.places()).filter(place -> !odd.contains(place)).toArray();
    return sound.length == 0 ? mask.places() : sound;
  }

  private static boolean[] full(Projections projections, float top) {
    boolean[] full = new boolean[projections.max().length];
    for (int i = 0; i < full.length; i++) {
      full[i] = projections.max()[i] >= top;
    }
    return full;
  }

  /** Number of pixels of a mask that hold light of a saturated one in at least one frame. */
  public int saturated(Mask mask) {
    return (int) Arrays.stream(mask.places()).filter(place -> saturated[place]).count();
  }
}
