package io.github.umlpsd.clusters;

import io.github.umlpsd.clusters.count.ClassCount;
import io.github.umlpsd.job.Workers;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * The proposed window and number of classes, with the reasons.
 *
 * <p>The number of classes is chosen at each window of the coarser half (the middle one included),
 * and the most frequent one taken. The window is then chosen for this number, or for the one that
 * the user gave. With one class, or one window, there is nothing to compare, and the middle window
 * is taken.
 *
 * @param window frames per bin
 * @param k number of classes, the user's if given
 * @param classes what the windows of the coarser half have in common; labels of the smallest of
 *     them with the most frequent number, and of its first draw with it
 * @param votes what the profiles at the window speak for
 * @param windowChoice how the window was found; empty if there is one class, or only one window
 */
public record Proposal(
    int window, int k, ClassCount classes, Votes votes, Optional<WindowChoice> windowChoice) {

  /**
   * Makes the proposal.
   *
   * @param profiles of at least one window
   * @param drawsAt gives one or more matrices [observation][dimension] for a window, each of
   *     observations that are independent of each other; the classes of each are counted
   * @param parameters holds the number of classes if the user gave it
   */
  public static Proposal of(
      Profiles profiles,
      IntFunction<List<double[][]>> drawsAt,
      ClusterParameters parameters,
      long seed,
      Workers workers) {
    List<Integer> coarser = coarser(profiles);
    ClassCount classes =
        ClassCount.consensus(
            coarser.stream()
                .flatMap(window -> drawsAt.apply(window).stream())
                .map(draw -> ClassCount.of(draw, seed, workers))
                .toList());
    int k = parameters.clusters().orElse(classes.k());
    Optional<WindowChoice> windowChoice = Optional.empty();
    int window = coarser.get(0);
    if (profiles.windows().size() > 1 && profiles.at(window).flatMap(p -> p.at(k)).isPresent()) {
      WindowChoice choice = WindowChoice.of(profiles, k);
      windowChoice = Optional.of(choice);
      window = choice.window();
    }
    WindowProfile profile = profiles.at(window).orElseThrow();
    return new Proposal(
        window, k, classes, Votes.of(profile, parameters.convention()), windowChoice);
  }

  /** Windows of the coarser half, the middle one included, rising. */
  public static List<Integer> coarser(Profiles profiles) {
    List<Integer> windows =
        profiles.windows().stream().map(WindowProfile::window).sorted().toList();
    return windows.subList(windows.size() / 2, windows.size());
  }
}
