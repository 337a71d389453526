package io.github.umlpsd.spectra;

import io.github.umlpsd.spectra.law.GroupedSum;

/**
 * Adds up the spectra of the members of a class one by one, so that they need not be in memory
 * together. Filled by {@link SpectrumAnalyzer#analyze}. Not safe for several threads.
 */
public final class ClassSpectrumSum {
  final SpectrumSum shown = new SpectrumSum();

  /** The densities shown, for a line only. */
  final GroupedSum lines = new GroupedSum();

  final GroupedSum fitted = new GroupedSum();
  int members;
  int withoutLine;

  /**
   * The place of a trace in a class.
   *
   * @param sum of the class, or of a part of it
   * @param member number of the trace among all members of the class, from 0
   */
  public record Place(ClassSpectrumSum sum, int member) {}

  /** Adds the members of another sum. */
  public void add(ClassSpectrumSum other) {
    shown.add(other.shown);
    lines.add(other.lines);
    fitted.add(other.fitted);
    members += other.members;
    withoutLine += other.withoutLine;
  }
}
