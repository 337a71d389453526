package io.github.umlpsd.results.tables;

import io.github.umlpsd.blinking.ClassBlinking;
import io.github.umlpsd.clusters.Clustering;
import io.github.umlpsd.spectra.law.PowerLawFit;
import io.github.umlpsd.statistics.Sample;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** What {@code clusters.csv} tells of a class, whether its members are spots or pixels. */
final class ClassColumns {
  /** Columns of {@link #members}. */
  static final List<String> MEMBERS = List.of("cluster", "size", "hint", "mean_silhouette");

  /** Columns of {@link #betas}. */
  static final List<String> BETAS = List.of("beta_mean", "beta_sd", "beta_median");

  /** Columns of {@link #law}. */
  static final List<String> LAW =
      List.of(
          "class_beta",
          "class_beta_se",
          "class_beta_low",
          "class_beta_high",
          "class_model",
          "class_amplitude",
          "class_floor",
          "class_floor_se",
          "class_corner_hz",
          "class_corner_hz_se",
          "class_band_min_hz",
          "class_band_max_hz",
          "class_goodness");

  private ClassColumns() {}

  /**
   * Who is in a class.
   *
   * @param label class from 0
   */
  static List<Object> members(Clustering clustering, int label, String hint) {
    OptionalDouble meanSilhouette =
        IntStream.range(0, clustering.labels().length)
            .filter(i -> clustering.labels()[i] == label)
            .mapToDouble(i -> clustering.silhouettes()[i])
            .average();
    return List.of(label + 1, clustering.sizes()[label], hint, meanSilhouette);
  }

  /** The exponents of the members. */
  static List<Object> betas(double[] betas) {
    Sample sample = new Sample(betas);
    return List.of(sample.mean(), sample.sd(), sample.median());
  }

  /** The law of the class spectrum. */
  static List<Object> law(Optional<PowerLawFit> fit) {
    return Arrays.asList(
        Cells.number(fit, PowerLawFit::beta),
        Cells.number(fit, PowerLawFit::betaError),
        Cells.number(fit, f -> f.betaInterval().low()),
        Cells.number(fit, f -> f.betaInterval().high()),
        fit.map(f -> f.model().key()).orElse(null),
        Cells.number(fit, PowerLawFit::amplitude),
        fit.map(PowerLawFit::floor).orElse(OptionalDouble.empty()),
        fit.map(PowerLawFit::floorError).orElse(OptionalDouble.empty()),
        fit.map(PowerLawFit::cornerHz).orElse(OptionalDouble.empty()),
        fit.map(PowerLawFit::cornerError).orElse(OptionalDouble.empty()),
        Cells.number(fit, PowerLawFit::bandMinHz),
        Cells.number(fit, PowerLawFit::bandMaxHz),
        Cells.number(fit, PowerLawFit::goodness));
  }

  /**
   * Columns of {@link #blinking}.
   *
   * @param members what is counted, such as {@code traces}
   */
  static List<String> blinking(String members) {
    List<String> names =
        new ArrayList<>(List.of("on_fraction_mean", "on_fraction_sd", "two_state_" + members));
    names.addAll(StateColumns.LAWS);
    names.addAll(
        List.of(
            "bleached_" + members,
            "bleaching_s_median",
            "levels_median",
            "correlation_s_mean",
            "correlation_s_median",
            "on_fraction_median",
            "drifting_" + members,
            "too_fast_" + members));
    names.addAll(StateColumns.NAMES);
    return names;
  }

  /** How a class blinks. */
  static List<Object> blinking(ClassBlinking blinking) {
    List<Object> cells = new ArrayList<>(beforeLaws(blinking));
    cells.addAll(StateColumns.laws(blinking.onFit(), blinking.offFit()));
    cells.addAll(beyondLaws(blinking));
    cells.addAll(StateColumns.of(blinking.onFit(), blinking.offFit(), blinking.times().value()));
    return cells;
  }

  private static List<Object> beforeLaws(ClassBlinking blinking) {
    return Arrays.asList(blinking.onFractionMean(), blinking.onFractionSd(), blinking.twoState());
  }

  private static List<Object> beyondLaws(ClassBlinking blinking) {
    return Arrays.asList(
        blinking.bleached(),
        blinking.bleachingSecondsMedian(),
        blinking.levelsMedian(),
        blinking.correlationSecondsMean(),
        blinking.correlationSecondsMedian(),
        blinking.onFractionMedian(),
        blinking.drifting(),
        blinking.tooFast());
  }
}
