package io.github.umlpsd.spectra.law;

import io.github.umlpsd.job.Keyed;

/** Which law is fitted to a spectrum. */
public enum Fit implements Keyed {
  /** A f^-beta, a straight line in double logarithmic axes. */
  LINE("line"),
  /** A f^-beta + B, with the floor of shot noise. */
  POWER_FLOOR("power+floor"),
  /** A / (f^beta + f_c^beta) + B, flat below the corner frequency. */
  KNEE("knee"),
  /** Power+floor or knee, whichever has the least Bayesian information criterion. */
  AUTO("auto");

  private final String key;

  Fit(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
