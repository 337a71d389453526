package io.github.umlpsd.imagej;

import ij.ImagePlus;
import java.util.List;

/** Shows a simulated movie beside what is true of it. */
final class TruthWindows {
  private TruthWindows() {}

  static void show(ImagePlus movie, KnownMovie simulated) {
    movie.show();
    ResultWindows.show(movie, simulated.maps(), List.of(), List.of(simulated.truth()));
  }
}
