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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        + "');\n";
  }

  /** Runs once more, and tells what lies on what. */
  private static String run(String job, String when) {
    return Desktop.select("'movie.tif'")
        + job
        + "wait(500);\n"
        + tell(when + " movie", "of', 'movie.tif")
        + tell(when + " maps", "ofMaps")
        + tell(when + " plots", "ofPlots")
        + tell(when + " outside", "outside")
        + "t += '"
        + when
        + " images=' + nImages + '\\n';\n";
  }

  /** As when ImageJ was started. */
  private static String closeAll() {
    return "run('Close All'); titles = getList('window.titles');\n"
        + "for (i = 0; i < titles.length; i++) close(titles[i]);\n";
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

  /**
   * Of pixels eight maps find a place each; on the smallest screen their six plots lie in piles.
   */
  @ParameterizedTest
  @CsvSource({"1366x768, true", "1600x1000, false", "1920x1080, false"})
  void nothingCoversAMovieOrAMap(String size, boolean piles) throws Exception {
    String spots = open(Path.of("test-images/nanocrystals.tif"), 100);
    String large = open(Path.of("test-images/nanocrystals.tif"), 500);
    Map<String, String> told;
    try (Desktop desktop = new Desktop(folder, size)) {
      told =
          desktop.run(
              "t = '';\n"
                  + spots
                  + run(SPOTS, "first")
                  + run(SPOTS, "second")
                  + desktop.capture("windows-" + size)
                  + closeAll()
                  + open(crystals, 100)
                  + run(PIXELS, "pixels")
                  + desktop.capture("windows-pixels-" + size)
                  + closeAll()
                  + large
                  + run(SPOTS, "large")
                  + desktop.capture("windows-large-" + size));
      for (String name : List.of("windows-", "windows-pixels-", "windows-large-")) {
        desktop.keep(name + size);
      }
    }
    assertEquals(
        Set.of(""),
        told.keySet().stream()
            .filter(key -> key.endsWith("outside"))
            .map(told::get)
            .collect(Collectors.toSet()));
    for (String when : List.of("first", "second")) {
      assertTrue(Integer.parseInt(told.get(when + " images")) > 5, told.toString());
      assertEquals("", told.get(when + " maps"));
      assertEquals("", told.get(when + " plots"));
    }
    assertEquals(told.get("first images"), told.get("second images"), "earlier plots are replaced");
    assertTrue(Integer.parseInt(told.get("pixels images")) > 8, told.toString());
    assertEquals("", told.get("pixels maps"));
    assertEquals(piles, !told.get("pixels plots").isEmpty(), told.get("pixels plots"));
    assertEquals("", told.get("large movie"));
  }
}
