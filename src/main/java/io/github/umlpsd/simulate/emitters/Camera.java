package io.github.umlpsd.simulate.emitters;

import io.github.umlpsd.job.UserException;

/**
 * A camera of 16 bit: photo-electrons become counts.
 *
 * @param countsPerElectron gain, counts per photo-electron, above 0
 * @param offsetCounts counts of a dark pixel
 * @param readNoiseElectrons standard deviation per pixel and frame, in photo-electrons
 * @param electronMultiplying whether an EM register multiplies the electrons, which doubles the
 *     variance of the photon noise
 */
public record Camera(
    double countsPerElectron,
    double offsetCounts,
    double readNoiseElectrons,
    boolean electronMultiplying) {

  /** Largest count of a pixel. */
  public static final int SATURATION = 65_535;

  public Camera {
    if (!(countsPerElectron > 0) || !(offsetCounts >= 0) || !(readNoiseElectrons >= 0)) {
      throw new UserException(
          "A camera needs a gain above 0 and no negative offset or read noise, but has "
              + countsPerElectron
              + ", "
              + offsetCounts
              + " and "
              + readNoiseElectrons
              + ".");
    }
  }

  /** A scientific CMOS camera: 2 counts per electron, offset 100, read noise 1.4 electrons. */
  public static Camera scmos() {
    return new Camera(2, 100, 1.4, false);
  }

  /** An EM-CCD camera: 10 counts per electron, offset 200, hardly any read noise. */
  public static Camera emccd() {
    return new Camera(10, 200, 0.2, true);
  }

  /** Counts photons, and nothing else. */
  public static Camera photonCounter() {
    return new Camera(1, 0, 0, false);
  }

  /** Variance per photo-electron: 2 behind an EM register (Robbins and Hadwen 2003), else 1. */
  public double excessNoise() {
    return electronMultiplying ? 2 : 1;
  }

  /** Variance, in electrons squared, of an expectation read from so many pixels. */
  public double varianceElectrons(double expectedElectrons, int pixels) {
    return excessNoise() * expectedElectrons + pixels * readNoiseElectrons * readNoiseElectrons;
  }

  /**
   * One noisy reading without offset, in counts.
   *
   * @param expectedElectrons mean number of photo-electrons
   * @param pixels number of pixels that are read and summed
   */
  public double readCounts(double expectedElectrons, int pixels, RandomStream random) {
    double electrons = random.poisson(expectedElectrons);
    if (electronMultiplying && electrons > 0) {
      electrons = random.gamma(electrons);
    }
    electrons += readNoiseElectrons * Math.sqrt(pixels) * random.gaussian();
    return Math.rint(electrons * countsPerElectron);
  }

  /** The value of one pixel: whole counts from 0 to {@link #SATURATION}. */
  public float readPixel(double expectedElectrons, RandomStream random) {
    double counts = offsetCounts + readCounts(expectedElectrons, 1, random);
    return (float) Math.rint(Math.min(SATURATION, Math.max(0, counts)));
  }
}
