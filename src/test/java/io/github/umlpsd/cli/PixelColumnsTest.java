package io.github.umlpsd.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.IJ;
import ij.ImagePlus;
import ij.ImageStack;
import ij.io.FileSaver;
import io.github.umlpsd.results.tables.CsvRows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What {@code pixels.csv} holds of pixels and jobs that are not the usual ones. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PixelColumnsTest {
  private static final List<String> FLAGS =
      List.of("floor_dominates", "trend_removed", "beta_at_limit");

  @TempDir Path folder;

  private Path crystals() {
    Path movie = folder.resolve("crystals.tif");
    if (!Files.exists(movie)) {
      done("simulate", movie, "-q", "--crystals", "--frames", 400, "--height", 40, "--width", 40);
    }
    return movie;
  }

  private static void done(Object... words) {
    CommandLineRun run =
        CommandLineRun.of(List.of(words).stream().map(Object::toString).toArray(String[]::new));
    assertEquals(Program.DONE, run.status(), run.errors());
  }

  private Path pixels(Path movie, String name, Object... more) {
    Path out = folder.resolve(name);
    if (!Files.exists(out)) {
      List<Object> words =
          new ArrayList<>(
              List.of("pixels", movie, "-q", "--epochs", 1, "--bins", 20, "--output", out));
      words.addAll(List.of(more));
      done(words.toArray());
    }
    return out;
  }

  private static Map<String, Long> counted(List<Map<String, String>> rows, String column) {
    return rows.stream()
        .map(row -> row.get(column))
        .collect(Collectors.groupingBy(cell -> cell, Collectors.counting()));
  }

  private Path twice() {
    return pixels(crystals(), "twice", "--features", "trace,combined", "--clusters", 3);
  }

  @Test
  void eachClassificationHasItsColumn() throws IOException {
    List<Map<String, String>> rows = CsvRows.all(twice().resolve("pixels.csv"));
    for (String suffix : List.of("", "_switching")) {
      Map<String, Long> sizes =
          CsvRows.all(twice().resolve("clusters" + suffix + ".csv")).stream()
              .collect(Collectors.toMap(r -> r.get("cluster"), r -> Long.valueOf(r.get("size"))));
      assertEquals(sizes, counted(rows, "cluster" + suffix));
    }
  }

  @Test
  void classesOfAnotherResultTellWhichPixelsFit() throws IOException {
    List<Map<String, String>> rows =
        CsvRows.all(pixels(crystals(), "again", "--classes", twice()).resolve("pixels.csv"));
    for (String suffix : List.of("", "_switching")) {
      for (Map<String, String> row : rows) {
        // The limit that the page tells.
        boolean fits = Double.parseDouble(row.get("fit_distance" + suffix)) <= 1.2;
        assertEquals(fits ? "1" : "0", row.get("fits_class" + suffix));
      }
      // The distance within which 95 % of the same pixels lie is 1.
      double far =
          rows.stream()
              .filter(row -> Double.parseDouble(row.get("fit_distance" + suffix)) > 1)
              .count();
      assertEquals(0.05, far / rows.size(), 0.02);
    }
  }

  @Test
  void aPixelThatNeverChangesHasNoFlagsAndIsToldByItsPlace() throws IOException {
    Path out = pixels(crystals(), "right");
    List<Map<String, String>> right = CsvRows.all(out.resolve("pixels.csv"));
    Map<String, String> chosen = right.get(right.size() / 2);
    int x = Integer.parseInt(chosen.get("x_px"));
    int y = Integer.parseInt(chosen.get("y_px"));
    ImagePlus image = IJ.openImage(crystals().toString());
    ImageStack stack = image.getStack();
    int still = (int) Double.parseDouble(chosen.get("mean_counts"));
    for (int t = 1; t <= stack.size(); t++) {
      stack.getProcessor(t).set(x, y, still);
    }
    Path stuck = folder.resolve("stuck.tif");
    new FileSaver(image).saveAsTiff(stuck.toString());
    Path told = pixels(stuck, "stuck");
    for (Map<String, String> row : CsvRows.all(told.resolve("pixels.csv"))) {
      boolean isStuck =
          row.get("x_px").equals(chosen.get("x_px")) && row.get("y_px").equals(chosen.get("y_px"));
      for (String flag : FLAGS) {
        assertEquals(row.get("beta").isEmpty(), row.get(flag).isEmpty(), flag);
        assertTrue(!isStuck || row.get(flag).isEmpty(), flag);
      }
    }
    String sentence = "The pixel at x " + x + ", y " + y + " is constant.";
    assertTrue(Files.readString(told.resolve("parameters.json")).contains(sentence));
  }
}
