package io.github.umlpsd.clusters;

import io.github.umlpsd.clusters.kmeans.Labels;
import java.util.Arrays;
import java.util.Comparator;

/** Numbers classes in an order that does not depend on chance. */
public final class ClassOrder {

  private ClassOrder() {}

  /**
   * Slope of the straight line that fits a curve best (least squares), per step. Falling centroids,
   * as of bleaching, come before rising ones.
   */
  public static double slope(double[] curve) {
    double middle = (curve.length - 1) / 2.0;
    double products = 0;
    double squares = 0;
    for (int t = 0; t < curve.length; t++) {
      products += (t - middle) * curve[t];
      squares += (t - middle) * (t - middle);
    }
    return squares > 0 ? products / squares : 0;
  }

  /**
   * Whether a trace falls (below 0) or rises (above) over its record: its slope times its length,
   * divided by its standard deviation; 0 if it is constant.
   */
  public static double relativeSlope(double[] trace) {
    double mean = Arrays.stream(trace).average().orElse(0);
    double sum = 0;
    for (double value : trace) {
      sum += (value - mean) * (value - mean);
    }
    double deviation = Math.sqrt(sum / trace.length);
    return deviation > 0 ? slope(trace) * trace.length / deviation : 0;
  }

  /** Slope of each centroid. */
  public static double[] slopes(double[][] centroids) {
    return Arrays.stream(centroids).mapToDouble(ClassOrder::slope).toArray();
  }

  /**
   * Renumbers classes by a rising key; equal keys by falling size, then by first member.
   *
   * @param labels class of each observation, 0 to k-1, or {@link Labels#UNCLASSIFIED}
   * @param keys one per class
   * @return new labels
   */
  public static int[] by(double[] keys, int[] labels) {
    int[] sizes = Labels.sizes(labels, keys.length);
    int[] first = new int[keys.length];
    for (int i = labels.length - 1; i >= 0; i--) {
      if (labels[i] >= 0) {
        first[labels[i]] = i;
      }
    }
    Integer[] order = new Integer[keys.length];
    Arrays.setAll(order, k -> k);
    Arrays.sort(
        order,
        Comparator.<Integer>comparingDouble(k -> keys[k])
            .thenComparingInt(k -> -sizes[k])
            .thenComparingInt(k -> first[k]));
    int[] number = new int[keys.length];
    for (int k = 0; k < order.length; k++) {
      number[order[k]] = k;
    }
    return Arrays.stream(labels).map(label -> label < 0 ? label : number[label]).toArray();
  }
}
