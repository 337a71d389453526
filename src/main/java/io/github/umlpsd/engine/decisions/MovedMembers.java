package io.github.umlpsd.engine.decisions;

import io.github.umlpsd.clusters.kmeans.Labels;
import io.github.umlpsd.job.UserException;
import java.util.Locale;
import java.util.Map;

/** Puts traces into the classes that were chosen for them by hand. */
public final class MovedMembers {
  private MovedMembers() {}

  /**
   * New labels of the traces that were classed.
   *
   * @param labels class of each of them from 0, unchanged here
   * @param traces index of each of them, rising
   * @param classes number of classes
   * @throws UserException if a class does not exist, or loses its last member
   */
  public static int[] of(int[] labels, int[] traces, int classes, MatchedDecisions decisions) {
    int[] moved = labels.clone();
    for (Map.Entry<Integer, Decision> entry : decisions.byTrace().entrySet()) {
      Decision decision = entry.getValue();
      int row = java.util.Arrays.binarySearch(traces, entry.getKey());
      if (decision.verdict() != Verdict.CLASS || row < 0) {
        continue;
      }
      int wanted = decision.cluster().getAsInt();
      if (wanted > classes) {
        throw new UserException(
            String.format(
                Locale.ROOT,
                "%s moves spot %s to class %d, but there are %d classes; correct it, or give"
                    + " clusters.",
                decision.origin(),
                decision.spotText(),
                wanted,
                classes));
      }
      moved[row] = wanted - 1;
    }
    int[] before = Labels.sizes(labels, classes);
    int[] sizes = Labels.sizes(moved, classes);
    for (int k = 0; k < classes; k++) {
      if (sizes[k] == 0 && before[k] > 0) {
        throw new UserException(
            "The decisions leave class " + (k + 1) + " without a member; give fewer clusters.");
      }
    }
    return moved;
  }
}
