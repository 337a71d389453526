package io.github.umlpsd.engine;

import io.github.umlpsd.clusters.Clustering;
import io.github.umlpsd.clusters.Dendrogram;
import io.github.umlpsd.clusters.Embedding;
import io.github.umlpsd.clusters.Profiles;
import io.github.umlpsd.engine.saved.Assignment;
import io.github.umlpsd.engine.saved.SavedClasses;
import io.github.umlpsd.features.Exclusion;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Classes of blinking behaviour. The arrays belong to this value; do not change them.
 *
 * @param profiles scores over windows and numbers of classes
 * @param choice how window and number of classes were chosen
 * @param compared the traces that can be compared, rising
 * @param excluded the other traces, with the reason, rising
 * @param clustering the classes of the traces that can be compared, in their order
 * @param labels class of each trace from 0, or {@link
 *     io.github.umlpsd.clusters.kmeans.Labels#UNCLASSIFIED}
 * @param embedding the compared traces as points of a plane; empty for pixels and for very many
 * @param tree of merges of the compared traces, if the classes were cut from one
 * @param windowsLeftOut published windows that would have taken too much memory
 * @param saved what is needed to put other traces into these classes
 * @param given how well the compared traces fit, if the classes are those of another result
 * @param separate pixels that are separate observations; empty if the traces are of something else
 */
public record Classes(
    Profiles profiles,
    Choice choice,
    int[] compared,
    List<Exclusion> excluded,
    Clustering clustering,
    int[] labels,
    Optional<Embedding> embedding,
    Optional<Dendrogram> tree,
    List<Integer> windowsLeftOut,
    SavedClasses saved,
    Optional<Assignment> given,
    Optional<SeparatePixels> separate) {

  /**
   * Pixels that are far enough from each other to be separate observations; the number of classes
   * rests on them.
   *
   * @param spacing their least distance, pixels; 1 if neighbours are separate
   * @param count how many there are
   * @param borders for each trace whether it is that of a pixel which sees two classes
   */
  public record SeparatePixels(int spacing, int count, boolean[] borders) {}

  /** Whether a trace is that of a pixel which sees two classes. */
  public boolean isBorder(int trace) {
    return separate.isPresent() && separate.get().borders()[trace];
  }

  /** Number of classes. */
  public int count() {
    return clustering.k();
  }

  /** Traces of one class, rising. */
  public int[] members(int label) {
    return IntStream.range(0, labels.length).filter(i -> labels[i] == label).toArray();
  }

  /** Why a trace is not classified; empty text if it is. */
  public String reason(int trace) {
    return excluded.stream()
        .filter(exclusion -> exclusion.trace() == trace)
        .map(Exclusion::reason)
        .map(Exclusion.Reason::text)
        .findFirst()
        .orElse("");
  }

  /** Place of a trace among those that can be compared, if it is one of them. */
  public OptionalInt row(int trace) {
    int row = Arrays.binarySearch(compared, trace);
    return row < 0 ? OptionalInt.empty() : OptionalInt.of(row);
  }
}
