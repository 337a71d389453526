package io.github.umlpsd.clusters;

import io.github.umlpsd.clusters.kmeans.SilhouetteConvention;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The number of classes that each profile speaks for, at one window. Of equal values the smaller K
 * counts.
 *
 * @param silhouette largest mean silhouette
 * @param misclassified smallest percentage of misclassified observations
 * @param calinskiHarabasz largest CH
 * @param elbow bend of SSD: the point farthest below the straight line from K = 1 to the largest K
 * @param stability largest agreement between epochs
 */
public record Votes(
    int silhouette, int misclassified, int calinskiHarabasz, int elbow, int stability) {

  /** Votes of one window's profiles; each is 1 if there is no K from 2. */
  public static Votes of(WindowProfile profile, SilhouetteConvention convention) {
    List<ProfilePoint> points = profile.points();
    return new Votes(
        argmax(points, p -> p.silhouette(convention).mean()),
        argmax(points, p -> -p.misclassifiedPercent(convention).mean()),
        argmax(points, p -> p.calinskiHarabasz().mean()),
        elbow(profile),
        argmax(points, ProfilePoint::stability));
  }

  private static int argmax(List<ProfilePoint> points, ToDoubleFunction<ProfilePoint> score) {
    int best = 1;
    double largest = Double.NEGATIVE_INFINITY;
    for (ProfilePoint point : points) {
      if (score.applyAsDouble(point) > largest) {
        largest = score.applyAsDouble(point);
        best = point.k();
      }
    }
    return best;
  }

  private static int elbow(WindowProfile profile) {
    List<ProfilePoint> points = profile.points();
    if (points.isEmpty()) {
      return 1;
    }
    ProfilePoint last = points.get(points.size() - 1);
    double slope = (last.sumOfSquares().mean() - profile.totalSumOfSquares()) / (last.k() - 1.0);
    return Math.max(
        2,
        argmax(
            points,
            p -> profile.totalSumOfSquares() + slope * (p.k() - 1) - p.sumOfSquares().mean()));
  }
}
