package io.github.umlpsd.spectra;

/** White floor of a spectrum that comes from counting photons. */
public final class ShotNoise {
  private ShotNoise() {}

  /**
   * One-sided density 2 &lt;counts&gt; dt of the shot noise, where one count is one photo-electron.
   * With a gain of g counts per electron it is g times as high, behind an EM register twice that;
   * the background's own shot noise comes on top: {@link #ofVariance} has them. The floor of a fit
   * measures it without such knowledge.
   *
   * @param meanCounts per frame, above 0
   * @return in counts^2/Hz, or 1/Hz for relative units
   */
  public static double level(double meanCounts, double frameIntervalSeconds, Units units) {
    return 2 * frameIntervalSeconds * (units == Units.RELATIVE ? 1 / meanCounts : meanCounts);
  }

  /**
   * One-sided density 2 V dt of white noise.
   *
   * @param variance V of one frame, in squared units of the trace
   * @param mean of the trace, above 0
   * @return in the unit squared / Hz, or 1/Hz for relative units
   */
  public static double ofVariance(
      double variance, double mean, double frameIntervalSeconds, Units units) {
    double density = 2 * frameIntervalSeconds * variance;
    return units == Units.RELATIVE ? density / (mean * mean) : density;
  }
}
