package io.github.umlpsd.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.IJ;
import ij.ImagePlus;
import ij.ImageStack;
import ij.io.FileSaver;
import ij.process.ByteProcessor;
import ij.process.ColorProcessor;
import ij.process.FloatProcessor;
import ij.process.ImageProcessor;
import ij.process.ShortProcessor;
import io.github.umlpsd.imagej.input.MaskImage;
import io.github.umlpsd.job.UserException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PixelsCommandTest {
  private static final int EDGE = 40;

  @TempDir static Path shared;
  @TempDir Path folder;

  private static Path crystals() {
    Path movie = shared.resolve("crystals.tif");
    if (!Files.exists(movie)) {
      String edge = String.valueOf(EDGE);
      CommandLineRun run =
          CommandLineRun.of(
              words(
                  "simulate", movie, "-q --crystals --frames 400 --height", edge, "--width", edge));
      assertEquals(Program.DONE, run.status(), run.errors());
    }
    return movie;
  }

  /** Words of a command line; those of one text are parted by blanks. */
  private static String[] words(Object... parts) {
    return Arrays.stream(parts)
        .flatMap(part -> part instanceof String s ? Stream.of(s.split(" ")) : Stream.of("" + part))
        .toArray(String[]::new);
  }

  private CommandLineRun pixels(Path movie, String options) {
    return CommandLineRun.of(
        words("pixels", movie, "-q --epochs 2", options, "--output", folder.resolve("out")));
  }

  private static ImagePlus open(Path file) {
    ImagePlus image = IJ.openImage(file.toString());
    assertEquals(32, image.getBitDepth(), file.toString());
    return image;
  }

  @Test
  void theFolderHasAllMapsTablesAndFiguresAndTheyAgree() throws IOException {
    CommandLineRun run = pixels(crystals(), "--clusters 3 --bins 20,40");
    assertEquals(Program.DONE, run.status(), run.errors());
    Path out = folder.resolve("out");
    for (String name :
        List.of(
            "pixels.csv",
            "clusters.csv",
            "profiles.csv",
            "centroids.csv",
            "psd.csv",
            "autocorrelation.csv",
            "choice.json",
            "parameters.json",
            "report.html",
            "figures/cluster_map.png",
            "figures/beta_map.png",
            "figures/class_spectra.png",
            "figures/autocorrelation.png")) {
      assertTrue(Files.size(out.resolve(name)) > 0, name);
    }
    for (String table : List.of("pixels", "clusters", "profiles", "psd", "autocorrelation")) {
      String text = Files.readString(out.resolve(table + ".csv"));
      assertFalse(text.contains("NaN") || text.contains("Infinity"), table);
    }
    assertEquals(4, Files.readAllLines(out.resolve("clusters.csv")).size());
    mapsAgreeWithThePixelTable(out);
  }

  private static void mapsAgreeWithThePixelTable(Path out) throws IOException {
    ImagePlus classes = open(out.resolve("cluster_map.tif"));
    ImagePlus betas = open(out.resolve("beta_map.tif"));
    ImagePlus errors = open(out.resolve("beta_se_map.tif"));
    ImagePlus correlation = open(out.resolve("correlation_map.tif"));
    List<ImagePlus> ofClasses =
        Stream.of(1, 2, 3).map(k -> open(out.resolve("beta_map_cluster_" + k + ".tif"))).toList();
    for (ImagePlus map : List.of(classes, betas, errors, correlation)) {
      assertEquals(EDGE, map.getWidth());
      assertEquals(0.1, map.getCalibration().pixelWidth, 1e-6);
      assertTrue(map.getCalibration().getUnit().matches("um|\u00b5m|micron"));
      assertTrue(Float.isNaN(map.getProcessor().getf(0, 0)), "background");
    }
    List<String> rows = Files.readAllLines(out.resolve("pixels.csv"));
    List<String> header = List.of(rows.get(0).split(","));
    boolean[] inside = new boolean[EDGE * EDGE];
    for (String row : rows.subList(1, rows.size())) {
      String[] cells = row.split(",", -1);
      int x = Integer.parseInt(cells[header.indexOf("x_px")]);
      int y = Integer.parseInt(cells[header.indexOf("y_px")]);
      inside[y * EDGE + x] = true;
      float label = classes.getProcessor().getf(x, y);
      assertEquals(Float.parseFloat(cells[header.indexOf("cluster")]), label);
      if (cells[header.indexOf("floor_dominates")].equals("0")) {
        float beta = betas.getProcessor().getf(x, y);
        assertEquals(Float.parseFloat(cells[header.indexOf("beta")]), beta, 1e-6);
        for (int k = 1; k <= 3; k++) {
          float own = ofClasses.get(k - 1).getProcessor().getf(x, y);
          assertEquals(k == label ? beta : Float.NaN, own);
        }
      } else {
        assertTrue(Float.isNaN(betas.getProcessor().getf(x, y)));
      }
    }
    for (int i = 0; i < inside.length; i++) {
      assertEquals(inside[i], !Float.isNaN(classes.getProcessor().getf(i)));
    }
  }

  @Test
  void crystalsAloneHaveAFolderEach() throws IOException {
    CommandLineRun run = pixels(crystals(), "--clusters 2 --bins 40 --crystals each");
    assertEquals(Program.DONE, run.status(), run.errors());
    for (int crystal = 1; crystal <= 3; crystal++) {
      Path own = folder.resolve("out/crystal_" + crystal);
      List<String> rows = Files.readAllLines(own.resolve("pixels.csv"));
      assertTrue(rows.size() > 20);
      for (String row : rows.subList(1, rows.size())) {
        assertEquals(String.valueOf(crystal), row.split(",")[2]);
      }
    }
  }

  @Test
  void crystalsAloneArePutTogetherInOneSetOfMapsAndOneTable() throws IOException {
    CommandLineRun run = pixels(crystals(), "--clusters 2 --bins 40 --crystals each");
    assertEquals(Program.DONE, run.status(), run.errors());
    Path out = folder.resolve("out");
    for (String map : List.of("cluster_map.tif", "beta_map.tif", "correlation_map.tif")) {
      ImageProcessor all = open(out.resolve(map)).getProcessor();
      float[] expected = new float[all.getPixelCount()];
      Arrays.fill(expected, Float.NaN);
      for (int crystal = 1; crystal <= 3; crystal++) {
        Path own = out.resolve("crystal_" + crystal).resolve(map);
        ImageProcessor values = open(own).getProcessor();
        for (int i = 0; i < expected.length; i++) {
          expected[i] = Float.isNaN(values.getf(i)) ? expected[i] : values.getf(i);
        }
      }
      assertArrayEquals(expected, (float[]) all.getPixels(), map);
    }
    List<String> rows = Files.readAllLines(out.resolve("clusters.csv"));
    List<String> third = Files.readAllLines(out.resolve("crystal_3/clusters.csv"));
    assertEquals("crystal," + third.get(0), rows.get(0));
    assertEquals(List.of("3," + third.get(1), "3," + third.get(2)), rows.subList(5, 7));
    assertFalse(Files.exists(out.resolve("beta_map_cluster_1.tif")));
  }

  /** An image of the movie's size whose wanted pixels are 255. */
  private Path mask(IntPredicate wanted) {
    ByteProcessor pixels = new ByteProcessor(EDGE, EDGE);
    for (int i = 0; i < EDGE * EDGE; i++) {
      pixels.set(i, wanted.test(i) ? 255 : 0);
    }
    Path file = shared.resolve("mask.tif");
    new FileSaver(new ImagePlus("mask", pixels)).saveAsTiff(file.toString());
    return file;
  }

  @Test
  void aMaskImageChoosesThePixels() throws IOException {
    Path mask = mask(i -> i % EDGE < 6 && i / EDGE < 5);
    CommandLineRun run =
        pixels(crystals(), "--clusters 2 --bins 40 --mask given --mask-image " + mask);
    assertEquals(Program.DONE, run.status(), run.errors());
    assertEquals(31, Files.readAllLines(folder.resolve("out/pixels.csv")).size());
  }

  /** Maps of results hold no number outside, signed masks 0, pictures black. */
  @Test
  void masksOfAnyKindOfPixelsAreUnderstood() {
    IntPredicate wanted = i -> i % EDGE < 6 && i / EDGE < 5;
    FloatProcessor map = new FloatProcessor(EDGE, EDGE);
    ColorProcessor picture = new ColorProcessor(EDGE, EDGE);
    ShortProcessor signed = new ShortProcessor(EDGE, EDGE);
    for (int i = 0; i < EDGE * EDGE; i++) {
      map.setf(i, wanted.test(i) ? 0.7f : Float.NaN);
      picture.set(i, wanted.test(i) ? 0xff0000ff : 0xff000000);
      signed.set(i, wanted.test(i) ? 32_767 : 32_768);
    }
    ImagePlus raised = new ImagePlus("mask", signed);
    raised.getCalibration().setSigned16BitCalibration();
    Path file = folder.resolve("kind.tif");
    for (ImagePlus image :
        List.of(new ImagePlus("mask", map), new ImagePlus("mask", picture), raised)) {
      new FileSaver(image).saveAsTiff(file.toString());
      boolean[] marks = MaskImage.read(file, EDGE, EDGE);
      for (int i = 0; i < marks.length; i++) {
        assertEquals(wanted.test(i), marks[i], image.getProcessor().getClass() + " " + i);
      }
    }
  }

  @Test
  void masksOfAllPixelsAndOfSeveralImagesAreTold() throws IOException {
    CommandLineRun run =
        pixels(crystals(), "--clusters 2 --bins 40 --mask given --mask-image " + mask(i -> true));
    assertEquals(Program.DONE, run.status(), run.errors());
    assertTrue(
        Files.readString(folder.resolve("out/parameters.json"))
            .contains("The mask holds every pixel of the image"));
    ImageStack two = new ImageStack(EDGE, EDGE);
    two.addSlice(new ByteProcessor(EDGE, EDGE));
    two.addSlice(new ByteProcessor(EDGE, EDGE));
    Path file = folder.resolve("two.tif");
    new FileSaver(new ImagePlus("two", two)).saveAsTiffStack(file.toString());
    UserException refused =
        assertThrows(UserException.class, () -> MaskImage.read(file, EDGE, EDGE));
    assertTrue(refused.getMessage().contains("holds 2 images"), refused.getMessage());
  }

  @Test
  void tooFewFramesAreNotBlamedOnTheMask() throws IOException {
    for (int frames : new int[] {2, 31}) {
      CommandLineRun run = pixels(crystals(), "--last-frame " + frames);
      assertEquals(Program.FAILED, run.status());
      String told = "have " + frames + " frames, but a spectrum needs 32";
      assertTrue(run.errors().contains(told), run.errors());
    }
  }

  @Test
  void masksWithoutPixelsAreToldAndLeaveNothing() throws IOException {
    assertFails("mask is empty", crystals(), "--mask given --mask-image " + mask(i -> false));
    assertFails(
        "single pixel",
        crystals(),
        "--mask given --min-size 1 --mask-image " + mask(i -> i == 3 * EDGE + 9));
    assertFails(
        "smaller than min_size", crystals(), "--mask given --mask-image " + mask(i -> i < 9));
    assertFails("mask is empty", crystals(), "--mask value --threshold 1e6");
    assertFails("there is none", crystals(), "--mask given");
    assertFails("There is no file", crystals(), "--mask-image " + folder.resolve("none.tif"));
    Path small = folder.resolve("small.tif");
    new FileSaver(new ImagePlus("small", new FloatProcessor(5, 5))).saveAsTiff(small.toString());
    assertFails("5 x 5", crystals(), "--mask given --mask-image " + small);
    Files.delete(small);
    assertNothingIsLeft();
  }

  @Test
  void moviesThatCannotBeAnalysedAreToldAndLeaveNothing() throws IOException {
    assertFails("are saturated", movie(i -> i % EDGE > 9, 65_535, 0), "--mask otsu");
    assertFails("blinks; choose mask otsu", movie(i -> i % EDGE > 9, 2000, 0), "");
    assertFails("no background", movie(i -> true, 2000, 9), "--mask otsu");
    assertFails("no background", movie(i -> false, 2000, 0), "--mask otsu");
    assertFails("constant", movie(i -> i % EDGE > 9, 2000, 0), "--mask otsu");
    assertFails("/no/such.tif", Path.of("/no/such.tif"), "");
    assertEnds(2, "min_size is 0", crystals(), "--min-size 0");
    assertEnds(2, "pixel_binning", crystals(), "--pixel-binning 3");
    assertNothingIsLeft();
  }

  /** A movie with 100 counts, or more where the light is, and noise. */
  private static Path movie(IntPredicate light, int counts, double noise) {
    Random random = new Random(1);
    ImageStack stack = new ImageStack(EDGE, EDGE);
    for (int t = 0; t < 100; t++) {
      ShortProcessor frame = new ShortProcessor(EDGE, EDGE);
      for (int i = 0; i < EDGE * EDGE; i++) {
        frame.set(i, (int) ((light.test(i) ? counts : 100) + noise * random.nextGaussian()));
      }
      stack.addSlice(frame);
    }
    ImagePlus image = new ImagePlus("movie", stack);
    image.setDimensions(1, 1, 100);
    image.getCalibration().frameInterval = 0.1;
    Path file = shared.resolve("movie.tif");
    new FileSaver(image).saveAsTiffStack(file.toString());
    return file;
  }

  private void assertFails(String part, Path movie, String options) {
    assertEnds(Program.FAILED, part, movie, options);
  }

  private void assertEnds(int status, String part, Path movie, String options) {
    CommandLineRun run = pixels(movie, ("--bins 40 " + options).trim());
    assertEquals(status, run.status(), part);
    assertTrue(run.errors().contains(part), run.errors());
    assertEquals(1, run.errors().lines().count(), run.errors());
  }

  private void assertNothingIsLeft() throws IOException {
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(List.of(), left.toList());
    }
  }
}
