package io.github.umlpsd.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.movie.HeldFrames;
import io.github.umlpsd.parameters.ParameterKey;
import io.github.umlpsd.simulate.MovieScene;
import io.github.umlpsd.simulate.MovieSimulator;
import io.github.umlpsd.simulate.SimulatedMovie;
import io.github.umlpsd.simulate.SpotTruth;
import io.github.umlpsd.simulate.SteadyDrift;
import io.github.umlpsd.simulate.emitters.Camera;
import io.github.umlpsd.simulate.emitters.SampleSet;
import io.github.umlpsd.simulate.emitters.TraceScene;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DriftingMovieTest {

  @Test
  void spotsAreFoundWhereTheyAreInTheMiddleOfTheDrift() {
    TraceScene emitters = new TraceScene(SampleSet.PAPER_THREE, 20, 600, 0.05, 1, Camera.scmos());
    MovieScene scene = MovieScene.of(emitters, 96, 96).withDrift(new SteadyDrift(5, -3));
    SimulatedMovie simulated = MovieSimulator.simulate(scene, 4, new Workers(0, Progress.NONE));
    Parameters parameters =
        Parameters.of(Map.of(ParameterKey.DRIFT, "phase-correlation", ParameterKey.EPOCHS, "2"));
    Analysis analysis =
        UmlPsd.analyze(
            HeldFrames.of(simulated.movie()),
            parameters,
            getClass().getClassLoader(),
            Progress.NONE);
    assertEquals(20, analysis.traces().size());
    for (SpotTruth truth : simulated.truth()) {
      double nearest =
          analysis.field().orElseThrow().measuredSpots().stream()
              .mapToDouble(
                  s -> Math.hypot(s.xPixels() - truth.xPixels(), s.yPixels() - truth.yPixels()))
              .min()
              .orElseThrow();
      assertTrue(nearest < 0.5, "missed by " + nearest + " pixels");
    }
  }
}
