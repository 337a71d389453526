package io.github.umlpsd.spectra.law;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A law fitted to a power spectrum. All numbers are finite.
 *
 * @param model the law: line, power+floor or knee
 * @param betaEstimate exponent
 * @param amplitudeEstimate A; of the line and of power+floor the density at 1 Hz
 * @param floorEstimate B, density of the white floor; empty for the line
 * @param cornerEstimate f_c, Hz; empty without a knee
 * @param bandMinHz lowest frequency that was used
 * @param bandMaxHz highest frequency that was used
 * @param points number of averaged frequencies that were used
 * @param goodness chi-square per degree of freedom: about 1 if the law describes the spectrum
 * @param floorDominates whether the law rises above the floor in less than half a decade of the
 *     band, so that beta says little; or a line goes through the floor, since too few frequencies
 *     lie below it
 * @param trendDominates whether a straight line makes up more than half of the trace's variance, so
 *     that beta is mostly that of the trend
 * @param trendRemoved whether a straight line was subtracted from the trace first; false for a
 *     class
 * @param atLimit whether beta is not determined: it ran into a limit of what is tried, -1 or 4 (a
 *     line has none), or its standard error is above 1
 * @param tooShort whether the band spans less than 1.5 decades
 */
public record PowerLawFit(
    Fit model,
    Estimate betaEstimate,
    Estimate amplitudeEstimate,
    Optional<Estimate> floorEstimate,
    Optional<Estimate> cornerEstimate,
    double bandMinHz,
    double bandMaxHz,
    int points,
    double goodness,
    boolean floorDominates,
    boolean trendDominates,
    boolean trendRemoved,
    boolean atLimit,
    boolean tooShort) {

  /** Bands with a smaller ratio of their ends are too short: 1.5 decades. */
  static final double SHORT_BAND = Math.pow(10, 1.5);

  /** Standard error above which an exponent is not determined. */
  static final double UNSURE = 1;

  /**
   * Whether the exponent means something: it is determined, and enough of it is above the floor.
   */
  public boolean tellsBeta() {
    return !floorDominates && !atLimit;
  }

  /** Exponent. */
  public double beta() {
    return betaEstimate.value();
  }

  /** Standard error of the exponent. */
  public double betaError() {
    return betaEstimate.standardError();
  }

  /** 95 % interval of the exponent. */
  public Interval betaInterval() {
    return betaEstimate.interval();
  }

  /** A. */
  public double amplitude() {
    return amplitudeEstimate.value();
  }

  /** B; empty for the line. */
  public OptionalDouble floor() {
    return value(floorEstimate);
  }

  /** f_c, Hz; empty without a knee. */
  public OptionalDouble cornerHz() {
    return value(cornerEstimate);
  }

  /** Standard error of the floor; empty for the line. */
  public OptionalDouble floorError() {
    return error(floorEstimate);
  }

  /** Standard error of the corner frequency, Hz; empty without a knee. */
  public OptionalDouble cornerError() {
    return error(cornerEstimate);
  }

  private static OptionalDouble error(Optional<Estimate> estimate) {
    return estimate.stream().mapToDouble(Estimate::standardError).findFirst();
  }

  private static OptionalDouble value(Optional<Estimate> estimate) {
    return estimate.stream().mapToDouble(Estimate::value).findFirst();
  }

  /** The law's density at a frequency, before light is summed over frames. */
  public double density(double frequencyHz) {
    double corner = cornerEstimate.map(f -> Math.pow(f.value(), beta())).orElse(0.0);
    return amplitude() / (Math.pow(frequencyHz, beta()) + corner) + floor().orElse(0);
  }

  /** The same with other flags. */
  public PowerLawFit withFlags(boolean floor, boolean trend, boolean removed) {
    return new PowerLawFit(
        model,
        betaEstimate,
        amplitudeEstimate,
        floorEstimate,
        cornerEstimate,
        bandMinHz,
        bandMaxHz,
        points,
        goodness,
        floor,
        trend,
        removed,
        atLimit,
        tooShort);
  }
}
