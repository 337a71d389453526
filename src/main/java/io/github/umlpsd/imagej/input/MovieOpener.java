package io.github.umlpsd.imagej.input;

import ij.ImagePlus;
import ij.io.FileInfo;
import ij.measure.Calibration;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.movie.Movie;
import io.github.umlpsd.movie.MovieParameters;
import io.github.umlpsd.movie.StampSteps;
import io.github.umlpsd.movie.files.MovieAssembly;
import io.github.umlpsd.movie.files.PartOfMovie;
import io.github.umlpsd.movie.files.ReadOtherwise;
import io.github.umlpsd.movie.files.scale.ImageScale;
import io.github.umlpsd.movie.files.scale.PlaneStamps;
import io.github.umlpsd.movie.files.scale.PlaneTexts;
import io.github.umlpsd.movie.files.scale.TimeAxis;
import io.github.umlpsd.movie.files.tiff.PageCheck;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Turns open images into movies, frame by frame and without copying them.
 *
 * <p>The axis of time is the one of frames, slices and channels that is longer than 1; slices come
 * before channels, and slices and frames may not both be several. Each assumption is told in the
 * movie's notes.
 */
public final class MovieOpener {
  /** It is there in all images. */
  private static final int FIRST_CHANNEL = 1;

  private MovieOpener() {}

  /**
   * Wraps an image that is open in ImageJ, in memory or virtual. The image is never changed.
   *
   * @throws UserException if the image is no movie that can be analysed
   */
  public static Movie of(ImagePlus image, MovieParameters parameters) {
    String name = image.getTitle();
    requireMovie(image);
    if (parameters.series() > 1) {
      throw new UserException(
          "series is " + parameters.series() + ", but an open image is one; open that series.");
    }
    List<String> notes = new ArrayList<>();
    Calibration calibration = image.getCalibration();
    if (calibration.calibrated() && !calibration.isSigned16Bit()) {
      notes.add("Its intensity calibration is ignored; the values are the stored pixels.");
    }
    ShownColours.of(image).flatMap(colours -> colours.check(name)).ifPresent(notes::add);
    TimeAxis time = TimeAxis.find(name, sizes(image), parameters.channel(), notes);
    for (Path file : ImageFile.of(image)) {
      PartOfMovie.note(file, image.getStackSize())
          .or(() -> misread(image, file, time.frames(), parameters.channel()))
          .ifPresent(notes::add);
    }
    ImageScale scale =
        new ImageScale(
            calibration.frameInterval,
            calibration.getTimeUnit(),
            calibration.fps,
            calibration.pixelWidth,
            calibration.pixelHeight,
            calibration.getUnit());
    double[] stamps = PlaneStamps.of(texts(image), image.getStackSize(), time, scale, notes);
    if (!StampSteps.of(stamps).known()) {
      leftOut(image, parameters).ifPresent(notes::add);
    }
    return MovieAssembly.of(name, new StackFrames(image, time), scale, stamps, parameters, notes);
  }

  /** Only of TIFF files that ImageJ itself opened. */
  private static Optional<String> misread(ImagePlus image, Path file, int frames, int channel) {
    FileInfo info = image.getOriginalFileInfo();
    return info.fileFormat == FileInfo.TIFF
        ? ReadOtherwise.note(file, frames, info.nImages > image.getStackSize(), channel)
        : Optional.empty();
  }

  private static PlaneTexts texts(ImagePlus image) {
    List<String> labels = new ArrayList<>();
    for (int plane = 1; plane <= image.getStackSize(); plane++) {
      labels.add(image.getStack().getSliceLabel(plane));
    }
    return new PlaneTexts(labels, Optional.ofNullable(image.getInfoProperty()));
  }

  /**
   * Returns if an image can be a movie, whatever the parameters are.
   *
   * @throws UserException if it is closed, in colour, a single image, or has slices and frames
   */
  public static void requireMovie(ImagePlus image) {
    String name = image.getTitle();
    if (image.getProcessor() == null) {
      throw new UserException(name + " was closed before its analysis began; open it again.");
    }
    if (image.getBitDepth() == 24) {
      throw PageCheck.colour(name);
    }
    TimeAxis time = TimeAxis.find(name, sizes(image), FIRST_CHANNEL, new ArrayList<>());
    MovieAssembly.requireFrames(name, time.frames());
  }

  private static TimeAxis.Sizes sizes(ImagePlus image) {
    return new TimeAxis.Sizes(image.getNChannels(), image.getNSlices(), image.getNFrames(), "CZT");
  }

  /**
   * ImageJ keeps the frame interval where it makes a stack of every third image of a file, and
   * where it copies the first hundred. Titles do not tell these apart, since they can be changed
   * and stacks be made of stacks; time stamps do, and then {@link MovieAssembly} compares them.
   */
  private static Optional<String> leftOut(ImagePlus image, MovieParameters parameters) {
    FileInfo file = image.getOriginalFileInfo();
    boolean fewer = file != null && file.nImages > image.getStackSize();
    return fewer && parameters.frameIntervalSeconds() == 0
        ? Optional.of(
            "The open image has "
                + image.getStackSize()
                + " of the "
                + file.nImages
                + " images of "
                + file.fileName
                + "; its frame interval is right for a stretch or a channel, but too short if frames"
                + " in between were left out or averaged: then give frame_interval.")
        : Optional.empty();
  }

  /**
   * The frame interval that an open image tells, with its source, for dialogs; for example "frame
   * interval 30.2 ms, from the image".
   */
  public static String interval(ImagePlus image) {
    try {
      return "frame interval " + of(image, MovieParameters.defaults()).times().text();
    } catch (UserException e) {
      return "frame interval not known";
    }
  }
}
