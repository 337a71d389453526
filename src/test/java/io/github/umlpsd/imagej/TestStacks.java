package io.github.umlpsd.imagej;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ij.ImagePlus;
import ij.ImageStack;
import ij.io.FileSaver;
import ij.process.ByteProcessor;
import ij.process.ColorProcessor;
import ij.process.FloatProcessor;
import ij.process.ImageProcessor;
import ij.process.ShortProcessor;
import io.github.umlpsd.movie.CountWords;
import io.github.umlpsd.movie.Movie;
import java.nio.file.Path;

/** Small images with a known value in each pixel, for tests. */
public final class TestStacks {
  public static final int WIDTH = 7;
  public static final int HEIGHT = 5;

  private TestStacks() {}

  /** The value of a pixel; the sizes of planes differ so that no mix-up goes unseen. */
  public static int value(int bits, int plane, int pixel) {
    int value = 31 * plane + pixel;
    return bits == 8 ? value % 256 : value + 40_000 * (plane % 2);
  }

  /**
   * @param bits 8, 16, 24 (colour) or 32
   */
  public static ImagePlus image(int bits, int channels, int slices, int frames) {
    int planes = channels * slices * frames;
    ImageStack stack = new ImageStack(WIDTH, HEIGHT);
    for (int plane = 0; plane < planes; plane++) {
      stack.addSlice(processor(bits, plane));
    }
    ImagePlus image = new ImagePlus("test.tif", stack);
    image.setDimensions(channels, slices, frames);
    image.setOpenAsHyperStack(channels * slices * frames > 1);
    image.getCalibration().frameInterval = 0.03;
    image.getCalibration().setTimeUnit("s");
    return image;
  }

  private static ImageProcessor processor(int bits, int plane) {
    ImageProcessor processor =
        switch (bits) {
          case 8 -> new ByteProcessor(WIDTH, HEIGHT);
          case 16 -> new ShortProcessor(WIDTH, HEIGHT);
          case 24 -> new ColorProcessor(WIDTH, HEIGHT);
          default -> new FloatProcessor(WIDTH, HEIGHT);
        };
    for (int i = 0; i < WIDTH * HEIGHT; i++) {
      processor.setf(i, value(bits, plane, i));
    }
    return processor;
  }

  public static Path save(ImagePlus image, Path file) {
    FileSaver saver = new FileSaver(image);
    boolean saved =
        image.getStackSize() > 1
            ? saver.saveAsTiffStack(file.toString())
            : saver.saveAsTiff(file.toString());
    assertEquals(true, saved);
    return file;
  }

  /**
   * Checks every pixel, read both ways, of a movie whose frame t is plane {@code first + t * step}.
   */
  public static void check(Movie movie, int bits, int first, int step) {
    float[] pixels = new float[WIDTH * HEIGHT];
    assertEquals(WIDTH, movie.frames().width());
    assertEquals(HEIGHT, movie.frames().height());
    for (int t = 0; t < movie.frames().frames(); t++) {
      movie.frames().read(t, pixels);
      for (int i = 0; i < pixels.length; i++) {
        assertEquals(value(bits, first + t * step, i), pixels[i]);
      }
      if (movie.frames().isWholeCounts()) {
        int[] words = new int[CountWords.length(pixels.length)];
        movie.frames().readWords(t, words);
        for (int i = 0; i < pixels.length; i++) {
          assertEquals(pixels[i], CountWords.at(words, i), "in words");
        }
        assertEquals(0, words[words.length - 1] >>> CountWords.BITS, "beyond the last pixel");
      }
    }
  }
}
