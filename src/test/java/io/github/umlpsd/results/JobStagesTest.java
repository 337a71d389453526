package io.github.umlpsd.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.engine.Analysis;
import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.engine.UmlPsd;
import io.github.umlpsd.imagej.ImageJFiles;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.Stage;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.movie.HeldFrames;
import io.github.umlpsd.movie.Movie;
import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.parameters.ParameterKey;
import io.github.umlpsd.simulate.CrystalScene;
import io.github.umlpsd.simulate.CrystalSimulator;
import io.github.umlpsd.simulate.MovieScene;
import io.github.umlpsd.simulate.MovieSimulator;
import io.github.umlpsd.simulate.emitters.Camera;
import io.github.umlpsd.simulate.emitters.SampleSet;
import io.github.umlpsd.simulate.emitters.TraceScene;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is announced is what then happens, so that the time left can be told from it. */
class JobStagesTest {
  @TempDir Path folder;

  private final List<Stage> announced = new ArrayList<>();
  private final Set<String> happened = Collections.synchronizedSet(new LinkedHashSet<>());
  private final Progress progress =
      new Progress() {
        @Override
        public void expect(List<Stage> stages) {
          announced.addAll(stages);
        }

        @Override
        public void report(String stage, double fraction) {
          happened.add(stage.split(":")[0]);
        }

        @Override
        public boolean isCanceled() {
          return false;
        }
      };

  private Parameters parameters(JobKind job) {
    Map<ParameterKey, String> words = new EnumMap<>(ParameterKey.class);
    words.put(ParameterKey.EPOCHS, "2");
    words.put(ParameterKey.MAX_CLUSTERS, "4");
    words.put(ParameterKey.BINS, "10");
    words.put(ParameterKey.OUTPUT, folder.resolve("results").toString());
    return Parameters.of(job, words);
  }

  private void write(List<Analysis> analyses) {
    AnalysisFolder.write(
        folder.resolve("results"),
        analyses,
        Optional.empty(),
        earlier -> {},
        new ImageJFiles(),
        progress);
  }

  private void assertAllHappened() {
    assertTrue(announced.stream().allMatch(stage -> stage.seconds() > 0));
    Set<String> names = new LinkedHashSet<>(announced.stream().map(Stage::name).toList());
    Set<String> found = new LinkedHashSet<>(names);
    found.retainAll(happened);
    assertEquals(names, found);
  }

  @Test
  void ofSpots() {
    TraceScene emitters = new TraceScene(SampleSet.PAPER_THREE, 20, 600, 0.05, 1, Camera.scmos());
    Movie movie =
        HeldFrames.of(
            MovieSimulator.simulate(
                    MovieScene.of(emitters, 96, 96), 4, new Workers(0, Progress.NONE))
                .movie());
    ClassLoader plugins = getClass().getClassLoader();
    write(List.of(UmlPsd.analyze(movie, parameters(JobKind.SPOTS), plugins, progress)));
    assertAllHappened();
  }

  @Test
  void ofPixels() {
    Movie movie =
        HeldFrames.of(
            CrystalSimulator.simulate(
                    CrystalScene.of(48, 48, 256), 3, new Workers(0, Progress.NONE))
                .movie());
    write(UmlPsd.analyzePixels(movie, Optional.empty(), parameters(JobKind.PIXELS), progress));
    assertAllHappened();
  }
}
