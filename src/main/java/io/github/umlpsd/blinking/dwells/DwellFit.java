package io.github.umlpsd.blinking.dwells;

/**
 * The law of dwell times, fitted as by Clauset, Shalizi and Newman (2009, SIAM Review 51, 661).
 *
 * <p>Dwells are whole numbers of frames, so all laws are those for whole numbers, p(m) ~ m^-alpha
 * exp(-lambda m) from the shortest dwell on: the zeta distribution, the geometric distribution, and
 * their product. The shortest dwell is the one at which the truncated power law has the smallest
 * distance of Kolmogorov and Smirnov, among those of 5 frames and more that leave enough dwells, or
 * else the longest that does: this law contains both others, and a plain power law would be driven
 * into the tail by any cut-off. Standard errors come from the curvature of the likelihood and hold
 * for this shortest dwell.
 *
 * <p>The choice: the truncated power law contains both others, so it is chosen if the likelihood
 * ratio (chi-square with one degree of freedom) rejects both at 5 %, and if its exponent is above
 * 0, since what rises before it is cut off is no power law; otherwise the one of the others with
 * the greater likelihood.
 *
 * @param dwells complete dwells
 * @param fittedDwells complete dwells from the shortest one on
 * @param censoredDwells censored dwells from the shortest one on
 * @param minimumSeconds shortest dwell that the laws describe, s
 * @param powerLaw power law
 * @param truncated power law with exponential cut-off
 * @param exponential exponential law
 * @param vuong normalised log likelihood ratio of power law to exponential; above 0 speaks for the
 *     power law (Vuong 1989)
 * @param vuongP two-sided probability of so large a ratio if both were equally far from the truth
 * @param powerLawP probability of the truncated law's gain over the power law if that were true
 * @param exponentialP probability of the truncated law's gain over the exponential if that were
 *     true
 * @param best the chosen law
 */
public record DwellFit(
    int dwells,
    int fittedDwells,
    int censoredDwells,
    double minimumSeconds,
    LawFit powerLaw,
    LawFit truncated,
    LawFit exponential,
    double vuong,
    double vuongP,
    double powerLawP,
    double exponentialP,
    DwellLaw best) {

  /** The fit of the chosen law. */
  public LawFit bestFit() {
    return switch (best) {
      case POWER_LAW -> powerLaw;
      case TRUNCATED_POWER_LAW -> truncated;
      case EXPONENTIAL -> exponential;
    };
  }
}
