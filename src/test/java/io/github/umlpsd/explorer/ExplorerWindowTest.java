package io.github.umlpsd.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.imagej.Desktop;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window in plain ImageJ, with a real mouse and real keys on a virtual screen. */
class ExplorerWindowTest {
  private static final String PLAYER = "io.github.umlpsd.imagej.ScreenExplorer";

  @TempDir Path folder;

  @Test
  void fromTheOpenMovieToSavedResultsThatAMacroRepeats() throws Exception {
    String open = new PlayedExplorer(folder).open(96);
    try (Desktop desktop = new Desktop(folder)) {
      Map<String, String> told =
          desktop.run(
              open
                  + "run('Record...'); run('Blinking Explorer');\n"
                  + "t = call('"
                  + PLAYER
                  + ".play', '"
                  + folder
                  + "');\n");
      for (String picture : List.of("explorer-before", "explorer-after", "explorer-decided")) {
        if (Files.exists(folder.resolve(picture + ".png"))) {
          desktop.keep(picture);
        }
      }
      assertFalse(told.containsKey("failed_explorer"), told.toString());
      assertTrue(told.get("preview").startsWith("24 spots"), told.get("preview"));
      assertTrue(told.get("wrong").contains("isolation is 'abc'"), told.get("wrong"));
      assertEquals(told.get("preview"), told.get("reset"));
      assertTrue(
          told.get("recorded").contains("run(\"Analyze Blinking Movie...\", \"clusters=3\");"),
          told.get("recorded"));
      assertEquals("1:reject", told.get("reject"));
      assertTrue(told.get("move").matches("1:reject 2:class [23]"), told.get("move"));
      assertEquals("1:reject", told.get("undo"));
      assertEquals(told.get("move"), told.get("redo"));
      assertEquals("1:reject", told.get("k"), "moves belong to the classes that they were made in");
      assertEquals("1:reject 5:keep", told.get("keep"));
      assertTrue(told.get("saved").contains("decisions="), told.get("saved"));

      String again = told.get("saved").replace(folder + "/saved]", folder + "/again]");
      again = again.replace(folder + "/saved\"", folder + "/again\"").replace('"', '\'');
      told = desktop.run(open + again + "\nt = call('" + PLAYER + ".reopen', '" + folder + "');\n");
      assertEquals("24", told.get("reopened_spots"), told.toString());
      assertEquals("1:reject 5:keep", told.get("reopened_marks"));
      assertEquals("24", told.get("reopened_circles"));
    }
    for (String name : List.of("spots", "clusters", "centroids", "psd", "decisions")) {
      assertEquals(
          Files.readString(folder.resolve("saved/" + name + ".csv")),
          Files.readString(folder.resolve("again/" + name + ".csv")),
          name);
    }
  }
}
