package io.github.umlpsd.movie.files;

import io.github.umlpsd.job.FileStamp;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.movie.FilledFrames;
import io.github.umlpsd.movie.FrameRange;
import io.github.umlpsd.movie.FrameSource;
import io.github.umlpsd.movie.Movie;
import io.github.umlpsd.movie.MovieParameters;
import io.github.umlpsd.movie.files.scale.ImageScale;
import io.github.umlpsd.movie.files.tiff.TiffFile;
import io.github.umlpsd.movie.files.tiff.TiffFrames;
import io.github.umlpsd.movie.files.tiff.TiffFrames.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** Makes a movie of frames: the range that is wanted, the interval, and lost frames filled in. */
public final class MovieAssembly {
  private MovieAssembly() {}

  /**
   * A movie of frames that are all there.
   *
   * @param stamps time of each frame, s; empty if it is not known of all
   * @param notes what is known so far
   * @throws UserException if there is no interval or no such range
   */
  public static Movie of(
      String name,
      FrameSource frames,
      ImageScale scale,
      double[] stamps,
      MovieParameters parameters,
      List<String> notes) {
    FrameSource range =
        FrameRange.of(frames, parameters.firstFrame(), parameters.lastFrame(), name);
    int[] numbers = IntStream.range(0, range.frames()).toArray();
    int first = Math.max(1, parameters.firstFrame()) - 1;
    double[] used =
        stamps.length == 0 ? stamps : Arrays.copyOfRange(stamps, first, first + range.frames());
    return of(name, range, scale, numbers, used, parameters, notes);
  }

  /** A movie of frames in files. */
  static Movie of(Recording recording, MovieParameters parameters) {
    List<Place> places = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    List<OptionalDouble> stamps = new ArrayList<>();
    for (int t = 0; t < recording.frames().size(); t++) {
      Optional<Place> place = recording.frames().get(t);
      if (place.isPresent()) {
        places.add(place.get());
        numbers.add(t);
        stamps.add(
            t < recording.stamps().size() ? recording.stamps().get(t) : OptionalDouble.empty());
      }
    }
    String name = recording.name();
    requireFrames(name, places.size());
    List<FileStamp> files = recording.files().stream().map(TiffFile::stamp).toList();
    FrameSource range =
        FrameRange.of(
            new TiffFrames(files, places), parameters.firstFrame(), parameters.lastFrame(), name);
    int first = Math.max(1, parameters.firstFrame()) - 1;
    int last = first + range.frames();
    List<OptionalDouble> used = stamps.subList(first, last);
    List<String> notes = new ArrayList<>(recording.notes());
    boolean stamped = used.stream().allMatch(OptionalDouble::isPresent);
    if (!stamped && used.stream().anyMatch(OptionalDouble::isPresent)) {
      notes.add("Only some frames have time stamps; they were not used.");
    }
    return of(
        name,
        range,
        recording.scale(),
        numbers.subList(first, last).stream().mapToInt(n -> n).toArray(),
        stamped ? used.stream().mapToDouble(OptionalDouble::getAsDouble).toArray() : new double[0],
        parameters,
        notes);
  }

  /**
   * Returns if there are enough frames for a movie.
   *
   * @throws UserException if there are not
   */
  public static void requireFrames(String name, int frames) {
    if (frames < Movie.FEWEST_FRAMES) {
      throw new UserException(
          name
              + " has "
              + frames
              + " frame, but a movie needs at least "
              + Movie.FEWEST_FRAMES
              + "; give a stack, or a folder of single images"
              + (name.toLowerCase(Locale.ROOT).endsWith(".stk")
                  ? " (the frames of a .stk file cannot be read here; open it in Fiji)."
                  : "."));
    }
  }

  private static Movie of(
      String name,
      FrameSource frames,
      ImageScale scale,
      int[] numbers,
      double[] stamps,
      MovieParameters parameters,
      List<String> notes) {
    FrameClock clock = FrameClock.of(name, scale, numbers, stamps, parameters, notes);
    FrameSource even =
        clock.times().gaps().isEmpty() ? frames : new FilledFrames(frames, clock.positions());
    return new Movie(
        name.replaceFirst("(?i)(\\.ome)?\\.tiff?$", ""),
        even,
        clock.times(),
        scale.pixelSizeMicrometers(parameters, notes),
        notes);
  }
}
