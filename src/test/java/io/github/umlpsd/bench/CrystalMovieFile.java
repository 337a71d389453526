package io.github.umlpsd.bench;

import ij.io.FileSaver;
import io.github.umlpsd.imagej.FrameStack;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.simulate.CrystalScene;
import io.github.umlpsd.simulate.CrystalSimulator;

/** Writes a simulated movie of crystals to try the pixel analysis on: {@code FILE EDGE FRAMES}. */
public final class CrystalMovieFile {
  private CrystalMovieFile() {}

  public static void main(String[] arguments) {
    int edge = Integer.parseInt(arguments[1]);
    CrystalScene scene = CrystalScene.of(edge, edge, Integer.parseInt(arguments[2]));
    var crystals = CrystalSimulator.simulate(scene, 1, new Workers(0, Progress.NONE));
    new FileSaver(FrameStack.show(crystals.movie(), 16)).saveAsTiffStack(arguments[0]);
  }
}
