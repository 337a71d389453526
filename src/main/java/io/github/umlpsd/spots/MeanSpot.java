package io.github.umlpsd.spots;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

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
  static Optional<Widths> widths(Plane image, List<Spot> spots) {
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
    return Optional.of(new Widths(fits, NARROWEST, STEP));
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

  /**
   * The width that spots have together, and those that have another one.
   *
   * @param fits of Gaussians of rising width, of each spot
   * @param first standard deviation of the narrowest Gaussian, pixels
   * @param step factor from one Gaussian to the next
   */
  record Widths(List<SpotFit[]> fits, double first, double step) {
    /** Other widths are those that differ by this factor. */
    private static final double OTHER = 1.5;

    /** By how much the own width must describe a spot better, as twice the log likelihood. */
    private static final double CLEARLY = 20;

    /** More spots of another width than this part of all are told. */
    private static final double MOST_OTHERS = 0.1;

    private static final int FEWEST_OTHERS = 3;

    /** Standard deviation of the Gaussian that fits best to all, each weighted alike; pixels. */
    double sigmaPixels() {
      double[] misfits =
          fits.stream()
              .mapToDouble(
                  ofWidth -> IntStream.range(0, spots()).mapToDouble(i -> misfit(ofWidth[i])).sum())
              .toArray();
      int best = best(misfits);
      double shift = 0;
      if (best > 0 && best < misfits.length - 1) {
        double before = misfits[best - 1];
        double after = misfits[best + 1];
        double curve = before - 2 * misfits[best] + after;
        shift = curve > 0 ? (before - after) / (2 * curve) : 0;
      }
      return first * Math.pow(step, best + shift);
    }

    /** That one radius does not fit to all of the spots; empty if it does. */
    Optional<String> warning() {
      double sigma = sigmaPixels();
      double[] others =
          IntStream.range(0, spots())
              .filter(i -> isOther(i, sigma))
              .mapToDouble(this::own)
              .sorted()
              .toArray();
      if (others.length < Math.max(FEWEST_OTHERS, MOST_OTHERS * spots())) {
        return Optional.empty();
      }
      return Optional.of(
          String.format(
              Locale.ROOT,
              "%d of %d spots that were looked at have another width than the mean of the spots (%.3g"
                  + " to %.3g pixels of standard deviation, not %.3g), so that no one radius is right"
                  + " for all; give the radius of those that you want.",
              others.length,
              spots(),
              others[0],
              others[others.length - 1],
              sigma));
    }

    private int spots() {
      return fits.get(0).length;
    }

    private static double misfit(SpotFit fit) {
      return fit.total() > 0 ? fit.squares() / fit.total() : 1;
    }

    private double[] misfits(int spot) {
      return fits.stream().mapToDouble(ofWidth -> misfit(ofWidth[spot])).toArray();
    }

    private double own(int spot) {
      return first * Math.pow(step, best(misfits(spot)));
    }

    private boolean isOther(int spot, double sigma) {
      double own = own(spot);
      if (own < OTHER * sigma && own > sigma / OTHER) {
        return false;
      }
      double[] misfits = misfits(spot);
      int common = (int) Math.round(Math.log(sigma / first) / Math.log(step));
      double ratio = misfits[common] / Math.max(1e-9, misfits[best(misfits)]);
      return fits.get(common)[spot].pixels() * Math.log(ratio) > CLEARLY;
    }

    private static int best(double[] misfits) {
      int best = 0;
      for (int i = 1; i < misfits.length; i++) {
        best = misfits[i] < misfits[best] ? i : best;
      }
      return best;
    }
  }
}
