package io.github.umlpsd.imagej.plugin;

import ij.ImagePlus;
import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.imagej.input.MovieOpener;
import io.github.umlpsd.imagej.input.OwnImages;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.parameters.ParameterKey;
import io.github.umlpsd.parameters.UserParameter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An analysis of the open stack, in plain ImageJ. */
abstract class StackPlugIn extends ParameterPlugIn {
  private final JobKind job;

  /**
   * @param title of dialogs and messages
   */
  StackPlugIn(String title, JobKind job) {
    super(title, job.keys(), job::defaultText);
    this.job = job;
  }

  @Override
  final Collection<String> others() {
    return List.of(MacroImage.WORD);
  }

  @Override
  String note(String heading) {
    boolean movie = heading.equals(ParameterKey.FRAME_INTERVAL.heading());
    return movie ? MacroImage.movie().map(MovieOpener::interval).orElse("") : "";
  }

  /** Does the job. */
  abstract void analyze(ImagePlus image, Parameters parameters, Progress progress);

  /** Asks for the parameters; empty if the user canceled. */
  Optional<Map<UserParameter, String>> ask(ImagePlus image) {
    return ask(Optional.empty());
  }

  @Override
  final void ask() {
    ImagePlus image = OwnImages.required(MacroImage.movie());
    MovieOpener.requireMovie(image);
    ask(image)
        .ifPresent(typed -> analyze(image, Parameters.of(job, typed), StatusBarProgress.begin()));
  }
}
