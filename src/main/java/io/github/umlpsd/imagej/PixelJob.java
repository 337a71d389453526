package io.github.umlpsd.imagej;

import ij.ImagePlus;
import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.engine.UmlPsd;
import io.github.umlpsd.imagej.input.ImageFile;
import io.github.umlpsd.imagej.input.MaskImage;
import io.github.umlpsd.imagej.input.MovieOpener;
import io.github.umlpsd.imagej.windows.PixelWindows;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.movie.Movie;
import io.github.umlpsd.pixels.PixelAnalysis;
import io.github.umlpsd.results.ResultFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** From an image or a file to maps of crystals: the one job behind every face. */
public final class PixelJob {
  private PixelJob() {}

  /**
   * Analyses a TIFF file and writes the results.
   *
   * @param mask image whose pixels other than 0 are analysed
   * @throws io.github.umlpsd.job.UserException if a file or a parameter is wrong
   */
  public static List<PixelAnalysis> run(
      Path file, Optional<Path> mask, Parameters parameters, Path folder, Progress progress) {
    ResultFolder.checkTarget(
        folder, Stream.concat(Stream.of(file), mask.stream()).toArray(Path[]::new));
    try (Movie movie = MovieOpener.open(file, parameters.movie())) {
      Optional<boolean[]> given =
          mask.map(image -> MaskImage.read(image, movie.frames().width(), movie.frames().height()));
      List<PixelAnalysis> analyses = UmlPsd.analyzePixels(movie, given, parameters, progress);
      PixelFolder.write(folder, analyses, parameters, progress);
      return analyses;
    }
  }

  /**
   * Analyses an open image, within its selection if there is one; writes the results if the
   * parameters name a folder.
   *
   * @param windows whether to show maps, tables and plots
   * @throws io.github.umlpsd.job.UserException if the image or a parameter is wrong
   */
  public static List<PixelAnalysis> run(
      ImagePlus image, Parameters parameters, boolean windows, Progress progress) {
    parameters.output().ifPresent(folder -> ResultFolder.checkTarget(folder, ImageFile.of(image)));
    // The movie is the user's own image, so it is not closed here.
    Movie movie = MovieOpener.of(image, parameters.movie());
    List<PixelAnalysis> analyses =
        UmlPsd.analyzePixels(movie, MaskImage.ofSelection(image), parameters, progress);
    parameters
        .output()
        .ifPresent(folder -> PixelFolder.write(folder, analyses, parameters, progress));
    progress.checkCanceled();
    if (windows) {
      PixelWindows.show(image, movie.name(), analyses);
    }
    JobLog.tell(
        JobLog.name(image),
        analyses.stream().map(PixelAnalysis::summary).toList(),
        analyses.stream().flatMap(analysis -> analysis.warnings().stream()).distinct().toList(),
        Optional.empty(),
        parameters.output());
    return analyses;
  }
}
