package io.github.umlpsd.compare.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.clusters.AdjustedRandIndex;
import io.github.umlpsd.compare.movies.CommonRecord;
import io.github.umlpsd.compare.movies.Funnel;
import io.github.umlpsd.compare.movies.MeasuredMovie;
import io.github.umlpsd.compare.sheet.SheetRow;
import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.parameters.ParameterKey;
import io.github.umlpsd.simulate.emitters.Camera;
import io.github.umlpsd.simulate.emitters.Emitter;
import io.github.umlpsd.simulate.emitters.RandomStream;
import io.github.umlpsd.simulate.emitters.SampleSet;
import io.github.umlpsd.simulate.emitters.TraceScene;
import io.github.umlpsd.traces.TraceSet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class PooledClassesTest {
  private static final SampleSet SET = SampleSet.PAPER_THREE;
  private static final int DOTS = 40;

  private static int[] truth(long seed) {
    return SET.deal(DOTS, RandomStream.of(seed, -2, 0));
  }

  private static MeasuredMovie movie(
      String condition, double signal, int frames, double interval, long seed) {
    TraceScene scene = new TraceScene(SET, DOTS, frames, interval, signal, Camera.scmos());
    int[] truth = truth(seed);
    double[][] counts = new double[DOTS][];
    for (int i = 0; i < DOTS; i++) {
      RandomStream random = RandomStream.of(seed, i);
      counts[i] =
          Arrays.stream(Emitter.draw(SET, truth[i], scene, random).electrons())
              .map(e -> e + Math.sqrt(e + 100) * random.gaussian())
              .toArray();
    }
    String name = condition + seed;
    SheetRow row =
        new SheetRow(
            (int) seed, Path.of(name), condition, "", "", OptionalDouble.empty(), "", Map.of());
    return new MeasuredMovie(
        row,
        name,
        TraceSet.of(interval, counts),
        Optional.empty(),
        Optional.empty(),
        Funnel.of(DOTS),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  private static Parameters parameters() {
    return Parameters.of(
        JobKind.SPOTS, Map.of(ParameterKey.EPOCHS, "3", ParameterKey.MAX_CLUSTERS, "6"));
  }

  @Test
  void oneSetOfClassesServesAllMoviesAlsoThoseOfAThirdOfTheLight() {
    List<MeasuredMovie> movies = new ArrayList<>();
    for (long seed = 1; seed <= 4; seed++) {
      movies.add(
          movie(seed % 2 == 0 ? "dim" : "bright", seed % 2 == 0 ? 1 / 3.0 : 1, 1200, 0.05, seed));
    }
    PooledClasses classes = PooledClasses.of(movies, parameters(), Progress.NONE);

    assertEquals(4 * DOTS, classes.madeOf());
    assertEquals(3, classes.given().classifications().get(0).classes().size());
    for (MeasuredMovie movie : movies) {
      ComparedMovie compared =
          ComparedMovie.of(movie, classes.given(), parameters(), Progress.NONE);
      int[] truth = truth(movie.row().number());
      double index = AdjustedRandIndex.of(truth, compared.leading().labels());
      assertTrue(index > 0.85, () -> movie.name() + ": adjusted Rand index " + index);
      // The classes of the set come in the order of slopes: bleaching, switching, brightening.
      for (int k = 0; k < 3; k++) {
        int own = k;
        double share = Arrays.stream(truth).filter(t -> t == own).count() / (double) DOTS;
        double found =
            Arrays.stream(compared.leading().labels()).filter(l -> l == own).count()
                / (double) DOTS;
        assertEquals(share, found, 0.08, movie.name());
      }
    }
  }

  @Test
  void moviesOfOtherLengthAreCutAndThoseOfOtherIntervalRefused() {
    MeasuredMovie longer = movie("a", 1, 500, 0.05, 1);
    MeasuredMovie shorter = movie("b", 1, 400, 0.0502, 2);

    List<MeasuredMovie> common = CommonRecord.of(List.of(longer, shorter), 0);
    assertEquals(400, common.get(0).traces().frames());
    assertEquals(longer.traces().trace(3)[399], common.get(0).traces().trace(3)[399], 1e-4);
    assertEquals(300, CommonRecord.of(List.of(longer, shorter), 300).get(1).traces().frames());

    refused(List.of(longer, shorter), 450, "but b2 has only 400");
    refused(List.of(longer, movie("c", 1, 400, 0.06, 3)), 0, "The frame intervals differ");
  }

  private static void refused(List<MeasuredMovie> movies, int length, String why) {
    String message =
        assertThrows(UserException.class, () -> CommonRecord.of(movies, length)).getMessage();
    assertTrue(message.contains(why), message);
  }

  @Test
  void aLargePoolIsMadeOfEvenlySpacedDotsOfEachMovie() {
    List<MeasuredMovie> movies =
        List.of(movie("a", 1, 50, 0.05, 1), some(movie("b", 1, 50, 0.05, 2), 5));
    TraceSet sample = PoolSample.of(movies, 25).traces();

    assertEquals(25, sample.size());
    assertEquals((float) movies.get(0).traces().trace(2)[7], sample.trace(1)[7]);
    assertEquals((float) movies.get(1).traces().trace(4)[7], sample.trace(24)[7]);
    assertEquals(DOTS + 5, PoolSample.of(movies, 1000).traces().size());
  }

  private static MeasuredMovie some(MeasuredMovie movie, int dots) {
    double[][] few = new double[dots][];
    Arrays.setAll(few, movie.traces()::trace);
    return movie.with(TraceSet.of(movie.traces().frameIntervalSeconds(), few));
  }
}
