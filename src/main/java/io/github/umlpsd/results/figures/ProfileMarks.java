package io.github.umlpsd.results.figures;

import io.github.umlpsd.clusters.Profiles;
import io.github.umlpsd.clusters.WindowProfile;
import io.github.umlpsd.results.charts.ColorMap;
import io.github.umlpsd.results.charts.Series;
import java.util.List;

/** Colours and marks that the panels of the profiles share. */
final class ProfileMarks {
  /** Colour of what was chosen. */
  static final int CHOSEN = 0xD55E00;

  private static final double VOTE_POINTS = 6.5;

  private ProfileMarks() {}

  /** The same colour for a window in all panels. */
  static int color(Profiles profiles, int window) {
    List<Integer> windows = profiles.windows().stream().map(WindowProfile::window).toList();
    return ColorMap.VIRIDIS.rgb(0.92 * windows.indexOf(window) / Math.max(1, windows.size() - 1));
  }

  /** The mark of what was chosen. */
  static Series chosen(String name, double x, double y) {
    return Series.points(name, new double[] {x}, new double[] {y}, CHOSEN).withWidth(VOTE_POINTS);
  }
}
