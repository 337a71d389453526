package io.github.umlpsd.command;

import io.github.umlpsd.imagej.windows.HelpWindow;
import org.scijava.command.Command;
import org.scijava.plugin.Plugin;

/** Version, citation, pages and parameters. */
@Plugin(type = Command.class, menuPath = "Plugins>UML-PSD>UML-PSD Help", headless = true)
public final class HelpCommand extends PlainCommand {
  @Override
  void open() {
    HelpWindow.show();
  }
}
