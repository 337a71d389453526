package io.github.umlpsd.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.movie.Drift;
import io.github.umlpsd.movie.HeldFrames;
import io.github.umlpsd.movie.Movie;
import io.github.umlpsd.movie.checks.Check;
import io.github.umlpsd.movie.checks.Verdict;
import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.parameters.ParameterKey;
import io.github.umlpsd.pixels.AveragedMovie;
import io.github.umlpsd.pixels.GivenMask;
import io.github.umlpsd.pixels.MovedMask;
import io.github.umlpsd.simulate.CrystalScene;
import io.github.umlpsd.simulate.CrystalSimulator;
import io.github.umlpsd.simulate.SimulatedCrystals;
import io.github.umlpsd.simulate.SteadyDrift;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GivenMaskTest {
  private static final int SIDE = 64;
  private static final Workers ONE = new Workers(1, Progress.NONE);

  private final SimulatedCrystals crystals =
      CrystalSimulator.simulate(
          CrystalScene.of(SIDE, SIDE, 150).withDrift(new SteadyDrift(6, -4)), 3, ONE);
  private final Movie movie = HeldFrames.of(crystals.movie());

  /** The crystals as they are so many pixels from the middle of their way. */
  private boolean[] crystals(int dx, int dy) {
    boolean[] marks = new boolean[SIDE * SIDE];
    for (int i = 0; i < marks.length; i++) {
      marks[i] = crystals.crystalMap()[i] >= 0;
    }
    return MovedMask.of(marks, SIDE, dx, dy);
  }

  private Check check(Drift drift, int binning, boolean[] given) {
    return GivenMask.check(AveragedMovie.of(movie, drift, binning, ONE), given, binning);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void masksOfTheFirstAndTheLastFrameAreToldWithTheWayTheyAreBeside(int binning) {
    AveragedMovie averaged = AveragedMovie.of(movie, Drift.PHASE_CORRELATION, binning, ONE);
    for (int side : new int[] {-1, 1}) {
      Check check = GivenMask.check(averaged, crystals(3 * side, -2 * side), binning);
      assertEquals(Verdict.TOLD, check.verdict(), check.sentence());
      assertTrue(check.sentence().contains(side < 0 ? "first frame" : "last frame"));
      assertEquals(-3 * side, (double) check.numbers().get("beside_x_px"), 0.5);
      assertEquals(2 * side, (double) check.numbers().get("beside_y_px"), 0.5);
    }
  }

  @Test
  void masksOfTheMeanRaiseNoAlarm() {
    boolean[] right = crystals(0, 0);
    assertEquals(Verdict.FINE, check(Drift.PHASE_CORRELATION, 1, right).verdict());
    boolean[] part = right.clone();
    for (int i = 0; i < part.length; i++) {
      part[i] &= i % SIDE < SIDE / 2 && i / SIDE % 5 < 3;
    }
    assertEquals(Verdict.FINE, check(Drift.PHASE_CORRELATION, 1, part).verdict());
    assertEquals(
        Verdict.FINE, check(Drift.PHASE_CORRELATION, 1, new boolean[SIDE * SIDE]).verdict());
    boolean[] all = new boolean[SIDE * SIDE];
    Arrays.fill(all, true);
    assertEquals(Verdict.FINE, check(Drift.PHASE_CORRELATION, 1, all).verdict());
  }

  /** Without correction the drift itself is told, and a mask is not judged. */
  @Test
  void warningsNameTheMaskOrTheDrift() {
    assertTrue(warns("phase-correlation", "mask that was given lies beside"));
    assertTrue(warns("none", "sample moves by"));
    assertTrue(!warns("none", "mask that was given lies beside"));
  }

  private boolean warns(String drift, String words) {
    Parameters parameters =
        Parameters.of(
            JobKind.PIXELS,
            Map.of(
                ParameterKey.DRIFT, drift,
                ParameterKey.MASK, "given",
                ParameterKey.BINS, "30",
                ParameterKey.CLUSTERS, "3",
                ParameterKey.EPOCHS, "1"));
    return UmlPsd.analyzePixels(movie, Optional.of(crystals(-3, 2)), parameters, Progress.NONE)
        .get(0)
        .warnings()
        .stream()
        .anyMatch(warning -> warning.contains(words));
  }
}
