package io.github.umlpsd.imagej;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.simulate.Camera;
import io.github.umlpsd.simulate.MovieScene;
import io.github.umlpsd.simulate.MovieSimulator;
import io.github.umlpsd.simulate.SampleSet;
import io.github.umlpsd.simulate.SimulatedMovie;
import io.github.umlpsd.simulate.TraceScene;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plugin in plain ImageJ, driven by macros on a virtual screen. */
class PlainImageJTest {
  private static final int SPOTS = 30;

  @TempDir Path folder;
  private Desktop desktop;

  @BeforeEach
  void start() throws Exception {
    desktop = new Desktop(folder);
  }

  @AfterEach
  void stop() {
    desktop.close();
  }

  private Path movie() {
    TraceScene emitters =
        new TraceScene(SampleSet.PAPER_THREE, SPOTS, 400, 0.05, 1, Camera.scmos());
    SimulatedMovie movie =
        MovieSimulator.simulate(MovieScene.of(emitters, 96, 96), 3, new Workers(0, Progress.NONE));
    Path file = folder.resolve("movie.tif");
    SimulatedFiles.write(file, movie, 16, Progress.NONE);
    return file;
  }

  /** Runs a macro that tells lines {@code name=value} as text {@code t}. */
  private Map<String, String> told(String macro) throws Exception {
    Path told = folder.resolve("told.txt");
    String end = "File.saveString(t + 'end\\n', '" + told + "');\n";
    return desktop
        .run((macro + end).replace('\'', '"'), told)
        .lines()
        .filter(line -> line.contains("="))
        .collect(
            Collectors.toMap(
                line -> line.substring(0, line.indexOf('=')),
                line -> line.substring(line.indexOf('=') + 1)));
  }

  @Test
  void aMacroEndsInTablesPlotsOverlayAndFiles() throws Exception {
    Map<String, String> told =
        told(
            "open('"
                + movie()
                + "');\n"
                + "id = getImageID();\n"
                + "run('Analyze Blinking Movie...', 'radius=2.5 epochs=5 clusters=3"
                + " features=combined output=["
                + folder.resolve("results")
                + "]');\n"
                + "wait(1000);\n"
                + "run('Capture Screen');\n"
                + "saveAs('PNG', '"
                + folder.resolve("screen.png")
                + "');\n"
                + "close();\n"
                + "selectImage(id);\n"
                + "t = 'overlay=' + Overlay.size + '\\n';\n"
                + "t += 'spots=' + Table.size('UML-PSD spots') + '\\n';\n"
                + "t += 'clusters=' + Table.size('UML-PSD clusters') + '\\n';\n"
                + "t += 'beta=' + Table.get('class_beta', 0, 'UML-PSD clusters') + '\\n';\n"
                + "t += 'images=' + nImages + '\\n';\n"
                + "t += 'slices=' + nSlices + '\\n';\n");
    Path screens = Files.createDirectories(Path.of("target/screenshots"));
    Files.copy(
        folder.resolve("screen.png"),
        screens.resolve("plain-imagej.png"),
        StandardCopyOption.REPLACE_EXISTING);
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

  @Test
  void theSampleOpensWithItsCalibration() throws Exception {
    Map<String, String> told =
        told(
            "run('Blinking Nanocrystals (UML-PSD)');\n"
                + "t = 'slices=' + nSlices + '\\n';\n"
                + "t += 'interval=' + Stack.getFrameInterval() + '\\n';\n");
    assertTrue(Integer.parseInt(told.get("slices")) > 500, told.toString());
    assertTrue(Double.parseDouble(told.get("interval")) > 0);
  }
}
