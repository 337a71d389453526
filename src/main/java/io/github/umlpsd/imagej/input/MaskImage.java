package io.github.umlpsd.imagej.input;

import ij.IJ;
import ij.ImagePlus;
import ij.gui.Roi;
import ij.process.ImageProcessor;
import io.github.umlpsd.job.InputFile;
import io.github.umlpsd.job.UserException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

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
   * The pixels that are not 0 in an image file.
   *
   * @throws UserException if it cannot be read or is of another size
   */
  public static boolean[] read(Path file, int width, int height) {
    ImagePlus image =
        Files.isReadable(InputFile.require(file)) ? IJ.openImage(file.toString()) : null;
    if (image == null) {
      throw new UserException("The mask image " + file + " cannot be read; give a TIFF or PNG.");
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
    ImageProcessor pixels = image.getProcessor();
    boolean[] marks = new boolean[width * height];
    for (int i = 0; i < marks.length; i++) {
      marks[i] = pixels.getf(i) != 0;
    }
    return marks;
  }
}
