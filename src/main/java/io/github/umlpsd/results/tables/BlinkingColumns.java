package io.github.umlpsd.results.tables;

import io.github.umlpsd.blinking.BlinkingStatistics;
import io.github.umlpsd.blinking.dwells.DwellTimes;
import io.github.umlpsd.blinking.dwells.LawFit;
import io.github.umlpsd.blinking.steps.ChangePoints;
import java.util.Arrays;
import java.util.List;

/** What the tables of spots and of pixels tell of how one trace blinks, besides its ON fraction. */
final class BlinkingColumns {
  static final List<String> NAMES =
      List.of(
          "threshold_counts",
          "switches",
          "on_law",
          "on_alpha",
          "on_alpha_se",
          "off_law",
          "off_alpha",
          "off_alpha_se",
          "change_points",
          "levels",
          "bleaching_s",
          "correlation_s");

  private BlinkingColumns() {}

  static List<Object> of(BlinkingStatistics blinking) {
    return Arrays.asList(
        ClassColumns.number(blinking.threshold().value(), t -> t.value()),
        blinking.dwellTimes().value().map(DwellTimes::switches).orElse(null),
        ClassColumns.law(blinking.onFit()),
        ClassColumns.exponent(blinking.onFit(), LawFit::exponent),
        ClassColumns.exponent(blinking.onFit(), LawFit::exponentError),
        ClassColumns.law(blinking.offFit()),
        ClassColumns.exponent(blinking.offFit(), LawFit::exponent),
        ClassColumns.exponent(blinking.offFit(), LawFit::exponentError),
        blinking.changePoints().value().map(ChangePoints::count).orElse(null),
        blinking.changePoints().value().map(ChangePoints::levels).orElse(null),
        ClassColumns.number(blinking.bleachingSeconds().value(), s -> s),
        ClassColumns.number(blinking.correlationSeconds().value(), s -> s));
  }
}
