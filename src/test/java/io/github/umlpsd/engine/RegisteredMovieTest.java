package io.github.umlpsd.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.movie.HeldFrames;
import io.github.umlpsd.movie.Margins;
import io.github.umlpsd.movie.Movie;
import io.github.umlpsd.movie.edges.MovedFrames;
import io.github.umlpsd.movie.edges.SeenEdges;
import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.parameters.ParameterKey;
import io.github.umlpsd.simulate.CrystalScene;
import io.github.umlpsd.simulate.CrystalSimulator;
import io.github.umlpsd.simulate.MovieScene;
import io.github.umlpsd.simulate.MovieSimulator;
import io.github.umlpsd.simulate.SimulatedMovie;
import io.github.umlpsd.simulate.SpotTruth;
import io.github.umlpsd.simulate.SteadyDrift;
import io.github.umlpsd.simulate.emitters.Camera;
import io.github.umlpsd.simulate.emitters.SampleSet;
import io.github.umlpsd.simulate.emitters.TraceScene;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Movies whose drift was taken out by another program, which leaves filled edges. */
class RegisteredMovieTest {
  private static final Workers TWO = new Workers(2, Progress.NONE);

  @ParameterizedTest
  @ValueSource(floats = {0, Float.NaN})
  void nothingIsFoundWhereEdgesAreFilled(float fill) {
    TraceScene emitters = new TraceScene(SampleSet.PAPER_THREE, 20, 600, 0.05, 1, Camera.scmos());
    MovieScene scene = MovieScene.of(emitters, 96, 96).withDrift(new SteadyDrift(7, -4));
    SimulatedMovie simulated = MovieSimulator.simulate(scene, 4, TWO);
    Movie drifting = HeldFrames.of(simulated.movie());
    Analysis analysis =
        UmlPsd.analyze(
            drifting.with(new MovedFrames(drifting.frames(), -7, 4, fill)),
            Parameters.of(Map.of(ParameterKey.EPOCHS, "2")),
            getClass().getClassLoader(),
            Progress.NONE);
    Field field = analysis.field().orElseThrow();
    // Its first frame stays where it is; the truth is where spots are in the middle of the way.
    for (var spot : field.allSpots()) {
      double nearest = Double.POSITIVE_INFINITY;
      for (SpotTruth truth : simulated.truth()) {
        double dx = spot.xPixels() - (truth.xPixels() - 3.5);
        double dy = spot.yPixels() - (truth.yPixels() + 2);
        nearest = Math.min(nearest, Math.hypot(dx, dy));
      }
      assertTrue(nearest < 1, "a spot that is none, " + nearest + " pixels from any: " + spot);
    }
    assertTrue(field.measured().length >= 17, "measured " + field.measured().length);
    assertTrue(
        analysis.warnings().stream()
            .anyMatch(note -> note.startsWith("Frames are filled with one value at their edges")),
        String.join(" ", analysis.warnings()));
  }

  @Test
  void pixelsThatAreNotSeenInAllFramesAreInNoMask() {
    Movie movie =
        HeldFrames.of(CrystalSimulator.simulate(CrystalScene.of(48, 48, 200), 3, TWO).movie());
    Movie moved = movie.with(new MovedFrames(movie.frames(), 6, -4, 0));
    Parameters all =
        Parameters.of(
            JobKind.PIXELS,
            Map.of(
                ParameterKey.MASK, "value",
                ParameterKey.THRESHOLD, "0",
                ParameterKey.EPOCHS, "1",
                ParameterKey.MAX_CLUSTERS, "3"));
    Analysis analysis = UmlPsd.analyzePixels(moved, Optional.empty(), all, Progress.NONE).get(0);
    Margins margins = SeenEdges.of(moved, TWO).frames().margins();
    boolean[] inside = new boolean[48 * 48];
    for (int place : analysis.crystals().orElseThrow().mask().places()) {
      inside[place] = true;
    }
    assertEquals(false, margins.isNone());
    assertArrayEquals(margins.seen(48, 48), inside);
  }
}
