package io.github.umlpsd.imagej.windows;

import ij.ImagePlus;
import io.github.umlpsd.imagej.TruthTables;
import io.github.umlpsd.movie.Movie;
import io.github.umlpsd.results.tables.Table;
import io.github.umlpsd.simulate.SimulatedCrystals;
import io.github.umlpsd.simulate.SimulatedMovie;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A simulated movie with all that is true of it.
 *
 * @param truth a row per spot, or per pixel of the crystals
 * @param maps class and exponent of each pixel of the crystals; none for spots
 */
public record KnownMovie(Movie movie, Table truth, List<ImagePlus> maps) {
  public static KnownMovie of(SimulatedMovie simulated) {
    return new KnownMovie(simulated.movie(), TruthTables.spots(simulated.truth()), List.of());
  }

  public static KnownMovie of(SimulatedCrystals simulated) {
    Movie movie = simulated.movie();
    int width = movie.frames().width();
    OptionalDouble pixelSize = movie.pixelSizeMicrometers();
    ImagePlus classes =
        MapImage.classes(
            "truth_classes", width, classMap(simulated), classes(simulated), pixelSize);
    ImagePlus betas = MapImage.scalars("truth_beta", width, simulated.betaMap(), pixelSize);
    return new KnownMovie(movie, TruthTables.pixels(simulated), List.of(classes, betas));
  }

  private static float[] classMap(SimulatedCrystals simulated) {
    float[] map = new float[simulated.labelMap().length];
    for (int i = 0; i < map.length; i++) {
      int label = simulated.labelMap()[i];
      map[i] = label == SimulatedCrystals.BACKGROUND ? Float.NaN : label + 1;
    }
    return map;
  }

  private static int classes(SimulatedCrystals simulated) {
    return 1 + Arrays.stream(simulated.labelMap()).max().orElse(0);
  }
}
