package io.github.umlpsd.imagej.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.imagej.Desktop;
import io.github.umlpsd.imagej.DesktopTest;
import io.github.umlpsd.imagej.SimulatedFiles;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.simulate.CrystalScene;
import io.github.umlpsd.simulate.CrystalSimulator;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The analysis of pixels in plain ImageJ, driven by a macro and a mouse on a virtual screen. */
class PixelWindowsTest extends DesktopTest {
  @TempDir static Path movies;

  private static Path movie;

  @BeforeAll
  static void simulate() {
    movie = movies.resolve("crystals.tif");
    SimulatedFiles.write(
        movie,
        KnownMovie.of(
            CrystalSimulator.simulate(
                CrystalScene.of(48, 48, 300), 1, new Workers(0, Progress.NONE))),
        16,
        Progress.NONE);
  }

  @Test
  void mapsOpenAndAClickShowsTraceAndSpectrum() throws Exception {
    Map<String, String> told =
        desktop.run(
            "open('"
                + movie
                + "'); setLocation(20, 420);\n"
                + "run('Analyze Blinking Pixels...', 'bins=20 clusters=3 epochs=2');\n"
                + "t = '';\n"
                + desktop.capture("pixels-windows")
                + Desktop.select("'crystals.tif'")
                + "setLocation(0, 0); x = 10; titles = getList('image.titles');\n"
                + "for (i = titles.length - 1; i >= 0; i--) {\n"
                + Desktop.select("titles[i]")
                + "  if (startsWith(getTitle(), 'UML-PSD')) close();\n"
                + "  else if (indexOf(getTitle(), '_map') > 0) {\n"
                + "    setLocation(x % 1600, 160 + 430 * floor(x / 1600)); x += 400;\n"
                + "  }\n"
                + "}\n"
                + desktop.capture("pixels-maps")
                + "shown = nImages;\n"
                + "done = call('io.github.umlpsd.imagej.ScreenRobot.click', 'cluster_map of crystals', 18, 18);\n"
                + "for (i = 0; i < 1200 && nImages < shown + 2; i++) wait(50);\n"
                + desktop.capture("pixels-click")
                + "titles = getList('image.titles');\n"
                + "t += 'titles=' + String.join(titles, '|') + '\\n';\n"
                + Desktop.select("'crystals.tif'")
                + "t += 'overlay=' + Overlay.size + '\\n';\n");
    for (String name : new String[] {"pixels-windows", "pixels-maps", "pixels-click"}) {
      desktop.keep(name);
    }
    assertEquals("1", told.get("overlay"));
    assertTrue(told.get("titles").contains("Trace of pixel (18, 18)"), told.toString());
  }

  @Test
  void crystalsOfTheirOwnShareOneSetOfMapsAndOneTable() throws Exception {
    Map<String, String> told =
        desktop.run(
            "open('"
                + movie
                + "');\n"
                + "run('Analyze Blinking Pixels...', 'bins=20 clusters=3 epochs=2 crystals=each');\n"
                + "t = '';\n"
                + desktop.capture("pixels-each")
                + "t += 'images=' + String.join(getList('image.titles'), '|') + '\\n';\n"
                + "t += 'windows=' + String.join(getList('window.titles'), '|') + '\\n';\n"
                + "t += 'rows=' + Table.size('UML-PSD pixel clusters') + '\\n';\n"
                + "sizes = Table.getColumn('size', 'UML-PSD pixel clusters');\n"
                + "Array.getStatistics(sizes, least, most, mean);\n"
                + "t += 'classed=' + d2s(mean * sizes.length, 0) + '\\n';\n"
                + Desktop.select("'cluster_map of crystals'")
                + "List.setMeasurements; getPixelSize(unit, edge, edge);\n"
                + "t += 'pixels=' + d2s(List.getValue('Area') / (edge * edge), 0) + '\\n';\n"
                + "done = call('io.github.umlpsd.imagej.ScreenRobot.click', 'beta_map of crystals', 18, 18);\n"
                + "for (i = 0; i < 1200 && nImages < 8; i++) wait(50);\n"
                + "t += 'clicked=' + String.join(getList('image.titles'), '|') + '\\n';\n"
                + Desktop.select("'crystals.tif'")
                + "Overlay.activateSelection(0); Roi.getBounds(x, y, w, h);\n"
                + "t += 'overlay=' + Overlay.size + ' of ' + w + ' x ' + h + '\\n';\n");
    desktop.keep("pixels-each");
    String maps =
        "crystals.tif|cluster_map of crystals|beta_map of crystals|beta_se_map of crystals"
            + "|correlation_map of crystals"
            + "|border_map of crystals";
    assertEquals(maps, told.get("images"));
    assertEquals("Log|UML-PSD pixel clusters", told.get("windows"));
    assertEquals("9", told.get("rows"));
    assertEquals(told.get("classed"), told.get("pixels"));
    assertTrue(told.get("clicked").contains("Trace of pixel (18, 18), class 1"), told.toString());
    assertEquals("1 of 48 x 48", told.get("overlay"));
  }

