package io.github.umlpsd.imagej.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.ImagePlus;
import ij.io.FileSaver;
import ij.process.ByteProcessor;
import ij.process.ColorProcessor;
import ij.process.FloatProcessor;
import ij.process.ImageProcessor;
import ij.process.LUT;
import io.github.umlpsd.job.UserException;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Images that are taken for masks: hard edges of any kind, and no other. */
class MaskImageTest {
  private static final int SIZE = 64;
  private static final int RADIUS = 20;

  @TempDir Path folder;

  /** Discs of four labels in one, 1 to 4. */
  private static ByteProcessor labels() {
    ByteProcessor image = new ByteProcessor(SIZE, SIZE);
    for (int i = 0; i < SIZE * SIZE; i++) {
      if (isInside(i)) {
        image.set(i, 1 + (i % SIZE > SIZE / 2 ? 1 : 0) + (i / SIZE > SIZE / 2 ? 2 : 0));
      }
    }
    return image;
  }

  private static boolean isInside(int i) {
    return Math.hypot(i % SIZE - SIZE / 2, i / SIZE - SIZE / 2) < RADIUS;
  }

  private static ImageProcessor white() {
    ByteProcessor image = labels();
    for (int i = 0; i < SIZE * SIZE; i++) {
      image.set(i, image.get(i) > 0 ? 255 : 0);
    }
    return image;
  }

  private static ImageProcessor smooth() {
    FloatProcessor image = white().convertToFloatProcessor();
    image.blurGaussian(1);
    return image.convertToByte(false);
  }

  private Path saved(ImageProcessor pixels, String name) {
    FileSaver saver = new FileSaver(new ImagePlus("mask", pixels));
    String file = folder.resolve(name).toString();
    assertTrue(
        name.endsWith("png")
            ? saver.saveAsPng(file)
            : name.endsWith("jpg") ? saver.saveAsJpeg(file) : saver.saveAsTiff(file));
    return Path.of(file);
  }

  private void assertTheDisc(ImageProcessor pixels, String name) {
    boolean[] marks = MaskImage.read(saved(pixels, name), SIZE, SIZE);
    for (int i = 0; i < marks.length; i++) {
      assertEquals(isInside(i), marks[i], name + " " + i);
    }
  }

  /** Twenty colours, and black to the end of the table. */
  private static LUT categories() {
    byte[][] table = new byte[3][256];
    Random random = new Random(1);
    for (byte[] part : table) {
      for (int i = 1; i <= 20; i++) {
        part[i] = (byte) random.nextInt(256);
      }
    }
    return new LUT(table[0], table[1], table[2]);
  }

  @ParameterizedTest
  @ValueSource(strings = {"m.tif", "m.png"})
  void labelsOfAllKindsAreTaken(String name) {
    ByteProcessor coloured = labels();
    coloured.setLut(categories());
    assertTheDisc(coloured, name);
    assertTheDisc(white(), name);
    assertTheDisc(labels().convertToShort(false), name);
    ColorProcessor painted = labels().convertToColorProcessor();
    int[] colours = {0, 0xff0000, 0xff00, 0xff, 0xffff00};
    for (int i = 0; i < SIZE * SIZE; i++) {
      painted.set(i, colours[labels().get(i)]);
    }
    assertTheDisc(painted, name);
  }

  @Test
  void mapsHaveNumbersOfAllSizes() {
    FloatProcessor map = labels().convertToFloatProcessor();
    for (int i = 0; i < SIZE * SIZE; i++) {
      map.setf(i, isInside(i) ? 1 + (i * 7 % 11) / 10f : Float.NaN);
    }
    assertTheDisc(map, "map.tif");
  }

  private String refused(ImageProcessor pixels, String name) {
    Path file = saved(pixels, name);
    return assertThrows(UserException.class, () -> MaskImage.read(file, SIZE, SIZE)).getMessage();
  }

  @Test
  void softEdgesAreRefused() {
    for (String name : new String[] {"soft.tif", "soft.png", "soft.jpg"}) {
      String told = refused(smooth(), name);
      assertTrue(told.contains(name + " has soft edges"), told);
    }
    assertTrue(refused(smooth().convertToRGB(), "rgb.png").contains("has soft edges"));
    assertTrue(refused(white().convertToRGB(), "hard.jpg").contains("has soft edges"));
  }

  @Test
  void aBackgroundThatIsNotBlackIsRefused() {
    ColorProcessor onWhite = white().convertToColorProcessor();
    for (int i = 0; i < SIZE * SIZE; i++) {
      onWhite.set(i, isInside(i) ? 0xff0000 : 0xffffff);
    }
    assertTrue(refused(onWhite, "white.png").contains("none is 0 or black"));
  }
}
