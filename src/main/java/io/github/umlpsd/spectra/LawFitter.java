package io.github.umlpsd.spectra;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Fits laws by their likelihood and chooses between them by the Bayesian information criterion. May
 * be used by several threads.
 */
final class LawFitter {
  private final LawGrid grid;
  private final double[] freedom;
  private final double bandMinHz;
  private final double bandMaxHz;
  private final Map<SpectralModel, StartSearch> searches = new EnumMap<>(SpectralModel.class);

  /**
   * @param grid of the estimates that are fitted
   * @param freedom their effective degrees of freedom for a single trace
   * @param wanted the law, or {@link Fit#AUTO}
   */
  LawFitter(LawGrid grid, double[] freedom, Fit wanted) {
    this.grid = grid;
    this.freedom = freedom;
    this.bandMinHz = grid.frequencyHz()[0];
    this.bandMaxHz = grid.frequencyHz()[grid.size() - 1];
    for (SpectralModel model : SpectralModel.values()) {
      if (wanted == Fit.AUTO || wanted == model.fit()) {
        searches.put(model, new StartSearch(model, grid));
      }
    }
  }

  /** A fitted law with the covariance of its parameters. */
  private record Fitted(
      SpectralModel model, WhittleFit fit, double[][] covariance, double criterion) {}

  /** Fits the spectrum of one trace; empty if the band determines no law. */
  Optional<PowerLawFit> fit(double[] density) {
    return best(density, 1).map(this::describe);
  }

  /**
   * Fits the mean spectrum of several traces. Its errors are at least those that the scatter
   * between groups of traces shows (delete-a-group jackknife), since members of a class may differ.
   */
  Optional<PowerLawFit> fit(GroupedSum members) {
    Optional<Fitted> found = best(members.mean(), members.count());
    found.ifPresent(best -> addScatter(best, members));
    return found.map(this::describe);
  }

  private Optional<Fitted> best(double[] density, int traces) {
    double[] used = used(density, traces);
    double independent = Arrays.stream(used).sum() / 2;
    Fitted best = null;
    for (Map.Entry<SpectralModel, StartSearch> entry : searches.entrySet()) {
      SpectralModel model = entry.getKey();
      double[] start = entry.getValue().start(density, used);
      if (start == null) {
        continue;
      }
      WhittleFit fit = new WhittleFit(model, grid, density, used, start);
      double[][] covariance = fit.covariance();
      double criterion = 2 * fit.cost() + model.parameters() * Math.log(independent);
      if (covariance != null && (best == null || criterion < best.criterion)) {
        best = new Fitted(model, fit, covariance, criterion);
      }
    }
    return Optional.ofNullable(best);
  }

  /** Degrees of freedom. A density of zero is no estimate: the law would have to be zero too. */
  private double[] used(double[] density, int traces) {
    double most = Arrays.stream(density).max().orElse(0);
    double[] used = new double[density.length];
    Arrays.setAll(used, i -> density[i] > 1e-12 * most ? traces * freedom[i] : 0);
    return used;
  }

  private void addScatter(Fitted best, GroupedSum members) {
    double[] centre = best.fit.parameters();
    int n = centre.length;
    double[] sum = new double[n];
    double[] squares = new double[n];
    int groups = 0;
    for (int g = 0; g < GroupedSum.GROUPS; g++) {
      int rest = members.countWithout(g);
      if (rest > 0 && rest < members.count()) {
        double[] density = members.meanWithout(g);
        double[] p =
            new WhittleFit(best.model, grid, density, used(density, rest), centre).parameters();
        for (int a = 0; a < n; a++) {
          boolean floor = a == SpectralModel.FLOOR;
          double change = floor ? Math.exp(p[a]) - Math.exp(centre[a]) : p[a] - centre[a];
          sum[a] += change;
          squares[a] += change * change;
        }
        groups++;
      }
    }
    for (int a = 0; a < n && groups > 1; a++) {
      double variance = (groups - 1.0) / groups * (squares[a] - sum[a] * sum[a] / groups);
      best.covariance[a][a] = Math.max(best.covariance[a][a], variance);
    }
  }

  /** The law in a user's units. */
  private PowerLawFit describe(Fitted fitted) {
    double[] p = fitted.fit.parameters();
    double[][] c = fitted.covariance;
    double shift = Math.log(grid.middleHz());
    boolean floor = fitted.model.hasFloor();
    boolean corner = fitted.model.hasCorner();
    // ln A at 1 Hz is ln A + beta ln(middle).
    double logVariance = c[0][0] + 2 * shift * c[0][1] + shift * shift * c[1][1];
    double amplitude = Math.exp(p[0] + p[1] * shift);
    double cornerHz = corner ? Math.exp(p[SpectralModel.CORNER]) * grid.middleHz() : 0;
    return new PowerLawFit(
        fitted.model.fit(),
        p[1],
        error(c[1][1]),
        amplitude,
        amplitude * error(logVariance),
        optional(floor, floor ? Math.exp(p[SpectralModel.FLOOR]) : 0),
        optional(floor, floor ? error(c[SpectralModel.FLOOR][SpectralModel.FLOOR]) : 0),
        optional(corner, cornerHz),
        optional(
            corner, corner ? cornerHz * error(c[SpectralModel.CORNER][SpectralModel.CORNER]) : 0),
        bandMinHz,
        bandMaxHz,
        grid.size(),
        fitted.fit.goodness(),
        floor && floorDominates(fitted),
        false,
        bandMaxHz < PowerLawFit.SHORT_BAND * bandMinHz);
  }

  private static double error(double variance) {
    return Math.sqrt(Math.max(0, variance));
  }

  private static OptionalDouble optional(boolean present, double value) {
    return present ? OptionalDouble.of(value) : OptionalDouble.empty();
  }

  private boolean floorDominates(Fitted fitted) {
    double twiceFloor = 2 * Math.exp(fitted.fit.parameters()[SpectralModel.FLOOR]);
    double[] f = grid.frequencyHz();
    double above = 0;
    for (int i = 1; i < f.length; i++) {
      above += fitted.fit.expected()[i] > twiceFloor ? Math.log10(f[i] / f[i - 1]) : 0;
    }
    return above < 0.5;
  }
}
