package io.github.umlpsd.spectra;

import java.util.Arrays;

/** Adds up spectra on one grid of frequencies. Not safe for several threads. */
final class SpectrumSum {
  private double[] frequency;
  private double[] density;
  private double[] logDensity;
  private double[] freedom;
  private int count;

  void add(Spectrum member) {
    begin(member.frequencyHz());
    for (int i = 0; i < density.length; i++) {
      density[i] += member.density()[i];
      logDensity[i] += Math.log(Math.max(Double.MIN_NORMAL, member.density()[i]));
      freedom[i] += member.degreesOfFreedom()[i];
    }
    count++;
  }

  void add(SpectrumSum other) {
    if (other.count == 0) {
      return;
    }
    begin(other.frequency);
    for (int i = 0; i < density.length; i++) {
      density[i] += other.density[i];
      logDensity[i] += other.logDensity[i];
      freedom[i] += other.freedom[i];
    }
    count += other.count;
  }

  private void begin(double[] grid) {
    if (count == 0) {
      frequency = grid;
      density = new double[grid.length];
      logDensity = new double[grid.length];
      freedom = new double[grid.length];
    }
  }

  boolean isEmpty() {
    return count == 0;
  }

  /** Mean density; degrees of freedom add up. */
  Spectrum mean() {
    double[] mean = Arrays.stream(density).map(sum -> sum / count).toArray();
    return new Spectrum(frequency.clone(), mean, freedom.clone());
  }

  double[] geometricMean() {
    return Arrays.stream(logDensity).map(sum -> Math.exp(sum / count)).toArray();
  }
}
