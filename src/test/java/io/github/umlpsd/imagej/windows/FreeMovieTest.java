package io.github.umlpsd.imagej.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.imagej.Desktop;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Windows on real screens of usual sizes. */
class FreeMovieTest {
  private static final String RUN =
      "run('Analyze Blinking Movie...', 'clusters=3 epochs=3 max_clusters=5 bins=10');\n";
  private static final String COVER =
      "call('io.github.umlpsd.imagej.ScreenCover.of', 'nanocrystals.tif') + '\\n';\n";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"1366x768", "1600x1000", "1920x1080"})
  void nothingCoversTheMovieNotEvenAfterASecondRun(String size) throws Exception {
    try (Desktop desktop = new Desktop(folder, size)) {
      Map<String, String> told =
          desktop.run(
              "open('"
                  + Path.of("test-images/nanocrystals.tif").toAbsolutePath()
                  + "');\n"
                  + "id = getImageID(); rename('nanocrystals.tif');\n"
                  + "t = '';\n"
                  + RUN
                  + "wait(700); t += 'first=' + "
                  + COVER
                  + "t += 'images=' + nImages + '\\n'; selectImage(id);\n"
                  + RUN
                  + "wait(700); t += 'second=' + "
                  + COVER
                  + "t += 'again=' + nImages + '\\n';\n"
                  + desktop.capture("windows-" + size));
      desktop.keep("windows-" + size);
      assertEquals("", told.get("first"), told.toString());
      assertEquals("", told.get("second"), told.toString());
      assertTrue(Integer.parseInt(told.get("images")) > 5, told.toString());
      assertEquals(told.get("images"), told.get("again"), "plots of the first run are replaced");
    }
  }
}
