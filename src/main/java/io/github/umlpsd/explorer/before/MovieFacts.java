package io.github.umlpsd.explorer.before;

import io.github.umlpsd.engine.field.SeenField;
import io.github.umlpsd.job.Count;
import io.github.umlpsd.movie.Movie;
import io.github.umlpsd.movie.sums.Projections;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is known of a movie before it is analysed, in lines for people. */
final class MovieFacts {
  private MovieFacts() {}

  /** From its header. */
  static List<String> of(Movie movie) {
    List<String> facts = new ArrayList<>();
    facts.add(
        String.format(
            Locale.ROOT,
            "%d frames of %d x %d pixels, %.4g s in all",
            movie.frames().frames(),
            movie.frames().width(),
            movie.frames().height(),
            movie.frames().frames() * movie.frameIntervalSeconds()));
    facts.add("Frame interval " + movie.times().text());
    facts.add(
        movie.pixelSizeMicrometers().isPresent()
            ? String.format(
                Locale.ROOT, "Pixel size %.4g um", movie.pixelSizeMicrometers().getAsDouble())
            : "Pixel size not known; places are in pixels");
    movie.notes().forEach(note -> facts.add("Note: " + note));
    return facts;
  }

  /** From its pixels. */
  static List<String> of(SeenField seen) {
    List<String> facts = new ArrayList<>();
    Projections projections = seen.projections();
    if (projections.saturatedPixels() > 0) {
      facts.add(
          "Check: "
              + Count.of(projections.saturatedPixels(), "pixel")
              + Count.verb(projections.saturatedPixels(), " is", " are")
              + " saturated in a frame");
    }
    if (projections.nonFinitePixels() > 0) {
      facts.add(
          "Check: "
              + Count.of(projections.nonFinitePixels(), "pixel")
              + Count.verb(projections.nonFinitePixels(), " is", " are")
              + " no finite number");
    }
    seen.singlePixels()
        .filter(single -> single.hot().length + single.dead().length > 0)
        .ifPresent(
            single ->
                facts.add(
                    String.format(
                        Locale.ROOT,
                        "Check: %d hot and %d dead pixels",
                        single.hot().length,
                        single.dead().length)));
    return facts;
  }
}
