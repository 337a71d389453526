package io.github.umlpsd.bench;

/** Lloyd's iteration as in a textbook: every distance, every time, on one thread. */
final class PlainLloyd {
  private PlainLloyd() {}

  /** Labels after the iteration from the given centroids, which are changed. */
  static int[] run(double[][] observations, double[][] centroids, int mostIterations) {
    int[] labels = new int[observations.length];
    boolean moved = true;
    for (int iteration = 0; moved && iteration < mostIterations; iteration++) {
      moved = false;
      double[][] sums = new double[centroids.length][centroids[0].length];
      int[] sizes = new int[centroids.length];
      for (int i = 0; i < observations.length; i++) {
        int nearest = nearest(observations[i], centroids);
        moved |= iteration == 0 || nearest != labels[i];
        labels[i] = nearest;
        sizes[nearest]++;
        for (int d = 0; d < observations[i].length; d++) {
          sums[nearest][d] += observations[i][d];
        }
      }
      for (int k = 0; k < centroids.length; k++) {
        for (int d = 0; d < centroids[k].length && sizes[k] > 0; d++) {
          centroids[k][d] = sums[k][d] / sizes[k];
        }
      }
    }
    return labels;
  }

  private static int nearest(double[] observation, double[][] centroids) {
    int nearest = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int k = 0; k < centroids.length; k++) {
      double sum = 0;
      for (int d = 0; d < observation.length; d++) {
        double difference = observation[d] - centroids[k][d];
        sum += difference * difference;
      }
      if (sum < least) {
        least = sum;
        nearest = k;
      }
    }
    return nearest;
  }
}
