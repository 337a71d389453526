package io.github.umlpsd.spectra;

import java.util.OptionalDouble;

/**
 * A law fitted to a power spectrum. All numbers are finite.
 *
 * @param model the law: line, power+floor or knee
 * @param beta exponent
 * @param betaError its standard error
 * @param amplitude A; of the line and of power+floor the density at 1 Hz
 * @param amplitudeError its standard error
 * @param floor B, density of the white floor; empty for the line
 * @param floorError its standard error
 * @param cornerHz f_c; empty without a knee
 * @param cornerError its standard error, Hz
 * @param bandMinHz lowest frequency that was used
 * @param bandMaxHz highest frequency that was used
 * @param points number of averaged frequencies that were used
 * @param goodness chi-square per degree of freedom: about 1 if the law describes the spectrum
 * @param floorDominates whether the law rises above the floor in less than half a decade of the
 *     band, so that beta says little
 * @param trendDominates whether a straight line makes up more than half of the trace's variance, so
 *     that beta is mostly that of the trend
 * @param tooShort whether the band spans less than 1.5 decades
 */
public record PowerLawFit(
    Fit model,
    double beta,
    double betaError,
    double amplitude,
    double amplitudeError,
    OptionalDouble floor,
    OptionalDouble floorError,
    OptionalDouble cornerHz,
    OptionalDouble cornerError,
    double bandMinHz,
    double bandMaxHz,
    int points,
    double goodness,
    boolean floorDominates,
    boolean trendDominates,
    boolean tooShort) {

  /** Bands with a smaller ratio of their ends are too short: 1.5 decades. */
  static final double SHORT_BAND = Math.pow(10, 1.5);

  /** A range that covers the truth with a probability of 95 %. */
  public record Interval(double low, double high) {
    public boolean contains(double value) {
      return low <= value && value <= high;
    }
  }

  /** 95 % interval of beta. */
  public Interval betaInterval() {
    double half = Statistics.NORMAL_95 * betaError;
    return new Interval(beta - half, beta + half);
  }

  /** 95 % interval of the amplitude. */
  public Interval amplitudeInterval() {
    return positive(amplitude, amplitudeError);
  }

  /** 95 % interval of the floor, from 0 up; only for laws with a floor. */
  public Interval floorInterval() {
    double half = Statistics.NORMAL_95 * floorError.orElseThrow();
    double value = floor.orElseThrow();
    return new Interval(Math.max(0, value - half), value + half);
  }

  /** 95 % interval of the corner frequency, Hz; only for the knee. */
  public Interval cornerInterval() {
    return positive(cornerHz.orElseThrow(), cornerError.orElseThrow());
  }

  /** The logarithm of a positive quantity is closer to normal than itself. */
  private static Interval positive(double value, double error) {
    double factor = Math.exp(Math.min(700, Statistics.NORMAL_95 * error / value));
    return new Interval(value / factor, Math.min(Double.MAX_VALUE, value * factor));
  }

  /** The law's density at a frequency, before light is summed over frames. */
  public double density(double frequencyHz) {
    double law =
        cornerHz.isPresent()
            ? amplitude / (Math.pow(frequencyHz, beta) + Math.pow(cornerHz.getAsDouble(), beta))
            : amplitude * Math.pow(frequencyHz, -beta);
    return law + floor.orElse(0);
  }

  PowerLawFit withTrend(boolean dominates) {
    return new PowerLawFit(
        model,
        beta,
        betaError,
        amplitude,
        amplitudeError,
        floor,
        floorError,
        cornerHz,
        cornerError,
        bandMinHz,
        bandMaxHz,
        points,
        goodness,
        floorDominates,
        dominates,
        tooShort);
  }
}
