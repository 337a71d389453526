package io.github.umlpsd.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.engine.decisions.Decision;
import io.github.umlpsd.engine.decisions.Decisions;
import io.github.umlpsd.engine.decisions.Verdict;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.movie.HeldFrames;
import io.github.umlpsd.movie.Movie;
import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.parameters.ParameterKey;
import io.github.umlpsd.results.tables.AnalysisTables;
import io.github.umlpsd.results.tables.CsvFile;
import io.github.umlpsd.results.tables.Table;
import io.github.umlpsd.simulate.MovieScene;
import io.github.umlpsd.simulate.MovieSimulator;
import io.github.umlpsd.simulate.emitters.Camera;
import io.github.umlpsd.simulate.emitters.SampleSet;
import io.github.umlpsd.simulate.emitters.TraceScene;
import io.github.umlpsd.spots.Spot;
import io.github.umlpsd.traces.SpotState;
import io.github.umlpsd.traces.TraceSet;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecidedAnalysisTest {
  @TempDir Path folder;

  private static Movie movie;
  private static Subject measured;

  @BeforeAll
  static void measure() {
    TraceScene emitters = new TraceScene(SampleSet.PAPER_THREE, 24, 600, 0.05, 1, Camera.scmos());
    movie =
        HeldFrames.of(
            MovieSimulator.simulate(
                    MovieScene.of(emitters, 96, 96), 4, new Workers(0, Progress.NONE))
                .movie());
    measured = UmlPsd.measure(movie, parameters(""), loader(), Progress.NONE);
  }

  private static ClassLoader loader() {
    return DecidedAnalysisTest.class.getClassLoader();
  }

  private static Parameters parameters(String file) {
    return parameters(file, "auto");
  }

  private static Parameters parameters(String file, String isolation) {
    Map<ParameterKey, String> typed = new HashMap<>();
    typed.put(ParameterKey.EPOCHS, "2");
    typed.put(ParameterKey.CLUSTERS, "3");
    typed.put(ParameterKey.BINS, "10");
    typed.put(ParameterKey.ISOLATION, isolation);
    typed.put(ParameterKey.DECISIONS, file);
    return Parameters.of(JobKind.SPOTS, typed);
  }

  private static Decision on(Field field, int trace, Verdict verdict, int cluster) {
    Spot spot = field.measuredSpots().get(trace);
    return Decision.at(
        field.measured()[trace] + 1,
        spot.xPixels() + 0.4,
        spot.yPixels(),
        verdict,
        cluster == 0 ? OptionalInt.empty() : OptionalInt.of(cluster),
        "by eye, twice");
  }

  @Test
  void rejectedSpotsAreLeftOutAsIfTheyWereNotThere() {
    Field field = measured.field().orElseThrow();
    Decisions decisions =
        new Decisions(List.of(on(field, 2, Verdict.REJECT, 0), on(field, 5, Verdict.REJECT, 0)));
    Analysis found =
        UmlPsd.analyze(measured, parameters("").withDecisions(decisions, "x"), Progress.NONE);

    TraceSet all = measured.traces().held().orElseThrow();
    int[] rest = IntStream.range(0, all.size()).filter(i -> i != 2 && i != 5).toArray();
    Analysis without = UmlPsd.analyze("", all.only(rest), parameters(""), Progress.NONE);
    for (int way = 0; way < 2; way++) {
      int[] labels = found.classifications().get(way).classes().labels();
      assertArrayEquals(
          without.classifications().get(way).classes().labels(),
          IntStream.of(rest).map(i -> labels[i]).toArray());
      assertEquals(-1, labels[2]);
      for (int k = 0; k < without.classifications().get(way).classes().count(); k++) {
        double[] expected = density(without, way, k);
        double[] seen = density(found, way, k);
        for (int f = 0; f < expected.length; f++) {
          assertEquals(1, seen[f] / expected[f], 1e-9);
        }
      }
    }
    Table spots = AnalysisTables.all(found).get(0);
    assertEquals(
        "unclassified: was rejected by hand.",
        spots.column("note").get(field.measured()[2]).toString().substring(0, 35));
  }

  private static double[] density(Analysis analysis, int way, int k) {
    ClassResult result = analysis.classifications().get(way).results().get(k);
    return result.spectrum().orElseThrow().mean().density();
  }

  @Test
  void whatWasDecidedIsReplayedFromItsFile() throws Exception {
    Field field = measured.field().orElseThrow();
    int[] before =
        UmlPsd.analyze(measured, parameters(""), Progress.NONE).classes().labels().clone();
    int to = before[1] == 0 ? 2 : 1;
    Decisions decisions =
        new Decisions(
            List.of(
                on(field, 7, Verdict.REJECT, 0),
                on(field, 1, Verdict.CLASS, to),
                on(field, 3, Verdict.KEEP, 0)));
    Analysis byHand =
        UmlPsd.analyze(measured, parameters("").withDecisions(decisions, "x"), Progress.NONE);
    assertEquals(to - 1, byHand.classes().labels()[1]);
    assertEquals(-1, byHand.classes().labels()[7]);

    List<Table> tables = AnalysisTables.all(byHand);
    Table written =
        tables.stream().filter(t -> t.name().equals("decisions")).findFirst().orElseThrow();
    CsvFile.write(folder, written);
    String file = folder.resolve("decisions.csv").toString();
    Analysis replayed = UmlPsd.analyze(movie, parameters(file), loader(), Progress.NONE);
    assertEquals(tables, AnalysisTables.all(replayed));
    assertEquals(file, replayed.parameters().words().get("decisions"));
  }

  @Test
  void aSpotNearANeighbourIsMeasuredIfItIsKept() {
    Parameters strict = parameters("", "15");
    Subject few = UmlPsd.measure(movie, strict, loader(), Progress.NONE);
    var detected = few.field().orElseThrow().detected();
    int near = detected.states().indexOf(SpotState.NEAR_NEIGHBOUR);
    Spot spot = detected.spots().get(near);
    Decision keep =
        Decision.at(
            near + 1, spot.xPixels(), spot.yPixels(), Verdict.KEEP, OptionalInt.empty(), "");
    Decisions decisions = new Decisions(List.of(keep));
    Analysis kept =
        UmlPsd.analyze(movie, strict.withDecisions(decisions, "x"), loader(), Progress.NONE);
    assertEquals(few.traces().size() + 1, kept.traces().size());
    assertEquals(SpotState.KEPT, kept.field().orElseThrow().detected().states().get(near));
  }

  @Test
  void decisionsThatCannotBeFollowedAreRefused() {
    Field field = measured.field().orElseThrow();
    Parameters parameters =
        parameters("").withDecisions(new Decisions(List.of(on(field, 1, Verdict.CLASS, 9))), "x");
    String message =
        assertThrows(UserException.class, () -> UmlPsd.analyze(measured, parameters, Progress.NONE))
            .getMessage();
    assertTrue(message.contains("to class 9, but there are 3 classes"), message);
  }
}
