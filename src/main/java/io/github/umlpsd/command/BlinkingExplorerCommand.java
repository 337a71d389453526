package io.github.umlpsd.command;

import io.github.umlpsd.explorer.BlinkingExplorer;
import org.scijava.command.Command;
import org.scijava.plugin.Plugin;

/** The window to work in, from the menu of Fiji. */
@Plugin(type = Command.class, menuPath = "Plugins>UML-PSD>Blinking Explorer", headless = false)
public final class BlinkingExplorerCommand extends PlainCommand {
  @Override
  void open() {
    BlinkingExplorer.open();
  }
}
