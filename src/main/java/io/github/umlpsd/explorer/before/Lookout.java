package io.github.umlpsd.explorer.before;

import ij.IJ;
import ij.ImagePlus;
import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.engine.field.ChosenSpots;
import io.github.umlpsd.engine.field.SeenField;
import io.github.umlpsd.explorer.view.SpotCircle;
import io.github.umlpsd.imagej.input.DrawnRois;
import io.github.umlpsd.imagej.input.MaskImage;
import io.github.umlpsd.imagej.input.MovieOpener;
import io.github.umlpsd.job.Count;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.movie.Movie;
import io.github.umlpsd.movie.MovieParameters;
import io.github.umlpsd.movie.edges.SeenEdges;
import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.pixels.AveragedMovie;
import io.github.umlpsd.pixels.Mask;
import io.github.umlpsd.spots.Spot;
import io.github.umlpsd.spots.SpotFinder;
import io.github.umlpsd.traces.JudgedSpots;
import io.github.umlpsd.traces.SpotState;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Looks at an open movie as a run would. What takes a pass over the movie is held, and done again
 * only if the movie is to be read in another way. Used by one thread.
 */
final class Lookout {
  private static final int USED = 0x56B4E9;
  private static final int LEFT_OUT = 0xE69F00;
  private static final double WIDER = 1.6;

  private final ImagePlus image;
  private MovieParameters seenAs;
  private SeenField seen;
  private AveragedKey averagedAs;
  private AveragedMovie averaged;

  /** What decides the average of pixels. */
  private record AveragedKey(MovieParameters movie, int binning) {}

  Lookout(ImagePlus image) {
    this.image = image;
  }

  /**
   * Looks.
   *
   * @param progress of a pass over the movie; also stops it
   * @throws UserException if the movie cannot be analysed with these parameters
   */
  Seen look(JobKind job, Parameters parameters, Progress progress) {
    Movie movie =
        SeenEdges.of(
            MovieOpener.of(image, parameters.movie()), parameters.workers(progress).quiet());
    return job == JobKind.PIXELS
        ? mask(movie, parameters, progress)
        : spots(movie, parameters, progress);
  }

  private Seen spots(Movie movie, Parameters plain, Progress progress) {
    Parameters parameters = plain.withDrawn(DrawnRois.on(image, plain.spots()));
    var given =
        SpotFinder.given(
            parameters.spots(),
            movie.pixelSizeMicrometers(),
            movie.frames().width(),
            movie.frames().height());
    if (!parameters.movie().equals(seenAs)) {
      seen = SeenField.of(movie, parameters.movie(), parameters.workers(progress));
      seenAs = parameters.movie();
    }
    JudgedSpots found = ChosenSpots.on(seen, given, parameters, IJ.getClassLoader()).spots();
    List<String> facts = new ArrayList<>(MovieFacts.of(movie));
    facts.addAll(MovieFacts.of(seen));
    return new Seen(
        seen.shown(),
        seen.projections().width(),
        seen.projections().height(),
        circles(found),
        parameters.spots().drawn().region(),
        facts,
        SpotCount.of(found));
  }

  private static List<SpotCircle> circles(JudgedSpots found) {
    List<SpotCircle> circles = new ArrayList<>();
    for (int i = 0; i < found.spots().size(); i++) {
      Spot spot = found.spots().get(i);
      SpotState state = found.states().get(i);
      boolean used = state == SpotState.ISOLATED || state == SpotState.KEPT;
      circles.add(
          new SpotCircle(
              i + 1,
              spot.xPixels(),
              spot.yPixels(),
              WIDER * spot.radiusPixels(),
              used ? USED : LEFT_OUT,
              used ? SpotCircle.Style.PLAIN : SpotCircle.Style.FAINT));
    }
    return circles;
  }

  private Seen mask(Movie movie, Parameters parameters, Progress progress) {
    AveragedKey key = new AveragedKey(parameters.movie(), parameters.pixels().binning());
    if (!key.equals(averagedAs)) {
      averaged =
          AveragedMovie.of(movie, key.movie().drift(), key.binning(), parameters.workers(progress));
      averagedAs = key;
    }
    Mask mask = averaged.mask(parameters.pixels(), MaskImage.ofSelection(image));
    boolean[] inside = new boolean[mask.crystals().length];
    for (int place : mask.places()) {
      inside[place] = true;
    }
    return new Seen(
        averaged.projections().mean(),
        mask.width(),
        mask.height(),
        List.of(),
        Optional.of(inside),
        MovieFacts.of(movie),
        String.format(
            Locale.ROOT,
            "%s of %s to measure.",
            Count.of(mask.size(), "pixel"),
            Count.of(mask.count(), "crystal")));
  }
}
