package io.github.umlpsd.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.movie.HeldFrames;
import io.github.umlpsd.movie.Movie;
import io.github.umlpsd.movie.camera.LightUnit;
import io.github.umlpsd.movie.checks.Check;
import io.github.umlpsd.movie.checks.Verdict;
import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.parameters.ParameterKey;
import io.github.umlpsd.results.tables.AnalysisTables;
import io.github.umlpsd.simulate.MovieScene;
import io.github.umlpsd.simulate.MovieSimulator;
import io.github.umlpsd.simulate.emitters.Camera;
import io.github.umlpsd.simulate.emitters.CameraChoice;
import io.github.umlpsd.simulate.emitters.SampleSet;
import io.github.umlpsd.simulate.emitters.TraceScene;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is known of the camera decides units and noise, and nothing else. */
class CameraTest {
  private static final Map<ParameterKey, String> QUICK =
      Map.of(ParameterKey.EPOCHS, "2", ParameterKey.BINS, "10", ParameterKey.CLUSTERS, "2");

  private static Movie movie(Camera camera) {
    TraceScene emitters =
        TraceScene.of(SampleSet.FIVE_CLASSES).withSize(12, 500).withCamera(camera);
    return HeldFrames.of(
        MovieSimulator.simulate(MovieScene.of(emitters, 96, 96), 5, new Workers(1, Progress.NONE))
            .movie());
  }

  private static Parameters parameters(String offset, String gain, String em, String background) {
    Map<ParameterKey, String> words = new EnumMap<>(QUICK);
    words.put(ParameterKey.CAMERA_OFFSET, offset);
    words.put(ParameterKey.COUNTS_PER_ELECTRON, gain);
    words.put(ParameterKey.EM_GAIN, em);
    words.put(ParameterKey.BACKGROUND, background);
    words.put(ParameterKey.UNITS, background.equals("none") ? "relative" : "absolute");
    return Parameters.of(words);
  }

  private static Analysis analysis(Camera camera, Parameters parameters) {
    try (Movie movie = movie(camera)) {
      return UmlPsd.analyze(movie, parameters, CameraTest.class.getClassLoader(), Progress.NONE);
    }
  }

  @Test
  void aGainScalesTracesAndSpectraAndChangesNothingElse() {
    Camera camera = Camera.scmos();
    Analysis counts = analysis(camera, parameters("0", "0", "0", "annulus"));
    Analysis electrons = analysis(camera, parameters("0", "2", "0", "annulus"));
    assertEquals(LightUnit.COUNTS, counts.traces().unit());
    assertEquals(LightUnit.PHOTOELECTRONS, electrons.traces().unit());
    double[] before = counts.traces().held().get().trace(3);
    double[] after = electrons.traces().held().get().trace(3);
    for (int t = 0; t < before.length; t++) {
      assertEquals(before[t] / 2, after[t], 1e-4 * Math.abs(before[t]) + 1e-4);
    }
    for (int i = 0; i < counts.traces().size(); i++) {
      assertEquals(
          counts.members().law(i).map(l -> l.beta()).orElse(0.0),
          electrons.members().law(i).map(l -> l.beta()).orElse(0.0),
          1e-3);
    }
    assertEquals(Optional.empty(), electrons.members().signalToNoise());
    var before0 = AnalysisTables.all(counts).get(0).columns();
    var after0 = AnalysisTables.all(electrons).get(0).columns();
    assertTrue(before0.contains("mean_counts") && !before0.contains("mean_photoelectrons"));
    assertTrue(after0.contains("mean_photoelectrons") && !after0.contains("mean_counts"));
    assertTrue(after0.contains("on_photoelectrons") && !after0.contains("on_counts"));
  }

