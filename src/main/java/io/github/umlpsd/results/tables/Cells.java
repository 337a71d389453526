package io.github.umlpsd.results.tables;

import io.github.umlpsd.blinking.dwells.DwellFit;
import io.github.umlpsd.blinking.dwells.LawFit;
import io.github.umlpsd.job.Finding;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/** Cells of what may be absent. */
final class Cells {
  private Cells() {}

  /** A number of a value; empty without the value. */
  static <T> OptionalDouble number(Optional<T> value, Function<T, Double> field) {
    return value.isPresent() ? OptionalDouble.of(field.apply(value.get())) : OptionalDouble.empty();
  }

  /** The word of the chosen law; null without a fit. */
  static Object law(Finding<DwellFit> fit) {
    return fit.value().map(f -> f.best().key()).orElse(null);
  }

  /** A number of the chosen law. */
  static OptionalDouble exponent(Finding<DwellFit> fit, Function<LawFit, OptionalDouble> field) {
    return fit.value().map(f -> field.apply(f.bestFit())).orElse(OptionalDouble.empty());
  }
}
