package io.github.umlpsd.results.tables;

import io.github.umlpsd.engine.Analysis;
import io.github.umlpsd.spectra.law.PowerLawFit;
import io.github.umlpsd.statistics.Sample;
import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * Exponents of the members of one class.
 *
 * @param values of those members that have one
 */
public record Betas(double[] values) {

  /** Members of a class, in the order of the traces. */
  public static Betas of(Analysis analysis, int label) {
    return new Betas(
        Arrays.stream(analysis.classes().members(label))
            .mapToObj(i -> analysis.spectra().get(i).fit())
            .flatMap(java.util.Optional::stream)
            .mapToDouble(PowerLawFit::beta)
            .toArray());
  }

  /** Empty without values. */
  public OptionalDouble mean() {
    return new Sample(values).mean();
  }

  /** Sample standard deviation; empty for fewer than two. */
  public OptionalDouble sd() {
    return new Sample(values).sd();
  }

  /** Empty without values. */
  public OptionalDouble median() {
    return new Sample(values).median();
  }
}
