package io.github.umlpsd.compare.testing;

import java.util.Locale;

/** What a comparison says about one outcome. */
public enum Verdict {
  /** The probability is below 0.05 after correction for all outcomes (Holm). */
  DIFFERENT,
  /** It is below 0.05 alone, but not after the correction. */
  INDICATED,
  /** It is not below 0.05. This does not mean that the conditions are equal. */
  NOT_DECIDED,
  /** No movies to compare: fewer than two a side, or no block that holds both conditions. */
  NOT_COMPARED;

  private static final double SIGNIFICANT = 0.05;

  static Verdict of(double p, double holm) {
    if (Double.isNaN(p)) {
      return NOT_COMPARED;
    }
    return holm < SIGNIFICANT ? DIFFERENT : p < SIGNIFICANT ? INDICATED : NOT_DECIDED;
  }

  /** The word in tables. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
