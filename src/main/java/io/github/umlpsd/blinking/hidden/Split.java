package io.github.umlpsd.blinking.hidden;

/** Where values part best into two groups. */
final class Split {
  private Split() {}

  /** A value between the two parts with the greatest variance between them (Otsu). */
  static double betweenGreatestVariance(double[] sorted) {
    double total = 0;
    for (double x : sorted) {
      total += x;
    }
    double below = 0;
    double best = -1;
    double split = sorted[0];
    for (int i = 1; i < sorted.length; i++) {
      below += sorted[i - 1];
      double difference = below / i - (total - below) / (sorted.length - i);
      double between = (double) i * (sorted.length - i) * difference * difference;
      if (between > best && sorted[i] > sorted[i - 1]) {
        best = between;
        split = (sorted[i - 1] + sorted[i]) / 2;
      }
    }
    return split;
  }
}
