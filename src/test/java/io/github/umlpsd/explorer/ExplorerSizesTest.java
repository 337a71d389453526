package io.github.umlpsd.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.umlpsd.imagej.Desktop;
import io.github.umlpsd.imagej.SimulatedFiles;
import io.github.umlpsd.imagej.windows.KnownMovie;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.simulate.MovieScene;
import io.github.umlpsd.simulate.MovieSimulator;
import io.github.umlpsd.simulate.emitters.Camera;
import io.github.umlpsd.simulate.emitters.SampleSet;
import io.github.umlpsd.simulate.emitters.TraceScene;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The window on a small screen and a large one. */
class ExplorerSizesTest {
  private static final String PLAYER = "io.github.umlpsd.imagej.ScreenRun.";

  @TempDir Path folder;

  private String open(int size) {
    TraceScene emitters = new TraceScene(SampleSet.PAPER_THREE, 24, 400, 0.05, 1, Camera.scmos());
    var movie =
        MovieSimulator.simulate(
            MovieScene.of(emitters, size, size), 3, new Workers(0, Progress.NONE));
    Path file = folder.resolve("movie.tif");
    SimulatedFiles.write(file, KnownMovie.of(movie), 16, Progress.NONE);
    return "open('" + file + "');\n";
  }

  private String play(String act) {
    return "t = t + call('" + PLAYER + act + "', '" + folder + "');\n";
  }

  private static void assertPlayed(Desktop desktop, Map<String, String> told) throws Exception {
    for (String act : new String[] {"ran"}) {
      if (told.containsKey("failed_" + act)) {
        desktop.keep("failed_" + act);
      }
      assertFalse(told.containsKey("failed_" + act), told.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1366x768", "1920x1080"})
  void theWindowFitsTheScreenAndLeavesTheMovieFree(String screen) throws Exception {
    try (Desktop desktop = new Desktop(folder, screen)) {
      Map<String, String> told =
          desktop.run("t = '';\n" + open(256) + "run('Blinking Explorer');\n" + play("run"));
      for (String moment : new String[] {"before", "after"}) {
        Files.copy(
            folder.resolve("size-" + moment + ".png"),
            Files.createDirectories(Path.of("target/screenshots"))
                .resolve("explorer-" + screen + "-" + moment + ".png"),
            java.nio.file.StandardCopyOption.REPLACE_EXISTING);
      }
      assertPlayed(desktop, told);
      assertEquals("true", told.get("fits_before"));
      assertEquals("true", told.get("fits_after"));
      assertEquals("", told.get("cover_before"));
      assertEquals("", told.get("cover_after"));
      assertEquals("true", told.get("current"));
      assertEquals("true", told.get("sees_band"));
    }
  }
}