  /** Opens the dialog with a player who ends it by a button. */
  private Map<String, String> preview(String button) throws Exception {
    return desktop.run(
        "open('"
            + movie
            + "');\n"
            + "done = call('io.github.umlpsd.imagej.ScreenDialog.playPreview', '"
            + button
            + "', '"
            + desktop.picture("pixels-preview")
            + "');\n"
            + "run('Analyze Blinking Pixels...');\n"
            + "for (i = 0; i < 200 && isOpen('Mask preview'); i++) wait(50);\n"
            + "t = call('io.github.umlpsd.imagej.ScreenDialog.seen');\n"
            + "t += 'titles=' + String.join(getList('image.titles'), '|') + '\\n';\n"
            + "t += 'overlay=' + Overlay.size + '\\n';\n");
  }

  @Test
  void theDialogShowsTheMaskAndTidiesUpOnCancel() throws Exception {
    Map<String, String> told = preview("Cancel");
    desktop.keep("pixels-preview");
    assertTrue(told.get("first").contains("3 crystals"), told.toString());
    assertTrue(told.get("higher").contains("above 700.0 counts"), told.toString());
    assertTrue(told.get("wrong").contains("mask is empty"), told.toString());
    assertTrue(told.get("again").contains("above 600.0 counts"), told.toString());
    assertEquals("crystals.tif", told.get("titles"));
    assertEquals("0", told.get("overlay"));
  }

  @Test
  void theDialogTidiesUpOnOkToo() throws Exception {
    Map<String, String> told = preview("OK");
    assertTrue(told.get("titles").contains("beta_map of crystals"), told.toString());
    assertFalse(told.get("titles").contains("Mask preview"), told.toString());
  }

  /** The same in a dialog that SciJava makes. */
  private Map<String, String> previewOfCommand(String button) throws Exception {
    return desktop.run(
        "open('"
            + movie
            + "');\n"
            + "t = call('io.github.umlpsd.imagej.ScreenCommand.play', '"
            + button
            + "', '"
            + desktop.picture("pixels-preview-command")
            + "');\n"
            + "for (i = 0; i < 200 && isOpen('Mask preview'); i++) wait(50);\n"
            + "t += 'titles=' + String.join(getList('image.titles'), '|') + '\\n';\n");
  }

  @Test
  void theCommandsDialogShowsTheMaskAndTidiesUpOnCancel() throws Exception {
    Map<String, String> told = previewOfCommand("Cancel");
    assertEquals("true", told.get("closed"), told.toString());
    desktop.keep("pixels-preview-command");
    assertEquals("true", told.get("closed"), "nothing is shown before it is switched on");
    assertTrue(told.get("first").contains("3 crystals"), told.toString());
    assertTrue(told.get("higher").contains("above 700.0 counts"), told.toString());
    assertTrue(told.get("wrong").contains("mask is empty"), told.toString());
    assertTrue(told.get("typo").contains("threshold is '1e9x'"), told.toString());
    assertTrue(told.get("again").contains("above 600.0 counts"), told.toString());
    assertEquals("true", told.get("off"), "it can be switched off");
    assertEquals("true", told.get("canceled"));
    assertEquals("crystals.tif", told.get("titles"));
  }

  @Test
  void theCommandsDialogTidiesUpOnOkToo() throws Exception {
    Map<String, String> told = previewOfCommand("OK");
    assertEquals("false", told.get("canceled"));
    assertTrue(told.get("titles").contains("beta_map of crystals"), told.toString());
    assertFalse(told.get("titles").contains("Mask preview"), told.toString());
  }
}
