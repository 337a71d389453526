package io.github.umlpsd.imagej.input;

import ij.ImagePlus;
import ij.ImageStack;
import ij.process.ImageProcessor;
import io.github.umlpsd.job.FileStamp;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.movie.FrameSource;
import io.github.umlpsd.movie.files.scale.TimeAxis;
import io.github.umlpsd.movie.files.tiff.PixelFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Frames of an image that is open in ImageJ, never copied as a whole. Virtual stacks are read by
 * one thread at a time, because they need not bear more.
 */
final class StackFrames implements FrameSource {
  private final ImageStack stack;
  private final TimeAxis time;
  private final boolean signed16;
  private final float saturationCounts;
  private final List<FileStamp> stamps;

  StackFrames(ImagePlus image, TimeAxis time) {
    this.stack = image.getStack();
    this.time = time;
    this.signed16 = image.getBitDepth() == 16 && image.getCalibration().isSigned16Bit();
    this.saturationCounts =
        switch (image.getBitDepth()) {
          case 8 -> PixelFormat.UINT8.saturationCounts();
          case 16 -> (signed16 ? PixelFormat.INT16 : PixelFormat.UINT16).saturationCounts();
          default -> Float.POSITIVE_INFINITY;
        };
    this.stamps = stack.isVirtual() ? stamps(image) : List.of();
  }

  /** The file behind a virtual stack; none if it is not known. */
  private static List<FileStamp> stamps(ImagePlus image) {
    List<FileStamp> stamps = new ArrayList<>();
    for (Path file : ImageFile.of(image)) {
      if (Files.isRegularFile(file)) {
        try {
          stamps.add(FileStamp.of(file));
        } catch (IOException e) {
          // A virtual stack need not come from the file that it was named after.
        }
      }
    }
    return stamps;
  }

  @Override
  public int width() {
    return stack.getWidth();
  }

  @Override
  public int height() {
    return stack.getHeight();
  }

  @Override
  public int frames() {
    return time.frames();
  }

  @Override
  public float saturationCounts() {
    return saturationCounts;
  }

  @Override
  public boolean isWholeCounts() {
    return Float.isFinite(saturationCounts) && !signed16;
  }

  @Override
  public void read(int frame, float[] pixels) {
    PixelArrays.toFloats(values(frame), signed16, pixels);
  }

  @Override
  public void readWords(int frame, int[] words) {
    Object values = values(frame);
    if (isWholeCounts() && !(values instanceof float[])) {
      PixelArrays.toWords(values, words);
    } else {
      FrameSource.super.readWords(frame, words);
    }
  }

  /** The array of a frame. */
  private Object values(int frame) {
    int slice = time.plane(frame) + 1;
    if (!stack.isVirtual()) {
      Object pixels = slice <= stack.size() ? stack.getPixels(slice) : null;
      if (pixels == null) {
        throw new UserException(
            "Frame "
                + (frame + 1)
                + " of the movie is gone; leave its image open and as it is until the results are"
                + " there.");
      }
      return pixels;
    }
    ImageProcessor processor;
    synchronized (stack) {
      processor = stack.getProcessor(slice);
    }
    if (processor == null || processor.getPixelCount() != width() * height()) {
      throw new UserException(
          "Frame " + (frame + 1) + " of the virtual stack cannot be read; open the image again.");
    }
    return processor.getPixels();
  }

  @Override
  public void checkUnchanged() {
    stamps.forEach(FileStamp::check);
  }
}
