package io.github.umlpsd.spectra.law;

import io.github.umlpsd.spectra.Detrend;
import io.github.umlpsd.spectra.Detrending;
import io.github.umlpsd.spectra.Estimator;
import io.github.umlpsd.spectra.Spectrum;
import io.github.umlpsd.spectra.SpectrumParameters;
import java.util.List;
import java.util.Optional;

/** The law that a user wants, within a band. May be used by several threads. */
public final class BandFit {
  private static final int LINE_POINTS_PER_DECADE = 20;

  private final SpectrumParameters parameters;
  private final double minHz;
  private final double maxHz;
  private final FitGrid grid;
  private final Optional<LawFitter> laws;

  public BandFit(
      int frames,
      double frameIntervalSeconds,
      SpectrumParameters parameters,
      double minHz,
      double maxHz) {
    this.parameters = parameters;
    this.minHz = minHz;
    this.maxHz = maxHz;
    boolean linear = parameters.detrend() == Detrend.LINEAR;
    this.grid = new FitGrid(frames, frameIntervalSeconds, minHz, maxHz, linear);
    this.laws = grid.size() < LineFitter.FEWEST_POINTS ? Optional.empty() : Optional.of(laws(grid));
  }

  private LawFitter laws(FitGrid fitGrid) {
    // A line needs a law to see where the floor begins.
    Fit wanted = parameters.fit() == Fit.LINE ? Fit.POWER_FLOOR : parameters.fit();
    LawGrid lawGrid = new LawGrid(fitGrid.frequencyHz(), fitGrid.response());
    return new LawFitter(lawGrid, fitGrid.degreesOfFreedom(), wanted);
  }

  /** Why there is no fit, in a sentence. */
  public String reason() {
    return laws.isEmpty()
        ? "The band holds too few frequencies for a fit."
        : "The band does not determine the law.";
  }

  /**
   * The law of one trace.
   *
   * @param spectrum as shown; only a line needs it
   * @param values the prepared trace
   */
  public Optional<PowerLawFit> ofTrace(Spectrum spectrum, double[] values) {
    return ofDensity(spectrum, density(values));
  }

  /**
   * The law of one trace.
   *
   * @param spectrum as shown; only a line needs it
   * @param density of the trace, by {@link #density}
   */
  public Optional<PowerLawFit> ofDensity(Spectrum spectrum, double[] density) {
    Optional<PowerLawFit> law = laws.flatMap(fitter -> fitter.fit(density));
    return parameters.fit() == Fit.LINE ? line(spectrum, List.of(), law) : law;
  }

  /**
   * The law of the mean spectrum of several traces.
   *
   * @param mean as shown; only a line needs it
   * @param shown what it is the mean of; only a line needs it
   * @param members their densities, by {@link #density}
   */
  public Optional<PowerLawFit> ofClass(Spectrum mean, GroupedSum shown, GroupedSum members) {
    Optional<PowerLawFit> law = laws.flatMap(fitter -> fitter.fit(members));
    if (parameters.fit() != Fit.LINE) {
      return law;
    }
    return line(
        mean, shown.rests().stream().map(rest -> mean.withDensity(rest.mean())).toList(), law);
  }

  /** The densities that laws are fitted to. */
  public double[] density(double[] values) {
    boolean centred = parameters.detrend() != Detrend.NONE;
    return grid.density(centred ? values : Detrending.of(values, Detrend.CONSTANT).values());
  }

  /**
   * The line ends where the law meets its floor, unless the user says where. If too few frequencies
   * of the estimate lie below that, the line goes through all of them, and is mostly of the floor.
   */
  private Optional<PowerLawFit> line(
      Spectrum spectrum, List<Spectrum> rests, Optional<PowerLawFit> law) {
    boolean own = parameters.bandMaxHz() == 0;
    boolean floorDominates = law.map(PowerLawFit::floorDominates).orElse(false);
    double end = law.filter(found -> own).map(BandFit::floorHz).orElse(maxHz);
    if (end >= maxHz) {
      return line(spectrum, rests, maxHz)
          .map(found -> found.withFlags(floorDominates, false, false));
    }
    return line(spectrum, rests, end)
        .map(found -> found.withFlags(floorDominates, false, false))
        .or(() -> line(spectrum, rests, maxHz).map(found -> found.withFlags(true, false, false)));
  }

  /** Where the law sinks to its floor. */
  private static double floorHz(PowerLawFit law) {
    double floor = law.floor().orElse(0);
    return floor > 0 && law.beta() > 0.05
        ? Math.pow(law.amplitude() / floor, 1 / law.beta())
        : Double.MAX_VALUE;
  }

  private Optional<PowerLawFit> line(Spectrum spectrum, List<Spectrum> rests, double upToHz) {
    return LineFitter.fit(
        linePoints(spectrum), rests.stream().map(this::linePoints).toList(), minHz, upToHz);
  }

  private Spectrum linePoints(Spectrum spectrum) {
    boolean logSpaced = parameters.estimator() == Estimator.MODIFIED_WELCH;
    return logSpaced ? spectrum : LogAveraging.of(spectrum, LINE_POINTS_PER_DECADE);
  }
}
