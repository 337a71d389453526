package io.github.umlpsd.explorer;

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
import java.nio.file.Path;
import java.util.Map;

/**
 * Macro lines by which a user of the explorer is played on a movie of 24 spots.
 *
 * @param folder for the movie, results and pictures
 */
record PlayedExplorer(Path folder) {
  private static final String PLAYER = "io.github.umlpsd.imagej.ScreenRun.";

  /** Writes the movie; the line that opens it. */
  String open(int size) {
    TraceScene emitters = new TraceScene(SampleSet.PAPER_THREE, 24, 400, 0.05, 1, Camera.scmos());
    var movie =
        MovieSimulator.simulate(
            MovieScene.of(emitters, size, size), 3, new Workers(0, Progress.NONE));
    Path file = folder.resolve("movie.tif");
    SimulatedFiles.write(file, KnownMovie.of(movie), 16, Progress.NONE);
    return "open('" + file + "');\n";
  }

  /** The line that plays an act; what is told is added to {@code t}. */
  String play(String act) {
    return "t = t + call('" + PLAYER + act + "', '" + folder + "');\n";
  }

  /** Fails with a picture of the screen if one of the acts failed. */
  static void assertPlayed(Desktop desktop, Map<String, String> told, String... acts)
      throws Exception {
    for (String act : acts) {
      if (told.containsKey("failed_" + act)) {
        desktop.keep("failed_" + act);
      }
      assertFalse(told.containsKey("failed_" + act), told.toString());
    }
  }
}
