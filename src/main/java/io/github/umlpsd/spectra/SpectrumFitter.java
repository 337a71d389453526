package io.github.umlpsd.spectra;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** Fits the law that a user chose to a spectrum, within a band. */
final class SpectrumFitter {
  /** Fewest frequencies from which a fit is tried. */
  static final int FEWEST_POINTS = 8;

  private final Fit wanted;
  private final double bandMinHz;
  private final double bandMaxHz;

  SpectrumFitter(Fit wanted, double bandMinHz, double bandMaxHz) {
    this.wanted = wanted;
    this.bandMinHz = bandMinHz;
    this.bandMaxHz = bandMaxHz;
  }

  /** Number of frequencies in the band. */
  int points(Spectrum spectrum) {
    return (int) inBand(spectrum).count();
  }

  private IntStream inBand(Spectrum spectrum) {
    double most = Arrays.stream(spectrum.density()).max().orElse(0);
    return IntStream.range(0, spectrum.size())
        .filter(i -> spectrum.frequencyHz()[i] >= bandMinHz * (1 - 1e-9))
        .filter(i -> spectrum.frequencyHz()[i] <= bandMaxHz * (1 + 1e-9))
        // A density of zero is no estimate; the law would have to be zero too.
        .filter(i -> spectrum.density()[i] > 1e-12 * most);
  }

  /** Fits; the spectrum must have {@link #FEWEST_POINTS} in the band. */
  PowerLawFit fit(Spectrum spectrum) {
    int[] used = inBand(spectrum).toArray();
    double[] logF = Arrays.stream(used).mapToDouble(i -> spectrum.frequencyHz()[i]).toArray();
    double middle = Math.sqrt(logF[0] * logF[logF.length - 1]);
    Arrays.setAll(logF, i -> Math.log(logF[i] / middle));
    double[] density = Arrays.stream(used).mapToDouble(i -> spectrum.density()[i]).toArray();
    double[] freedom =
        Arrays.stream(used).mapToDouble(i -> spectrum.degreesOfFreedom()[i]).toArray();
    Candidate best = null;
    for (SpectralModel model : models()) {
      Candidate candidate = candidate(model, logF, density, freedom);
      if (best == null || candidate.bic < best.bic) {
        best = candidate;
      }
    }
    return result(best, logF, middle);
  }

  private record Candidate(SpectralModel model, WhittleFit fit, double bic) {}

  private SpectralModel[] models() {
    return switch (wanted) {
      case LINE -> new SpectralModel[] {SpectralModel.LINE};
      case POWER_FLOOR -> new SpectralModel[] {SpectralModel.POWER_FLOOR};
      case KNEE -> new SpectralModel[] {SpectralModel.KNEE};
      case AUTO -> SpectralModel.values();
    };
  }

  private static Candidate candidate(
      SpectralModel model, double[] logX, double[] density, double[] freedom) {
    WhittleFit best = null;
    double top = Math.log(density[0]);
    double bottom =
        Math.log(
            Arrays.stream(density, density.length / 2, density.length).average().orElseThrow());
    double span = logX[logX.length - 1] - logX[0];
    for (double beta : new double[] {0.5, 1.2, 2}) {
      for (double corner : model == SpectralModel.KNEE ? new double[] {0.15, 0.5} : new double[1]) {
        double[] start = new double[model.parameters()];
        start[0] = top + beta * logX[0];
        start[1] = beta;
        if (model != SpectralModel.LINE) {
          start[2] = bottom - 0.7;
        }
        if (model == SpectralModel.KNEE) {
          start[3] = logX[0] + corner * span;
          start[0] = top + beta * start[3];
        }
        WhittleFit fit = new WhittleFit(model, logX, density, freedom, start);
        best = best == null || fit.cost() < best.cost() ? fit : best;
      }
    }
    double bic = 2 * best.cost() + model.parameters() * Math.log(logX.length);
    return new Candidate(model, best, bic);
  }

  private static PowerLawFit result(Candidate best, double[] logX, double middle) {
    double[] p = best.fit.parameters();
    double[][] covariance = best.fit.covariance();
    boolean known = covariance != null;
    double shift = Math.log(middle);
    boolean floor = best.model != SpectralModel.LINE;
    boolean knee = best.model == SpectralModel.KNEE;
    double cornerHz = knee ? Math.exp(p[3] + shift) : 0;
    return new PowerLawFit(
        best.model.fit(),
        p[1],
        known ? Math.sqrt(Math.max(0, covariance[1][1])) : 0,
        Math.exp(p[0] + p[1] * shift),
        floor ? OptionalDouble.of(Math.exp(p[2])) : OptionalDouble.empty(),
        floor && known ? error(p[2], covariance[2][2]) : OptionalDouble.empty(),
        knee ? OptionalDouble.of(cornerHz) : OptionalDouble.empty(),
        knee && known
            ? OptionalDouble.of(cornerHz * Math.sqrt(Math.max(0, covariance[3][3])))
            : OptionalDouble.empty(),
        Math.exp(logX[0] + shift),
        Math.exp(logX[logX.length - 1] + shift),
        logX.length,
        best.fit.deviance(),
        floor && floorDominates(best, logX));
  }

  private static OptionalDouble error(double logarithm, double variance) {
    return OptionalDouble.of(Math.exp(logarithm) * Math.sqrt(Math.max(0, variance)));
  }

  /** Whether the law rises above the floor in less than a decade of the band. */
  private static boolean floorDominates(Candidate best, double[] logX) {
    double[] gradient = new double[best.model.parameters()];
    double above = 0;
    for (int i = 1; i < logX.length; i++) {
      best.model.evaluate(best.fit.parameters(), logX[i], gradient);
      above += gradient[0] > 0.5 ? logX[i] - logX[i - 1] : 0;
    }
    return above < Math.log(10) / 2;
  }
}
