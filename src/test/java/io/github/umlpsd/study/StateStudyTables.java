package io.github.umlpsd.study;

import java.util.List;
import java.util.Locale;

/** The studies of states as Markdown tables. */
final class StateStudyTables {
  private StateStudyTables() {}

  static MarkdownTable states(List<StateStudy.Row> rows) {
    MarkdownTable table =
        new MarkdownTable(
            "ON / OFF, frames",
            "signal-to-noise",
            "traces",
            "two states",
            "by the hidden model",
            "frames right",
            "error of the ON fraction",
            "switches / true ones",
            "mean ON / true one",
            "interval holds it",
            "rate / true one",
            "interval holds it");
    for (StateStudy.Row row : rows) {
      table.row(
          number("%.0f / ", row.onFrames()) + number("%.0f", row.offFrames()),
          row.dark() == 0
              ? number("%.3g", row.level())
              : number("%.3g / ", row.level()) + number("%.2f photons", row.dark()),
          Integer.toString(row.traces()),
          percent(row.found()),
          percent(row.hidden()),
          percent(row.right()),
          number("%.3f", row.onFractionError()),
          number("%.2f", row.switches()),
          number("%.2f", row.on().mean() / row.on().truth()),
          percent(row.on().coverage()),
          number("%.2f", row.rate().mean() / row.rate().truth()),
          percent(row.rate().coverage()));
    }
    return table;
  }

  static MarkdownTable fast(List<FastStudy.Row> rows) {
    MarkdownTable table =
        new MarkdownTable(
            "ON and OFF, frames",
            "signal-to-noise",
            "traces",
            "two states",
            "too fast",
            "mean ON / true one",
            "interval holds it",
            "with an exponential law",
            "its time / true one",
            "interval holds it");
    for (FastStudy.Row row : rows) {
      table.row(
          number("%.1f", row.frames()),
          number("%.3g", row.signalToNoise()),
          Integer.toString(row.traces()),
          Long.toString(row.twoStates()),
          Long.toString(row.tooFast()),
          number("%.2f", row.mean().mean() / row.mean().truth()),
          percent(row.mean().coverage()),
          Integer.toString(row.law().fitted()),
          number("%.2f", row.law().mean() / row.law().truth()),
          percent(row.law().coverage()));
    }
    return table;
  }

  static MarkdownTable oneState(List<OneStateStudy.Row> rows) {
    MarkdownTable table =
        new MarkdownTable("noise", "traces", "two states by threshold", "by the hidden model");
    for (OneStateStudy.Row row : rows) {
      table.row(
          row.noise(),
          Integer.toString(row.traces()),
          percent(row.byThreshold() / (double) row.traces()),
          percent(row.byModel() / (double) row.traces()));
    }
    return table;
  }

  static MarkdownTable slowNoise(List<SlowNoiseStudy.Row> rows) {
    MarkdownTable table =
        new MarkdownTable(
            "emitter",
            "noise",
            "traces",
            "switches found",
            "false per 10,000 frames",
            "two levels or more",
            "said to drift",
            "levels of the others");
    for (SlowNoiseStudy.Row row : rows) {
      table.row(
          row.emitter().name().toLowerCase(Locale.ROOT).replace('_', ' '),
          row.noise(),
          Integer.toString(row.traces()),
          row.switches() == 0 ? "" : percent(row.found() / (double) row.switches()),
          number("%.2f", 10_000.0 * row.falsePoints() / row.frames()),
          percent(row.severalLevels() / (double) row.traces()),
          percent(row.drifting() / (double) row.traces()),
          number("%.1f", row.levels()));
    }
    return table;
  }

  private static String percent(double share) {
    return number("%.1f %%", 100 * share);
  }

  private static String number(String format, double value) {
    return Double.isNaN(value) ? "" : String.format(Locale.ROOT, format, value);
  }
}
