package io.github.umlpsd.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.movie.HeldFrames;
import io.github.umlpsd.movie.Movie;
import io.github.umlpsd.parameters.ParameterKey;
import io.github.umlpsd.simulate.MovieScene;
import io.github.umlpsd.simulate.MovieSimulator;
import io.github.umlpsd.simulate.emitters.Camera;
import io.github.umlpsd.simulate.emitters.SampleSet;
import io.github.umlpsd.simulate.emitters.TraceScene;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SubjectTest {

  private static Parameters parameters(String clusters) {
    return Parameters.of(
        Map.of(ParameterKey.EPOCHS, "2", ParameterKey.CLUSTERS, clusters, ParameterKey.BINS, "10"));
  }

  @Test
  void whatIsMeasuredOnceCanBeClassedAgainAndAgain() {
    TraceScene emitters = new TraceScene(SampleSet.PAPER_THREE, 20, 600, 0.05, 1, Camera.scmos());
    Movie movie =
        HeldFrames.of(
            MovieSimulator.simulate(
                    MovieScene.of(emitters, 96, 96), 4, new Workers(0, Progress.NONE))
                .movie());
    ClassLoader plugins = getClass().getClassLoader();
    Subject measured = UmlPsd.measure(movie, parameters("2"), plugins, Progress.NONE);

    Analysis two = UmlPsd.analyze(measured, parameters("2"), Progress.NONE);
    Analysis three = UmlPsd.analyze(measured, parameters("3"), Progress.NONE);
    Analysis whole = UmlPsd.analyze(movie, parameters("3"), plugins, Progress.NONE);

    assertEquals(2, two.classes().count());
    assertArrayEquals(whole.classes().labels(), three.classes().labels());
    assertArrayEquals(
        whole.members().betas(whole.classes().compared()),
        three.members().betas(three.classes().compared()));
    assertEquals(whole.secondsByStage().keySet(), three.secondsByStage().keySet());
    assertNotEquals(
        two.secondsByStage().get("choice"), three.secondsByStage().get("choice"), "times add up");
  }
}
