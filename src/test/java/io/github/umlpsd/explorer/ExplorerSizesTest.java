package io.github.umlpsd.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.umlpsd.imagej.Desktop;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The window on a small screen and a large one. */
class ExplorerSizesTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"1366x768", "1920x1080"})
  void theWindowFitsTheScreenAndLeavesTheMovieFree(String screen) throws Exception {
    PlayedExplorer user = new PlayedExplorer(folder);
    try (Desktop desktop = new Desktop(folder, screen)) {
      Map<String, String> told =
          desktop.run(
              "t = '';\n" + user.open(256) + "run('Blinking Explorer');\n" + user.play("run"));
      for (String moment : new String[] {"before", "after"}) {
        Files.copy(
            folder.resolve("size-" + moment + ".png"),
            Files.createDirectories(Path.of("target/screenshots"))
                .resolve("explorer-" + screen + "-" + moment + ".png"),
            java.nio.file.StandardCopyOption.REPLACE_EXISTING);
      }
      PlayedExplorer.assertPlayed(desktop, told, "ran");
      assertEquals("true", told.get("fits_before"));
      assertEquals("true", told.get("fits_after"));
      assertEquals("", told.get("cover_before"));
      assertEquals("", told.get("cover_after"));
      assertEquals("true", told.get("current"));
      assertEquals("true", told.get("sees_band"));
    }
  }
}
