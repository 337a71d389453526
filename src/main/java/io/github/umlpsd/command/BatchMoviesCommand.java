package io.github.umlpsd.command;

import io.github.umlpsd.imagej.BatchJob;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.parameters.UserParameter;
import java.awt.GraphicsEnvironment;
import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scijava.command.Command;
import org.scijava.plugin.Plugin;

/** All movies of a folder, from the menu, a macro, or headless Fiji. */
@Plugin(
    type = Command.class,
    menuPath = "Plugins>UML-PSD>Batch Blinking Movies...",
    headless = true)
public final class BatchMoviesCommand extends ParameterCommand {
  @Override
  List<? extends UserParameter> keys() {
    return BatchJob.keys();
  }

  @Override
  String defaultText(UserParameter key) {
    return JobKind.SPOTS.defaultText(key);
  }

  @Override
  Optional<File> run(Map<UserParameter, String> typed, Progress progress) {
    return Optional.of(BatchJob.run(typed, !GraphicsEnvironment.isHeadless(), progress).toFile());
  }
}
