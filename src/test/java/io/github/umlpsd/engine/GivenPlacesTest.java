package io.github.umlpsd.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.umlpsd.engine.field.GivenPlaces;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.movie.DerivedFrames;
import io.github.umlpsd.movie.FrameSource;
import io.github.umlpsd.movie.HeldFrames;
import io.github.umlpsd.movie.Movie;
import io.github.umlpsd.movie.checks.Check;
import io.github.umlpsd.movie.checks.Verdict;
import io.github.umlpsd.movie.sums.Projections;
import io.github.umlpsd.parameters.ParameterKey;
import io.github.umlpsd.simulate.MovieScene;
import io.github.umlpsd.simulate.MovieSimulator;
import io.github.umlpsd.simulate.SimulatedMovie;
import io.github.umlpsd.simulate.emitters.SampleSet;
import io.github.umlpsd.simulate.emitters.TraceScene;
import io.github.umlpsd.spots.Spot;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Spots that were given somewhere beside the light are told. */
class GivenPlacesTest {
  private static final Workers ONE = new Workers(1, Progress.NONE);
  private static final int EDGE = 112;

  private static SimulatedMovie movie() {
    TraceScene emitters = TraceScene.of(SampleSet.FIVE_CLASSES).withSize(16, 100);
    return MovieSimulator.simulate(MovieScene.of(emitters, EDGE, EDGE), 11, ONE);
  }

  private static List<Spot> spots(SimulatedMovie movie, double dx, double dy) {
    return movie.truth().stream()
        .map(t -> new Spot(t.xPixels() + dx, t.yPixels() + dy, Double.NaN, 2.5))
        .toList();
  }

  @Test
  void spotsBesideTheLightAreToldWithTheWay() {
    SimulatedMovie movie = movie();
    Projections seen = Projections.of(movie.movie().frames(), ONE);
    Check good = GivenPlaces.check(seen, spots(movie, 0, 0));
    assertEquals(Verdict.FINE, good.verdict(), good.sentence());
    assertEquals(0, good.numbers().get("without_light"));
    Check half = GivenPlaces.check(seen, spots(movie, 0.5, 0.5));
    assertEquals(Verdict.FINE, half.verdict(), half.sentence());
    Check moved = GivenPlaces.check(seen, spots(movie, -3, 2));
    assertEquals(Verdict.TOLD, moved.verdict(), moved.sentence());
    assertEquals(3, moved.numbers().get("beside_x_px"));
    assertEquals(-2, moved.numbers().get("beside_y_px"));
  }

  @Test
  void spotsWithoutLightAreTold() {
    SimulatedMovie movie = movie();
    Projections seen = Projections.of(movie.movie().frames(), ONE);
    List<Spot> swapped =
        movie.truth().stream()
            .map(t -> new Spot(t.yPixels(), EDGE - 1 - t.xPixels(), Double.NaN, 2.5))
            .toList();
    Check told = GivenPlaces.check(seen, swapped);
    assertEquals(Verdict.TOLD, told.verdict(), told.sentence() + told.numbers());
    assertEquals(16, told.numbers().get("spots"));
  }

  /** What blinks is found in an inverted movie, too, as dark spots that are bright when OFF. */
  @Test
  void spotsOfAnInvertedMovieAreToldToBeDark() {
    Movie movie = HeldFrames.of(movie().movie());
    assertEquals(Verdict.FINE, darkSpots(movie).verdict());
    FrameSource inverted =
        new DerivedFrames(movie.frames()) {
          @Override
          public void read(int frame, float[] pixels) {
            source.read(frame, pixels);
            for (int i = 0; i < pixels.length; i++) {
              pixels[i] = 20_000 - pixels[i];
            }
          }
        };
    Check told = darkSpots(movie.with(inverted));
    assertEquals(Verdict.TOLD, told.verdict(), told.sentence() + told.numbers());
  }

  private static Check darkSpots(Movie movie) {
    Analysis analysis =
        UmlPsd.analyze(
            movie,
            Parameters.of(Map.of(ParameterKey.EPOCHS, "1", ParameterKey.MAX_CLUSTERS, "2")),
            GivenPlacesTest.class.getClassLoader(),
            Progress.NONE);
    return analysis.checks().stream()
        .filter(check -> check.name().equals("dark spots"))
        .findFirst()
        .orElseThrow();
  }
}
