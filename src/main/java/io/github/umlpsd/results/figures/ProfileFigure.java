package io.github.umlpsd.results.figures;

import io.github.umlpsd.clusters.ClusterParameters;
import io.github.umlpsd.clusters.MeanSd;
import io.github.umlpsd.clusters.ProfilePoint;
import io.github.umlpsd.clusters.Profiles;
import io.github.umlpsd.clusters.Proposal;
import io.github.umlpsd.clusters.Votes;
import io.github.umlpsd.clusters.WindowChoice;
import io.github.umlpsd.clusters.WindowProfile;
import io.github.umlpsd.clusters.kmeans.SilhouetteConvention;
import io.github.umlpsd.engine.Choice;
import io.github.umlpsd.results.charts.Axis;
import io.github.umlpsd.results.charts.Chart;
import io.github.umlpsd.results.charts.ChartGrid;
import io.github.umlpsd.results.charts.Figure;
import io.github.umlpsd.results.charts.FigureSize;
import io.github.umlpsd.results.charts.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * The profiles against the number of classes K, one line per window: mean silhouette, percentage of
 * misclassified traces, Calinski-Harabasz index, sum of squared distances, and stability; with the
 * number that each votes for, and the agreement of labels that the window is chosen by.
 */
public final class ProfileFigure {
  private static final int COLUMNS = 3;

  private ProfileFigure() {}

  /** The profiles with the window and number of classes used. */
  public static Figure of(Profiles profiles, Choice choice, ClusterParameters parameters) {
    SilhouetteConvention convention = parameters.convention();
    return new Figure(
        "profiles",
        "Cluster profiles",
        String.format(
            Locale.ROOT,
            "Mean silhouette \u27e8SS\u27e9 (%s distances), misclassified share"
                + " \u27e8%%Mscl\u27e9, Calinski\u2013Harabasz index \u27e8CH\u27e9, sum of squared"
                + " distances \u27e8SSD\u27e9 and stability (adjusted Rand index between"
                + " clusterings) against the number of classes K, means over %d clusterings, one"
                + " line per window of w frames. Bold with a band of one standard deviation: the"
                + " window used, w = %d; the dot is the K that the profile votes for. Dotted: the"
                + " number of classes used, K = %d.%s",
            convention.squared() ? "squared Euclidean" : "Euclidean",
            parameters.epochs(),
            choice.windowFrames(),
            choice.clusters(),
            proposal(choice).windowChoice().isPresent() ? WINDOW_CAPTION : ""),
        chart(profiles, choice, convention),
        FigureSize.twoColumns(118));
  }

  private static final String WINDOW_CAPTION =
      String.format(
          Locale.ROOT,
          " Last panel: how far the labels at a window agree with those at all larger ones; the"
              + " smallest window that reaches %.1f (dashed) is proposed, else the one that agrees"
              + " most.",
          WindowChoice.STABLE);

  /** The panels, with the proposal as a note. */
  public static ChartGrid chart(Profiles profiles, Choice choice, SilhouetteConvention convention) {
    Votes votes = proposal(choice).votes();
    List<Chart> panels = new ArrayList<>();
    panels.add(
        panel(
            "Silhouette",
            Axis.linear("\u27e8SS\u27e9"),
            profiles,
            choice,
            votes.silhouette(),
            p -> p.silhouette(convention)));
    panels.add(
        panel(
            "Misclassified",
            Axis.linear("\u27e8%Mscl\u27e9 (%)"),
            profiles,
            choice,
            votes.misclassified(),
            p -> p.misclassifiedPercent(convention)));
    panels.add(
        panel(
            "Calinski\u2013Harabasz",
            Axis.linear("\u27e8CH\u27e9"),
            profiles,
            choice,
            votes.calinskiHarabasz(),
            ProfilePoint::calinskiHarabasz));
    panels.add(
        panel(
            "Bend of SSD",
            Axis.log("\u27e8SSD\u27e9"),
            profiles,
            choice,
            votes.elbow(),
            ProfilePoint::sumOfSquares));
    panels.add(
        panel(
            "Stability",
            Axis.linear("Stability"),
            profiles,
            choice,
            votes.stability(),
            p -> new MeanSd(p.stability(), 0)));
    proposal(choice)
        .windowChoice()
        .ifPresent(w -> panels.add(AgreementChart.of(profiles, w, choice.windowFrames())));
    panels.set(0, panels.get(0).withNotes(List.of(proposed(choice), used(choice))));
    return new ChartGrid(COLUMNS, panels);
  }

  /** Profiles are only there with the proposal that follows from them. */
  private static Proposal proposal(Choice choice) {
    return choice.proposal().orElseThrow();
  }

  private static String proposed(Choice choice) {
    return String.format(
        Locale.ROOT, "Proposed: K = %s, window %d.", choice.proposed(), proposal(choice).window());
  }

  private static String used(Choice choice) {
    return String.format(
        Locale.ROOT,
        "Used: K = %d%s, window %d%s.",
        choice.clusters(),
        choice.clustersGiven() ? " (given)" : "",
        choice.windowFrames(),
        choice.windowOrigin() == Choice.WindowOrigin.GIVEN ? " (given)" : "");
  }

  private static Chart panel(
      String criterion,
      Axis y,
      Profiles profiles,
      Choice choice,
      int vote,
      Function<ProfilePoint, MeanSd> score) {
    List<Series> series = new ArrayList<>();
    for (WindowProfile profile : profiles.windows()) {
      if (profile.window() != choice.windowFrames()) {
        int rgb = ProfileMarks.color(profiles, profile.window());
        series.add(line(profile, "w = " + profile.window(), rgb, score).withWidth(0.7));
      }
    }
    String title = criterion;
    WindowProfile chosen = profiles.at(choice.windowFrames()).orElseThrow();
    series.add(bold(chosen, score));
    if (chosen.at(vote).isPresent()) {
      title += " votes K = " + vote;
      series.add(
          ProfileMarks.chosen("vote", vote, score.apply(chosen.at(vote).orElseThrow()).mean()));
    }
    return new Chart(title, Axis.wholeNumbers("K"), y)
        .withSeries(series)
        .withVerticalMarks(List.of((double) choice.clusters()));
  }

  private static Series line(
      WindowProfile profile, String name, int rgb, Function<ProfilePoint, MeanSd> score) {
    return Series.line(
        name, column(profile, ProfilePoint::k), column(profile, p -> score.apply(p).mean()), rgb);
  }

  private static Series bold(WindowProfile profile, Function<ProfilePoint, MeanSd> score) {
    return line(profile, "w = " + profile.window() + " (chosen)", ProfileMarks.CHOSEN, score)
        .withWidth(1.8)
        .withBand(
            column(profile, p -> score.apply(p).mean() - score.apply(p).sd()),
            column(profile, p -> score.apply(p).mean() + score.apply(p).sd()));
  }

  private static double[] column(WindowProfile profile, Function<ProfilePoint, Number> value) {
    return profile.points().stream().mapToDouble(p -> value.apply(p).doubleValue()).toArray();
  }
}
