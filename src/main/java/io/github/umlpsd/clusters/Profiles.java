package io.github.umlpsd.clusters;

import java.util.List;
import java.util.Optional;

/**
 * Scores over windows and numbers of classes.
 *
 * @param windows in the order in which they were asked for
 * @param mode how many starts each clustering had; also tells what a cluster of one scores on
 *     squared distances
 */
public record Profiles(List<WindowProfile> windows, Mode mode) {

  public Profiles {
    windows = List.copyOf(windows);
  }

  /** The profiles of one window, if it is among them. */
  public Optional<WindowProfile> at(int window) {
    return windows.stream().filter(profile -> profile.window() == window).findFirst();
  }
}
