package io.github.umlpsd.study;

import java.util.List;
import java.util.Locale;

/** The study of blinking as Markdown tables. */
final class BlinkingStudyTables {
  private static final double FRAMES = 10_000;

  private BlinkingStudyTables() {}

  static String of(BlinkingStudy study) {
    return String.join(
        "\n",
        StateStudyTables.states(study.states()).toString(),
        StateStudyTables.fast(study.fast()).toString(),
        StateStudyTables.oneState(study.oneState()).toString(),
        exponents(study.exponents()).toString(),
        telegraphs(study.telegraphs()).toString(),
        changePoints(study.changePoints()).toString(),
        StateStudyTables.slowNoise(study.slowNoise()).toString(),
        bleaching(study.bleaching()).toString());
  }

  static MarkdownTable exponents(List<DwellExponentStudy.Row> rows) {
    MarkdownTable table =
        recoveries("exponent", "dwell times of", "dwells in the pool", "power law chosen");
    for (DwellExponentStudy.Row row : rows) {
      String pool = DwellExponentStudy.POOL + " traces";
      add(table, row.pooled(), pool, number("%.0f", row.dwells()), percent(row.powerLaw()));
      add(table, row.single(), "1 trace", "", "");
    }
    return table;
  }

  private static MarkdownTable telegraphs(List<TelegraphStudy.Row> rows) {
    MarkdownTable table = recoveries("truth", "quantity");
    for (TelegraphStudy.Row row : rows) {
      add(table, row.on(), "mean ON time, s");
      add(table, row.off(), "mean OFF time, s");
      add(table, row.corner(), "corner, Hz");
      add(table, row.correlation(), "correlation time, s");
    }
    return table;
  }

  /** A table of recoveries; after the truth it has the given columns. */
  private static MarkdownTable recoveries(String truth, String... more) {
    return new MarkdownTable(
        cells(truth, more, "fitted", "mean", "sd", "mean standard error", "within 95 % interval"));
  }

  private static void add(MarkdownTable table, Recovery found, String... more) {
    table.row(
        cells(
            number("%.3g", found.truth()),
            more,
            found.fitted() + " of " + found.tried(),
            number("%.3f", found.mean()),
            number("%.3f", found.sd()),
            number("%.3f", found.meanError()),
            percent(found.coverage())));
  }

  private static String[] cells(String first, String[] more, String... last) {
    String[] cells = new String[1 + more.length + last.length];
    cells[0] = first;
    System.arraycopy(more, 0, cells, 1, more.length);
    System.arraycopy(last, 0, cells, 1 + more.length, last.length);
    return cells;
  }

  private static MarkdownTable changePoints(List<ChangePointStudy.Row> rows) {
    MarkdownTable table =
        new MarkdownTable(
            "signal-to-noise",
            "true switches",
            "beside a dwell of 1 frame",
            "found",
            "missed",
            "doubled",
            "false per 10,000 frames");
    for (ChangePointStudy.Row row : rows) {
      table.row(
          number("%.3g", row.signalToNoise()),
          Long.toString(row.switches()),
          fraction(row.brief(), row.switches()),
          fraction(row.found(), row.switches()),
          fraction(row.missed(), row.switches()),
          fraction(row.doubled(), row.switches()),
          number("%.2f", FRAMES * row.falsePoints() / row.frames()));
    }
    return table;
  }

  private static MarkdownTable bleaching(List<BleachingStudy.Row> rows) {
    MarkdownTable table =
        new MarkdownTable(
            "blinking",
            "signal-to-noise",
            "bleached",
            "missed",
            "median error to the last light, s",
            "median error to the bleaching, s",
            "not bleached",
            "called bleached");
    for (BleachingStudy.Row row : rows) {
      table.row(
          row.blinking(),
          number("%.3g", row.signalToNoise()),
          Integer.toString(row.bleached()),
          fraction(row.bleached() - row.found(), row.bleached()),
          number("%.3f", row.medianLightError()),
          number("%.2f", row.medianError()),
          Integer.toString(row.steady()),
          fraction(row.falselyBleached(), row.steady()));
    }
    return table;
  }

  private static String fraction(long part, long whole) {
    return whole == 0 ? "" : percent(part / (double) whole);
  }

  private static String percent(double share) {
    return number("%.1f %%", 100 * share);
  }

  private static String number(String format, double value) {
    return Double.isNaN(value) ? "" : String.format(Locale.ROOT, format, value);
  }
}
