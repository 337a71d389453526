package io.github.umlpsd.imagej.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.imagej.Desktop;
import io.github.umlpsd.imagej.DesktopTest;
import io.github.umlpsd.imagej.SimulatedFiles;
import io.github.umlpsd.imagej.windows.KnownMovie;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.simulate.MovieScene;
import io.github.umlpsd.simulate.MovieSimulator;
import io.github.umlpsd.simulate.SimulatedMovie;
import io.github.umlpsd.simulate.emitters.Camera;
import io.github.umlpsd.simulate.emitters.SampleSet;
import io.github.umlpsd.simulate.emitters.TraceScene;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plugin in plain ImageJ, driven by macros on a virtual screen. */
class PlainImageJTest extends DesktopTest {
  private static final int SPOTS = 30;

  @TempDir static Path movies;
  @TempDir Path folder;

  private static Path movie;

  @BeforeAll
  static void simulate() {
    TraceScene emitters =
        new TraceScene(SampleSet.PAPER_THREE, SPOTS, 400, 0.05, 1, Camera.scmos());
    SimulatedMovie simulated =
        MovieSimulator.simulate(MovieScene.of(emitters, 96, 96), 3, new Workers(0, Progress.NONE));
    movie = movies.resolve("movie.tif");
    SimulatedFiles.write(movie, KnownMovie.of(simulated), 16, Progress.NONE);
  }

  @Test
  void aMacroEndsInTablesPlotsOverlayAndFiles() throws Exception {
    Map<String, String> told =
        desktop.run(
            "open('"
                + movie
                + "');\n"
                + "run('Analyze Blinking Movie...', 'radius=2.5 epochs=5 clusters=3"
                + " features=combined output=["
                + folder.resolve("results")
                + "]');\n"
                + desktop.capture("plain-imagej")
                + Desktop.select("'movie.tif'")
                + "t = 'overlay=' + Overlay.size + '\\n';\n"
                + "t += 'spots=' + Table.size('UML-PSD spots') + '\\n';\n"
                + "t += 'clusters=' + Table.size('UML-PSD clusters') + '\\n';\n"
                + "t += 'beta=' + Table.get('class_beta', 0, 'UML-PSD clusters') + '\\n';\n"
                + "t += 'images=' + nImages + '\\n';\n"
                + "t += 'slices=' + nSlices + '\\n';\n");
    desktop.keep("plain-imagej");
    assertEquals(Integer.toString(SPOTS), told.get("spots"));
    assertEquals(Integer.toString(SPOTS), told.get("overlay"));
    assertEquals("3", told.get("clusters"));
    assertTrue(Double.parseDouble(told.get("beta")) > 0, told.toString());
    assertTrue(Integer.parseInt(told.get("images")) > 1, "plots are open: " + told);
    assertEquals("400", told.get("slices"));
    for (String name : List.of("spots.csv", "spots.zip", "report.html", "parameters.json")) {
      assertTrue(Files.size(folder.resolve("results").resolve(name)) > 0, name);
    }
  }

  /** A plot that the user looks at is in front, and the movie is meant. */
  @Test
  void aPlotInFrontStandsForItsMovie() throws Exception {
    Map<String, String> told =
        desktop.run(
            "open('"
                + movie
                + "');\n"
                + "run('Analyze Blinking Movie...', 'epochs=2 clusters=3');\n"
                + "wait(500);\n"
                + Desktop.select("'UML-PSD embedding of movie'")
                + "t = 'front=' + getTitle() + '\\n';\n"
                + "run('Analyze Blinking Movie...', 'epochs=2 clusters=2');\n"
                + "t += 'clusters=' + Table.size('UML-PSD clusters') + '\\n';\n");
    assertEquals("UML-PSD embedding of movie", told.get("front"));
    assertEquals("2", told.get("clusters"));
  }

  @Test
  void aMacroNamesTheImageByTitleOrFile() throws Exception {
    Map<String, String> told =
        desktop.run(
            "open('"
                + movie
                + "'); makeRectangle(0, 0, 96, 48);\n"
                + "run('Duplicate...', 'title=[a half] duplicate');\n"
                + Desktop.select("'movie.tif'")
                + "run('Select None');\n"
                + "run('Analyze Blinking Movie...', 'imp=[a half] epochs=2 clusters=2');\n"
                + "t = 'half=' + Table.size('UML-PSD spots') + '\\n';\n"
                + Desktop.select("'a half'")
                + "run('Analyze Blinking Movie...', 'imp=["
                + movie
                + "] epochs=2 clusters=2');\n"
                + "t += 'file=' + Table.size('UML-PSD spots') + '\\n';\n"
                + Desktop.select("'movie.tif'")
                + "run('Analyze Blinking Movie...', 'imp=\\\"a half\\\" epochs=2 clusters=2');\n"
                + "t += 'quoted=' + Table.size('UML-PSD spots') + '\\n';\n");
    assertTrue(Integer.parseInt(told.get("half")) < SPOTS, told.toString());
    assertEquals(told.get("half"), told.get("quoted"));
    assertEquals(Integer.toString(SPOTS), told.get("file"));
  }

