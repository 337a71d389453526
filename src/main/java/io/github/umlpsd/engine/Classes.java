package io.github.umlpsd.engine;

import io.github.umlpsd.clusters.Clustering;
import io.github.umlpsd.clusters.Dendrogram;
import io.github.umlpsd.clusters.Embedding;
import io.github.umlpsd.clusters.Profiles;
import io.github.umlpsd.clusters.kmeans.Labels;
import io.github.umlpsd.features.Exclusion;
import io.github.umlpsd.features.Observations;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Classes of blinking behaviour.
 *
 * @param profiles scores over windows and numbers of classes
 * @param choice how window and number of classes were chosen
 * @param observations what was clustered; rows of the traces that can be compared
 * @param clustering the classes of those rows
 * @param embedding the rows as points of a plane
 * @param tree of merges of the rows, if the classes were cut from one
 * @param total number of traces, compared or not
 * @param agreementWithCombined adjusted Rand index with the classes that the combined features give
 *     at the same number; empty if those are the features used, or cannot be taken
 */
public record Classes(
    Profiles profiles,
    Choice choice,
    Observations observations,
    Clustering clustering,
    Embedding embedding,
    Optional<Dendrogram> tree,
    int total,
    OptionalDouble agreementWithCombined) {

  /** Number of classes. */
  public int count() {
    return clustering.k();
  }

  /** Class of each trace from 0, or {@link Labels#UNCLASSIFIED}. */
  public int[] labels() {
    return Labels.spread(clustering.labels(), observations.traces(), total);
  }

  /** Traces of one class, rising. */
  public int[] members(int label) {
    int[] labels = labels();
    return java.util.stream.IntStream.range(0, total).filter(i -> labels[i] == label).toArray();
  }

  /** Silhouette of each trace; empty for unclassified ones. */
  public OptionalDouble[] silhouettes() {
    OptionalDouble[] all = new OptionalDouble[total];
    Arrays.fill(all, OptionalDouble.empty());
    for (int i = 0; i < observations.traces().length; i++) {
      all[observations.traces()[i]] = OptionalDouble.of(clustering.silhouettes()[i]);
    }
    return all;
  }

  /** Why a trace is not classified; empty text if it is. */
  public String reason(int trace) {
    return observations.excluded().stream()
        .filter(exclusion -> exclusion.trace() == trace)
        .map(Exclusion::reason)
        .map(Exclusion.Reason::text)
        .findFirst()
        .orElse("");
  }

  /** Row of a trace within the observations, if it has one. */
  public OptionalInt row(int trace) {
    int row = Arrays.binarySearch(observations.traces(), trace);
    return row < 0 ? OptionalInt.empty() : OptionalInt.of(row);
  }
}