  /** The floor that photons give is where the spectrum of a steady spot is. */
  @ParameterizedTest
  @EnumSource(
      value = CameraChoice.class,
      names = {"SCMOS", "EMCCD", "COUNTER"})
  void shotNoiseIsTheNoiseOfASteadySpot(CameraChoice choice) {
    Camera camera = choice.camera();
    String em = camera.electronMultiplying() ? "300" : "0";
    double counts = camera.countsPerElectron() / (camera.electronMultiplying() ? 300 : 1);
    // Offset 0 would be unknown: what light there is of the counter is told by a tiny one.
    String offset = String.valueOf(Math.max(1e-6, camera.offsetCounts()));
    Analysis analysis = analysis(camera, parameters(offset, String.valueOf(counts), em, "annulus"));
    double interval = analysis.traces().frameIntervalSeconds();
    double logs = 0;
    for (int i = 0; i < analysis.traces().size(); i++) {
      double[] trace = analysis.traces().held().get().trace(i);
      double squares = 0;
      for (int t = 1; t < trace.length; t++) {
        squares += Math.pow(trace[t] - trace[t - 1], 2);
      }
      // Of white noise the mean square step is twice the variance; blinking only adds to it.
      double variance = squares / (2 * (trace.length - 1));
      double told = analysis.members().spectra().get(i).shotNoise().getAsDouble() / (2 * interval);
      assertTrue(variance > 0.8 * told, i + ": " + variance + " " + told);
      logs = i == 0 ? variance / told : Math.min(logs, variance / told);
    }
    double readNoise = choice == CameraChoice.SCMOS ? 0.5 : 0.15;
    assertEquals(1, logs, readNoise);
    assertTrue(analysis.members().signalToNoise().get()[0] > 1);
  }

  @Test
  void withoutBackgroundTheOffsetIsTakenOff() {
    Camera camera = Camera.scmos();
    Analysis unknown = analysis(camera, parameters("0", "0", "0", "none"));
    Analysis known = analysis(camera, parameters("100", "0", "0", "none"));
    double pixels = 21;
    double[] before = unknown.traces().held().get().trace(0);
    double[] after = known.traces().held().get().trace(0);
    assertEquals(100 * pixels, before[0] - after[0], 3 * 100);
    assertEquals(before[0] - after[0], before[99] - after[99], 1e-2);
    assertEquals(Verdict.TOLD, bias(unknown).verdict());
    assertEquals(Verdict.FINE, bias(known).verdict());
  }

  private static Check bias(Analysis analysis) {
    return analysis.checks().stream()
        .filter(check -> check.name().equals("offset in relative spectra"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void pixelsAreInPhotoelectronsToo() {
    Map<ParameterKey, String> words = new EnumMap<>(QUICK);
    words.put(ParameterKey.MIN_SIZE, "9");
    words.put(ParameterKey.MASK, "value");
    words.put(ParameterKey.THRESHOLD, "120");
    Analysis counts = pixels(words);
    words.put(ParameterKey.CAMERA_OFFSET, "100");
    words.put(ParameterKey.COUNTS_PER_ELECTRON, "2");
    Analysis electrons = pixels(words);
    assertEquals(counts.traces().size(), electrons.traces().size());
    Workers one = new Workers(1, Progress.NONE);
    double[] before = counts.traces().trace(5, one);
    double[] after = electrons.traces().trace(5, one);
    assertEquals((before[7] - 100) / 2, after[7], 1e-4);
    int place = counts.crystals().get().mask().places()[5];
    assertEquals(
        (counts.crystals().get().average()[place] - 100) / 2,
        electrons.crystals().get().average()[place],
        1e-3);
    assertEquals(
        (counts.crystals().get().backgroundCounts() - 100) / 2,
        electrons.crystals().get().backgroundCounts(),
        1e-3);
    assertTrue(electrons.members().signalToNoise().isPresent());
  }

  private static Analysis pixels(Map<ParameterKey, String> words) {
    try (Movie movie = movie(Camera.scmos())) {
      return UmlPsd.analyzePixels(
              movie, Optional.empty(), Parameters.of(JobKind.PIXELS, words), Progress.NONE)
          .get(0);
    }
  }

  @ParameterizedTest
  @CsvSource({"-1, 1, 0", "0, -2, 0", "0, 1, 0.5", "0, 0, 300", "1e9, 0, 0"})
  void wrongCamerasAreRefused(String offset, String gain, String em) {
    assertThrows(UserException.class, () -> parameters(offset, gain, em, "annulus"));
  }
}
