package io.github.umlpsd.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.IJ;
import ij.ImagePlus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulateCrystalsTest {
  @TempDir Path folder;

  private int simulate(String... options) {
    return run(options).status();
  }

  private void assertUsage(String sentence, String... options) {
    CommandLineRun run = run(options);
    assertEquals(2, run.status());
    assertEquals(
        List.of("uml-psd: " + sentence + "; see uml-psd simulate --help."),
        run.errors().lines().toList());
  }

  private CommandLineRun run(String... options) {
    String[] words =
        Stream.concat(
                Stream.of("simulate", folder.resolve("c.tif").toString(), "-q", "--width", "48"),
                Stream.of(options))
            .toArray(String[]::new);
    return CommandLineRun.of(words);
  }

  @Test
  void truthTableAndTruthMapsAreOneAnother() throws IOException {
    assertEquals(0, simulate("--height", "40", "--frames", "60", "--crystals", "--betas", "1,2"));
    ImagePlus movie = IJ.openImage(folder.resolve("c.tif").toString());
    ImagePlus classes = IJ.openImage(folder.resolve("c_truth_classes.tif").toString());
    ImagePlus betas = IJ.openImage(folder.resolve("c_truth_beta.tif").toString());
    assertEquals(60, movie.getStackSize());
    assertEquals(0.03, movie.getCalibration().frameInterval, 1e-9);
    assertEquals(movie.getCalibration().pixelWidth, betas.getCalibration().pixelWidth, 1e-9);
    List<String> rows = Files.readAllLines(folder.resolve("c_truth.csv"));
    assertEquals("x_px,y_px,crystal,class,beta,mean_electrons", rows.get(0));
    int inside = 0;
    for (int i = 0; i < 48 * 40; i++) {
      inside += Float.isNaN(classes.getProcessor().getf(i)) ? 0 : 1;
      assertEquals(
          Float.isNaN(classes.getProcessor().getf(i)), Float.isNaN(betas.getProcessor().getf(i)));
    }
    assertEquals(inside, rows.size() - 1);
    for (String row : rows.subList(1, rows.size())) {
      String[] cells = row.split(",");
      int x = Integer.parseInt(cells[0]);
      int y = Integer.parseInt(cells[1]);
      assertEquals(Float.parseFloat(cells[3]), classes.getProcessor().getf(x, y));
      assertEquals(cells[3].equals("1") ? 1 : 2, betas.getProcessor().getf(x, y));
      assertTrue(List.of("1", "2", "3").contains(cells[2]));
    }
  }

  @Test
  void driftMovesTheCrystals() {
    String[] options = {"--height", "48", "--frames", "40", "--crystals", "--drift-y", "6"};
    assertEquals(0, simulate(options));
    ImagePlus movie = IJ.openImage(folder.resolve("c.tif").toString());
    assertEquals(6, centreRow(movie, 40) - centreRow(movie, 1), 1);
  }

  /** Mean row of the light above background. */
  private static double centreRow(ImagePlus movie, int frame) {
    double sum = 0;
    double rows = 0;
    for (int i = 0; i < 48 * 48; i++) {
      double light = Math.max(0, movie.getStack().getProcessor(frame).getf(i) - 180);
      sum += light;
      rows += light * (i / 48);
    }
    return rows / sum;
  }

  @Test
  void wrongOptionsAreToldAndWriteNothing() throws IOException {
    assertUsage("--betas cannot be used without --crystals", "--betas", "1,2");
    assertUsage(
        "--set, --spots cannot be used with --crystals",
        "--crystals --spots 5 --set five-classes".split(" "));
    assertUsage("--separation cannot be used with --crystals", "--crystals", "--separation", "10");
    assertEquals(2, simulate("--crystals", "--betas", "1,x"));
    assertEquals(2, simulate("--crystals", "--betas", "1,3"));
    assertEquals(2, simulate("--crystals", "--flicker", "0.5"));
    assertEquals(2, simulate("--crystals", "--height", "20"));
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(List.of(), left.toList());
    }
  }
}
