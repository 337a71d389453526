package io.github.umlpsd.engine;

import io.github.umlpsd.clusters.Proposal;
import java.util.Optional;

/**
 * The window and the number of classes that were used, and the rules' proposals beside them.
 *
 * @param windowFrames frames per bin that the classes are made with
 * @param clusters number of classes asked of the algorithm
 * @param proposal what the rules propose and the published criteria vote for; empty if the classes
 *     are those of another result
 * @param windowGiven whether the user left only one window to choose from
 * @param clustersGiven whether the user gave the number of classes
 */
public record Choice(
    int windowFrames,
    int clusters,
    Optional<Proposal> proposal,
    boolean windowGiven,
    boolean clustersGiven) {

  /** The number that the rules propose, for people. */
  public String proposed() {
    return proposal.map(p -> p.classes().text()).orElse("none, those of another result");
  }
}
