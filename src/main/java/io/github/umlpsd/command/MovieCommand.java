package io.github.umlpsd.command;

import ij.ImagePlus;
import ij.WindowManager;
import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.imagej.input.MovieOpener;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.parameters.ParameterKey;
import io.github.umlpsd.parameters.UserParameter;
import io.github.umlpsd.results.Outcome;
import java.util.Map;
import org.scijava.plugin.Parameter;

/** A command that analyses the open stack, with the parameters of movies. */
abstract class MovieCommand extends AnalysisCommand {
  // Not required, since SciJava would otherwise not run at all without an image, and not say why.
  @Parameter(label = "Movie", persist = false, required = false)
  private ImagePlus imp;

  @Parameter(persist = false, required = false)
  private String first_frame;

  @Parameter(persist = false, required = false)
  private String last_frame;

  @Parameter(persist = false, required = false)
  private String series;

  @Parameter(persist = false, required = false)
  private String pixel_size;

  @Parameter(persist = false, required = false)
  private String channel;

  @Parameter(persist = false, required = false)
  private String projection;

  @Parameter(persist = false, required = false)
  private String drift;

  MovieCommand(JobKind job) {
    super(job);
  }

  /** Does the job on an image that is not empty, and gives all that was worked out. */
  abstract Outcome analyze(ImagePlus image, Parameters parameters, Progress progress);

  /**
   * The image to analyse.
   *
   * @throws UserException if there is none
   */
  final ImagePlus movie() {
    if (imp == null || imp.getProcessor() == null) {
      throw new UserException("There is no movie; open an image stack first.");
    }
    return imp;
  }

  /** That of the movie tells the image's frame interval. */
  @Override
  final String heading(String html) {
    ImagePlus image = imp == null ? WindowManager.getCurrentImage() : imp;
    boolean movie = html.contains(">" + ParameterKey.FRAME_INTERVAL.heading() + "<");
    return movie && image != null
        ? html.replace("</html>", " (" + MovieOpener.interval(image) + ")</html>")
        : html;
  }

  @Override
  final Outcome analyze(Map<UserParameter, String> typed, Progress progress) {
    return analyze(movie(), Parameters.of(job, typed), progress);
  }
}
