package io.github.umlpsd.engine;

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
import io.github.umlpsd.parameters.ParameterKey;
import io.github.umlpsd.pixels.AveragedMovie;
import io.github.umlpsd.simulate.CrystalScene;
import io.github.umlpsd.simulate.SteadyDrift;
import io.github.umlpsd.spectra.law.PowerLawFit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class CrystalAnalysisTest {
  @Test
  void regionsAreThoseOfTheSimulation() {
    Assembly assembly = Assembly.of(CrystalScene.of(36, 36, 3000), 1);
    Analysis analysis = assembly.analyze(Assembly.parameters("80"));
    assertEquals(3, analysis.crystals().orElseThrow().mask().count());
    assertTrue(
        assembly.match(analysis).randIndex() > 0.95, "ARI " + assembly.match(analysis).randIndex());
  }

  /** Over several pixels, on a record that is long enough to tell the classes apart. */
  @Test
  void driftIsTakenOut() {
    CrystalScene scene = CrystalScene.of(40, 40, 3000).withDrift(new SteadyDrift(4, -3));
    Assembly assembly = Assembly.of(scene, 1);
    Analysis still =
        assembly.analyze(
            Assembly.parameters("80", Map.of(ParameterKey.DRIFT, "phase-correlation")));
    assertTrue(
        assembly.match(still).randIndex() >= 0.95, "ARI " + assembly.match(still).randIndex());
    assertEquals(
        4,
        still.crystals().orElseThrow().drift().maxXPixels()
            - still.crystals().orElseThrow().drift().minXPixels(),
        0.3);
    assertEquals(
        3,
        still.crystals().orElseThrow().drift().maxYPixels()
            - still.crystals().orElseThrow().drift().minYPixels(),
        0.3);
    Analysis moving = assembly.analyze(Assembly.parameters("80"));
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
    Analysis analysis = assembly.analyze(Assembly.parameters("80"));
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
    Parameters settings = Assembly.parameters("20,40");
    Parameters alone = Assembly.parameters("20,40", Map.of(ParameterKey.THREADS, "1"));
    Workers one = new Workers(1, Progress.NONE);
    Analysis held = analyze(movie, settings);
    assertSame(held, analyze(movie, alone));
    long memory = 100L * 400 * Float.BYTES;
    Analysis readAgain =
        UmlPsd.analyzePixels(movie, Optional.empty(), settings, memory, Progress.NONE).get(0);
    assertTrue(held.traces().held().isPresent() && readAgain.traces().held().isEmpty());
    assertSame(held, readAgain);
    assertArrayEquals(held.traces().trace(7, one), readAgain.traces().trace(7, one));
  }

  private static Analysis analyze(Movie movie, Parameters parameters) {
    return UmlPsd.analyzePixels(movie, Optional.empty(), parameters, Progress.NONE).get(0);
  }

  /** Everything that was found, to the last bit. */
  private static void assertSame(Analysis a, Analysis b) {
    assertArrayEquals(
        a.crystals().orElseThrow().mask().crystals(), b.crystals().orElseThrow().mask().crystals());
    assertArrayEquals(a.classes().labels(), b.classes().labels());
    assertArrayEquals(laws(a), laws(b));
    assertArrayEquals(
        a.crystals().orElseThrow().correlation(), b.crystals().orElseThrow().correlation());
    assertArrayEquals(a.members().changes(), b.members().changes());
    assertEquals(sums(a), sums(b));
    assertEquals(a.classes().choice().windowFrames(), b.classes().choice().windowFrames());
    for (int k = 0; k < a.classes().count(); k++) {
      ClassResult first = a.leading().results().get(k);
      ClassResult second = b.leading().results().get(k);
      assertArrayEquals(
          first.spectrum().orElseThrow().mean().density(),
          second.spectrum().orElseThrow().mean().density());
      assertArrayEquals(
          first.correlation().orElseThrow().g2(), second.correlation().orElseThrow().g2());
    }
  }

  private static double[] laws(Analysis analysis) {
    return analysis.members().spectra().stream()
        .flatMap(spectrum -> spectrum.fit().stream())
        .flatMapToDouble(fit -> DoubleStream.of(fit.beta(), fit.betaError(), fit.amplitude()))
        .toArray();
  }

  private static List<MeanSd> sums(Analysis analysis) {
    return analysis.classes().profiles().windows().stream()
        .flatMap(window -> window.points().stream())
        .map(ProfilePoint::sumOfSquares)
        .toList();
  }

  @Test
  void crystalsCanBeAnalysedAlone() {
    Assembly assembly = Assembly.of(CrystalScene.of(36, 36, 300), 2);
    Parameters each = Assembly.parameters("20", Map.of(ParameterKey.CRYSTALS, "each"));
    List<Analysis> analyses =
        UmlPsd.analyzePixels(assembly.truth().movie(), Optional.empty(), each, Progress.NONE);
    assertEquals(3, analyses.size());
    int pixels = analyses.stream().mapToInt(analysis -> analysis.traces().size()).sum();
    assertEquals(analyses.get(0).crystals().orElseThrow().mask().count(), analyses.size());
    AveragedMovie averaged =
        AveragedMovie.of(assembly.truth().movie(), Drift.NONE, 1, Assembly.WORKERS);
    assertEquals(averaged.mask(each.pixels(), Optional.empty()).size(), pixels);
  }

  /** Each tells the time of its own stages, in their order, and not that of the others. */
  @Test
  void eachCrystalHasItsOwnTimes() {
    Assembly assembly = Assembly.of(CrystalScene.of(36, 36, 300), 2);
    Parameters each = Assembly.parameters("20", Map.of(ParameterKey.CRYSTALS, "each"));
    long start = System.nanoTime();
    List<Analysis> analyses =
        UmlPsd.analyzePixels(assembly.truth().movie(), Optional.empty(), each, Progress.NONE);
    double seconds = (System.nanoTime() - start) / 1e9;
    List<String> stages =
        List.of(
            "average",
            "traces",
            "correlation",
            "checks",
            "order",
            "profiles",
            "choice",
            "classes",
            "spectra and blinking");
    double sum = 0;
    for (Analysis analysis : analyses) {
      assertEquals(stages, List.copyOf(analysis.secondsByStage().keySet()));
      sum += analysis.secondsByStage().values().stream().mapToDouble(s -> s).sum();
    }
    double average = analyses.get(0).secondsByStage().get("average");
    assertTrue(sum - (analyses.size() - 1) * average <= seconds, sum + " of " + seconds + " s");
  }

  /** A camera offset is no light: relative spectra do not depend on it. */
  @Test
  void relativeSpectraAreOfTheLightAlone() {
    Parameters relative = Assembly.parameters("20", Map.of(ParameterKey.UNITS, "relative"));
    float[][] counts = crystal(8, 200, 5);
    double low = amplitude(TestFrames.movie(8, counts, 1e9f), relative);
    for (float[] trace : counts) {
      for (int t = 0; t < trace.length; t++) {
        trace[t] += 1000;
      }
    }
    assertEquals(low, amplitude(TestFrames.movie(8, counts, 1e9f), relative), 1e-3 * low);
  }

  private static double amplitude(Movie movie, Parameters parameters) {
    PowerLawFit fit = analyze(movie, parameters).members().spectra().get(3).fit().orElseThrow();
    return fit.floor().orElse(0) + fit.amplitude();
  }

  /** Traces of spots have such pixels replaced, those of pixels have not. */
  @Test
  void hotPixelsOfCrystalsAreToldAsTheyAre() {
    float[][] counts = crystal(16, 400, 5);
    int hot = 8 * 16 + 8;
    for (int t = 0; t < 400; t++) {
      counts[hot][t] += 400;
    }
    Analysis analysis = analyze(TestFrames.movie(16, counts, 1e9f), Assembly.parameters("20"));
    assertTrue(
        analysis.warnings().stream()
            .anyMatch(told -> told.contains("x 8, y 8") && told.contains("nothing is replaced")),
        analysis.warnings().toString());
    int[] places = analysis.crystals().orElseThrow().mask().places();
    double[] trace =
        analysis.traces().trace(Arrays.binarySearch(places, hot), new Workers(1, Progress.NONE));
    for (int t = 0; t < trace.length; t++) {
      assertEquals(counts[hot][t], trace[t]);
    }
  }

  @Test
  void badMoviesAreToldInOneSentence() {
    assertMessage("are saturated", TestFrames.movie(8, crystal(8, 200, 0), 150));
    assertMessage("not a finite number", TestFrames.movie(8, withNaN(crystal(8, 200, 1)), 1e9f));
    assertMessage("is constant", TestFrames.movie(8, crystal(8, 200, 0), 1e9f));
    assertMessage("spectrum needs", TestFrames.movie(8, crystal(8, 20, 5), 1e9f));
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
    Movie movie = TestFrames.movie(8, crystal(8, 200, 5), 1e9f);
    Parameters settings = Assembly.parameters("10");
    assertThrows(
        CanceledException.class,
        () -> UmlPsd.analyzePixels(movie, Optional.empty(), settings, canceled));
  }

  /** A bright block on a dark field. */
  private static float[][] crystal(int width, int frames, double sd) {
    SplittableRandom random = new SplittableRandom(3);
    float[][] traces = new float[width * width][frames];
    for (int i = 0; i < traces.length; i++) {
      int x = i % width;
      int y = i / width;
      boolean bright = x >= 2 && x < width - 1 && y >= 2 && y < width - 1;
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
    Parameters settings = Assembly.parameters("10");
    UserException e =
        assertThrows(
            UserException.class,
            () -> UmlPsd.analyzePixels(movie, Optional.empty(), settings, Progress.NONE));
    assertTrue(e.getMessage().contains(part), e.getMessage());
  }
}
