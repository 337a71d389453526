package io.github.umlpsd.watch.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.movie.files.growing.BlinkingScene;
import io.github.umlpsd.movie.files.growing.FrameWriter;
import io.github.umlpsd.movie.files.growing.MicroManagerWriter;
import io.github.umlpsd.movie.files.growing.MovieFinder;
import io.github.umlpsd.movie.files.growing.NdTiffWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Movies that are measured while they are written. */
@Timeout(60)
class LiveMovieTest {
  private static final int SIDE = 96;

  @TempDir Path temporary;

  private LiveMovie follow(Path movie) {
    LiveMovie live =
        new LiveMovie(
            MovieFinder.follow(movie, 1, 1).orElseThrow(),
            Parameters.defaults(),
            64,
            getClass().getClassLoader());
    live.start();
    return live;
  }

  private static LiveView waitFor(LiveMovie live, long frames) throws InterruptedException {
    LiveView view = live.view();
    while (view.frames() < frames || view.waiting() > 0) {
      assertFalse(view.stage().startsWith("stopped"), view.stage());
      Thread.sleep(20);
      view = live.view();
    }
    return view;
  }

  @ParameterizedTest
  @ValueSource(strings = {"ndtiff", "micro-manager"})
  void everyFrameIsMeasuredWhileItIsRecorded(String format) throws Exception {
    BlinkingScene scene = new BlinkingScene(SIDE, SIDE, 16, 0.1, 3);
    Path folder = temporary.resolve("run");
    boolean ndtiff = format.equals("ndtiff");
    try (FrameWriter writer =
        ndtiff
            ? new NdTiffWriter(folder, SIDE, SIDE, 500)
            : new MicroManagerWriter(folder, SIDE, SIDE, 500)) {
      LiveMovie live = follow(ndtiff ? folder : folder.resolve("run_MMStack_Default.ome.tif"));
      for (int t = 0; t < 1200; t++) {
        // Ten frames are lost.
        int number = t < 600 ? t : t + 10;
        writer.write(number, 10.0 * number, scene.next());
        if (t == 40) {
          assertEquals(0, waitForFirst(live).spots());
        }
      }
      LiveView view = waitFor(live, 1200);
      live.stop();
      assertEquals(1200, view.frames());
      assertEquals(scene.spots(), view.spots());
      assertEquals(10, view.lostFrames());
      assertEquals(12.09, view.seconds(), 1e-6);
      assertEquals(scene.onFraction(), view.onFraction().orElseThrow(), 0.03);
      assertTrue(view.driftPixels().orElseThrow() < 0.3, view.toString());
      assertEquals(0, view.dimmed().orElseThrow(), 0.15);
      // The band is that of 12 s, from where the estimator begins to where it ends.
      double[] hz = view.spectrum().frequencyHz();
      assertTrue(hz[0] > 0.05 && hz[0] < 1, "from " + hz[0]);
      assertTrue(hz[hz.length - 1] > 30 && hz[hz.length - 1] <= 50, "to " + hz[hz.length - 1]);
      assertTrue(view.line().endsWith("(preliminary)"), view.line());
    }
  }

  private static LiveView waitForFirst(LiveMovie live) throws InterruptedException {
    LiveView view = live.view();
    while (view.frames() == 0) {
      Thread.sleep(10);
      view = live.view();
    }
    return view;
  }

  @Test
  void tracesOfAnyLengthTakeTheSameMemory() {
    BoundedTraces traces = new BoundedTraces(2, 64, 100);
    for (int t = 0; t < 10_000; t++) {
      traces.add(new float[] {t, 5});
    }
    BoundedTraces.Copy copy = traces.copy();
    assertEquals(10_000, copy.frames());
    assertEquals(256, copy.framesPerMean());
    assertEquals(39, copy.course()[0].length);
    assertEquals(127.5 + 256 * 20, copy.course()[0][20]);
    assertEquals(5, copy.course()[1][38]);
    assertEquals(100, copy.last()[0].length);
    assertEquals(9_900, copy.last()[0][0]);
    assertEquals(9_999, copy.last()[0][99]);
  }

  @Test
  void aMovieWithoutSpotsSaysSo() throws IOException, InterruptedException {
    Path folder = temporary.resolve("run");
    try (NdTiffWriter writer = new NdTiffWriter(folder, SIDE, SIDE, 500)) {
      LiveMovie live = follow(folder);
      short[] flat = new short[SIDE * SIDE];
      for (int t = 0; t < 130; t++) {
        flat[t % flat.length] = (short) (t % 7);
        writer.write(t, 10.0 * t, flat);
      }
      while (!live.view().stage().contains("isolation, radius")) {
        Thread.sleep(20);
      }
      assertEquals(0, live.view().spots());
      live.stop();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ndtiff", "micro-manager"})
  void aRecordingThatIsBegunAnewIsNotJoinedToTheOneBefore(String format) throws Exception {
    BlinkingScene scene = new BlinkingScene(SIDE, SIDE, 16, 0.1, 3);
    Path folder = temporary.resolve("run");
    LiveMovie live = null;
    for (int run = 0; run < 2; run++) {
      boolean ndtiff = format.equals("ndtiff");
      try (FrameWriter writer =
          ndtiff
              ? new NdTiffWriter(folder, SIDE, SIDE, 500)
              : new MicroManagerWriter(folder, SIDE, SIDE, 500)) {
        if (run == 0) {
          live = follow(ndtiff ? folder : folder.resolve("run_MMStack_Default.ome.tif"));
        }
        for (int t = 0; t < (run == 0 ? 100 : 20); t++) {
          writer.write(t, 20 * t, scene.next());
        }
        if (run == 0) {
          waitFor(live, 100);
        } else {
          while (!live.isBegunAnew()) {
            Thread.sleep(20);
          }
        }
      }
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
    }
    assertEquals(100, live.view().frames());
    assertTrue(live.view().line().contains("begun anew"), live.view().line());
    live.stop();
  }
}
