package io.github.umlpsd.spectra;

import java.util.Arrays;

/** Adds up spectra on one grid of frequencies. Not safe for several threads. */
final class SpectrumSum {
  private Spectrum grid;
  private double[] density;
  private double[] squares;
  private double[] logDensity;
  private int count;

  public void add(Spectrum member) {
    begin(member);
    for (int i = 0; i < density.length; i++) {
      double value = member.density()[i];
      density[i] += value;
      squares[i] += value * value;
      logDensity[i] += Math.log(Math.max(Double.MIN_NORMAL, value));
    }
    count++;
  }

  public void add(SpectrumSum other) {
    if (other.count == 0) {
      return;
    }
    begin(other.grid);
    for (int i = 0; i < density.length; i++) {
      density[i] += other.density[i];
      squares[i] += other.squares[i];
      logDensity[i] += other.logDensity[i];
    }
    count += other.count;
  }

  private void begin(Spectrum member) {
    if (count == 0) {
      grid = member;
      density = new double[member.size()];
      squares = new double[member.size()];
      logDensity = new double[member.size()];
    }
  }

  boolean isEmpty() {
    return count == 0;
  }

  /**
   * Mean density. Its degrees of freedom are the members' sum, or fewer where members differ by
   * more than chance: a relative variance v among n members leaves 2n/v.
   */
  Spectrum mean() {
    double[] mean = Arrays.stream(density).map(sum -> sum / count).toArray();
    double[] freedom = new double[mean.length];
    for (int i = 0; i < mean.length; i++) {
      freedom[i] = count * grid.degreesOfFreedom()[i];
      double variance = count > 1 ? (squares[i] - count * mean[i] * mean[i]) / (count - 1) : 0;
      if (variance > 0) {
        freedom[i] = Math.min(freedom[i], Math.max(1, 2 * count * mean[i] * mean[i] / variance));
      }
    }
    return new Spectrum(grid.frequencyHz(), mean, freedom, grid.resolutionHz());
  }

  double[] geometricMean() {
    return Arrays.stream(logDensity).map(sum -> Math.exp(sum / count)).toArray();
  }
}
