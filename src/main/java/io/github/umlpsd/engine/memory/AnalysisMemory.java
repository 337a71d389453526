package io.github.umlpsd.engine.memory;

import io.github.umlpsd.clusters.ClusterParameters;
import io.github.umlpsd.clusters.ProfileSweep;
import io.github.umlpsd.clusters.count.ClassCount;
import io.github.umlpsd.clusters.kmeans.KMeansBySize;
import io.github.umlpsd.clusters.kmeans.VectorKMeans;
import io.github.umlpsd.job.Count;
import io.github.umlpsd.job.FreeMemory;
import java.util.Locale;

/**
 * Memory that classes, spectra and blinking statistics take at least, at their height, beside the
 * traces themselves. What is refused for it would run out of memory; what is close to it may run
 * out late. Distances between observations are kept of up to {@link KMeansBySize#MATRIX_LIMIT};
 * beyond, everything grows with the number of traces and no faster.
 *
 * @param traces number of traces
 * @param frames of each
 * @param numbers values of an observation at the smallest window that is tried
 * @param looked at for their blinking, how many of the traces
 * @param clusters how many clusterings are kept
 * @param threads that work at once
 */
public record AnalysisMemory(
    int traces, int frames, int numbers, int looked, ClusterParameters clusters, int threads) {
  /** Matrices of distances of one set at once: squared, and their roots or centred products. */
  private static final int MATRICES = 2;

  /** What is measured of each trace: the fit of its spectrum, its row of the table. */
  private static final double TRACE_BYTES = 2000;

  /** Its blinking. */
  private static final double BLINKING_BYTES = 2000;

  /** Dwell times and their rows in the table, for each frame; a fast switcher has twice as many. */
  private static final double FRAME_BYTES = 4;

  /** Parts of the program itself, figures and the report. */
  private static final double BASE = 25e6;

  /**
   * Returns if there is enough.
   *
   * @param noun what has a trace
   * @throws io.github.umlpsd.job.MemoryNeeded if there is not
   */
  public void require(String noun) {
    FreeMemory.requireLeast(
        bytes(),
        String.format(
            Locale.ROOT, "The analysis of %s of %d frames", Count.of(traces, noun), frames),
        "give fewer or shorter traces, or larger bins");
  }

  /** Bytes at the height of the work. */
  public double bytes() {
    return BASE + Math.max(clustering(), measuring());
  }

  /** Rows, their copy in tiles, distances, and the labels of all clusterings. */
  double clustering() {
    int swept = Math.min(traces, ProfileSweep.MOST_OBSERVATIONS);
    double rows = 2.0 * traces * numbers * Double.BYTES;
    double labels = (double) swept * clusters.maxClusters() * clusters.epochs() * Integer.BYTES;
    double bounds = (double) threads * traces * (clusters.maxClusters() + 4) * Double.BYTES;
    return rows + labels + bounds + distances();
  }

  private double distances() {
    double n =
        traces <= KMeansBySize.MATRIX_LIMIT
            ? traces
            : Math.max(ClassCount.SAMPLE, VectorKMeans.SAMPLE);
    return MATRICES * n * n * Double.BYTES;
  }

  double measuring() {
    return traces * TRACE_BYTES + looked * (BLINKING_BYTES + FRAME_BYTES * frames);
  }
}
