package io.github.umlpsd.spots;

import java.util.ArrayList;
import java.util.List;
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
    List<Spot> alone = alone(spots);
    boolean crowded = alone.size() < FEWEST;
    List<Spot> sample = crowded ? spots.subList(0, Math.min(MOST, spots.size())) : alone;
    if (sample.size() < FEWEST) {
      return OptionalDouble.empty();
    }
    double reach = 2 * sample.get(0).radiusPixels();
    List<List<Spot>> others = others(sample, crowded ? spots : List.of(), 2 * reach);
    List<Double> misfits = new ArrayList<>();
    int best = 0;
    for (double sigma = NARROWEST; sigma <= reach; sigma *= STEP) {
      misfits.add(misfit(image, sample, others, sigma, reach));
      best = misfits.get(misfits.size() - 1) < misfits.get(best) ? misfits.size() - 1 : best;
    }
    double shift = 0;
    if (best > 0 && best < misfits.size() - 1) {
      double before = misfits.get(best - 1);
      double after = misfits.get(best + 1);
      double curve = before - 2 * misfits.get(best) + after;
      shift = curve > 0 ? (before - after) / (2 * curve) : 0;
    }
    return OptionalDouble.of(NARROWEST * Math.pow(STEP, best + shift));
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

  private static double misfit(
      Plane image, List<Spot> spots, List<List<Spot>> others, double sigma, double reach) {
    double sum = 0;
    for (int i = 0; i < spots.size(); i++) {
      SpotFit fit = SpotFit.of(image, spots.get(i), sigma, reach, others.get(i));
      sum += fit.total() > 0 ? fit.squares() / fit.total() : 1;
    }
    return sum;
  }
}
