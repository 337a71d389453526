package io.github.umlpsd.spectra.law;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A class whose members' exponents are those of different laws. The exponent of a knee is that
 * above its corner; a straight law through the same spectrum, whose corner noise hides, has a
 * smaller one. So a mean over both tells how many corners were seen, and dim members seem to differ
 * from bright ones.
 *
 * @param label class from 0
 * @param knees members with a knee
 * @param straight members with a straight law, with or without a floor
 */
record MixedLaws(int label, int knees, int straight) {
  /** Fewer members of the rarer law hardly move a mean. */
  private static final int FEWEST = 5;

  private static final double SHARE = 0.2;

  /**
   * The class with most members of its rarer law, if these are {@value #FEWEST} and a fifth of it
   * at least.
   *
   * @param classes laws of the members of each class, those whose exponent counts
   */
  static Optional<MixedLaws> most(List<List<PowerLawFit>> classes) {
    return IntStream.range(0, classes.size())
        .mapToObj(label -> of(label, classes.get(label)))
        .filter(MixedLaws::isMixed)
        .max(Comparator.comparingInt(MixedLaws::rarer));
  }

  private static MixedLaws of(int label, List<PowerLawFit> laws) {
    int knees = (int) laws.stream().filter(law -> law.model() == Fit.KNEE).count();
    return new MixedLaws(label, knees, laws.size() - knees);
  }

  /** Whether both are about the same class. */
  boolean isOf(UnlikeMean mean) {
    return mean.label() == label;
  }

  private int rarer() {
    return Math.min(knees, straight);
  }

  private boolean isMixed() {
    return rarer() >= FEWEST && rarer() >= SHARE * (knees + straight);
  }

  /**
   * What a user should know.
   *
   * @param classes what they are called
   * @param meanIsLike whether the exponent of the mean spectrum is one of the members'
   */
  String sentence(String classes, boolean meanIsLike) {
    return String.format(
        Locale.ROOT,
        "Exponents of class %d of the %s are of two laws: %d above the corner of a knee, %d of a"
            + " straight law, which is smaller where noise hides the corner; compare those of one law"
            + " (column fit), %sgive fit=knee or fit=power+floor%s.",
        label + 1,
        classes,
        knees,
        straight,
        meanIsLike ? "" : "or ",
        meanIsLike ? ", or take class_beta" : "");
  }
}
