package io.github.umlpsd.imagej;

import ij.IJ;
import ij.ImagePlus;
import io.github.umlpsd.engine.Analysis;
import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.engine.UmlPsd;
import io.github.umlpsd.imagej.input.ImageFile;
import io.github.umlpsd.imagej.input.MovieOpener;
import io.github.umlpsd.imagej.windows.AnalysisWindows;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.movie.Movie;
import io.github.umlpsd.results.ResultFolder;
import java.nio.file.Path;
import java.util.List;

/** From an image or a file to results: the one job behind every face. */
public final class MovieJob {
  private MovieJob() {}

  /**
   * Analyses a TIFF file.
   *
   * @throws io.github.umlpsd.job.UserException if the file or a parameter is wrong
   */
  public static Analysis analyze(Path file, Parameters parameters, Progress progress) {
    try (Movie movie = MovieOpener.open(file, parameters.movie())) {
      return UmlPsd.analyze(movie, parameters, IJ.getClassLoader(), progress);
    }
  }

  /**
   * Analyses an open image; writes the results if the parameters name a folder.
   *
   * @param windows whether to show tables, plots and the overlay
   * @throws io.github.umlpsd.job.UserException if the image or a parameter is wrong
   */
  public static Analysis run(
      ImagePlus image, Parameters parameters, boolean windows, Progress progress) {
    parameters.output().ifPresent(folder -> ResultFolder.checkTarget(folder, ImageFile.of(image)));
    // The movie is the user's own image, so it is not closed here.
    Movie movie = MovieOpener.of(image, parameters.movie());
    Analysis analysis = UmlPsd.analyze(movie, parameters, IJ.getClassLoader(), progress);
    parameters.output().ifPresent(folder -> AnalysisFolder.write(folder, analysis, progress));
    progress.checkCanceled();
    if (windows) {
      AnalysisWindows.show(image, analysis);
    }
    JobLog.tell(
        JobLog.name(image),
        List.of(analysis.summary()),
        analysis.warnings(),
        analysis.field().map(field -> field.detected().detector()),
        parameters.output());
    return analysis;
  }
}
