package io.github.umlpsd.imagej.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.imagej.Desktop;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Windows on real screens of usual sizes. */
class FreeMovieTest {
  private static final String RUN =
      "run('Analyze Blinking Movie...', 'clusters=3 epochs=1 max_clusters=3 bins=8');\n";
  private static final String COVER =
      "call('io.github.umlpsd.imagej.ScreenCover.of', 'nanocrystals.tif') + '\\n';\n";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"1366x768, 2", "1600x1000, 1"})
  void nothingCoversTheMovieNotEvenAfterASecondRun(String size, int runs) throws Exception {
    try (Desktop desktop = new Desktop(folder, size)) {
      String macro =
          "open('"
              + Path.of("test-images/nanocrystals.tif").toAbsolutePath()
              + "');\n"
              + "id = getImageID(); rename('nanocrystals.tif');\n"
              + "t = '';\n";
      for (int run = 1; run <= runs; run++) {
        macro += "selectImage(id);\n" + RUN + "wait(500); t += 'covered" + run + "=' + " + COVER;
        macro += "t += 'images" + run + "=' + nImages + '\\n';\n";
      }
      Map<String, String> told = desktop.run(macro + desktop.capture("windows-" + size));
      desktop.keep("windows-" + size);
      assertTrue(Integer.parseInt(told.get("images1")) > 5, told.toString());
      for (int run = 1; run <= runs; run++) {
        assertEquals("", told.get("covered" + run), told.toString());
        assertEquals(
            told.get("images1"), told.get("images" + run), "plots of the first run are replaced");
      }
    }
  }
}
