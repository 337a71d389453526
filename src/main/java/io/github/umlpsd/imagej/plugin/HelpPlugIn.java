package io.github.umlpsd.imagej.plugin;

import ij.plugin.PlugIn;
import io.github.umlpsd.imagej.windows.HelpWindow;

/** Help in plain ImageJ. */
public final class HelpPlugIn implements PlugIn {
  @Override
  public void run(String argument) {
    HelpWindow.show();
  }
}
