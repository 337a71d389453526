package io.github.umlpsd.simulate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.movie.FrameSource;
import io.github.umlpsd.simulate.emitters.Camera;
import io.github.umlpsd.simulate.emitters.SampleSet;
import io.github.umlpsd.simulate.emitters.TraceScene;
import org.junit.jupiter.api.Test;

class MovieSimulatorTest {
  private static final Workers TWO = new Workers(2, Progress.NONE);

  private static MovieScene scene(int spots, int frames) {
    TraceScene emitters = TraceScene.of(SampleSet.PAPER_THREE).withSize(spots, frames);
    return MovieScene.of(emitters, 96, 80);
  }

  @Test
  void framesDependOnTheSeedAlone() {
    FrameSource movie = MovieSimulator.simulate(scene(12, 40), 2, TWO).movie().frames();
    FrameSource again =
        MovieSimulator.simulate(scene(12, 40), 2, new Workers(1, Progress.NONE)).movie().frames();
    float[][] inOrder = new float[40][96 * 80];
    for (int t = 0; t < 40; t++) {
      movie.read(t, inOrder[t]);
    }
    new Workers(4, Progress.NONE)
        .forEach(
            "Reading",
            40,
            i -> {
              float[] frame = new float[96 * 80];
              again.read(39 - i, frame);
              assertArrayEquals(inOrder[39 - i], frame);
            });
  }

  @Test
  void spotsHoldTheirElectronsAtTheirPlaces() {
    MovieScene scene = scene(8, 200);
    SimulatedMovie simulated = MovieSimulator.simulate(scene, 4, TWO);
    float[] mean = meanFrame(simulated.movie().frames(), 0, 200);
    double gain = Camera.scmos().countsPerElectron();
    float[] background = UnevenField.of(96, 80, 0.4).scaled(5);
    for (SpotTruth spot : simulated.truth()) {
      double[] found = moments(mean, background, spot, gain);
      assertEquals(spot.emitter().meanElectrons(), found[0], 0.03 * found[0] + 5);
      double tolerance = 0.05 + 20 / spot.emitter().meanElectrons();
      assertEquals(spot.xPixels(), found[1], tolerance);
      assertEquals(spot.yPixels(), found[2], tolerance);
    }
  }

  @Test
  void separationAndMarginAreKept() {
    SimulatedMovie simulated = MovieSimulator.simulate(scene(20, 10), 6, TWO);
    for (SpotTruth a : simulated.truth()) {
      assertTrue(a.xPixels() >= 8 && a.xPixels() <= 96 - 1 - 8);
      assertTrue(a.yPixels() >= 8 && a.yPixels() <= 80 - 1 - 8);
      for (SpotTruth b : simulated.truth()) {
        double distance = Math.hypot(a.xPixels() - b.xPixels(), a.yPixels() - b.yPixels());
        assertTrue(a == b || distance >= 10);
      }
      assertEquals(SpotTruth.header().size(), a.row().size());
    }
  }

  @Test
  void driftMovesTheSpots() {
    TraceScene one = TraceScene.of(SampleSet.ONLY_FLICKER).withSize(1, 101);
    MovieScene scene = MovieScene.of(one, 64, 64).withDrift(new SteadyDrift(4, -2));
    SimulatedMovie simulated = MovieSimulator.simulate(scene, 1, TWO);
    FrameSource frames = simulated.movie().frames();
    SpotTruth spot = simulated.truth().get(0);
    float[] background = UnevenField.of(64, 64, 0.4).scaled(5);
    double[] start = moments(meanFrame(frames, 0, 5), background, spot, 2, 64);
    double[] end = moments(meanFrame(frames, 96, 101), background, spot, 2, 64);
    assertEquals(3.84, end[1] - start[1], 0.3);
    assertEquals(-1.92, end[2] - start[2], 0.3);
  }

  @Test
  void refusesNonsense() {
    TraceScene emitters = TraceScene.of(SampleSet.PAPER_THREE);
    assertThrows(UserException.class, () -> MovieScene.of(emitters, 16, 80));
    assertThrows(
        UserException.class,
        () -> new MovieScene(emitters, 96, 80, 0, 10, 8, 5, 0.4, SteadyDrift.NONE));
  }

  @Test
  void tellsTooFewFrames() {
    UserException e = assertThrows(UserException.class, () -> scene(5, 2));
    assertTrue(e.getMessage().startsWith("frames is 2, but must be 10 or more"), e.getMessage());
  }

  @Test
  void theFewestFramesHaveRoomForEveryKindOfBlinking() {
    for (SampleSet set : SampleSet.values()) {
      TraceScene shortest = TraceScene.of(set).withSize(10, 10);
      SimulatedMovie simulated = MovieSimulator.simulate(MovieScene.of(shortest, 96, 80), 1, TWO);
      assertEquals(10, simulated.truth().size(), set.key());
    }
  }

  private static float[] meanFrame(FrameSource source, int from, int to) {
    float[] sum = new float[source.width() * source.height()];
    float[] frame = new float[sum.length];
    for (int t = from; t < to; t++) {
      source.read(t, frame);
      for (int i = 0; i < sum.length; i++) {
        sum[i] += frame[i] / (to - from);
      }
    }
    return sum;
  }

  private static double[] moments(float[] image, float[] background, SpotTruth spot, double gain) {
    return moments(image, background, spot, gain, 96);
  }

  /** Electrons, x and y of what is within 5 pixels of the spot. */
  private static double[] moments(
      float[] image, float[] background, SpotTruth spot, double gain, int width) {
    double[] sums = new double[3];
    int x0 = (int) Math.round(spot.xPixels());
    int y0 = (int) Math.round(spot.yPixels());
    for (int y = y0 - 5; y <= y0 + 5; y++) {
      for (int x = x0 - 5; x <= x0 + 5; x++) {
        int i = y * width + x;
        double electrons = (image[i] - 100) / gain - background[i];
        if (Math.hypot(x - x0, y - y0) <= 5) {
          sums[0] += electrons;
          sums[1] += electrons * x;
          sums[2] += electrons * y;
        }
      }
    }
    return new double[] {sums[0], sums[1] / sums[0], sums[2] / sums[0]};
  }
}
