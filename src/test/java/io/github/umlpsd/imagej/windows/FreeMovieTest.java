package io.github.umlpsd.imagej.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.imagej.Desktop;
import io.github.umlpsd.imagej.SimulatedFiles;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.simulate.CrystalScene;
import io.github.umlpsd.simulate.CrystalSimulator;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Windows on real screens of usual sizes. */
class FreeMovieTest {
  private static final String SPOTS =
      "run('Analyze Blinking Movie...', 'clusters=3 epochs=1 max_clusters=3 bins=8');\n";
  private static final String PIXELS =
      "run('Analyze Blinking Pixels...', 'bins=20 clusters=3 epochs=2');\n";

  @TempDir static Path movies;
  @TempDir Path folder;

  private static Path crystals;

  /** Opens a movie as one of this name, at a magnification in per cent. */
  private static String open(Path movie, int percent) {
    return "open('"
        + movie.toAbsolutePath()
        + "');\nrename('movie.tif'); run('Set... ', 'zoom="
        + percent
        + "');\nt = '';\n";
  }

  /** Runs once more, and tells what lies on what. */
  private static String run(String job, int number) {
    return Desktop.select("'movie.tif'")
        + job
        + "wait(500);\n"
        + tell("movie" + number, "of', 'movie.tif")
        + tell("maps" + number, "ofMaps")
        + tell("plots" + number, "ofPlots")
        + tell("outside" + number, "outside")
        + "t += 'images"
        + number
        + "=' + nImages + '\\n';\n";
  }

  private static String tell(String name, String call) {
    return "t += '"
        + name
        + "=' + call('io.github.umlpsd.imagej.ScreenCover."
        + call
        + "') + '\\n';\n";
  }

  @BeforeAll
  static void simulate() {
    crystals = movies.resolve("crystals.tif");
    CrystalScene scene = CrystalScene.of(48, 48, 160);
    KnownMovie simulated =
        KnownMovie.of(CrystalSimulator.simulate(scene, 1, new Workers(0, Progress.NONE)));
    SimulatedFiles.write(crystals, simulated, 16, Progress.NONE);
  }

  private Map<String, String> seen(String size, String macro, String name) throws Exception {
    try (Desktop desktop = new Desktop(folder, size)) {
      Map<String, String> told = desktop.run(macro + desktop.capture(name));
      desktop.keep(name);
      return told;
    }
  }

  @ParameterizedTest
  @CsvSource({"1366x768, 2", "1600x1000, 2", "1920x1080, 1"})
  void plotsLieBesideTheMovieAndEachOtherAlsoAfterASecondRun(String size, int runs)
      throws Exception {
    String macro = open(Path.of("test-images/nanocrystals.tif"), 100);
    for (int number = 1; number <= runs; number++) {
      macro += run(SPOTS, number);
    }
    Map<String, String> told = seen(size, macro, "windows-" + size);
    assertTrue(Integer.parseInt(told.get("images1")) > 5, told.toString());
    for (int number = 1; number <= runs; number++) {
      assertEquals("", told.get("maps" + number));
      assertEquals("", told.get("plots" + number));
      assertEquals("", told.get("outside" + number));
      assertEquals(told.get("images1"), told.get("images" + number), "earlier plots are replaced");
    }
  }

  /** Eight maps find a place each; on the smallest screen the six plots lie in piles. */
  @ParameterizedTest
  @CsvSource({"1366x768, true", "1600x1000, false", "1920x1080, false"})
  void nothingCoversAMapOfPixels(String size, boolean piles) throws Exception {
    Map<String, String> told =
        seen(size, open(crystals, 100) + run(PIXELS, 1), "windows-pixels-" + size);
    assertTrue(Integer.parseInt(told.get("images1")) > 8, told.toString());
    assertEquals("", told.get("maps1"));
    assertEquals(piles, !told.get("plots1").isEmpty(), told.get("plots1"));
    assertEquals("", told.get("outside1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1366x768", "1920x1080"})
  void nothingCoversALargeMovie(String size) throws Exception {
    Map<String, String> told =
        seen(
            size,
            open(Path.of("test-images/nanocrystals.tif"), 500) + run(SPOTS, 1),
            "windows-large-" + size);
    assertEquals("", told.get("movie1"));
    assertEquals("", told.get("outside1"));
  }
}
