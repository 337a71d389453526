package io.github.umlpsd.clusters.kmeans;

import io.github.umlpsd.job.UserException;
import java.util.Locale;

/** What this room asks of a matrix of observations. */
public final class ObservationMatrix {

  private ObservationMatrix() {}

  /**
   * @param observations [observation][dimension]
   * @throws UserException if it is empty, ragged, or holds NaN or infinite values
   */
  public static void check(double[][] observations) {
    if (observations.length == 0 || observations[0].length == 0) {
      throw new UserException("There is nothing to cluster; give at least one observation.");
    }
    int dimensions = observations[0].length;
    for (int i = 0; i < observations.length; i++) {
      if (observations[i].length != dimensions) {
        throw new UserException(
            String.format(
                Locale.ROOT,
                "Observation %d has %d values, but the first has %d; all must be equally long.",
                i + 1,
                observations[i].length,
                dimensions));
      }
      for (double value : observations[i]) {
        if (!Double.isFinite(value)) {
          throw new UserException(
              String.format(
                  Locale.ROOT,
                  "Observation %d holds the value %s; leave it out or mend it before clustering.",
                  i + 1,
                  value));
        }
      }
    }
  }

  /**
   * @throws UserException if k is not from 1 to n
   */
  public static void checkClusters(int k, int n) {
    if (k < 1 || k > n) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "%d classes were asked for, but there are %d observations; give 1 to %d classes.",
              k,
              n,
              n));
    }
  }
}
