package io.github.umlpsd.engine.field;

import io.github.umlpsd.job.Workers;
import io.github.umlpsd.movie.DriftEstimate;
import io.github.umlpsd.movie.DriftEstimator;
import io.github.umlpsd.movie.FrameSource;
import io.github.umlpsd.movie.Margins;
import io.github.umlpsd.movie.Movie;
import io.github.umlpsd.movie.MovieParameters;
import io.github.umlpsd.movie.Projection;
import io.github.umlpsd.movie.RegisteredFrames;
import io.github.umlpsd.movie.Saturation;
import io.github.umlpsd.movie.checks.SinglePixels;
import io.github.umlpsd.movie.checks.range.PaintedPixels;
import io.github.umlpsd.movie.sums.LagCovariance;
import io.github.umlpsd.movie.sums.Projections;
import io.github.umlpsd.spots.Plane;
import io.github.umlpsd.spots.SpotImages;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What is seen of a movie along time; takes as long as reading it.
 *
 * @param projections the movie along time, drift and cosmic rays taken out
 * @param shown the projection on which spots are searched, width x height values
 * @param images on which spots are searched
 * @param singlePixels hot, dead and struck ones; empty if drift was taken out, which hides them
 * @param painted pixels of text and scale bars; none if drift was taken out, which smears them
 * @param drift where the sample is in each frame
 * @param margins what was not seen in all frames
 */
public record SeenField(
    Projections projections,
    float[] shown,
    SpotImages images,
    Optional<SinglePixels> singlePixels,
    PaintedPixels painted,
    DriftEstimate drift,
    Margins margins) {

  /** Reads a movie once, or twice to estimate its drift. */
  public static SeenField of(Movie movie, MovieParameters parameters, Workers workers) {
    DriftEstimate drift = DriftEstimator.estimate(movie.frames(), parameters.drift(), workers);
    FrameSource frames = RegisteredFrames.of(movie.frames(), drift);
    Projections seen = Projections.of(frames, workers);
    Projections all =
        drift.isNone() ? seen : seen.withSaturated(saturated(movie.frames(), drift, workers));
    Optional<SinglePixels> single =
        drift.isNone() ? Optional.of(SinglePixels.of(all)) : Optional.empty();
    Projections projections = single.map(pixels -> pixels.withoutRays(all)).orElse(all);
    return new SeenField(
        projections,
        projections.get(parameters.projection()),
        images(frames, projections, parameters.projection(), workers),
        single,
        drift.isNone()
            ? PaintedPixels.of(projections)
            : new PaintedPixels(new int[0], projections.width()),
        drift,
        movie.frames().margins());
  }

  private static int saturated(FrameSource raw, DriftEstimate drift, Workers workers) {
    boolean[] saturated = Saturation.of(raw, frames -> RegisteredFrames.of(frames, drift), workers);
    return (int) IntStream.range(0, saturated.length).filter(i -> saturated[i]).count();
  }

  private static SpotImages images(
      FrameSource frames, Projections projections, Projection choice, Workers workers) {
    int width = projections.width();
    int height = projections.height();
    Plane shown = new Plane(projections.get(choice), width, height);
    if (choice != Projection.AUTO) {
      return SpotImages.of(shown);
    }
    LagCovariance blink = LagCovariance.of(frames, projections.mean(), workers);
    return new SpotImages(
        shown,
        Optional.of(
            new SpotImages.Variation(
                new Plane(projections.std(), width, height),
                new Plane(blink.inErrors(), width, height))));
  }

  /** Whether a place, in pixels, is that of a hot pixel. */
  boolean isHot(double xPixels, double yPixels) {
    return singlePixels
        .map(pixels -> pixels.isHot(projections.width(), xPixels, yPixels))
        .orElse(false);
  }
}
