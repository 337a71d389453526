package io.github.umlpsd.clusters;

import static java.util.Comparator.comparingDouble;

import io.github.umlpsd.clusters.kmeans.KMeans;
import io.github.umlpsd.clusters.kmeans.MemberBits;
import io.github.umlpsd.clusters.kmeans.Partition;
import io.github.umlpsd.clusters.kmeans.Scores;
import io.github.umlpsd.job.Progress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
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
    List<MemberBits> members = new ArrayList<>();
    List<Partition> different = new ArrayList<>();
    int[] times = new int[epochs.length];
    for (Partition epoch : epochs) {
      MemberBits bits = MemberBits.of(epoch.labels(), epoch.k());
      int index = members.indexOf(bits);
      if (index < 0) {
        index = members.size();
        members.add(bits);
        different.add(epoch);
      }
      times[index]++;
    }
    int[] counts = Arrays.copyOf(times, different.size());
    Partition best = Collections.min(different, comparingDouble(Partition::sumOfSquares));
    List<Scores> scores = kmeans.score(different, best.k(), mode.convention().singleton());
    return new ProfilePoint(
        best.k(),
        epochs.length,
        over(scores, counts, s -> s.squared().mean()),
        over(scores, counts, s -> s.euclidean().mean()),
        over(scores, counts, s -> s.squared().misclassifiedPercent()),
        over(scores, counts, s -> s.euclidean().misclassifiedPercent()),
        over(scores, counts, Scores::calinskiHarabasz),
        over(scores, counts, Scores::sumOfSquares),
        stability(members, counts, epochs.length),
        best);
  }

  private static MeanSd over(List<Scores> scores, int[] times, ToDoubleFunction<Scores> score) {
    return MeanSd.of(scores.stream().mapToDouble(score).toArray(), times);
  }

  /** Mean adjusted Rand index over all pairs of epochs. */
  private double stability(List<MemberBits> members, int[] times, int epochs) {
    if (epochs < 2) {
      return 1;
    }
    double sum = 0;
    for (int a = 0; a < times.length; a++) {
      progress.checkCanceled();
      sum += times[a] * (times[a] - 1) / 2.0;
      for (int b = 0; b < a; b++) {
        sum += AdjustedRandIndex.of(members.get(a), members.get(b)) * times[a] * times[b];
      }
    }
    return sum / (epochs * (epochs - 1) / 2.0);
  }
}
