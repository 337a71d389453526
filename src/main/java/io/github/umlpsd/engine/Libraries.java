package io.github.umlpsd.engine;

import io.github.umlpsd.clusters.SmileClustering;
import io.github.umlpsd.clusters.kmeans.Distances;
import io.github.umlpsd.fourier.RealFourier;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.job.Workers;
import java.util.Locale;

/**
 * Whether the libraries of the method are there and the ones that it was made for. Where a plugin
 * shares its libraries with others, one that is missing or too old would else show after minutes.
 */
public final class Libraries {
  private Libraries() {}

  /**
   * Tries each library on a task of no size.
   *
   * @throws UserException if one cannot be used; names the files that are needed
   */
  public static void check() {
    attempt("JTransforms 3", "JTransforms-*.jar and JLargeArrays-*.jar", () -> new RealFourier(8));
    attempt("SMILE 2.6", "smile-*.jar", Libraries::clusterTwo);
  }

  private static void clusterTwo() {
    double[][] two = {{0, 1}, {1, 0}};
    SmileClustering.ward(Distances.of(two, new Workers(1, Progress.NONE)));
  }

  private static void attempt(String library, String files, Runnable task) {
    try {
      task.run();
    } catch (LinkageError e) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "The library %s is missing or there in another version (%s); copy %s of the download"
                  + " into the jars folder of Fiji, or into plugins/jars of ImageJ, and restart.",
              library,
              e.getMessage(),
              files),
          e);
    }
  }
}
