package io.github.umlpsd.explorer;

import ij.plugin.PlugIn;

/** The window to work in, in plain ImageJ. */
public final class ExplorerPlugIn implements PlugIn {

  @Override
  public void run(String argument) {
    BlinkingExplorer.open();
  }
}
