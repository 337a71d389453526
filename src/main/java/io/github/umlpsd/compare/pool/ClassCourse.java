package io.github.umlpsd.compare.pool;

import io.github.umlpsd.engine.Analysis;
import io.github.umlpsd.spectra.ClassSpectrum;
import io.github.umlpsd.spectra.Spectrum;
import io.github.umlpsd.statistics.Binning;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the members of a class look like in one movie. The arrays belong to this value; do not
 * change them.
 *
 * @param members number of them
 * @param mean mean of their binned traces, each from 0 to 1; empty array without members
 * @param spectrum mean spectrum; empty without members
 */
public record ClassCourse(int members, double[] mean, Optional<Spectrum> spectrum) {
  /** Most bins of the mean trace. */
  private static final int BINS = 100;

  /** One for each leading class. */
  static List<ClassCourse> of(Analysis analysis) {
    List<ClassCourse> courses = new ArrayList<>();
    for (int k = 0; k < analysis.classes().count(); k++) {
      int[] members = analysis.classes().members(k);
      courses.add(
          new ClassCourse(
              members.length,
              mean(analysis, members),
              analysis.leading().results().get(k).spectrum().map(ClassSpectrum::mean)));
    }
    return courses;
  }

  /** Frames of a bin of the mean trace. */
  public static int windowFrames(int frames) {
    return Math.max(1, frames / BINS);
  }

  private static double[] mean(Analysis analysis, int[] members) {
    int window = windowFrames(analysis.traces().frames());
    double[] sum = new double[members.length == 0 ? 0 : analysis.traces().frames() / window];
    for (int member : members) {
      double[] bins = Binning.means(analysis.traces().held().orElseThrow().trace(member), window);
      double low = Double.POSITIVE_INFINITY;
      double high = Double.NEGATIVE_INFINITY;
      for (double bin : bins) {
        low = Math.min(low, bin);
        high = Math.max(high, bin);
      }
      for (int b = 0; b < sum.length; b++) {
        sum[b] += high > low ? (bins[b] - low) / (high - low) / members.length : 0;
      }
    }
    return sum;
  }
}
