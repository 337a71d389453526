package io.github.umlpsd.explorer.plots;

import io.github.umlpsd.engine.Analysis;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.results.figures.BinnedTraces;
import io.github.umlpsd.statistics.Binning;
import io.github.umlpsd.traces.TraceSet;

/**
 * The mean trace of each class, every trace going from 0 at its least to 1 at its largest.
 *
 * @param windowFrames frames that are averaged
 * @param windowSeconds their duration
 * @param times middles of the windows, s
 * @param means [class][window]
 * @param members traces of each class that are not constant
 */
public record ClassMeans(
    int windowFrames, double windowSeconds, double[] times, double[][] means, int[] members) {

  /** Of the leading classes, in windows as long as those that were classed, or longer. */
  public static ClassMeans of(Analysis analysis, Workers workers) {
    int window =
        BinnedTraces.window(analysis.traces().frames(), analysis.classes().choice().windowFrames());
    TraceSet binned = analysis.traces().binned(window, workers);
    double[][] means = new double[analysis.classes().count()][binned.frames()];
    int[] members = new int[means.length];
    int[] labels = analysis.classes().labels();
    for (int i = 0; i < labels.length; i++) {
      double[] row =
          labels[i] < 0 ? new double[] {Double.NaN} : BinnedTraces.scaled(binned.trace(i));
      if (!Double.isNaN(row[0])) {
        members[labels[i]]++;
        for (int b = 0; b < row.length; b++) {
          means[labels[i]][b] += row[b];
        }
      }
    }
    for (int k = 0; k < means.length; k++) {
      for (int b = 0; b < means[k].length; b++) {
        means[k][b] /= members[k];
      }
    }
    double interval = analysis.traces().frameIntervalSeconds();
    return new ClassMeans(
        window,
        window * interval,
        BinnedTraces.times(analysis.traces().frames(), window, interval),
        means,
        members);
  }

  /** A trace in the same windows, from 0 to 1; NaN if it is constant. */
  double[] own(double[] counts) {
    return BinnedTraces.scaled(Binning.means(counts, windowFrames));
  }
}
