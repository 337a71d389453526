package io.github.umlpsd.command;

import ij.ImagePlus;
import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.imagej.ImageJob;
import io.github.umlpsd.imagej.input.MovieOpener;
import io.github.umlpsd.imagej.input.NamedImage;
import io.github.umlpsd.imagej.input.OwnImages;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.parameters.ParameterKey;
import io.github.umlpsd.parameters.UserParameter;
import io.github.umlpsd.results.Outcome;
import java.awt.GraphicsEnvironment;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scijava.plugin.Parameter;

/** A command that analyses the open stack, with the parameters of movies. */
abstract class MovieCommand extends AnalysisCommand {
  /** Titles of images without pixels that nobody named; the word is ImageJ's. */
  private static final Set<String> NAMELESS = Set.of("", "null");

  // Not required, since SciJava would otherwise not run at all without an image, and not say why.
  @Parameter(label = "Movie", persist = false, required = false)
  private ImagePlus imp;

  MovieCommand(JobKind job) {
    super(job);
  }

  /** Does the job on an image that is not empty, and gives all that was worked out. */
  Outcome analyze(ImagePlus image, Parameters parameters, Progress progress) {
    return ImageJob.run(job, image, parameters, !GraphicsEnvironment.isHeadless(), progress);
  }

  /**
   * The image to analyse.
   *
   * @throws UserException if there is none
   */
  final ImagePlus movie() {
    return OwnImages.required(openMovie());
  }

  /**
   * The image to analyse, if there is one.
   *
   * @throws UserException if one is named that is not there
   */
  final Optional<ImagePlus> openMovie() {
    if (isMissing()) {
      throw new UserException(missing());
    }
    return OwnImages.movie(imp);
  }

  private boolean isMissing() {
    return imp != null && imp.getProcessor() == null && !NAMELESS.contains(imp.getTitle());
  }

  private String missing() {
    return NamedImage.missing(imp.getTitle());
  }

  @Override
  Optional<String> obstacle() {
    try {
      MovieOpener.requireMovie(movie());
      return Optional.empty();
    } catch (UserException e) {
      return Optional.of(e.getMessage());
    }
  }

  /** That of the movie tells the image's frame interval. */
  @Override
  final String heading(String html) {
    if (!html.contains(">" + ParameterKey.FRAME_INTERVAL.heading() + "<")) {
      return html;
    }
    return (imp == null ? OwnImages.currentMovie() : OwnImages.movie(imp))
        .map(image -> html.replace("</html>", " (" + MovieOpener.interval(image) + ")</html>"))
        .orElse(html);
  }

  @Override
  Outcome analyze(Map<UserParameter, String> typed, Progress progress) {
    return analyze(movie(), Parameters.of(job, typed), progress);
  }
}
