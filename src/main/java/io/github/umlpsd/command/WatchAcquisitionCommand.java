package io.github.umlpsd.command;

import io.github.umlpsd.imagej.WatchJob;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.parameters.UserParameter;
import java.awt.GraphicsEnvironment;
import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scijava.command.Command;
import org.scijava.plugin.Plugin;

/** A running experiment, from the menu, a macro, or headless Fiji. */
@Plugin(
    type = Command.class,
    menuPath = "Plugins>UML-PSD>Watch Blinking Acquisition...",
    headless = true)
public final class WatchAcquisitionCommand extends ParameterCommand {

  @Override
  List<UserParameter> keys() {
    return WatchJob.keys();
  }

  @Override
  String defaultText(UserParameter key) {
    return WatchJob.defaultText(key);
  }

  @Override
  Optional<File> run(Map<UserParameter, String> typed, Progress progress) {
    return Optional.of(
        WatchJob.run(typed, !GraphicsEnvironment.isHeadless(), progress).toAbsolutePath().toFile());
  }
}
