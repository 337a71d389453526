package io.github.umlpsd.results.tables;

import io.github.umlpsd.clusters.MeanSd;
import io.github.umlpsd.clusters.ProfilePoint;
import io.github.umlpsd.clusters.Profiles;
import io.github.umlpsd.clusters.Proposal;
import io.github.umlpsd.clusters.Votes;
import io.github.umlpsd.clusters.WindowChoice;
import io.github.umlpsd.clusters.WindowProfile;
import io.github.umlpsd.clusters.count.ClassCount;
import io.github.umlpsd.clusters.kmeans.SilhouetteConvention;
import io.github.umlpsd.engine.Analysis;
import io.github.umlpsd.engine.Choice;
import io.github.umlpsd.engine.Classification;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Profiles and the choice of window and number of classes, as table and as JSON. */
public final class ProfileTables {
  private ProfileTables() {}

  /** {@code profiles.csv}: a row per window and number of classes. */
  public static Table profiles(String name, Profiles profiles, SilhouetteConvention shown) {
    SilhouetteConvention other =
        shown.squared() ? SilhouetteConvention.EUCLIDEAN : profiles.mode().convention();
    String suffix = "_" + other.key();
    Table.Builder table =
        new Table.Builder(
            name,
            "bin_frames",
            "k",
            "ss_mean",
            "ss_sd",
            "mscl_percent_mean",
            "mscl_percent_sd",
            "ch_mean",
            "ch_sd",
            "ssd_mean",
            "ssd_sd",
            "stability",
            "ss" + suffix + "_mean",
            "ss" + suffix + "_sd",
            "mscl_percent" + suffix + "_mean",
            "mscl_percent" + suffix + "_sd");
    for (WindowProfile window : profiles.windows()) {
      table.row(
          window.window(),
          1,
          null,
          null,
          null,
          null,
          null,
          null,
          window.totalSumOfSquares(),
          0.0,
          null,
          null,
          null,
          null,
          null);
      for (ProfilePoint point : window.points()) {
        List<Object> row = new ArrayList<>(List.of(window.window(), point.k()));
        add(row, point.silhouette(shown));
        add(row, point.misclassifiedPercent(shown));
        add(row, point.calinskiHarabasz());
        add(row, point.sumOfSquares());
        row.add(point.stability());
        add(row, point.silhouette(other));
        add(row, point.misclassifiedPercent(other));
        table.row(row.toArray());
      }
    }
    return table.build();
  }

  private static void add(List<Object> row, MeanSd score) {
    row.add(score.mean());
    row.add(score.sd());
  }

  /** {@code choice.json} of an analysis: the choice, and how far the classifications agree. */
  public static Map<String, Object> choice(Analysis analysis, Classification classification) {
    Map<String, Object> tree =
        choice(classification.classes().choice(), analysis.parameters().clusters().convention());
    tree.put("features", classification.features().features().toString());
    if (classification.classes().given().isPresent()) {
      tree.put("classes_of", analysis.parameters().classes().folder());
    }
    analysis.agreement().ifPresent(index -> tree.put("ari_of_both_classifications", index));
    return tree;
  }

  /** {@code choice.json}: what was chosen, what the rules propose, and each criterion's vote. */
  public static Map<String, Object> choice(Choice choice, SilhouetteConvention shown) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("window_frames", choice.windowFrames());
    tree.put("window_given_by_user", choice.windowOrigin() == Choice.WindowOrigin.GIVEN);
    tree.put("clusters", choice.clusters());
    tree.put("clusters_given_by_user", choice.clustersGiven());
    tree.put("silhouettes", shown.key());
    choice.proposal().ifPresent(proposal -> describe(proposal, tree));
    return tree;
  }

  private static void describe(Proposal proposal, Map<String, Object> tree) {
    ClassCount classes = proposal.classes();
    Map<String, Object> clusters = new LinkedHashMap<>();
    clusters.put("clusters", classes.k());
    clusters.put("range", classes.text());
    clusters.put("least", classes.low());
    clusters.put("most", classes.high());
    clusters.put("more_cannot_be_ruled_out", classes.open());
    clusters.put("reasons", classes.explanation());
    clusters.put("rule", RULE_FOR_CLUSTERS);
    tree.put("proposed_clusters", clusters);
    proposal.windowChoice().ifPresent(w -> tree.put("proposed_window", window(w)));
    tree.put("votes_at_window", votes(proposal.votes()));
  }

  private static final String RULE_FOR_CLUSTERS =
      "At each window of the coarser half: the largest number at which K-means or Ward's method"
          + " give classes that are all apart from their two nearest ones by more than one class"
          + " cut in two (Hartigan's dip and distance of the means along Fisher's direction), and do"
          + " not run far into each other; groups of fewer than 8 that are less than 3 % of all are"
          + " left out. The most frequent number is taken. The range begins at the largest number that holds with a margin by both methods,"
          + " with nothing left out and without two classes that touch, and ends at the largest that"
          + " nothing speaks against in one of them, at most three above the best guess.";

  private static final String RULE_FOR_WINDOW =
      "The smallest window whose labels agree with those of all larger windows: mean adjusted Rand"
          + " index of at least "
          + WindowChoice.STABLE
          + "; if none does, the one that agrees most.";

  private static Map<String, Object> window(WindowChoice choice) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("window_frames", choice.window());
    tree.put("stable", choice.stable());
    Map<String, Double> agreements = new LinkedHashMap<>();
    choice.agreements().forEach(a -> agreements.put(String.valueOf(a.window()), a.index()));
    tree.put("agreement_with_larger_windows", agreements);
    tree.put("rule", RULE_FOR_WINDOW);
    return tree;
  }

  private static Map<String, Integer> votes(Votes votes) {
    Map<String, Integer> tree = new LinkedHashMap<>();
    tree.put("silhouette", votes.silhouette());
    tree.put("misclassified", votes.misclassified());
    tree.put("calinski_harabasz", votes.calinskiHarabasz());
    tree.put("elbow_of_ssd", votes.elbow());
    tree.put("stability", votes.stability());
    return tree;
  }
}
