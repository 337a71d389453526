package io.github.umlpsd.results.tables;

import io.github.umlpsd.engine.Analysis;
import io.github.umlpsd.spectra.law.PowerLawFit;
import java.util.Arrays;
import java.util.OptionalDouble;
import org.apache.commons.math3.stat.StatUtils;

/**
 * Exponents of the members of one class.
 *
 * @param values of those members that have one which their spectrum determines
 */
public record Betas(double[] values) {

  /** Members of a class, in the order of the traces. */
  public static Betas of(Analysis analysis, int label) {
    return new Betas(
        Arrays.stream(analysis.classes().members(label))
            .mapToObj(i -> analysis.spectra().get(i).fit())
            .flatMap(java.util.Optional::stream)
            .filter(fit -> !fit.atLimit())
            .mapToDouble(PowerLawFit::beta)
            .toArray());
  }

  /** Empty without values. */
  public OptionalDouble mean() {
    return Arrays.stream(values).average();
  }

  /** Sample standard deviation; empty for fewer than two. */
  public OptionalDouble sd() {
    return values.length < 2
        ? OptionalDouble.empty()
        : OptionalDouble.of(Math.sqrt(StatUtils.variance(values)));
  }

  /** Empty without values. */
  public OptionalDouble median() {
    return values.length == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(StatUtils.percentile(values, 50));
  }
}
