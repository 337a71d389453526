package io.github.umlpsd.spots;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The width of the spots of an image, from the spots themselves. */
public final class MeanSpot {
  private static final double NARROWEST = 0.4;
  private static final double STEP = 1.05;
  private static final int FEWEST = 3;
  private static final int MOST = 200;

  /** Spots count that have no other one within so many radii. */
  private static final double ALONE = 3;

  private MeanSpot() {}

  /**
   * The width of the Gaussian that fits best to all spots that stand alone, each weighted alike and
   * with a height and background of its own. Where fewer than {@value #FEWEST} stand alone, it is
   * that of all, each fitted to the pixels that are nearer to it than to another one.
   *
   * @param spots found with a radius that may be wrong by a factor of two
   * @return standard deviation in pixels; empty if there are fewer than {@value #FEWEST} spots
   */
  public static OptionalDouble sigmaPixels(Plane image, List<Spot> spots) {
    return widths(image, spots)
        .map(widths -> OptionalDouble.of(widths.sigmaPixels()))
        .orElse(OptionalDouble.empty());
  }

  /** The same with the widths that single spots have; empty if there are too few spots. */
  static Optional<SpotWidths> widths(Plane image, List<Spot> spots) {
    List<Spot> alone = alone(spots);
    boolean crowded = alone.size() < FEWEST;
    List<Spot> sample = crowded ? spots.subList(0, Math.min(MOST, spots.size())) : alone;
    if (sample.size() < FEWEST) {
      return Optional.empty();
    }
    double reach = 2 * sample.get(0).radiusPixels();
    List<List<Spot>> others = others(sample, crowded ? spots : List.of(), 2 * reach);
    List<SpotFit[]> fits = new ArrayList<>();
    for (double sigma = NARROWEST; sigma <= reach; sigma *= STEP) {
      fits.add(fits(image, sample, others, sigma, reach));
    }
    return Optional.of(new SpotWidths(fits, NARROWEST, STEP));
  }

  private static List<Spot> alone(List<Spot> spots) {
    if (spots.isEmpty()) {
      return List.of();
    }
    double distance = ALONE * spots.get(0).radiusPixels();
    NearbySpots nearby = new NearbySpots(spots, distance);
    List<Spot> alone = new ArrayList<>();
    for (int i = 0; i < spots.size() && alone.size() < MOST; i++) {
      if (nearby.closerThan(i, distance).isEmpty()) {
        alone.add(spots.get(i));
      }
    }
    return alone;
  }

  private static List<List<Spot>> others(List<Spot> sample, List<Spot> spots, double distance) {
    NearbySpots nearby = new NearbySpots(spots, distance);
    return sample.stream().map(spot -> nearby.closerThan(spot, distance).toList()).toList();
  }

  private static SpotFit[] fits(
      Plane image, List<Spot> spots, List<List<Spot>> others, double sigma, double reach) {
    SpotFit[] fits = new SpotFit[spots.size()];
    Arrays.setAll(fits, i -> SpotFit.of(image, spots.get(i), sigma, reach, others.get(i)));
    return fits;
  }
}
