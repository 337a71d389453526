package io.github.umlpsd.results.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/** An empty white picture to draw on, in points, with the fonts of all figures. */
public final class Page {
  static final Font TITLE = new Font(Font.SANS_SERIF, Font.BOLD, 8);
  static final Font LABEL = new Font(Font.SANS_SERIF, Font.PLAIN, 8);
  static final Font TICK = new Font(Font.SANS_SERIF, Font.PLAIN, 7);
  static final Color INK = new Color(Palette.INK);

  private final BufferedImage image;
  private final Graphics2D graphics;
  private final Rectangle2D area;

  public Page(FigureSize size) {
    this(
        size,
        new BufferedImage(size.widthPixels(), size.heightPixels(), BufferedImage.TYPE_INT_RGB));
  }

  /**
   * @param image of that size in pixels; what is on it is painted over
   */
  Page(FigureSize size, BufferedImage image) {
    this.image = image;
    graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    double scale = size.pixelsPerPoint();
    graphics.scale(scale, scale);
    area = new Rectangle2D.Double(0, 0, image.getWidth() / scale, image.getHeight() / scale);
  }

  public Graphics2D graphics() {
    return graphics;
  }

  /** The whole page, in points. */
  public Rectangle2D area() {
    return area;
  }

  /** Ends the drawing. */
  public BufferedImage finish() {
    graphics.dispose();
    return image;
  }

  static BasicStroke stroke(Series.Dash dash, double width) {
    float w = (float) width;
    float[] pattern =
        switch (dash) {
          case SOLID -> null;
          case DASHED -> new float[] {4, 2};
          case DOTTED -> new float[] {0.1f, 2 + w};
        };
    int cap = dash == Series.Dash.DOTTED ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT;
    return new BasicStroke(w, cap, BasicStroke.JOIN_ROUND, 1, pattern, 0);
  }
}
