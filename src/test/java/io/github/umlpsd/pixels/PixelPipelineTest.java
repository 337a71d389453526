package io.github.umlpsd.pixels;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.clusters.MeanSd;
import io.github.umlpsd.clusters.ProfilePoint;
import io.github.umlpsd.job.CanceledException;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.movie.Drift;
import io.github.umlpsd.movie.Movie;
import io.github.umlpsd.simulate.CrystalScene;
import io.github.umlpsd.simulate.SteadyDrift;
import io.github.umlpsd.spectra.Units;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PixelPipelineTest {
  @Test
  void regionsAreThoseOfTheSimulation() {
    Assembly assembly = Assembly.of(CrystalScene.of(36, 36, 3000), 1);
    PixelAnalysis analysis = assembly.analyze(Assembly.settings("80", Drift.NONE));
    assertEquals(3, analysis.mask().count());
    assertTrue(
        assembly.match(analysis).randIndex() > 0.95, "ARI " + assembly.match(analysis).randIndex());
  }

  /** Over several pixels, on a record that is long enough to tell the classes apart. */
  @Test
  void driftIsTakenOut() {
    CrystalScene scene = CrystalScene.of(40, 40, 3000).withDrift(new SteadyDrift(4, -3));
    Assembly assembly = Assembly.of(scene, 1);
    PixelAnalysis still = assembly.analyze(Assembly.settings("80", Drift.PHASE_CORRELATION));
    assertTrue(
        assembly.match(still).randIndex() >= 0.95, "ARI " + assembly.match(still).randIndex());
    assertEquals(4, still.drift().maxXPixels() - still.drift().minXPixels(), 0.3);
    assertEquals(3, still.drift().maxYPixels() - still.drift().minYPixels(), 0.3);
    PixelAnalysis moving = assembly.analyze(Assembly.settings("80", Drift.NONE));
    assertTrue(
        assembly.match(moving).randIndex() < 0.8, "ARI " + assembly.match(moving).randIndex());
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
        assertEquals(0, assembly.match(analysis).bias(crystal, label), 0.05);
      }
    }
    assertTrue(Math.abs(assembly.match(analysis).brightnessCorrelation()) < 0.15);
  }

  @Test
  void neitherThreadsNorMemoryChangeTheResult() {
    Movie movie = Assembly.of(CrystalScene.of(36, 36, 400), 2).truth().movie();
    PixelSettings settings = Assembly.settings("20,40", Drift.NONE);
    Workers one = new Workers(1, Progress.NONE);
    PixelAnalysis held =
        PixelPipeline.analyze(movie, Optional.empty(), settings, Assembly.WORKERS).get(0);
    assertSame(held, PixelPipeline.analyze(movie, Optional.empty(), settings, one).get(0));
    long memory = 100L * 400 * Float.BYTES;
    PixelAnalysis readAgain =
        PixelPipeline.analyze(movie, Optional.empty(), settings, memory, Assembly.WORKERS).get(0);
    assertTrue(held.traces().held().isPresent() && readAgain.traces().held().isEmpty());
    assertSame(held, readAgain);
    assertArrayEquals(held.traces().trace(7, one), readAgain.traces().trace(7, one));
  }

  /** Everything that was found, to the last bit. */
  private static void assertSame(PixelAnalysis a, PixelAnalysis b) {
    assertArrayEquals(a.mask().crystals(), b.mask().crystals());
    assertArrayEquals(a.clusterMap(), b.clusterMap());
    assertArrayEquals(a.betaMap(), b.betaMap());
    assertArrayEquals(a.betaErrorMap(), b.betaErrorMap());
    assertArrayEquals(a.correlation(), b.correlation());
    assertArrayEquals(a.blinking().changes(), b.blinking().changes());
    assertEquals(sums(a), sums(b));
    assertEquals(a.classes().proposal().window(), b.classes().proposal().window());
    for (int k = 0; k < a.classes().count(); k++) {
      assertArrayEquals(
          a.classSpectra().get(k).orElseThrow().mean().density(),
          b.classSpectra().get(k).orElseThrow().mean().density());
      assertArrayEquals(
          a.blinking().correlations().get(k).orElseThrow().g2(),
          b.blinking().correlations().get(k).orElseThrow().g2());
    }
  }

  private static List<MeanSd> sums(PixelAnalysis analysis) {
    return analysis.classes().profiles().windows().stream()
        .flatMap(window -> window.points().stream())
        .map(ProfilePoint::sumOfSquares)
        .toList();
  }

  @Test
  void crystalsCanBeAnalysedAlone() {
    Assembly assembly = Assembly.of(CrystalScene.of(36, 36, 300), 2);
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
    assertEquals(analyses.get(0).mask().count(), analyses.size());
    AveragedMovie averaged =
        AveragedMovie.of(assembly.truth().movie(), Drift.NONE, 1, Assembly.WORKERS);
    assertEquals(averaged.mask(p, Optional.empty()).size(), pixels);
  }

  /** A camera offset is no light: relative spectra do not depend on it. */
  @Test
  void relativeSpectraAreOfTheLightAlone() {
    PixelSettings base = Assembly.settings("20", Drift.NONE);
    PixelSettings relative =
        new PixelSettings(
            base.drift(),
            base.pixels(),
            base.features(),
            base.clusters(),
            base.spectra().withUnits(Units.RELATIVE),
            base.blinking(),
            1);
    float[][] counts = crystal(64, 200, 5);
    double low = amplitude(TestFrames.movie(8, counts, 1e9f), relative);
    for (float[] trace : counts) {
      for (int t = 0; t < trace.length; t++) {
        trace[t] += 1000;
      }
    }
    assertEquals(low, amplitude(TestFrames.movie(8, counts, 1e9f), relative), 1e-3 * low);
  }

  private static double amplitude(Movie movie, PixelSettings settings) {
    PixelAnalysis analysis =
        PixelPipeline.analyze(movie, Optional.empty(), settings, Assembly.WORKERS).get(0);
    return analysis.fits().floor()[3] + analysis.fits().amplitude()[3];
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
