package io.github.umlpsd.spectra.law;

import io.github.umlpsd.statistics.Quantiles;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A class whose mean spectrum has another exponent than its members. A mean of powers is that of
 * the loudest members, which may be few, or of another kind than the rest.
 *
 * @param label class from 0
 * @param beta exponent of the mean spectrum
 * @param interval its 95 % interval
 * @param half quartiles of the members' exponents
 */
record UnlikeMean(int label, double beta, Interval interval, Interval half) {
  /** Quartiles of fewer members say little. */
  private static final int FEWEST = 8;

  /**
   * The classes whose mean is unlike their members, the farthest first: the interval of its
   * exponent lies outside of their quartiles.
   *
   * @param means law of the mean spectrum of each class, if it has one
   * @param members laws of the members of each class, those whose exponent counts
   */
  static List<UnlikeMean> among(
      List<Optional<PowerLawFit>> means, List<List<PowerLawFit>> members) {
    return IntStream.range(0, means.size())
        .filter(label -> members.get(label).size() >= FEWEST)
        .mapToObj(
            label ->
                means
                    .get(label)
                    .filter(PowerLawFit::tellsBeta)
                    .map(mean -> of(label, mean, members.get(label))))
        .flatMap(Optional::stream)
        .filter(found -> found.gap() > 0)
        .sorted(Comparator.comparingDouble(UnlikeMean::gap).reversed())
        .toList();
  }

  private static UnlikeMean of(int label, PowerLawFit mean, List<PowerLawFit> members) {
    double[] betas = members.stream().mapToDouble(PowerLawFit::beta).toArray();
    Interval half = new Interval(Quantiles.of(betas, 0.25), Quantiles.of(betas, 0.75));
    return new UnlikeMean(label, mean.beta(), mean.betaInterval(), half);
  }

  /** Between the interval and the quartiles; negative if they overlap. */
  private double gap() {
    return Math.max(half.low() - interval.high(), interval.low() - half.high());
  }

  /**
   * What a user should know.
   *
   * @param classes what they are called
   */
  String sentence(String classes) {
    return String.format(
        Locale.ROOT,
        "The mean spectrum of class %d of the %s has an exponent of %.2f (%.2f to %.2f), but half of"
            + " its members have %.2f to %.2f: the loudest members make the mean, and may be of another"
            + " kind; take beta_median for this class, or split it.",
        label + 1,
        classes,
        beta,
        interval.low(),
        interval.high(),
        half.low(),
        half.high());
  }
}
