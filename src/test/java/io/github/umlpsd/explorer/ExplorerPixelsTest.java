package io.github.umlpsd.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.imagej.Desktop;
import io.github.umlpsd.imagej.SimulatedFiles;
import io.github.umlpsd.imagej.windows.KnownMovie;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.simulate.CrystalScene;
import io.github.umlpsd.simulate.CrystalSimulator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pixels in the window, with a real mouse and real keys; the recorded line repeats them. */
class ExplorerPixelsTest {
  @TempDir Path folder;

  @Test
  void fromTheMaskToSavedResultsThatAMacroRepeats() throws Exception {
    Path movie = folder.resolve("crystals.tif");
    SimulatedFiles.write(
        movie,
        KnownMovie.of(
            CrystalSimulator.simulate(
                CrystalScene.of(40, 40, 200), 1, new Workers(0, Progress.NONE))),
        16,
        Progress.NONE);
    String open = "open('" + movie + "');\n";
    try (Desktop desktop = new Desktop(folder)) {
      Map<String, String> told =
          desktop.run(
              open
                  + "run('Record...'); run('Blinking Explorer');\n"
                  + "t = call('io.github.umlpsd.imagej.ScreenPixels.play', '"
                  + folder
                  + "');\n");
      for (String picture : List.of("explorer-mask", "explorer-pixels", "failed_pixels")) {
        if (Files.exists(folder.resolve(picture + ".png"))) {
          desktop.keep(picture);
        }
      }
      assertFalse(told.containsKey("failed_pixels"), told.toString());
      assertTrue(
          told.get("mask").matches("\\d+ pixels of \\d+ crystals? to measure."), told.get("mask"));
      assertTrue(List.of("1", "2").contains(told.get("reject")), "pixels stay in their class");
      String again = told.get("saved").replace("/saved]", "/again]").replace('"', '\'');
      desktop.run(open + again + "\nt = '';\n");
    }
    for (String name : List.of("pixels", "clusters", "centroids", "psd")) {
      assertEquals(
          Files.readString(folder.resolve("saved/" + name + ".csv")),
          Files.readString(folder.resolve("again/" + name + ".csv")),
          name);
    }
  }
}
