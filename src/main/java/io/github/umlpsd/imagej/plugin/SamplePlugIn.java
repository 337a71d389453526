package io.github.umlpsd.imagej.plugin;

import ij.IJ;
import ij.plugin.PlugIn;

/** Opens a simulated movie of blinking nanocrystals. */
public final class SamplePlugIn implements PlugIn {

  @Override
  public void run(String argument) {
    IJ.showStatus("Simulating the sample movie");
    SampleMovie.open().show();
  }
}
