package io.github.umlpsd.clusters;

import io.github.umlpsd.job.Progress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Scores of repeated clusterings at one K. Equal partitions are scored once and count as often. */
final class EpochScores {
  private final KMeans kmeans;
  private final Mode mode;
  private final Progress progress;

  EpochScores(KMeans kmeans, Mode mode, Progress progress) {
    this.kmeans = kmeans;
    this.mode = mode;
    this.progress = progress;
  }

  ProfilePoint of(Partition[] epochs) {
    Map<Key, Integer> indexOf = new LinkedHashMap<>();
    List<Partition> different = new ArrayList<>();
    int[] times = new int[epochs.length];
    for (Partition epoch : epochs) {
      int[] canonical = Labels.canonical(epoch.labels());
      Integer index = indexOf.putIfAbsent(new Key(canonical), different.size());
      if (index == null) {
        index = different.size();
        different.add(new Partition(canonical, epoch.k(), epoch.sumOfSquares()));
      }
      times[index]++;
    }
    int[] counts = Arrays.copyOf(times, different.size());
    List<Scores> scores = new ArrayList<>();
    Partition best = different.get(0);
    for (Partition partition : different) {
      progress.checkCanceled();
      scores.add(kmeans.score(partition, mode.convention().singleton()));
      best = partition.sumOfSquares() < best.sumOfSquares() ? partition : best;
    }
    return new ProfilePoint(
        best.k(),
        epochs.length,
        over(scores, counts, s -> s.squared().mean()),
        over(scores, counts, s -> s.euclidean().mean()),
        over(scores, counts, s -> s.squared().misclassifiedPercent()),
        over(scores, counts, s -> s.euclidean().misclassifiedPercent()),
        over(scores, counts, Scores::calinskiHarabasz),
        over(scores, counts, Scores::sumOfSquares),
        stability(different, counts, epochs.length),
        best);
  }

  private static MeanSd over(List<Scores> scores, int[] times, ToDoubleFunction<Scores> score) {
    return MeanSd.of(scores.stream().mapToDouble(score).toArray(), times);
  }

  /** Mean adjusted Rand index over all pairs of epochs. */
  private double stability(List<Partition> different, int[] times, int epochs) {
    if (epochs < 2) {
      return 1;
    }
    double sum = 0;
    for (int a = 0; a < times.length; a++) {
      progress.checkCanceled();
      sum += times[a] * (times[a] - 1) / 2.0;
      for (int b = 0; b < a; b++) {
        double index = AdjustedRandIndex.of(different.get(a).labels(), different.get(b).labels());
        sum += index * times[a] * times[b];
      }
    }
    return sum / (epochs * (epochs - 1) / 2.0);
  }

  /** Labels as a key of a map. */
  private record Key(int[] labels) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && Arrays.equals(labels, key.labels);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(labels);
    }
  }
}
