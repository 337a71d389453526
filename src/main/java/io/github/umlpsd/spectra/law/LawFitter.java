package io.github.umlpsd.spectra.law;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Fits laws by their likelihood and chooses between them by the Bayesian information criterion. May
 * be used by several threads.
 *
 * <p>All laws have a floor, since photons have shot noise. A pure power law is the case B = 0 and
 * not offered to the criterion: it would win wherever a floor is there but not yet proven, and make
 * exponents low and their errors small.
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

  /**
   * A fitted law.
   *
   * @param scale unit of the densities within the fit
   */
  private record Fitted(
      SpectralModel model,
      WhittleFit fit,
      Uncertainty uncertainty,
      double criterion,
      double scale) {}

  /** Fits the spectrum of one trace; empty if the band determines no law. */
  Optional<PowerLawFit> fit(double[] density) {
    return best(density, 1).map(this::describe);
  }

  /**
   * Fits the mean spectrum of several traces. Its errors are at least those that the scatter
   * between groups of traces shows (delete-a-group jackknife), since members of a class may differ.
   */
  Optional<PowerLawFit> fit(GroupedSum members) {
    return best(members.mean(), members.count())
        .map(best -> withScatter(best, members))
        .map(this::describe);
  }

  private Optional<Fitted> best(double[] density, int traces) {
    double scale = Arrays.stream(density).average().orElse(0);
    if (!(scale > 0)) {
      return Optional.empty();
    }
    double[] used = used(density, traces);
    double[] scaled = scaled(density, scale);
    double independent = Arrays.stream(used).sum() / 2;
    Fitted best = null;
    for (Map.Entry<SpectralModel, StartSearch> entry : searches.entrySet()) {
      SpectralModel model = entry.getKey();
      double[] start = entry.getValue().start(scaled, used);
      WhittleFit fit = new WhittleFit(model, grid, scaled, used, start);
      Optional<Uncertainty> uncertainty = fit.uncertainty();
      double criterion = 2 * fit.cost() + model.parameters() * Math.log(independent);
      if (uncertainty.isPresent() && (best == null || criterion < best.criterion)) {
        best = new Fitted(model, fit, uncertainty.get(), criterion, scale);
      }
    }
    return Optional.ofNullable(best);
  }

  private static double[] scaled(double[] density, double scale) {
    return Arrays.stream(density).map(d -> d / scale).toArray();
  }

  /** Degrees of freedom. A density of zero is no estimate: the law would have to be zero too. */
  private double[] used(double[] density, int traces) {
    double most = Arrays.stream(density).max().orElse(0);
    double[] used = new double[density.length];
    Arrays.setAll(used, i -> density[i] > 1e-12 * most ? traces * freedom[i] : 0);
    return used;
  }

  private Fitted withScatter(Fitted best, GroupedSum members) {
    double[] centre = best.fit.parameters();
    List<double[]> rests =
        members.rests().stream()
            .map(
                rest -> {
                  double[] density = scaled(rest.mean(), best.scale);
                  double[] freedoms = used(density, rest.members());
                  return new WhittleFit(best.model, grid, density, freedoms, centre).parameters();
                })
            .toList();
    double[] variances = GroupedSum.variances(centre, rests);
    return new Fitted(
        best.model, best.fit, best.uncertainty.atLeast(variances), best.criterion, best.scale);
  }

  /** The law in a user's units. */
  private PowerLawFit describe(Fitted fitted) {
    double[] p = fitted.fit.parameters();
    // ln A at 1 Hz is ln A + beta ln(middle).
    double shift = Math.log(grid.middleHz());
    double[] weights = new double[p.length];
    weights[SpectralModel.AMPLITUDE] = 1;
    weights[SpectralModel.BETA] = shift;
    Uncertainty uncertainty = fitted.uncertainty;
    double logAmplitude =
        Math.log(fitted.scale) + p[SpectralModel.AMPLITUDE] + shift * p[SpectralModel.BETA];
    return new PowerLawFit(
        fitted.model.fit(),
        uncertainty.of(SpectralModel.BETA, p[SpectralModel.BETA]),
        uncertainty.of(weights, logAmplitude).exponential(),
        Optional.of(
            uncertainty.of(SpectralModel.FLOOR, p[SpectralModel.FLOOR]).positive(fitted.scale)),
        fitted.model.hasCorner()
            ? Optional.of(
                uncertainty.of(SpectralModel.CORNER, p[SpectralModel.CORNER] + shift).exponential())
            : Optional.empty(),
        bandMinHz,
        bandMaxHz,
        grid.size(),
        fitted.fit.goodness(),
        floorDominates(fitted),
        false,
        false,
        fitted.fit.isAtLimit()
            || uncertainty.of(SpectralModel.BETA, 0).standardError() > PowerLawFit.UNSURE,
        bandMaxHz < PowerLawFit.SHORT_BAND * bandMinHz);
  }

  private boolean floorDominates(Fitted fitted) {
    double twiceFloor = 2 * fitted.fit.parameters()[SpectralModel.FLOOR];
    double[] f = grid.frequencyHz();
    double above = 0;
    for (int i = 1; i < f.length; i++) {
      above += fitted.fit.expected()[i] > twiceFloor ? Math.log10(f[i] / f[i - 1]) : 0;
    }
    return above < 0.5;
  }
}
