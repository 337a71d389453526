package io.github.umlpsd.imagej;

import ij.IJ;
import ij.ImagePlus;
import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.imagej.input.DrawnRois;
import io.github.umlpsd.imagej.input.ImageFile;
import io.github.umlpsd.imagej.input.MaskImage;
import io.github.umlpsd.imagej.input.MovieOpener;
import io.github.umlpsd.imagej.windows.OutcomeWindows;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.movie.files.MovieFile;
import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.parameters.UserParameter;
import io.github.umlpsd.results.Input;
import io.github.umlpsd.results.Job;
import io.github.umlpsd.results.Outcome;
import io.github.umlpsd.results.comparison.ComparisonJob;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Jobs with ImageJ's readers and writers, on open images and on files. */
public final class ImageJob {
  private ImageJob() {}

  /**
   * Works on an image that is open, crystals within its selection if there is one; writes the
   * results if the parameters name a folder.
   *
   * @param windows whether to show tables, plots and the overlay
   * @throws io.github.umlpsd.job.UserException if the image or a parameter is wrong
   */
  public static Outcome run(
      JobKind kind, ImagePlus image, Parameters parameters, boolean windows, Progress progress) {
    Input input =
        new Input.OfMovie(
            wanted -> MovieOpener.of(image, wanted),
            movie -> MaskImage.ofSelection(image),
            List.of(ImageFile.of(image)),
            true);
    Parameters onImage = parameters.withDrawn(DrawnRois.on(image, parameters.spots()));
    Outcome outcome = of(kind, input, onImage).run(progress);
    JobLog.tell(JobLog.name(image), outcome);
    if (windows) {
      OutcomeWindows.show(image, outcome);
    }
    return outcome;
  }

  /**
   * Works on a table of traces; writes the results if the parameters name a folder.
   *
   * @param windows whether to show tables and plots
   * @throws io.github.umlpsd.job.UserException if the table or a parameter is wrong
   */
  public static Outcome run(
      JobKind kind,
      Input.OfTable table,
      Parameters parameters,
      boolean windows,
      Progress progress) {
    Outcome outcome = of(kind, table, parameters).run(progress);
    JobLog.tell(table.file().toString(), outcome);
    if (windows) {
      OutcomeWindows.show(null, outcome);
    }
    return outcome;
  }

  /**
   * A movie in a file.
   *
   * @param mask image whose pixels other than 0 are analysed
   */
  public static Input.OfMovie file(Path file, Optional<Path> mask) {
    return new Input.OfMovie(
        wanted -> MovieFile.open(file, wanted),
        movie ->
            mask.map(
                image -> MaskImage.read(image, movie.frames().width(), movie.frames().height())),
        Stream.concat(Stream.of(file), mask.stream()).toList(),
        false);
  }

  /** Whether a file is a movie by its name, and no table; so is a folder of single images. */
  public static boolean isMovie(Path file) {
    return Files.isDirectory(file)
        || file.toString().toLowerCase(Locale.ROOT).matches("(?s).*\\.(tiff?|btf|tf8)");
  }

  /** A comparison of movies in files. */
  public static ComparisonJob comparison(Map<UserParameter, String> typed) {
    return new ComparisonJob(
        typed, (movie, parameters) -> of(JobKind.SPOTS, file(movie, Optional.empty()), parameters));
  }

  /** A job that writes its images with ImageJ and looks for TrackMate where ImageJ does. */
  public static Job of(JobKind kind, Input input, Parameters parameters) {
    return new Job(kind, input, parameters, new ImageJFiles(), plugins());
  }

  /** Where ImageJ looks for plugins, TrackMate among them. */
  public static ClassLoader plugins() {
    return IJ.getClassLoader();
  }
}
