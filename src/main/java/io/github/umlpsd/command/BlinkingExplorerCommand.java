package io.github.umlpsd.command;

import io.github.umlpsd.explorer.BlinkingExplorer;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.parameters.UserParameter;
import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scijava.command.Command;
import org.scijava.plugin.Plugin;

/** The window to work in, from the menu of Fiji. */
@Plugin(type = Command.class, menuPath = "Plugins>UML-PSD>Blinking Explorer", headless = false)
public final class BlinkingExplorerCommand extends ParameterCommand {
  @Override
  List<? extends UserParameter> keys() {
    return List.of();
  }

  @Override
  String defaultText(UserParameter key) {
    return key.defaultText();
  }

  @Override
  Optional<File> run(Map<UserParameter, String> typed, Progress progress) {
    BlinkingExplorer.open();
    return Optional.empty();
  }
}
