package io.github.umlpsd.explorer.plots;

import io.github.umlpsd.blinking.BlinkingStatistics;
import io.github.umlpsd.blinking.TwoStates;
import io.github.umlpsd.blinking.steps.ChangePoints;
import io.github.umlpsd.results.charts.Axis;
import io.github.umlpsd.results.charts.Chart;
import io.github.umlpsd.results.charts.Palette;
import io.github.umlpsd.results.charts.Series;
import io.github.umlpsd.results.figures.ClassStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One trace and its histogram as charts. */
public final class SpotCharts {
  static final int GREY = 0x9A9A9A;
  private static final int STATE = 0xD55E00;
  private static final int STEPS = 0x0072B2;
  private static final int MOST_BARS = 60;

  private SpotCharts() {}

  /**
   * The raw trace with the threshold, the ON and OFF states, and the levels between change points.
   */
  public static Chart trace(OneTrace one) {
    double[] counts = one.counts();
    double interval = one.intervalSeconds();
    double[] seconds = new double[counts.length];
    Arrays.setAll(seconds, t -> (t + 0.5) * interval);
    List<Series> series = new ArrayList<>();
    BlinkingStatistics blinking = one.blinking().orElse(null);
    double end = counts.length * interval;
    if (blinking != null) {
      blinking
          .threshold()
          .value()
          .ifPresent(
              threshold ->
                  series.add(
                      Series.line(
                              "threshold",
                              new double[] {0, end},
                              new double[] {threshold.value(), threshold.value()},
                              Palette.INK)
                          .withWidth(0.8)
                          .withDash(Series.Dash.DASHED)));
      blinking.states().value().ifPresent(states -> series.add(states(states, interval)));
      blinking.changePoints().value().ifPresent(steps -> series.add(steps(steps, interval)));
    }
    // The first series is drawn on top.
    series.add(Series.line("trace", seconds, counts, GREY).withWidth(0.7));
    return new Chart("", Axis.linear("Time (s)").withRange(0, end), Axis.linear(one.quantity()))
        .withSeries(series);
  }

  /** Mean of each segment between change points. */
  private static Series steps(ChangePoints steps, double interval) {
    int n = steps.starts().length;
    double[] x = new double[n + 1];
    double[] y = new double[n + 1];
    for (int i = 0; i <= n; i++) {
      x[i] = (i < n ? steps.starts()[i] : steps.frames()) * interval;
      y[i] = steps.means()[Math.min(i, n - 1)];
    }
    return Series.steps("change points", x, y, STEPS).withWidth(1);
  }

  /** Mean of the state that each frame is in. */
  private static Series states(TwoStates states, double interval) {
    int n = states.course().starts().length;
    double[] x = new double[n + 1];
    double[] y = new double[n + 1];
    for (int i = 0; i <= n; i++) {
      int stay = Math.min(i, n - 1);
      x[i] = (i < n ? states.course().starts()[i] : states.course().frames()) * interval;
      y[i] = states.course().isOn(stay) ? states.onLevel() : states.offLevel();
    }
    return Series.steps("ON/OFF", x, y, STATE).withWidth(0.9);
  }

  /** How often each intensity was seen, with the threshold. */
  public static Chart histogram(OneTrace one, int label) {
    double[] counts = one.counts();
    double low = Arrays.stream(counts).min().orElse(0);
    double high = Arrays.stream(counts).max().orElse(1);
    int bars = Math.max(5, Math.min(MOST_BARS, (int) Math.sqrt(counts.length) * 2));
    double width = high > low ? (high - low) / bars : 1;
    double[] x = new double[bars];
    double[] y = new double[bars];
    Arrays.setAll(x, i -> low + (i + 0.5) * width);
    for (double value : counts) {
      y[(int) Math.max(0, Math.min(bars - 1, (value - low) / width))]++;
    }
    Chart chart =
        new Chart("", Axis.linear(one.quantity()), Axis.linear("Frames").withRange(0, Double.NaN))
            .plus(Series.bars("", x, y, ClassStyle.LEADING.color(label)));
    return one.blinking()
        .flatMap(b -> b.threshold().value())
        .map(t -> chart.withVerticalMarks(List.of(t.value())))
        .orElse(chart);
  }
}
