package io.github.umlpsd.pixels;

import io.github.umlpsd.spectra.law.PowerLawFit;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Laws fitted to the spectrum of each pixel, one value per pixel; NaN where there is none.
 *
 * @param beta exponent, also where the floor dominates
 * @param betaError its standard error
 * @param amplitude density of the law at 1 Hz, counts^2/Hz
 * @param floor density of the white floor, counts^2/Hz
 * @param floorDominates whether too little of the spectrum rises above the floor for an exponent
 * @param atLimit whether the spectrum does not determine the exponent
 * @param trendRemoved whether a straight line was subtracted first
 */
public record PixelFits(
    double[] beta,
    double[] betaError,
    double[] amplitude,
    double[] floor,
    boolean[] floorDominates,
    boolean[] atLimit,
    boolean[] trendRemoved) {

  static PixelFits empty(int pixels) {
    double[][] columns = new double[4][pixels];
    for (double[] column : columns) {
      Arrays.fill(column, Double.NaN);
    }
    return new PixelFits(
        columns[0],
        columns[1],
        columns[2],
        columns[3],
        new boolean[pixels],
        new boolean[pixels],
        new boolean[pixels]);
  }

  void set(int pixel, Optional<PowerLawFit> found) {
    found.ifPresent(
        fit -> {
          beta[pixel] = fit.beta();
          betaError[pixel] = fit.betaError();
          amplitude[pixel] = fit.amplitude();
          floor[pixel] = fit.floor().orElse(Double.NaN);
          floorDominates[pixel] = fit.floorDominates();
          atLimit[pixel] = fit.atLimit();
          trendRemoved[pixel] = fit.trendRemoved();
        });
  }

  /** Whether a pixel has an exponent that means something. */
  public boolean isMeasured(int pixel) {
    return !Double.isNaN(beta[pixel]) && !floorDominates[pixel] && !atLimit[pixel];
  }

  /** Number of pixels whose spectrum is mostly floor. */
  public int floorDominated() {
    return (int) IntStream.range(0, beta.length).filter(i -> floorDominates[i]).count();
  }
}
