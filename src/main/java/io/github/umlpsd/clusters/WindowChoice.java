package io.github.umlpsd.clusters;

import io.github.umlpsd.job.UserException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The proposed window: the smallest at which the labels have become stable.
 *
 * <p>At each window, the best labels of its profile are compared by the adjusted Rand index with
 * those at all larger windows. The rule takes the smallest window whose mean agreement is at least
 * {@value #STABLE}; if there is none, the window of the largest agreement, the smallest of equals.
 *
 * <p>Larger windows are the standard because a window has to outlast the dwell times before the
 * slow course of the traces shows; at smaller ones, K-means sorts by the accidents of switching,
 * and neighbouring windows agree on them. Beyond, a finer window keeps more of the dynamics.
 *
 * @param window frames per bin
 * @param stable whether the agreement reaches the threshold
 * @param agreements of all windows but the largest, rising windows
 */
public record WindowChoice(int window, boolean stable, List<Agreement> agreements) {
  /** Mean adjusted Rand index from which labels count as stable. */
  public static final double STABLE = 0.8;

  /**
   * How much a window agrees with the larger ones.
   *
   * @param index mean adjusted Rand index with the labels at all larger windows
   */
  public record Agreement(int window, double index) {}

  public WindowChoice {
    agreements = List.copyOf(agreements);
  }

  /**
   * Chooses among the windows of profiles.
   *
   * @param k number of classes whose labels are compared, at least 2; windows without it are left
   *     out
   * @throws UserException if no window has profiles for this K
   */
  public static WindowChoice of(Profiles profiles, int k) {
    List<WindowProfile> windows =
        profiles.windows().stream()
            .filter(profile -> profile.at(k).isPresent())
            .sorted(Comparator.comparingInt(WindowProfile::window))
            .toList();
    if (windows.isEmpty()) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "No window has a profile for %d classes; give more traces or fewer.",
              k));
    }
    List<Agreement> agreements = new ArrayList<>();
    for (int w = 0; w + 1 < windows.size(); w++) {
      double sum = 0;
      for (WindowProfile larger : windows.subList(w + 1, windows.size())) {
        sum += agreement(labels(windows.get(w), k), labels(larger, k));
      }
      agreements.add(new Agreement(windows.get(w).window(), sum / (windows.size() - 1 - w)));
    }
    return choose(windows.get(0).window(), agreements);
  }

  private static WindowChoice choose(int only, List<Agreement> agreements) {
    Agreement best = new Agreement(only, Double.NEGATIVE_INFINITY);
    for (Agreement agreement : agreements) {
      if (agreement.index() >= STABLE) {
        return new WindowChoice(agreement.window(), true, agreements);
      }
      best = agreement.index() > best.index() ? agreement : best;
    }
    return new WindowChoice(best.window(), agreements.isEmpty(), agreements);
  }

  /** Windows at which not the same number of traces can be compared do not agree. */
  private static double agreement(int[] a, int[] b) {
    return a.length == b.length ? AdjustedRandIndex.of(a, b) : 0;
  }

  private static int[] labels(WindowProfile profile, int k) {
    return profile.at(k).orElseThrow().best().labels();
  }
}
