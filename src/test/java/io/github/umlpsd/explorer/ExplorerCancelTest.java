package io.github.umlpsd.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window opened by SciJava, runs that are canceled, notes, and a folder that is dropped. */
class ExplorerCancelTest {
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
    for (String act : new String[] {"open", "cancel", "note", "ran", "drop"}) {
      if (told.containsKey("failed_" + act)) {
        desktop.keep("failed_" + act);
      }
      assertFalse(told.containsKey("failed_" + act), told.toString());
    }
  }

  @Test
  void cancelLeavesNothingAndNotesAreKeptAndNoMacroKnowsTheWindowsWords() throws Exception {
    String run = "run('Analyze Blinking Movie...', 'epochs=2 output=[" + folder + "/%s]');\n";
    try (Desktop desktop = new Desktop(folder)) {
      Map<String, String> told =
          desktop.run(
              "t = '';\n"
                  + open(96)
                  + play("open")
                  + play("cancel")
                  + play("note")
                  + run.formatted("results")
                  + "run('Blinking Explorer');\n"
                  + play("drop"));
      assertPlayed(desktop, told);
      assertEquals("by SciJava", told.get("opened"));
      assertEquals("Canceled. run again true", told.get("button"));
      assertEquals("Canceled. results false", told.get("escape"));
      assertEquals("null", told.get("overlay"));
      assertEquals("true", told.get("current"), "the movie is current after a run");
      assertEquals("looks odd", told.get("note"));
      assertEquals("yes", told.get("undone"));
      assertEquals("3", told.get("kept"), "the window knows its own words again");
      assertEquals("24", told.get("dropped"));
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(
          0, files.filter(file -> file.getFileName().toString().contains("never")).count());
    }
    String parameters = Files.readString(folder.resolve("results/parameters.json"));
    assertTrue(parameters.contains("\"clusters\": \"auto\""), "3 was said in the window only");
  }
}
