package io.github.umlpsd.imagej.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.imagej.DesktopTest;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Simulated movies in plain ImageJ, driven by macros on a virtual screen. */
class SimulationWindowsTest extends DesktopTest {
  @TempDir Path folder;

  @Test
  void aMacroGetsAMovieWithItsTruthAndCanAnalyseIt() throws Exception {
    Map<String, String> told =
        desktop.run(
            "run('Simulate Blinking Movie...', 'width=90 height=70 frames=200 spots=12"
                + " frame_interval=0.05 set=paper-three');\n"
                + "t = 'slices=' + nSlices + '\\n';\n"
                + "t += 'width=' + getWidth() + '\\n';\n"
                + "t += 'interval=' + Stack.getFrameInterval() + '\\n';\n"
                + "t += 'truth=' + Table.size('UML-PSD truth') + '\\n';\n"
                + "t += 'x=' + Table.get('x_px', 0, 'UML-PSD truth') + '\\n';\n"
                + "run('Analyze Blinking Movie...', 'epochs=3 clusters=2 bins=10');\n"
                + "t += 'found=' + Table.size('UML-PSD spots') + '\\n';\n");
    assertEquals("200", told.get("slices"));
    assertEquals("90", told.get("width"));
    assertEquals(0.05, Double.parseDouble(told.get("interval")), 1e-6);
    assertEquals("12", told.get("truth"));
    assertTrue(Double.parseDouble(told.get("x")) > 0, told.toString());
    assertTrue(Integer.parseInt(told.get("found")) >= 8, told.toString());
  }

  @Test
  void crystalsOpenWithTheirTruthMaps() throws Exception {
    Map<String, String> told =
        desktop.run(
            "run('Simulate Blinking Movie...', 'width=64 height=64 frames=50 crystals=yes');\n"
                + desktop.capture("simulated-crystals")
                + "t = 'titles=' + String.join(getList('image.titles'), '|') + '\\n';\n"
                + "t += 'truth=' + Table.size('UML-PSD truth') + '\\n';\n");
    desktop.keep("simulated-crystals");
    assertEquals("simulated-crystals|truth_classes|truth_beta", told.get("titles"));
    assertTrue(Integer.parseInt(told.get("truth")) > 500, told.toString());
  }

  @Test
  void batchModeNeedsNoWindows() throws Exception {
    Map<String, String> told =
        desktop.run(
            "setBatchMode(true);\n"
                + "run('Simulate Blinking Movie...', 'width=64 height=64 frames=300 crystals=yes');\n"
                + "selectImage('simulated-crystals');\n"
                + "run('Analyze Blinking Pixels...', 'bins=20 clusters=2 epochs=2 output=["
                + folder.resolve("pixels")
                + "]');\n"
                + "run('Simulate Blinking Movie...', 'width=80 height=80 frames=200 spots=12');\n"
                + "t = 'slices=' + nSlices + '\\n';\n"
                + "run('Analyze Blinking Movie...', 'epochs=2 clusters=2 bins=10 output=["
                + folder.resolve("spots")
                + "]');\n"
                + "t += 'found=' + Table.size('UML-PSD spots') + '\\n';\n");
    assertEquals("200", told.get("slices"));
    assertTrue(Integer.parseInt(told.get("found")) >= 6, told.toString());
  }
}
