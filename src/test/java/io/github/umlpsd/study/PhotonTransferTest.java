package io.github.umlpsd.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.movie.camera.PhotonTransfer;
import io.github.umlpsd.movie.sums.Projections;
import io.github.umlpsd.simulate.MovieScene;
import io.github.umlpsd.simulate.MovieSimulator;
import io.github.umlpsd.simulate.SteadyDrift;
import io.github.umlpsd.simulate.emitters.Camera;
import io.github.umlpsd.simulate.emitters.SampleSet;
import io.github.umlpsd.simulate.emitters.TraceScene;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Gain and offset from movies of blinking spots; how often they are right is a study. */
class PhotonTransferTest {
  private static Optional<PhotonTransfer> estimate(Camera camera, double unevenness) {
    TraceScene emitters =
        TraceScene.of(SampleSet.FIVE_CLASSES).withSize(12, 400).withCamera(camera);
    Workers one = new Workers(1, Progress.NONE);
    MovieScene scene =
        new MovieScene(emitters, 96, 96, 1.3, 10, 8, 8, unevenness, SteadyDrift.NONE);
    return PhotonTransfer.of(
        Projections.of(MovieSimulator.simulate(scene, 3, one).movie().frames(), one));
  }

  @Test
  void gainAndOffsetOfAnScmosAreFound() {
    PhotonTransfer found = estimate(Camera.scmos(), 0.6).orElseThrow();
    assertEquals(2, found.gain(), 0.15);
    assertTrue(found.offsetLow() < 100 && found.offsetHigh() > 100, found.toString());
  }

  @Test
  void anEmRegisterDoublesTheGain() {
    PhotonTransfer found = estimate(Camera.emccd(), 0.6).orElseThrow();
    assertEquals(20, found.gain(), 1.5);
    assertEquals(200, found.offset(), 8);
  }

  @Test
  void aFlatMovieTellsNothing() {
    assertEquals(Optional.empty(), estimate(Camera.scmos(), 0));
  }
}