  /** As macros do it on many movies: open, run, close. */
  @Test
  void inBatchModeTheMovieStaysTheCurrentImage() throws Exception {
    Map<String, String> told =
        desktop.run(
            "setBatchMode(true); t = '';\n"
                + "for (i = 0; i < 2; i++) {\n"
                + "  open('"
                + movie
                + "');\n"
                + "  run('Analyze Blinking Movie...', 'epochs=2 clusters=2');\n"
                + "  t += 'current' + i + '=' + getTitle() + '\\n';\n"
                + "  close();\n"
                + "  t += 'images' + i + '=' + nImages + '\\n';\n"
                + "}\n");
    assertEquals("movie.tif", told.get("current0"));
    assertEquals("movie.tif", told.get("current1"));
    assertTrue(Integer.parseInt(told.get("images0")) > 1, told.toString());
    assertEquals(told.get("images0"), told.get("images1"), "plots of the same movie pile up");
  }

  @Test
  void theSpotsOfTheRoiManagerAreTakenFromAMacro() throws Exception {
    Map<String, String> told =
        desktop.run(
            "open('"
                + movie
                + "');\n"
                + "makeOval(20, 30, 6, 6); roiManager('add');\n"
                + "makeOval(60, 50, 6, 6); roiManager('add');\n"
                + "run('Select None');\n"
                + "run('Analyze Blinking Movie...', 'spots=rois epochs=3 clusters=1');\n"
                + "t = 'x=' + Table.get('x_px', 1, 'UML-PSD spots') + '\\n';\n"
                + "t += 'spots=' + Table.size('UML-PSD spots') + '\\n';\n");
    assertEquals("2", told.get("spots"));
    assertEquals("62.5", told.get("x"));
  }

  @Test
  void profilesOpenBesideEachOther() throws Exception {
    Map<String, String> told =
        desktop.run(
            "open('"
                + movie
                + "');\n"
                + "run('Blinking Cluster Profiles...', 'epochs=5 max_clusters=8');\n"
                + desktop.capture("profiles")
                + "t = 'choice=' + Table.size('UML-PSD choice') + '\\n';\n"
                + "t += 'images=' + nImages + '\\n';\n"
                + "t += 'used=' + Table.getString('classes', 0, 'UML-PSD choice') + '\\n';\n");
    desktop.keep("profiles");
    assertEquals("7", told.get("choice"));
    assertTrue(Integer.parseInt(told.get("used")) < 8, "clusters is not taken from max_clusters");
    assertEquals("7", told.get("images"), "the movie and six plots");
  }

  @Test
  void theSampleOpensWithItsCalibration() throws Exception {
    Map<String, String> told =
        desktop.run(
            "run('Blinking Nanocrystals (UML-PSD)');\n"
                + "t = 'slices=' + nSlices + '\\n';\n"
                + "t += 'interval=' + Stack.getFrameInterval() + '\\n';\n");
    assertTrue(Integer.parseInt(told.get("slices")) > 500, told.toString());
    assertTrue(Double.parseDouble(told.get("interval")) > 0);
  }

  /** From a macro, with one table for all movies. */
  @Test
  void aFolderOfMoviesEndsInOneTable() throws Exception {
    Map<String, String> told =
        desktop.run(
            "run('Batch Blinking Movies...', 'movies=["
                + movies
                + "] epochs=2 clusters=2 features=trace output=["
                + folder.resolve("batch")
                + "]');\n"
                + desktop.capture("batch")
                + "t = 'rows=' + Table.size('UML-PSD batch') + '\\n';\n"
                + "t += 'status=' + Table.getString('status', 0, 'UML-PSD batch') + '\\n';\n");
    assertEquals("1", told.get("rows"));
    assertEquals("done", told.get("status"));
    assertTrue(Files.exists(folder.resolve("batch/batch.html")));
    assertTrue(Files.exists(folder.resolve("batch/movie/report.html")));
  }

  @Test
  void theHelpIsAWindowWithVersionAndCitation() throws Exception {
    Map<String, String> told =
        desktop.run(
            "run('UML-PSD Help');\n"
                + "t = call('io.github.umlpsd.imagej.ScreenWords.of', 'UML-PSD Help') + '\\n';\n"
                + desktop.capture("help"));
    desktop.keep("help");
    assertTrue(told.get("words").contains("UML-PSD 0."), told.toString());
    assertTrue(told.get("words").contains("Please cite Mukherjee"), told.toString());
    assertTrue(told.get("words").contains("Radius (pixels or auto)"), told.toString());
  }
}
