package io.github.umlpsd.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.imagej.Desktop;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window opened by SciJava, runs that are canceled, notes, and a folder that is dropped. */
class ExplorerCancelTest {
  @TempDir Path folder;

  @Test
  void cancelLeavesNothingAndNotesAreKeptAndNoMacroKnowsTheWindowsWords() throws Exception {
    String run = "run('Analyze Blinking Movie...', 'epochs=2 output=[" + folder + "/%s]');\n";
    PlayedExplorer user = new PlayedExplorer(folder);
    try (Desktop desktop = new Desktop(folder)) {
      Map<String, String> told =
          desktop.run(
              "t = '';\n"
                  + user.open(96)
                  + user.play("open")
                  + user.play("cancel")
                  + user.play("note")
                  + run.formatted("results")
                  + "run('Blinking Explorer');\n"
                  + user.play("drop"));
      PlayedExplorer.assertPlayed(desktop, told, "open", "cancel", "note", "ran", "drop");
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
