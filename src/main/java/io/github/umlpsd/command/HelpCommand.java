package io.github.umlpsd.command;

import io.github.umlpsd.imagej.windows.HelpWindow;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.parameters.UserParameter;
import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scijava.command.Command;
import org.scijava.plugin.Plugin;

/** Version, citation, pages and parameters. */
@Plugin(type = Command.class, menuPath = "Plugins>UML-PSD>UML-PSD Help", headless = true)
public final class HelpCommand extends ParameterCommand {
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
    HelpWindow.show();
    return Optional.empty();
  }
}
