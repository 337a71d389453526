package io.github.umlpsd.imagej.input;

import ij.IJ;
import ij.ImagePlus;
import ij.gui.Roi;
import ij.process.ColorProcessor;
import ij.process.FloatProcessor;
import ij.process.ImageProcessor;
import io.github.umlpsd.job.InputFile;
import io.github.umlpsd.job.UserException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/** Pixels that a user marked, as an outline on an image or as an image of their own. */
public final class MaskImage {
  private MaskImage() {}

  /** The pixels inside of the image's selection, if it has one that is an area. */
  public static Optional<boolean[]> ofSelection(ImagePlus image) {
    Roi roi = image.getRoi();
    if (roi == null || !roi.isArea()) {
      return Optional.empty();
    }
    boolean[] marks = new boolean[image.getWidth() * image.getHeight()];
    for (int i = 0; i < marks.length; i++) {
      marks[i] = roi.contains(i % image.getWidth(), i / image.getWidth());
    }
    return Optional.of(marks);
  }

  /**
   * The pixels of an image file that are neither 0 nor, as outside of our own maps, no number; in
   * colours, those that are not black.
   *
   * @throws UserException if it cannot be read, holds several images, is of another size, has
   *     another background than 0, or has soft edges
   */
  public static boolean[] read(Path file, int width, int height) {
    ImagePlus image =
        Files.isReadable(InputFile.require(file)) ? IJ.openImage(file.toString()) : null;
    if (image == null) {
      throw new UserException("The mask image " + file + " cannot be read; give a TIFF or PNG.");
    }
    if (image.getStackSize() > 1) {
      throw new UserException(
          "The mask image "
              + file
              + " holds "
              + image.getStackSize()
              + " images; save the one that is the mask alone.");
    }
    if (image.getWidth() != width || image.getHeight() != height) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "The mask image is %d x %d pixels, but the movie is %d x %d; give one of its size.",
              image.getWidth(),
              image.getHeight(),
              width,
              height));
    }
    IntPredicate inside = inside(image);
    boolean[] marks = new boolean[width * height];
    for (int i = 0; i < marks.length; i++) {
      marks[i] = inside.test(i);
    }
    new MaskEdges(width, marks, value(image.getProcessor())).require(file.toString());
    return marks;
  }

  /** What edges are judged by; our own maps hold numbers of all sizes, and have none to judge. */
  private static IntUnaryOperator value(ImageProcessor pixels) {
    if (pixels instanceof FloatProcessor) {
      return i -> 0;
    }
    return pixels instanceof ColorProcessor
        ? i -> {
          int colour = pixels.get(i);
          return (colour >> 16 & 0xff) + (colour >> 8 & 0xff) + (colour & 0xff);
        }
        : pixels::get;
  }

  private static IntPredicate inside(ImagePlus image) {
    ImageProcessor pixels = image.getProcessor();
    if (pixels instanceof ColorProcessor) {
      return i -> (pixels.get(i) & 0xffffff) != 0;
    }
    // ImageJ holds signed counts of 16 bits raised by 32768.
    float zero = image.getCalibration().isSigned16Bit() ? 32768 : 0;
    return i -> pixels.getf(i) != zero && !Float.isNaN(pixels.getf(i));
  }
}
