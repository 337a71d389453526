package io.github.umlpsd.imagej.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.ImagePlus;
import ij.ImageStack;
import ij.plugin.LutLoader;
import ij.process.LUT;
import ij.process.StackConverter;
import io.github.umlpsd.imagej.TestStacks;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.movie.Movie;
import io.github.umlpsd.movie.MovieParameters;
import io.github.umlpsd.movie.files.MovieFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.IntBinaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Colours of movies of 8 bits, open or in a file: of counts, or instead of counts. */
class ShownColoursTest {
  private static final MovieParameters FROM_IMAGE = MovieParameters.defaults();
  private static final int SIZE = 64;

  @TempDir Path folder;

  /** Noise around 60 counts with a few bright pixels. */
  private static ImagePlus noise() {
    Random random = new Random(1);
    ImageStack stack = new ImageStack(SIZE, SIZE);
    for (int t = 0; t < 3; t++) {
      byte[] pixels = new byte[SIZE * SIZE];
      for (int i = 0; i < pixels.length; i++) {
        double value = 60 + 15 * random.nextGaussian() + (i % 97 == 0 ? 100 : 0);
        pixels[i] = (byte) Math.max(0, Math.min(255, value));
      }
      stack.addSlice("", pixels);
    }
    ImagePlus image = new ImagePlus("noise.tif", stack);
    image.setDimensions(1, 1, 3);
    image.getCalibration().frameInterval = 0.03;
    return image;
  }

  private static ImagePlus shown(String colours) {
    ImagePlus image = noise();
    image.setLut(new LUT(LutLoader.getLut(colours), 0, 255));
    return image;
  }

  /**
   * @param part of a value and a colour, 0 red to 2 blue
   */
  private static ImagePlus shown(IntBinaryOperator part) {
    byte[][] parts = new byte[3][256];
    for (int colour = 0; colour < 3; colour++) {
      for (int value = 0; value < 256; value++) {
        parts[colour][value] = (byte) part.applyAsInt(value, colour);
      }
    }
    ImagePlus image = noise();
    image.setLut(new LUT(parts[0], parts[1], parts[2]));
    return image;
  }

  /** Notes of an image that is open and of the same in a file, which must agree. */
  private List<String> notes(ImagePlus image) {
    List<String> open = MovieOpener.of(image, FROM_IMAGE).notes();
    try (Movie movie =
        MovieFile.open(TestStacks.save(image, folder.resolve("c.tif")), FROM_IMAGE)) {
      assertEquals(open, movie.notes());
    }
    return open;
  }

  private void isRefused(ImagePlus image) {
    Path file = TestStacks.save(image, folder.resolve("d.tif"));
    for (UserException problem :
        List.of(
            assertThrows(UserException.class, () -> MovieOpener.of(image, FROM_IMAGE)),
            assertThrows(UserException.class, () -> MovieFile.open(file, FROM_IMAGE)))) {
      assertTrue(problem.getMessage().contains("8-bit Color"), problem.getMessage());
      assertTrue(problem.getMessage().contains(".tif"), problem.getMessage());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"fire", "ice", "spectrum", "green", "blue", "magenta", "redgreen"})
  void scalesOfColoursAreIgnored(String colours) {
    List<String> notes = notes(shown(colours));
    assertEquals(1, notes.size(), notes.toString());
    assertTrue(notes.get(0).contains("ignored"), notes.toString());
  }

  @Test
  void stepsAndMarkedEndsAreScales() {
    IntBinaryOperator sixteen = (value, part) -> 37 * (value / 16 + 1) * (part + 2) % 256;
    IntBinaryOperator ends =
        (value, part) -> value == 0 ? 255 * (part / 2) : value == 255 ? 0 : value;
    for (ImagePlus image : List.of(shown(sixteen), shown(ends))) {
      assertTrue(notes(image).get(0).contains("ignored"), notes(image).toString());
    }
  }

  @Test
  void greysNeedNoWordAndInvertedOnesOne() {
    assertEquals(List.of(), notes(shown("grays")));
    assertEquals(List.of(), notes(noise()));
    List<String> notes = notes(shown((value, part) -> 255 - value));
    assertTrue(notes.get(0).contains("inverted"), notes.toString());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void coloursInNoOrderOverAllValuesAreToldFirmly(long seed) {
    Random random = new Random(seed);
    List<String> notes = notes(shown((value, part) -> random.nextInt(256)));
    assertTrue(notes.get(0).contains("8-bit Color"), notes.toString());
    assertTrue(notes(shown("3-3-2 rgb")).get(0).contains("8-bit Color"));
  }

  @ParameterizedTest
  @CsvSource({
    "grays,256",
    "fire,256",
    "ice,256",
    "green,256",
    "spectrum,256",
    "fire,64",
    "grays,16",
    "ice,8"
  })
  void numbersOfColoursAreNoCounts(String colours, int most) {
    ImagePlus image = shown(colours);
    new StackConverter(image).convertToRGB();
    new StackConverter(image).convertToIndexedColor(most);
    isRefused(image);
  }
}
