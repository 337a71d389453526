package io.github.umlpsd.movie;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.engine.field.SeenField;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.movie.checks.WatchedFrames;
import io.github.umlpsd.movie.sums.Projections;
import io.github.umlpsd.pixels.AveragedMovie;
import io.github.umlpsd.simulate.CrystalScene;
import io.github.umlpsd.simulate.CrystalSimulator;
import io.github.umlpsd.simulate.SteadyDrift;
import java.util.Arrays;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A pixel that was averaged with others no longer shows that it was saturated. */
class SaturationTest {
  private static final int SIDE = 12;
  private static final int FRAMES = 30;
  private static final float TOP = 255;
  private static final Workers TWO = new Workers(2, Progress.NONE);

  private final float[][] values = new float[FRAMES][SIDE * SIDE];

  /** Noise well below the top, with single pixels at it in some frames. */
  private ArrayFrames frames() {
    Random random = new Random(3);
    for (float[] frame : values) {
      for (int i = 0; i < frame.length; i++) {
        frame[i] = 50 + random.nextInt(40);
      }
    }
    for (int k = 0; k < 15; k++) {
      values[5 + random.nextInt(20)][random.nextInt(SIDE * SIDE)] = TOP;
    }
    return ArrayFrames.of(SIDE, SIDE, values).saturatedAt(TOP);
  }

  private boolean isSaturated(int x, int y) {
    return Arrays.stream(values).anyMatch(frame -> frame[y * SIDE + x] >= TOP);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4})
  void squaresWithASaturatedPixelAreSaturated(int edge) {
    AveragedMovie averaged = AveragedMovie.of(frames().movie(0.03), Drift.NONE, edge, TWO);
    int columns = SIDE / edge;
    boolean[] expected = new boolean[columns * columns];
    for (int i = 0; i < SIDE * SIDE; i++) {
      expected[i / SIDE / edge * columns + i % SIDE / edge] |= isSaturated(i % SIDE, i / SIDE);
    }
    assertArrayEquals(expected, averaged.saturated());
  }

  @Test
  void pixelsThatAreDrawnBetweenSaturatedOnesAreSaturated() {
    ArrayFrames raw = frames();
    double[] x = new double[FRAMES];
    Arrays.fill(x, 0.5);
    DriftEstimate half = new DriftEstimate(x, new double[FRAMES]);
    UnaryOperator<FrameSource> change = source -> RegisteredFrames.of(source, half);
    boolean[] expected = new boolean[SIDE * SIDE];
    for (int i = 0; i < expected.length; i++) {
      int right = Math.min(SIDE - 1, i % SIDE + 1);
      expected[i] = isSaturated(i % SIDE, i / SIDE) || isSaturated(right, i / SIDE);
    }
    assertArrayEquals(expected, Saturation.of(raw, change, TWO));
  }

  @Test
  void framesThatAreKnownToHaveNoSaturatedPixelAreNotReadAgain() {
    ArrayFrames raw = frames();
    WatchedFrames watched = new WatchedFrames(raw);
    Projections.of(watched, TWO);
    int before = raw.reads().get();
    boolean[] saturated = Saturation.of(watched, UnaryOperator.identity(), TWO);
    long withTop =
        Arrays.stream(values)
            .filter(f -> IntStream.range(0, f.length).anyMatch(i -> f[i] >= TOP))
            .count();
    assertEquals(withTop, raw.reads().get() - before);
    for (int i = 0; i < saturated.length; i++) {
      assertEquals(isSaturated(i % SIDE, i / SIDE), saturated[i]);
    }
  }

  /** Of a sample that moves hardly fewer pixels are told than without correction. */
  @Test
  void driftThatIsTakenOutHidesNoSaturation() {
    Movie movie =
        CrystalSimulator.simulate(
                CrystalScene.of(64, 64, 150).withDrift(new SteadyDrift(3, -2)), 3, TWO)
            .movie();
    float[][] seen = new float[movie.frames().frames()][64 * 64];
    for (int t = 0; t < seen.length; t++) {
      movie.frames().read(t, seen[t]);
    }
    float highest = 0;
    for (float[] frame : seen) {
      for (float value : frame) {
        highest = Math.max(highest, value);
      }
    }
    float top = (float) Math.floor(0.8 * highest);
    for (float[] frame : seen) {
      for (int i = 0; i < frame.length; i++) {
        frame[i] = Math.min(top, frame[i]);
      }
    }
    Movie clipped = ArrayFrames.of(64, 64, seen).saturatedAt(top).movie(0.03);
    int still = saturated(clipped, Drift.NONE);
    int moved = saturated(clipped, Drift.PHASE_CORRELATION);
    assertTrue(still > 20 && moved > still / 2, still + " and " + moved);
  }

  private static int saturated(Movie movie, Drift drift) {
    MovieParameters parameters = new MovieParameters(0, 0, 1, Projection.MEAN, drift);
    return SeenField.of(movie, parameters, TWO).projections().saturatedPixels();
  }
}
