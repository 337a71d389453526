package io.github.umlpsd.results.charts;

import io.github.umlpsd.results.charts.DecadeTicks.Tick;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;

/** Draws axes with numbers beside the cells of a {@link Raster}. */
final class RasterAxes {
  private static final double LONG = 2.5;
  private static final double SHORT = 1.5;

  /** Labels of a logarithmic axis that fit beside the cells. */
  private static final double DECADES = 6;

  private RasterAxes() {}

  /** Below the cells, values rising to the right. */
  static void bottom(Graphics2D g, Axis axis, Rectangle2D cells) {
    g.setColor(Page.INK);
    g.setFont(Page.TICK);
    for (Tick tick : ticks(axis)) {
      double x = cells.getX() + cells.getWidth() * place(axis, tick.value());
      double length = tick.major() ? LONG : SHORT;
      g.draw(new Line2D.Double(x, cells.getMaxY(), x, cells.getMaxY() + length));
      centred(g, tick.label(), x, cells.getMaxY() + 10.5);
    }
    g.setFont(Page.LABEL);
    centred(g, axis.label(), cells.getCenterX(), cells.getMaxY() + 21);
  }

  /** At the left of the cells, values rising upwards. */
  static void left(Graphics2D g, Axis axis, Rectangle2D cells) {
    g.setColor(Page.INK);
    g.setFont(Page.TICK);
    for (Tick tick : ticks(axis)) {
      double y = cells.getMaxY() - cells.getHeight() * place(axis, tick.value());
      double length = tick.major() ? LONG : SHORT;
      g.draw(new Line2D.Double(cells.getX() - length, y, cells.getX(), y));
      double x = cells.getX() - 4 - width(g, tick.label());
      g.drawString(tick.label(), (float) x, (float) (y + 2.5));
    }
    double room = leftRoom(g, axis);
    g.setFont(Page.LABEL);
    AffineTransform before = g.getTransform();
    g.translate(cells.getX() - room + 9, cells.getCenterY());
    g.rotate(-Math.PI / 2);
    centred(g, axis.label(), 0, 0);
    g.setTransform(before);
  }

  /** Points that an axis at the left takes. */
  static double leftRoom(Graphics2D g, Axis axis) {
    g.setFont(Page.TICK);
    double widest = ticks(axis).stream().mapToDouble(t -> width(g, t.label())).max().orElse(0);
    return 4 + widest + 14;
  }

  /** The ticks of an axis whose ends are given. */
  static List<Tick> ticks(Axis axis) {
    return axis.isLog()
        ? DecadeTicks.between(axis.min(), axis.max(), DECADES)
        : Arrays.stream(NiceNumbers.ticks(axis.min(), axis.max()))
            .mapToObj(value -> new Tick(value, NiceNumbers.format(value), true))
            .toList();
  }

  /** Where a value lies, from 0 at the lower end of the axis to 1 at the upper one. */
  static double place(Axis axis, double value) {
    return axis.isLog()
        ? Math.log(value / axis.min()) / Math.log(axis.max() / axis.min())
        : (value - axis.min()) / (axis.max() - axis.min());
  }

  private static void centred(Graphics2D g, String text, double x, double baseline) {
    g.drawString(text, (float) (x - width(g, text) / 2), (float) baseline);
  }

  private static double width(Graphics2D g, String text) {
    return g.getFontMetrics().getStringBounds(text, g).getWidth();
  }
}
