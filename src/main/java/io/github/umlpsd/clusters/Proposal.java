package io.github.umlpsd.clusters;

import io.github.umlpsd.job.Workers;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * The proposed window and number of classes, with the reasons.
 *
 * <p>The number is chosen first at the middle one of the windows that have the profiles, the window
 * then for this number, and the number once more at the window. A number given by the user stays.
 *
 * @param window frames per bin
 * @param k number of classes
 * @param classes the proposed number at the window, with its labels
 * @param votes what the profiles at the window speak for
 * @param windowChoice how the window was found; empty if there is one class, or only one window
 */
public record Proposal(
    int window, int k, ClusterChoice classes, Votes votes, Optional<WindowChoice> windowChoice) {

  /**
   * Makes the proposal.
   *
   * @param profiles of at least one window
   * @param observationsAt gives the matrix [observation][dimension] for a window
   * @param parameters holds the number of classes if the user gave it
   */
  public static Proposal of(
      Profiles profiles,
      IntFunction<double[][]> observationsAt,
      ClusterParameters parameters,
      long seed,
      Workers workers) {
    List<Integer> windows =
        profiles.windows().stream().map(WindowProfile::window).sorted().toList();
    int middle = windows.get(windows.size() / 2);
    ClusterChoice classes = ClusterChoice.of(observationsAt.apply(middle), seed, workers);
    int wanted = parameters.clusters().orElse(classes.k());
    Optional<WindowChoice> windowChoice = Optional.empty();
    int window = middle;
    if (windows.size() > 1 && profiles.at(middle).flatMap(p -> p.at(wanted)).isPresent()) {
      WindowChoice choice = WindowChoice.of(profiles, wanted);
      windowChoice = Optional.of(choice);
      window = choice.window();
      if (window != middle) {
        classes = ClusterChoice.of(observationsAt.apply(window), seed, workers);
      }
    }
    WindowProfile profile = profiles.at(window).orElseThrow();
    return new Proposal(
        window,
        parameters.clusters().orElse(classes.k()),
        classes,
        Votes.of(profile, parameters.convention()),
        windowChoice);
  }
}
