package io.github.umlpsd.imagej.input;

import ij.ImagePlus;
import ij.io.FileInfo;
import ij.measure.Calibration;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.movie.FrameSource;
import io.github.umlpsd.movie.Movie;
import io.github.umlpsd.movie.MovieParameters;
import io.github.umlpsd.movie.files.ImageScale;
import io.github.umlpsd.movie.files.TimeAxis;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Turns TIFF files and open images into movies, frame by frame and without copying them.
 *
 * <p>The axis of time is the one of frames, slices and channels that is longer than 1; slices come
 * before channels, and slices and frames may not both be several. Each assumption is told in the
 * movie's notes.
 */
public final class MovieOpener {
  private MovieOpener() {}

  /**
   * Opens a TIFF file. Close the movie after use.
   *
   * @throws UserException if the file is no movie that can be analysed
   */
  public static Movie open(Path file, MovieParameters parameters) {
    TiffHeader header = TiffHeader.read(file);
    String name = header.name();
    FileInfo first = header.first();
    TiffFormat format = TiffFormat.of(name, first);
    List<String> notes = new ArrayList<>();
    if (first.fileType == FileInfo.COLOR8) {
      notes.add("Its colours are ignored; the values are the 8-bit pixels.");
    }
    TimeAxis time = TimeAxis.find(name, TiffSizes.of(header, notes), parameters.channel(), notes);
    ImageScale scale = TiffSizes.scale(header);
    return movie(name, frames(header, format, time), scale, parameters, notes);
  }

  private static FrameSource frames(TiffHeader header, TiffFormat format, TimeAxis time) {
    FileInfo first = header.first();
    try {
      if (first.compression > FileInfo.COMPRESSION_NONE) {
        return new CompressedTiffFrames(header, format, time);
      }
      int planeBytes =
          Math.multiplyExact(Math.multiplyExact(first.width, first.height), format.bytesPerPixel);
      return new TiffFrames(header, format, new TiffStrips(header, planeBytes), time);
    } catch (IOException e) {
      throw UserException.of(header.name() + " cannot be read", e);
    } catch (ArithmeticException e) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "%s has frames of %d x %d pixels, which is too large; crop it.",
              header.name(),
              first.width,
              first.height));
    }
  }

  /**
   * Wraps an image that is open in ImageJ, in memory or virtual. The image is never changed.
   *
   * @throws UserException if the image is no movie that can be analysed
   */
  public static Movie of(ImagePlus image, MovieParameters parameters) {
    String name = image.getTitle();
    if (image.getBitDepth() == 24) {
      throw colour(name);
    }
    List<String> notes = new ArrayList<>();
    Calibration calibration = image.getCalibration();
    if (calibration.calibrated() && !calibration.isSigned16Bit()) {
      notes.add("Its intensity calibration is ignored; the values are the stored pixels.");
    }
    var sizes =
        new TimeAxis.Sizes(image.getNChannels(), image.getNSlices(), image.getNFrames(), "CZT");
    TimeAxis time = TimeAxis.find(name, sizes, parameters.channel(), notes);
    ImageScale scale =
        new ImageScale(
            calibration.frameInterval,
            calibration.getTimeUnit(),
            calibration.fps,
            calibration.pixelWidth,
            calibration.pixelHeight,
            calibration.getUnit());
    return movie(name, new StackFrames(image, time), scale, parameters, notes);
  }

  private static Movie movie(
      String name,
      FrameSource frames,
      ImageScale scale,
      MovieParameters parameters,
      List<String> notes) {
    return new Movie(
        name.replaceFirst("(?i)(\\.ome)?\\.tiff?$", ""),
        frames,
        scale.frameIntervalSeconds(name, parameters, notes),
        scale.pixelSizeMicrometers(parameters, notes),
        notes);
  }

  static UserException colour(String name) {
    return new UserException(
        name + " is a colour image, but counts need grey values; split its channels first.");
  }
}
