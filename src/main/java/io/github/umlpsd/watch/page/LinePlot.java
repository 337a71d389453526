package io.github.umlpsd.watch.page;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;

/** A line in a frame, as a picture within a page. */
final class LinePlot {
  private static final int WIDTH = 420;
  private static final int HEIGHT = 200;
  private static final int MARGIN = 24;

  private LinePlot() {}

  static String linear(String title, double[] x, double[] y) {
    return plot(title, x, y, y.length, v -> v, v -> v);
  }

  /**
   * Both axes by decades; points that are not above 0 are left out.
   *
   * @param parts where a second line begins
   */
  static String logarithmic(String title, double[] x, double[] y, int parts) {
    return plot(title, x, y, parts, Math::log10, v -> Math.pow(10, v));
  }

  private static String plot(
      String title,
      double[] x,
      double[] y,
      int parts,
      DoubleUnaryOperator scale,
      DoubleUnaryOperator back) {
    double[] across = Arrays.stream(x).map(scale).toArray();
    double[] up = Arrays.stream(y).map(scale).toArray();
    double left = least(across);
    double right = -least(Arrays.stream(across).map(v -> -v).toArray());
    double low = least(up);
    double high = -least(Arrays.stream(up).map(v -> -v).toArray());
    if (!(right > left) || !Double.isFinite(low)) {
      return "";
    }
    double span = high > low ? high - low : 1;
    StringBuilder svg = new StringBuilder();
    svg.append(
        String.format(
            Locale.ROOT,
            "<svg width=\"%d\" height=\"%d\" role=\"img\" aria-label=\"%s\"><g font-size=\"11\">"
                + "<text x=\"4\" y=\"12\">%s</text><text x=\"4\" y=\"%d\">%.3g</text>"
                + "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%.3g</text>"
                + "<text x=\"%d\" y=\"24\" text-anchor=\"end\">max %.3g, min %.3g</text></g>",
            WIDTH,
            HEIGHT + 2 * MARGIN,
            title,
            title,
            HEIGHT + 2 * MARGIN - 6,
            back.applyAsDouble(left),
            WIDTH - 4,
            HEIGHT + 2 * MARGIN - 6,
            back.applyAsDouble(right),
            WIDTH - 4,
            back.applyAsDouble(high),
            back.applyAsDouble(low)));
    for (int part = 0; part < 2; part++) {
      StringBuilder points = new StringBuilder();
      int end = part == 0 ? Math.min(parts, up.length) : up.length;
      for (int i = part == 0 ? 0 : parts; i < end; i++) {
        if (Double.isFinite(across[i]) && Double.isFinite(up[i])) {
          points.append(
              String.format(
                  Locale.ROOT,
                  "%.1f,%.1f ",
                  (across[i] - left) / (right - left) * (WIDTH - 1),
                  MARGIN + (high - up[i]) / span * (HEIGHT - 1)));
        }
      }
      if (points.length() > 0) {
        svg.append("<polyline fill=\"none\" stroke=\"")
            .append(part == 0 ? "#0072b2" : "#d55e00")
            .append("\" points=\"")
            .append(points)
            .append("\"/>");
      }
    }
    return svg.append("</svg>\n").toString();
  }

  private static double least(double[] values) {
    return Arrays.stream(values).filter(Double::isFinite).min().orElse(Double.POSITIVE_INFINITY);
  }
}
