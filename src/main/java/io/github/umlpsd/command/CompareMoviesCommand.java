package io.github.umlpsd.command;

import ij.IJ;
import io.github.umlpsd.imagej.ImageJob;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.parameters.CompareKey;
import io.github.umlpsd.parameters.UserParameter;
import io.github.umlpsd.results.comparison.ComparisonJob;
import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scijava.command.Command;
import org.scijava.plugin.Plugin;

/** Whether conditions differ, from movies of each, from the menu, a macro, or headless Fiji. */
@Plugin(
    type = Command.class,
    menuPath = "Plugins>UML-PSD>Compare Blinking Movies...",
    headless = true)
public final class CompareMoviesCommand extends ParameterCommand {
  @Override
  List<UserParameter> keys() {
    return CompareKey.all();
  }

  @Override
  String defaultText(UserParameter key) {
    return CompareKey.defaultOf(key);
  }

  @Override
  Optional<File> run(Map<UserParameter, String> typed, Progress progress) {
    ComparisonJob.Outcome outcome = ImageJob.comparison(typed).run(progress);
    outcome.sentences().forEach(IJ::log);
    IJ.log("Results: " + outcome.folder().toAbsolutePath());
    return Optional.of(outcome.folder().toAbsolutePath().toFile());
  }
}
