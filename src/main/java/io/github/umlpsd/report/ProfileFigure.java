package io.github.umlpsd.report;

import io.github.umlpsd.clusters.ClusterParameters;
import io.github.umlpsd.clusters.MeanSd;
import io.github.umlpsd.clusters.ProfilePoint;
import io.github.umlpsd.clusters.Profiles;
import io.github.umlpsd.clusters.SilhouetteConvention;
import io.github.umlpsd.clusters.WindowProfile;
import io.github.umlpsd.engine.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * The four profiles against the number of classes K, one line per window: mean silhouette,
 * percentage of misclassified traces, Calinski-Harabasz index and sum of squared distances.
 */
public final class ProfileFigure {
  private static final int CHOSEN = 0xD55E00;

  private ProfileFigure() {}

  /** The profiles with the window and number of classes used. */
  public static Figure of(Profiles profiles, Choice choice, ClusterParameters parameters) {
    int window = choice.windowFrames();
    int k = choice.clusters();
    SilhouetteConvention convention = parameters.convention();
    return new Figure(
        "profiles",
        "Cluster profiles",
        String.format(
            Locale.ROOT,
            "Mean silhouette \u27e8SS\u27e9 (%s distances), misclassified traces"
                + " \u27e8%%Mscl\u27e9, Calinski\u2013Harabasz index \u27e8CH\u27e9 and sum of"
                + " squared distances \u27e8SSD\u27e9 against the number of classes K, means over"
                + " %d clusterings, one line per window of w frames. Bold with a band of one"
                + " standard deviation: the window used, w = %d. Dotted: the number of classes"
                + " used, K = %d.",
            convention.squared() ? "squared Euclidean" : "Euclidean",
            parameters.epochs(),
            window,
            k),
        of(profiles, convention, window, k),
        FigureSize.twoColumns(66));
  }

  /**
   * @param window the chosen window, in frames; its lines are bold, with a band of one standard
   *     deviation
   * @param k the chosen number of classes, marked by a dotted line
   */
  public static ChartGrid of(
      Profiles profiles, SilhouetteConvention convention, int window, int k) {
    List<Chart> panels =
        List.of(
            panel("Silhouette", "\u27e8SS\u27e9", profiles, window, p -> p.silhouette(convention)),
            panel(
                "Misclassified",
                "\u27e8%Mscl\u27e9 (%)",
                profiles,
                window,
                p -> p.misclassifiedPercent(convention)),
            panel(
                "Calinski\u2013Harabasz",
                "\u27e8CH\u27e9",
                profiles,
                window,
                ProfilePoint::calinskiHarabasz),
            panel(
                "Sum of squares", "\u27e8SSD\u27e9", profiles, window, ProfilePoint::sumOfSquares));
    return new ChartGrid(
        4, panels.stream().map(p -> p.withVerticalMarks(List.of((double) k))).toList());
  }

  private static Chart panel(
      String title,
      String symbol,
      Profiles profiles,
      int window,
      Function<ProfilePoint, MeanSd> score) {
    boolean sums = symbol.contains("SSD");
    Axis y = sums ? Axis.log(symbol) : Axis.linear(symbol);
    List<Series> series = new ArrayList<>();
    List<WindowProfile> windows = profiles.windows();
    for (int i = 0; i < windows.size(); i++) {
      if (windows.get(i).window() != window) {
        double place = 0.92 * i / Math.max(1, windows.size() - 1);
        series.add(line(windows.get(i), ColorMap.VIRIDIS.rgb(place), score).withWidth(0.7));
      }
    }
    profiles
        .at(window)
        .ifPresent(chosen -> series.add(bold(chosen, line(chosen, CHOSEN, score), score)));
    return new Chart(title, Axis.wholeNumbers("K"), y).withSeries(series);
  }

  private static Series line(WindowProfile profile, int rgb, Function<ProfilePoint, MeanSd> score) {
    return Series.line(
        "w = " + profile.window() + (rgb == CHOSEN ? " (chosen)" : ""),
        column(profile, ProfilePoint::k),
        column(profile, p -> score.apply(p).mean()),
        rgb);
  }

  private static Series bold(
      WindowProfile profile, Series line, Function<ProfilePoint, MeanSd> score) {
    return line.withWidth(1.8)
        .withBand(
            column(profile, p -> score.apply(p).mean() - score.apply(p).sd()),
            column(profile, p -> score.apply(p).mean() + score.apply(p).sd()));
  }

  private static double[] column(WindowProfile profile, Function<ProfilePoint, Number> value) {
    return profile.points().stream().mapToDouble(p -> value.apply(p).doubleValue()).toArray();
  }
}
