package io.github.umlpsd.results.charts;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws a legend and notes as centred rows at the foot of a page, beside no data.
 *
 * <p>One legend serves all panels of a page, maps too, which are no charts of JFreeChart. That
 * library's legend sets its rows flush left and fits fewer entries into a row.
 */
final class LegendPainter {
  private static final double ROW = 10;
  private static final double KEY = 16;
  private static final double GAP = 10;

  private LegendPainter() {}

  /**
   * Draws at the lower edge of an area.
   *
   * @return what is left of the area above
   */
  static Rectangle2D paint(
      Graphics2D g, Rectangle2D area, List<LegendEntry> entries, List<String> notes) {
    g.setFont(Page.TICK);
    List<List<LegendEntry>> rows = rows(g, entries, area.getWidth() - 8);
    List<String> noteRows = noteRows(g, notes, area.getWidth() - 8);
    int count = rows.size() + noteRows.size();
    double height = count == 0 ? 0 : count * ROW + 3;
    double baseline = area.getMaxY() - height + ROW - 2;
    for (List<LegendEntry> row : rows) {
      double x = area.getCenterX() - (rowWidth(g, row) - GAP) / 2;
      for (LegendEntry entry : row) {
        paintEntry(g, entry, x, baseline);
        x += width(g, entry);
      }
      baseline += ROW;
    }
    g.setColor(new Color(0x555555));
    for (String note : noteRows) {
      double width = g.getFontMetrics().getStringBounds(note, g).getWidth();
      g.drawString(note, (float) (area.getCenterX() - width / 2), (float) baseline);
      baseline += ROW;
    }
    return new Rectangle2D.Double(
        area.getX(), area.getY(), area.getWidth(), Math.max(1, area.getHeight() - height));
  }

  private static void paintEntry(Graphics2D g, LegendEntry entry, double x, double baseline) {
    double y = baseline - 2.5;
    g.setColor(new Color(entry.rgb()));
    switch (entry.style()) {
      case POINTS -> {
        double d = Math.min(entry.widthPoints(), 6);
        g.fill(new Ellipse2D.Double(x + (KEY - 3 - d) / 2, y - d / 2, d, d));
      }
      case BARS -> g.fill(new Rectangle2D.Double(x + 3, y - 3, 6, 6));
      default -> {
        g.setStroke(Page.stroke(entry.dash(), Math.max(1, entry.widthPoints())));
        g.draw(new Line2D.Double(x, y, x + KEY - 3, y));
      }
    }
    g.setColor(Page.INK);
    g.drawString(entry.name(), (float) (x + KEY), (float) baseline);
  }

  private static List<List<LegendEntry>> rows(
      Graphics2D g, List<LegendEntry> entries, double width) {
    List<List<LegendEntry>> rows = new ArrayList<>();
    double used = Double.POSITIVE_INFINITY;
    for (LegendEntry entry : entries) {
      double needed = width(g, entry);
      if (used + needed > width) {
        rows.add(new ArrayList<>());
        used = 0;
      }
      rows.get(rows.size() - 1).add(entry);
      used += needed;
    }
    return rows;
  }

  private static List<String> noteRows(Graphics2D g, List<String> notes, double width) {
    List<String> rows = new ArrayList<>();
    for (String note : notes) {
      int last = rows.size() - 1;
      String joined = rows.isEmpty() ? note : rows.get(last) + "   " + note;
      if (!rows.isEmpty() && g.getFontMetrics().stringWidth(joined) <= width) {
        rows.set(last, joined);
      } else {
        rows.add(note);
      }
    }
    return rows;
  }

  private static double rowWidth(Graphics2D g, List<LegendEntry> row) {
    return row.stream().mapToDouble(entry -> width(g, entry)).sum();
  }

  private static double width(Graphics2D g, LegendEntry entry) {
    return KEY + g.getFontMetrics().getStringBounds(entry.name(), g).getWidth() + GAP;
  }
}
