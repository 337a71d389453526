package io.github.umlpsd.pixels;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.job.CanceledException;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.movie.Drift;
import io.github.umlpsd.movie.Movie;
import io.github.umlpsd.simulate.CrystalScene;
import io.github.umlpsd.simulate.SteadyDrift;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PixelPipelineTest {
  @Test
  void regionsAreThoseOfTheSimulation() {
    Assembly assembly = Assembly.of(CrystalScene.of(40, 40, 4000), 1);
    PixelAnalysis analysis = assembly.analyze(Assembly.settings("80", Drift.NONE));
    assertEquals(3, analysis.mask().count());
    assertTrue(assembly.randIndex(analysis) > 0.95, "ARI " + assembly.randIndex(analysis));
  }

  @Test
  void driftIsTakenOut() {
    CrystalScene scene = CrystalScene.of(40, 40, 2000).withDrift(new SteadyDrift(2, -1));
    Assembly assembly = Assembly.of(scene, 1);
    PixelAnalysis still = assembly.analyze(Assembly.settings("80", Drift.PHASE_CORRELATION));
    PixelAnalysis moving = assembly.analyze(Assembly.settings("80", Drift.NONE));
    assertTrue(assembly.randIndex(still) > 0.85, "ARI " + assembly.randIndex(still));
    assertTrue(assembly.randIndex(still) > assembly.randIndex(moving));
    assertEquals(2, still.drift().maxXPixels() - still.drift().minXPixels(), 0.4);
  }

  /**
   * The mean exponent of each region is the true one, although each crystal is four times brighter
   * at one side. Every grain flickers alone, so that a region has many realisations.
   */
  @Test
  void exponentsAreUnbiasedWhateverTheBrightness() {
    CrystalScene base = CrystalScene.of(40, 40, 2000);
    CrystalScene scene =
        new CrystalScene(
            40,
            40,
            2000,
            base.frameIntervalSeconds(),
            base.betas(),
            base.rms(),
            0,
            1,
            200,
            4,
            base.backgroundElectrons(),
            base.drift(),
            base.camera());
    Assembly assembly = Assembly.of(scene, 5);
    PixelAnalysis analysis = assembly.analyze(Assembly.settings("80", Drift.NONE));
    for (int label = 0; label < 3; label++) {
      for (int crystal = 0; crystal < 3; crystal++) {
        assertEquals(0, assembly.bias(analysis, crystal, label), 0.05);
      }
    }
    assertTrue(Math.abs(assembly.brightnessCorrelation(analysis)) < 0.15);
  }

  @Test
  void threadsDoNotChangeTheResult() {
    Assembly assembly = Assembly.of(CrystalScene.of(40, 40, 600), 2);
    PixelSettings settings = Assembly.settings("20,40", Drift.NONE);
    PixelAnalysis two = assembly.analyze(settings);
    PixelAnalysis one =
        PixelPipeline.analyze(
                assembly.truth().movie(), Optional.empty(), settings, new Workers(1, Progress.NONE))
            .get(0);
    assertArrayEquals(two.clusterMap(), one.clusterMap());
    assertArrayEquals(two.betaMap(), one.betaMap());
    assertArrayEquals(two.correlation(), one.correlation());
    assertArrayEquals(
        two.classSpectra().get(0).orElseThrow().mean().density(),
        one.classSpectra().get(0).orElseThrow().mean().density());
  }

  @Test
  void crystalsCanBeAnalysedAlone() {
    Assembly assembly = Assembly.of(CrystalScene.of(40, 40, 600), 2);
    PixelSettings together = Assembly.settings("20", Drift.NONE);
    PixelParameters p = together.pixels();
    PixelSettings each =
        new PixelSettings(
            together.drift(),
            new PixelParameters(
                p.rule(), 0, p.minSizePixels(), p.binning(), p.commonMode(), CrystalScope.EACH),
            together.features(),
            together.clusters(),
            together.spectra(),
            together.blinking(),
            1);
    List<PixelAnalysis> analyses =
        PixelPipeline.analyze(assembly.truth().movie(), Optional.empty(), each, Assembly.WORKERS);
    assertEquals(3, analyses.size());
    int pixels = analyses.stream().mapToInt(analysis -> analysis.traces().size()).sum();
    assertEquals(assembly.analyze(together).traces().size(), pixels);
  }

  @Test
  void badMoviesAreToldInOneSentence() {
    assertMessage("are saturated", TestFrames.movie(8, crystal(64, 200, 0), 150));
    assertMessage("not a finite number", TestFrames.movie(8, withNaN(crystal(64, 200, 1)), 1e9f));
    assertMessage("is constant", TestFrames.movie(8, crystal(64, 200, 0), 1e9f));
    assertMessage("spectrum needs", TestFrames.movie(8, crystal(64, 20, 5), 1e9f));
  }

  @Test
  void canceling() {
    Progress canceled =
        new Progress() {
          @Override
          public void report(String stage, double fraction) {}

          @Override
          public boolean isCanceled() {
            return true;
          }
        };
    Movie movie = TestFrames.movie(8, crystal(64, 200, 5), 1e9f);
    PixelSettings settings = Assembly.settings("10", Drift.NONE);
    assertThrows(
        CanceledException.class,
        () -> PixelPipeline.analyze(movie, Optional.empty(), settings, new Workers(2, canceled)));
  }

  /** A bright block on a dark field. */
  private static float[][] crystal(int pixels, int frames, double sd) {
    SplittableRandom random = new SplittableRandom(3);
    float[][] traces = new float[pixels][frames];
    for (int i = 0; i < pixels; i++) {
      boolean bright = i % 8 >= 2 && i % 8 < 7 && i / 8 >= 2 && i / 8 < 7;
      for (int t = 0; t < frames; t++) {
        traces[i][t] = (float) ((bright ? 200 : 100) + sd * random.nextGaussian());
      }
    }
    return traces;
  }

  private static float[][] withNaN(float[][] traces) {
    traces[3 * 8 + 3][7] = Float.NaN;
    return traces;
  }

  private static void assertMessage(String part, Movie movie) {
    PixelSettings settings = Assembly.settings("10", Drift.NONE);
    UserException e =
        assertThrows(
            UserException.class,
            () -> PixelPipeline.analyze(movie, Optional.empty(), settings, Assembly.WORKERS));
    assertTrue(e.getMessage().contains(part), e.getMessage());
  }
}
