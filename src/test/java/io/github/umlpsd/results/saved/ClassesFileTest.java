package io.github.umlpsd.results.saved;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.clusters.AdjustedRandIndex;
import io.github.umlpsd.engine.Analysis;
import io.github.umlpsd.engine.Classification;
import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.engine.UmlPsd;
import io.github.umlpsd.engine.saved.Assignment;
import io.github.umlpsd.engine.saved.GivenClasses;
import io.github.umlpsd.engine.saved.SavedClasses;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.parameters.ParameterKey;
import io.github.umlpsd.results.AnalysisFolder;
import io.github.umlpsd.simulate.emitters.Camera;
import io.github.umlpsd.simulate.emitters.Emitter;
import io.github.umlpsd.simulate.emitters.RandomStream;
import io.github.umlpsd.simulate.emitters.SampleSet;
import io.github.umlpsd.simulate.emitters.TraceScene;
import io.github.umlpsd.traces.TraceSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassesFileTest {
  private static final int FRAMES = 1500;

  @TempDir static Path temporary;

  private static Analysis first;
  private static GivenClasses saved;

  private record Sample(TraceSet traces, int[] truth) {}

  private static Sample sample(SampleSet set, int traces, int frames, double interval, long seed) {
    TraceScene scene = new TraceScene(set, traces, frames, interval, 1, Camera.scmos());
    int[] truth = set.deal(traces, RandomStream.of(seed, -2, 0));
    double[][] counts = new double[traces][];
    for (int i = 0; i < traces; i++) {
      RandomStream random = RandomStream.of(seed, i);
      double[] electrons = Emitter.draw(set, truth[i], scene, random).electrons();
      counts[i] =
          Arrays.stream(electrons).map(e -> e + Math.sqrt(e + 100) * random.gaussian()).toArray();
    }
    return new Sample(TraceSet.of(interval, counts), truth);
  }

  private static Parameters parameters() {
    return Parameters.of(
        JobKind.TRACES, Map.of(ParameterKey.EPOCHS, "3", ParameterKey.MAX_CLUSTERS, "5"));
  }

  private static Analysis analyze(Sample sample, Parameters parameters) {
    return UmlPsd.analyze("sample", sample.traces(), parameters, Progress.NONE);
  }

  @BeforeAll
  static void makeClasses() {
    first = analyze(sample(SampleSet.PAPER_THREE, 90, FRAMES, 0.05, 1), parameters());
    Path folder = temporary.resolve("first");
    AnalysisFolder.write(
        folder, List.of(first), Optional.empty(), earlier -> {}, null, Progress.NONE);
    saved = ClassesFile.read(GivenClasses.in(folder.toString()));
  }

  @Test
  void theSameTracesGetTheirOwnLabelsAgain() {
    Analysis again =
        analyze(
            sample(SampleSet.PAPER_THREE, 90, FRAMES, 0.05, 1), parameters().withClasses(saved));

    assertEquals(2, again.classifications().size());
    for (int i = 0; i < 2; i++) {
      Classification before = first.classifications().get(i);
      Classification after = again.classifications().get(i);
      assertEquals(before.suffix(), after.suffix());
      assertArrayEquals(before.classes().labels(), after.classes().labels());
      assertArrayEquals(
          before.classes().clustering().silhouettes(),
          after.classes().clustering().silhouettes(),
          1e-12);
      Assignment given = after.classes().given().orElseThrow();
      assertTrue(given.strangers() <= 4, () -> given.strangers() + " strangers");
    }
  }

  @Test
  void anotherSampleOfTheSameKindsIsClassedAsWellAsByItsOwnClasses() {
    Sample other = sample(SampleSet.PAPER_THREE, 90, FRAMES, 0.05, 2);

    double own = agreement(other, analyze(other, parameters()));
    double given = agreement(other, analyze(other, parameters().withClasses(saved)));

    assertTrue(own > 0.85, () -> "own " + own);
    assertTrue(given > own - 0.05, () -> "own " + own + ", given " + given);
  }

  private static double agreement(Sample sample, Analysis analysis) {
    return AdjustedRandIndex.of(sample.truth(), analysis.classes().labels());
  }

  @Test
  void tracesOfOneKindLeaveClassesEmptyAndAreWrittenAllTheSame() throws IOException {
    Sample bleaching = sample(SampleSet.ONLY_BLEACHING, 12, FRAMES, 0.05, 3);

    Analysis analysis = analyze(bleaching, parameters().withClasses(saved));
    Path folder = temporary.resolve("bleaching");
    AnalysisFolder.write(
        folder, List.of(analysis), Optional.empty(), earlier -> {}, null, Progress.NONE);

    assertEquals(first.classes().count(), analysis.classes().count());
    assertEquals(12, analysis.classes().members(0).length, "falling classes come first");
    List<String> clusters = Files.readAllLines(folder.resolve("clusters.csv"));
    assertEquals(1 + first.classes().count(), clusters.size());
    assertTrue(clusters.get(2).startsWith("2,0,"), clusters.get(2));
    assertTrue(Files.readString(folder.resolve("report.html")).contains("those of another result"));
    // Classes are handed on as they are.
    assertEquals(
        saved.classifications().get(0).classes().size(),
        ClassesFile.read(folder).get(0).classes().size());
  }

  @Test
  void classesOfOtherFeaturesOfTheSameNameAreRefused() throws IOException {
    String text = Files.readString(temporary.resolve("first").resolve("classes.json"));
    assertTrue(text.contains("\"directions\""));
    Path file = temporary.resolve("other.json");
    Files.writeString(file, text.replace("\"directions\"", "\"whitening\""));
    String message = assertThrows(UserException.class, () -> ClassesFile.read(file)).getMessage();
    assertTrue(message.endsWith("that this program can read; make them again."), message);
  }

  @Test
  void strangersAreFlagged() {
    Sample strange = sample(SampleSet.ONLY_FLICKER, 12, FRAMES, 0.05, 4);
    Analysis analysis = analyze(strange, parameters().withClasses(saved));

    Assignment switching = analysis.classifications().get(1).classes().given().orElseThrow();
    assertTrue(switching.strangers() >= 8, () -> switching.strangers() + " strangers");
    assertTrue(
        analysis.warnings().stream().anyMatch(w -> w.contains("unlike those")),
        () -> analysis.warnings().toString());
  }

  @Test
  void tracesOfAnotherIntervalOrLengthAreRefused() {
    Parameters given = parameters().withClasses(saved);
    String interval =
        assertThrows(
                UserException.class,
                () -> analyze(sample(SampleSet.PAPER_THREE, 9, FRAMES, 0.1, 1), given))
            .getMessage();
    assertTrue(interval.contains("0.05 s") && interval.contains("0.1 s"), interval);
    String length =
        assertThrows(
                UserException.class,
                () -> analyze(sample(SampleSet.PAPER_THREE, 9, 2000, 0.05, 1), given))
            .getMessage();
    assertTrue(length.contains("1500") && length.contains("2000"), length);
    SavedClasses one = saved.classifications().get(0);
    String pixels =
        assertThrows(
                UserException.class,
                () -> one.checkFits(new SavedClasses.Record("pixel", FRAMES, 0.05)))
            .getMessage();
    assertTrue(pixels.contains("pixels"), pixels);
  }

  @Test
  void foldersWithoutClassesAreRefused() throws IOException {
    Path broken = Files.createDirectory(temporary.resolve("broken"));
    refused(temporary.resolve("nowhere"), "there is no such folder");
    refused(broken, "there is no classes.json in it");
    String whole = Files.readString(temporary.resolve("first/classes.json"));
    for (String text :
        List.of(
            "",
            "{}",
            "[1]",
            whole.substring(0, whole.length() / 2),
            whole.replace("\"frames\": 1500", "\"frames\": 1400"),
            whole.replace("minmax", "minmix"),
            whole.replace("\"window_frames\"", "\"window\""))) {
      Files.writeString(broken.resolve("classes.json"), text);
      refused(broken, "does not hold classes that this program can read");
    }
  }

  private static void refused(Path folder, String why) {
    String message = assertThrows(UserException.class, () -> ClassesFile.read(folder)).getMessage();
    assertTrue(message.contains(why), message);
  }
}
