package io.github.umlpsd.imagej.windows;

import ij.ImagePlus;
import java.util.List;

/** Shows a simulated movie beside what is true of it. */
public final class TruthWindows {
  private TruthWindows() {}

  public static void show(ImagePlus movie, KnownMovie simulated) {
    movie.show();
    ResultWindows.show("", movie, simulated.maps(), List.of(), List.of(simulated.truth()));
  }
}
