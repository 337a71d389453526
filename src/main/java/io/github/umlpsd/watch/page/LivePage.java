package io.github.umlpsd.watch.page;

import io.github.umlpsd.engine.Version;
import io.github.umlpsd.results.folder.WholeFile;
import io.github.umlpsd.results.record.MovieFigures;
import io.github.umlpsd.watch.WatchState;
import io.github.umlpsd.watch.WatchState.Row;
import io.github.umlpsd.watch.live.LiveView;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/**
 * Writes the page. It is whole at every moment, and holds no scripts and nothing from elsewhere.
 */
public final class LivePage {
  private static final int SECONDS = 3;

  /** Columns and how they are called. */
  private static final List<List<String>> SHOWN =
      List.of(
          List.of("spots", "spots"),
          List.of("on_fraction", "ON fraction"),
          List.of("class_shares", "class shares"),
          List.of("beta", "beta"),
          List.of("drift_px", "drift (px)"),
          List.of("bleached", "bleached"),
          List.of("lost_frames", "lost frames"),
          List.of("checks", "checks"));

  private static final String STYLE =
      "body{font:15px/1.4 sans-serif;margin:1.5em;color:#222;max-width:80em}"
          + "table{border-collapse:collapse}td,th{padding:.25em .7em;border-bottom:1px solid #ddd;"
          + "text-align:right}td:first-child,th:first-child,td.text,th.text{text-align:left}"
          + ".yes{background:#dff0e2}.no,.FAILED,.UNFINISHED,.UNREADABLE{background:#f8e0dc}"
          + ".RECORDING,.WAITING,.ANALYSING{background:#fdf3d8}.GONE{color:#888}"
          + "h1{font-size:1.4em}h2{font-size:1.1em}svg{background:#fafafa;margin-right:1em}";

  private LivePage() {}

  /**
   * Writes the page into a file.
   *
   * @throws IOException if it cannot be written now
   */
  public static void write(Path file, WatchState state) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    String text = html(state);
    // The page says at last that the watch has ended, by whatever it was stopped.
    WholeFile.replaceLate(file, part -> Files.writeString(part, text, StandardCharsets.UTF_8));
  }

  static String html(WatchState state) {
    StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\"><head>");
    page.append("<meta charset=\"utf-8\">");
    if (state.running()) {
      page.append("<meta http-equiv=\"refresh\" content=\"").append(SECONDS).append("\">");
    }
    page.append("<title>").append(text(state.folder().toString())).append("</title>");
    page.append("<style>").append(STYLE).append("</style></head><body>\n");
    page.append("<h1>").append(text(state.folder().toString())).append("</h1>\n");
    page.append("<p>").append(text(headline(state))).append("</p>\n");
    state.live().forEach(view -> live(view, page));
    table(state.rows(), page);
    page.append("<p>").append(text(Version.current().toString())).append("</p></body></html>\n");
    return page.toString();
  }

  private static String headline(WatchState state) {
    String at =
        DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT)
            .withZone(ZoneId.systemDefault())
            .format(state.at().truncatedTo(ChronoUnit.SECONDS));
    return (state.running() ? "Watched at " : "Ended at ") + at + ": " + state.counts();
  }

  private static void live(LiveView view, StringBuilder page) {
    page.append("<h2>Being recorded: ").append(text(view.name())).append("</h2>\n");
    page.append("<p><b>Preliminary.</b> ").append(text(view.line())).append("</p>\n");
    if (view.meanTrace().length > 1) {
      double[] x = new double[view.meanTrace().length];
      for (int i = 0; i < x.length; i++) {
        x[i] = view.seconds() * i / (x.length - 1);
      }
      page.append(
          LinePlot.linear("mean of all traces (counts) against time (s)", x, view.meanTrace()));
    }
    if (view.spectrum().frequencyHz().length > 1) {
      page.append(
          LinePlot.logarithmic(
              "preliminary spectrum against frequency (Hz)",
              view.spectrum().frequencyHz(),
              view.spectrum().density(),
              view.spectrum().parts()));
    }
  }

  private static void table(List<Row> rows, StringBuilder page) {
    page.append("<table><tr><th>movie</th><th class=\"text\">state</th>");
    SHOWN.forEach(column -> page.append("<th>").append(column.get(1)).append("</th>"));
    page.append("<th class=\"text\">use</th></tr>\n");
    for (Row row : rows) {
      String use = row.figures().map(figures -> figures.text("use")).orElse("");
      String kind = use.isEmpty() ? row.status().name() : use;
      page.append("<tr class=\"").append(kind).append("\"><td>").append(text(row.name()));
      page.append("</td><td class=\"text\">")
          .append(text(row.status().name().toLowerCase(Locale.ROOT)));
      page.append(row.note().isEmpty() ? "" : ": " + text(row.note())).append("</td>");
      for (List<String> column : SHOWN) {
        page.append("<td>").append(text(cell(row, column.get(0)))).append("</td>");
      }
      page.append("<td class=\"text\">").append(text(verdict(row))).append("</td></tr>\n");
    }
    page.append("</table>\n");
  }

  private static String verdict(Row row) {
    if (row.figures().isEmpty()) {
      return "";
    }
    MovieFigures figures = row.figures().get();
    return figures.text("use").equals("yes") ? "use" : "do not use: " + figures.text("reason");
  }

  private static String cell(Row row, String column) {
    Object cell = row.figures().map(figures -> figures.cells().get(column)).orElse(null);
    if (cell instanceof Number number) {
      double value = number.doubleValue();
      return value == Math.rint(value)
          ? String.valueOf((long) value)
          : String.format(Locale.ROOT, "%.2f", value);
    }
    return cell == null ? "" : cell.toString();
  }

  private static String text(String plain) {
    return plain
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
