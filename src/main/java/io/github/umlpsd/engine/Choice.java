package io.github.umlpsd.engine;

import io.github.umlpsd.clusters.Proposal;
import io.github.umlpsd.job.Count;
import java.util.Optional;

/**
 * The window and the number of classes that were used, and the rules' proposals beside them.
 *
 * @param windowFrames frames per bin that the classes are made with
 * @param clusters number of classes asked of the algorithm
 * @param proposal what the rules propose and the published criteria vote for; empty if the classes
 *     are those of another result
 * @param windowOrigin where the window comes from
 * @param clustersGiven whether the user gave the number of classes
 */
public record Choice(
    int windowFrames,
    int clusters,
    Optional<Proposal> proposal,
    WindowOrigin windowOrigin,
    boolean clustersGiven) {

  /** Where a window comes from, as people read it. */
  public enum WindowOrigin {
    /** The user left only this one to choose from, or the classes of another result have it. */
    GIVEN("given by the user"),
    /** The features or the length of the traces leave no other. */
    ONLY("the only one"),
    PROPOSED("proposed");

    private final String words;

    WindowOrigin(String words) {
      this.words = words;
    }

    @Override
    public String toString() {
      return words;
    }

    /**
     * @param given how many windows the user named; 0 = none
     * @param tried how many there were to choose from
     */
    static WindowOrigin of(int given, int tried) {
      if (tried > 1) {
        return PROPOSED;
      }
      return given == 1 ? GIVEN : ONLY;
    }
  }

  /** The window, for people, for example 40 frames. */
  public String window() {
    return Count.of(windowFrames, "frame");
  }

  /** The number that the rules propose, for people. */
  public String proposed() {
    return proposal.map(p -> p.classes().text()).orElse("none, those of another result");
  }
}
