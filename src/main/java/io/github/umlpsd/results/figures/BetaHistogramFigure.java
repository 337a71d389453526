package io.github.umlpsd.results.figures;

import io.github.umlpsd.results.charts.Axis;
import io.github.umlpsd.results.charts.Chart;
import io.github.umlpsd.results.charts.NiceNumbers;
import io.github.umlpsd.results.charts.Series;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Histogram of the exponents of single traces, one stepped outline per class. */
public final class BetaHistogramFigure {
  private static final int FEWEST_BINS = 12;

  private BetaHistogramFigure() {}

  /**
   * @param betas [class][trace], in the order of the classes; what is not finite is left out
   * @param members what is counted, for the axis
   */
  public static Chart of(List<double[]> betas, String members, ClassStyle style) {
    return new Chart(
            "", Axis.linear("Exponent \u03b2"), Axis.wholeNumbers(members).withRange(0, Double.NaN))
        .withSeries(outlines(betas, style));
  }

  private static List<Series> outlines(List<double[]> betas, ClassStyle style) {
    double[] all =
        betas.stream().flatMapToDouble(Arrays::stream).filter(Double::isFinite).toArray();
    if (all.length == 0) {
      return List.of();
    }
    double min = Arrays.stream(all).min().getAsDouble();
    double max = Arrays.stream(all).max().getAsDouble();
    double width = max > min ? NiceNumbers.atMost((max - min) / FEWEST_BINS) : 0.1;
    double first = Math.floor(min / width) * width;
    int bins = (int) Math.floor((max - first) / width) + 1;
    double[] x = new double[bins + 2];
    Arrays.setAll(x, i -> first + Math.max(0, i - 1) * width);
    List<Series> outlines = new ArrayList<>();
    for (int k = 0; k < betas.size(); k++) {
      double[] counts = new double[bins + 2];
      for (double beta : betas.get(k)) {
        if (Double.isFinite(beta)) {
          counts[1 + (int) Math.min(bins - 1, (beta - first) / width)]++;
        }
      }
      if (Arrays.stream(counts).sum() > 0) {
        outlines.add(Series.steps(style.name(k), x, counts, style.color(k)).withWidth(1.3));
      }
    }
    return outlines;
  }
}
