package io.github.umlpsd.clusters;

import java.util.List;
import java.util.Optional;

/**
 * Profiles over K at one window.
 *
 * @param window frames per bin
 * @param observations number of observations
 * @param used how many of them the profile rests on, see {@link ProfileSweep}
 * @param dimensions values per observation
 * @param totalSumOfSquares SSD for K = 1, of those that are used
 * @param points rising K from 2; none beyond the number of observations
 */
public record WindowProfile(
    int window,
    int observations,
    int used,
    int dimensions,
    double totalSumOfSquares,
    List<ProfilePoint> points) {

  public WindowProfile {
    points = List.copyOf(points);
  }

  /** The point for one K, if it was worked out. */
  public Optional<ProfilePoint> at(int k) {
    return points.stream().filter(point -> point.k() == k).findFirst();
  }
}
