package io.github.umlpsd.movie.edges;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.movie.ArrayFrames;
import io.github.umlpsd.movie.FrameSource;
import io.github.umlpsd.movie.Margins;
import io.github.umlpsd.movie.Movie;
import io.github.umlpsd.simulate.emitters.RandomStream;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeenEdgesTest {
  private static final int WIDTH = 40;
  private static final int HEIGHT = 32;
  private static final int FRAMES = 120;
  private static final Workers TWO = new Workers(2, Progress.NONE);

  /** Whole numbers, Gaussian. */
  private static float[][] noise(double mean, double deviation) {
    float[][] frames = new float[FRAMES][WIDTH * HEIGHT];
    for (int t = 0; t < FRAMES; t++) {
      RandomStream random = RandomStream.of(7, t);
      for (int i = 0; i < frames[t].length; i++) {
        frames[t][i] = (float) Math.max(0, Math.rint(mean + deviation * random.gaussian()));
      }
    }
    return frames;
  }

  private static FrameSource frames(float[][] values) {
    return ArrayFrames.of(WIDTH, HEIGHT, values);
  }

  private static Movie movie(FrameSource frames) {
    return new Movie("test", frames, 0.1, OptionalDouble.empty(), List.of());
  }

  private static Margins margins(FrameSource frames) {
    return SeenEdges.of(movie(frames), TWO).frames().margins();
  }

  @ParameterizedTest
  @CsvSource({
    "5, -3, 0, 6, 0, 0, 4",
    "-4.5, 2.3, 0, 0, 3, 5, 0",
    "-4.5, 2.3, NaN, 0, 3, 5, 0",
    "0, 6, 255, 0, 7, 0, 0",
    "7, 0, -1, 8, 0, 0, 0"
  })
  void edgesThatAreFilledWhereFramesWereMovedAreFound(
      double dx, double dy, float fill, int left, int top, int right, int bottom) {
    FrameSource moved = new MovedFrames(frames(noise(100, 5)), dx, dy, fill);
    Margins found = margins(moved);
    Margins wanted = new Margins(left, top, right, bottom);
    // What is filled in fewer than 1 of 50 frames is left as it is.
    assertTrue(
        Math.abs(found.left() - left) <= 1
            && Math.abs(found.top() - top) <= 1
            && Math.abs(found.right() - right) <= 1
            && Math.abs(found.bottom() - bottom) <= 1,
        found + " instead of " + wanted);
    assertEquals(left == 0, found.left() == 0);
    assertEquals(top == 0, found.top() == 0);
    assertEquals(right == 0, found.right() == 0);
    assertEquals(bottom == 0, found.bottom() == 0);
  }

  /** A frame that was turned lacks a wedge at each corner. */
  @Test
  void wedgesThatAreFilledWhereFramesWereTurnedAreFound() {
    float[][] values = noise(100, 5);
    for (float[] frame : values) {
      for (int i = 0; i < frame.length; i++) {
        boolean wedge = i / WIDTH + i % WIDTH / 8 < 4 || i / WIDTH - i % WIDTH / 8 > HEIGHT - 3;
        frame[i] = wedge ? 0 : frame[i];
      }
    }
    Margins found = margins(frames(values));
    boolean[] seen = found.seen(WIDTH, HEIGHT);
    for (int i = 0; i < seen.length; i++) {
      assertTrue(!seen[i] || values[0][i] > 0, "pixel " + i);
    }
    assertTrue(
        (WIDTH - found.left() - found.right()) * (HEIGHT - found.top() - found.bottom()) > 700);
  }

  @Test
  void nothingStandsOutBeyondWhatWasSeen() {
    FrameSource moved = new MovedFrames(frames(noise(100, 5)), 6, -4, 0);
    Movie movie = SeenEdges.of(movie(moved), TWO);
    float[] pixels = new float[WIDTH * HEIGHT];
    float[] raw = new float[WIDTH * HEIGHT];
    Margins margins = movie.frames().margins();
    boolean[] seen = margins.seen(WIDTH, HEIGHT);
    for (int t = 0; t < FRAMES; t++) {
      movie.frames().read(t, pixels);
      moved.read(t, raw);
      for (int i = 0; i < pixels.length; i++) {
        assertTrue(pixels[i] > 50, "frame " + t + ", pixel " + i);
        assertTrue(!seen[i] || pixels[i] == raw[i]);
      }
    }
    assertEquals(1, movie.notes().size());
    assertTrue(
        movie
            .notes()
            .get(0)
            .contains(
                margins.left()
                    + " columns at the left, "
                    + margins.bottom()
                    + " rows at the bottom."),
        movie.notes().get(0));
  }

  /** Noise, few grey levels, few photons, and what was clipped have equal pixels everywhere. */
  @ParameterizedTest
  @CsvSource({"100, 5", "2, 0.3", "0, 0.4", "0, 5", "-4, 5", "-12, 5", "0.2, 0.5", "100, 0.1"})
  void moviesWithEqualPixelsEverywhereAreLeftAsTheyAre(double mean, double deviation) {
    Movie movie = movie(frames(noise(mean, deviation)));
    assertSame(movie, SeenEdges.of(movie, TWO));
  }

  @Test
  void imagesWithoutNoiseAreLeftAsTheyAre() {
    float[][] ramp = new float[FRAMES][WIDTH * HEIGHT];
    for (float[] frame : ramp) {
      for (int i = 0; i < frame.length; i++) {
        frame[i] = 8 * (i % WIDTH);
      }
    }
    Movie movie = movie(frames(ramp));
    assertSame(movie, SeenEdges.of(movie, TWO));
  }

  @ParameterizedTest
  @ValueSource(ints = {17, 119})
  void framesThatAreTornOrConstantCutNoMovie(int torn) {
    float[][] values = noise(100, 5);
    Arrays.fill(values[torn], WIDTH * HEIGHT / 3 * 2, WIDTH * HEIGHT, 0);
    Arrays.fill(values[torn / 2], 0);
    Arrays.fill(values[0], 0);
    Movie movie = movie(frames(values));
    assertSame(movie, SeenEdges.of(movie, TWO));
  }

  @Test
  void squaresOfPixelsAreUnseenIfOneOfTheirsIs() {
    assertEquals(new Margins(1, 0, 2, 1), new Margins(1, 0, 4, 2).binned(2));
  }
}
