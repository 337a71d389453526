package io.github.umlpsd.command;

import io.github.umlpsd.imagej.script.BlinkingResults;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.parameters.UserParameter;
import io.github.umlpsd.results.Outcome;
import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scijava.ItemIO;
import org.scijava.plugin.Parameter;

/**
 * A command that analyses, with the parameters of classes and spectra. Inputs that the job does not
 * use are taken away before anybody is asked.
 */
abstract class AnalysisCommand extends ParameterCommand {
  @Parameter(
      type = ItemIO.OUTPUT,
      label = "Analysis",
      description = "All that was worked out, for scripts that go on with it.")
  private BlinkingResults analysis;

  final JobKind job;

  AnalysisCommand(JobKind job) {
    this.job = job;
  }

  @Override
  List<? extends UserParameter> keys() {
    return job.keys();
  }

  @Override
  String defaultText(UserParameter key) {
    return job.defaultText(key);
  }

  /** Does the job and gives all that was worked out. */
  abstract Outcome analyze(Map<UserParameter, String> typed, Progress progress);

  @Override
  final Optional<File> run(Map<UserParameter, String> typed, Progress progress) {
    Outcome outcome = analyze(typed, progress);
    analysis = new BlinkingResults(outcome);
    return outcome.folder().map(folder -> folder.toAbsolutePath().toFile());
  }

  @Override
  List<String> shownAlready() {
    return List.of("results", "analysis");
  }
}
