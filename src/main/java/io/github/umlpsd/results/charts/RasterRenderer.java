package io.github.umlpsd.results.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;

/** Draws {@link Raster} pictures. */
public final class RasterRenderer {
  private static final double STRIP = 7;
  private static final double BAR = 9;

  /** Sets circles of a dark class off from a dark image. */
  private static final Color HALO = new Color(255, 255, 255, 130);

  private RasterRenderer() {}

  /**
   * Draws a raster without its legend.
   *
   * @param area in points
   * @return where the cells lie
   */
  public static Rectangle2D paint(Raster raster, Graphics2D g, Rectangle2D area) {
    Rectangle2D cells = place(raster, g, area);
    g.setColor(Page.INK);
    if (!raster.title().isBlank()) {
      g.setFont(Page.TITLE);
      centred(g, raster.title(), cells.getCenterX(), area.getY() + 10);
    }
    image(g, raster.width(), raster.height(), raster.rgb(), cells);
    circles(raster, g, cells);
    frame(g, cells);
    if (raster.rowColors().length > 0) {
      Rectangle2D strip =
          new Rectangle2D.Double(cells.getX() - STRIP - 2, cells.getY(), STRIP, cells.getHeight());
      image(g, 1, raster.rowColors().length, raster.rowColors(), strip);
    }
    raster.bottom().ifPresent(axis -> RasterAxes.bottom(g, axis, cells));
    raster.left().ifPresent(axis -> RasterAxes.left(g, axis, cells));
    raster.colorBar().ifPresent(bar -> colorBar(g, bar, cells));
    if (raster.cellSizeMicrometers() > 0) {
      scaleBar(g, raster, cells);
    }
    return cells;
  }

  private static Rectangle2D place(Raster raster, Graphics2D g, Rectangle2D area) {
    double top = raster.title().isBlank() ? 5 : 16;
    double left =
        raster
            .left()
            .map(axis -> RasterAxes.leftRoom(g, axis))
            .orElse(raster.rowColors().length > 0 ? STRIP + 7 : 5);
    double right = raster.colorBar().map(bar -> barRoom(g, bar)).orElse(7.0);
    double bottom = raster.bottom().isPresent() ? 26 : 5;
    double width = Math.max(1, area.getWidth() - left - right);
    double height = Math.max(1, area.getHeight() - top - bottom);
    double x = area.getX() + left;
    double y = area.getY() + top;
    if (raster.bottom().isPresent()) {
      return new Rectangle2D.Double(x, y, width, height);
    }
    double scale = Math.min(width / raster.width(), height / raster.height());
    double w = scale * raster.width();
    double h = scale * raster.height();
    return new Rectangle2D.Double(x + (width - w) / 2, y + (height - h) / 2, w, h);
  }

  private static void image(Graphics2D g, int width, int height, int[] rgb, Rectangle2D place) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, width, height, rgb, 0, width);
    AffineTransform transform = AffineTransform.getTranslateInstance(place.getX(), place.getY());
    transform.scale(place.getWidth() / width, place.getHeight() / height);
    g.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
    g.drawImage(image, transform, null);
  }

  private static void circles(Raster raster, Graphics2D g, Rectangle2D cells) {
    double scale = cells.getWidth() / raster.width();
    for (Raster.Circle c : raster.circles()) {
      double r = Math.max(c.radius() * scale, 1.8);
      double x = cells.getX() + (c.x() + 0.5) * scale;
      double y = cells.getY() + (c.y() + 0.5) * scale;
      Ellipse2D outline = new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
      g.setStroke(new BasicStroke(1.7f));
      g.setColor(HALO);
      g.draw(outline);
      g.setStroke(new BasicStroke(0.9f));
      g.setColor(new Color(c.rgb()));
      g.draw(outline);
    }
  }

  private static double barRoom(Graphics2D g, Raster.ColorBar bar) {
    g.setFont(Page.TICK);
    double widest = 0;
    for (double tick : NiceNumbers.ticks(bar.min(), bar.max())) {
      widest = Math.max(widest, textWidth(g, NiceNumbers.format(tick)));
    }
    return 6 + BAR + 5 + widest + 14;
  }

  private static void colorBar(Graphics2D g, Raster.ColorBar bar, Rectangle2D cells) {
    Rectangle2D place =
        new Rectangle2D.Double(cells.getMaxX() + 6, cells.getY(), BAR, cells.getHeight());
    int[] colors = new int[256];
    Arrays.setAll(colors, i -> bar.colors().rgb(1 - i / 255.0));
    image(g, 1, colors.length, colors, place);
    frame(g, place);
    g.setFont(Page.TICK);
    double widest = 0;
    for (double tick : NiceNumbers.ticks(bar.min(), bar.max())) {
      double fraction = bar.max() > bar.min() ? (tick - bar.min()) / (bar.max() - bar.min()) : 0.5;
      double y = place.getMaxY() - fraction * place.getHeight();
      String text = NiceNumbers.format(tick);
      g.draw(new Line2D.Double(place.getMaxX(), y, place.getMaxX() + 2.5, y));
      g.drawString(text, (float) (place.getMaxX() + 4), (float) (y + 2.5));
      widest = Math.max(widest, textWidth(g, text));
    }
    g.setFont(Page.LABEL);
    AffineTransform before = g.getTransform();
    g.translate(place.getMaxX() + 4 + widest + 9, place.getCenterY());
    g.rotate(-Math.PI / 2);
    centred(g, bar.label(), 0, 0);
    g.setTransform(before);
  }

  /** A bar of round length at the lower right, at most a quarter of the width. */
  private static void scaleBar(Graphics2D g, Raster raster, Rectangle2D cells) {
    double pointsPerMicrometer = cells.getWidth() / raster.width() / raster.cellSizeMicrometers();
    double length = NiceNumbers.atMost(0.25 * cells.getWidth() / pointsPerMicrometer);
    double width = length * pointsPerMicrometer;
    String text = NiceNumbers.format(length) + " \u00b5m";
    g.setFont(Page.TICK);
    double box = Math.max(width, textWidth(g, text)) + 8;
    double x = cells.getMaxX() - box - 3;
    double y = cells.getMaxY() - 20;
    g.setColor(new Color(0, 0, 0, 150));
    g.fill(new Rectangle2D.Double(x, y, box, 17));
    g.setColor(Color.WHITE);
    g.fill(new Rectangle2D.Double(x + (box - width) / 2, y + 12, width, 2));
    centred(g, text, x + box / 2, y + 9);
  }

  private static void frame(Graphics2D g, Rectangle2D place) {
    g.setColor(Page.INK);
    g.setStroke(new BasicStroke(0.5f));
    g.draw(place);
  }

  private static void centred(Graphics2D g, String text, double x, double baseline) {
    g.drawString(text, (float) (x - textWidth(g, text) / 2), (float) baseline);
  }

  private static double textWidth(Graphics2D g, String text) {
    return g.getFontMetrics().getStringBounds(text, g).getWidth();
  }
}
