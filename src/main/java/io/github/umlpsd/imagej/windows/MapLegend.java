package io.github.umlpsd.imagej.windows;

import ij.ImagePlus;
import ij.process.LUT;
import io.github.umlpsd.results.charts.Palette;
import java.awt.Canvas;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * The legend of a map, below the image in its window: names of classes in their colours, or the
 * colours of a quantity over the range that is shown. It covers no data and stays as large at any
 * magnification.
 */
final class MapLegend extends Canvas {
  private static final long serialVersionUID = 1L;
  private static final int ROW = 18;
  private static final int ENTRY = 74;
  private static final int BAR = 12;
  private static final int MARGIN = 22;
  static final int LEAST_WIDTH = 160;

  private final transient ImagePlus image;
  private final OptionalInt classes;

  /**
   * @param image a map that is shown
   */
  MapLegend(ImagePlus image) {
    this.image = image;
    this.classes = MapImage.classesOf(image);
    setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 12));
    setBackground(Color.WHITE);
  }

  private int perRow() {
    return Math.max(1, width() / ENTRY);
  }

  private int width() {
    return Math.max(LEAST_WIDTH, image.getCanvas().getWidth());
  }

  @Override
  public Dimension getPreferredSize() {
    int rows = classes.isPresent() ? (classes.getAsInt() - 1) / perRow() + 1 : 2;
    return new Dimension(width(), rows * ROW + 4);
  }

  @Override
  public Dimension getMinimumSize() {
    return getPreferredSize();
  }

  @Override
  public void paint(Graphics graphics) {
    Graphics2D g = (Graphics2D) graphics;
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    if (classes.isPresent()) {
      paintClasses(g, classes.getAsInt());
    } else {
      paintScale(g);
    }
  }

  private void paintClasses(Graphics2D g, int count) {
    for (int k = 0; k < count; k++) {
      int x = 4 + k % perRow() * ENTRY;
      int y = 3 + k / perRow() * ROW;
      g.setColor(new Color(Palette.ofClass(k)));
      g.fillRect(x, y + 3, BAR, BAR - 2);
      g.setColor(Color.BLACK);
      g.drawString("Class " + (k + 1), x + BAR + 4, y + BAR);
    }
  }

  private void paintScale(Graphics2D g) {
    LUT colors = image.getProcessor().getLut();
    int length = getWidth() - 2 * MARGIN;
    for (int x = 0; x < length; x++) {
      // The first colour is that of no value.
      g.setColor(new Color(colors.getRGB(1 + x * 254 / Math.max(1, length - 1)) & 0xFFFFFF));
      g.fillRect(MARGIN + x, 3, 1, BAR);
    }
    double low = image.getDisplayRangeMin();
    double high = image.getDisplayRangeMax();
    int ticks = Math.max(2, Math.min(6, length / 60));
    g.setColor(Color.BLACK);
    for (int i = 0; i < ticks; i++) {
      double part = i / (ticks - 1.0);
      String text = text(low + part * (high - low));
      int x = MARGIN + (int) (part * length);
      g.drawLine(x, 3 + BAR, x, 6 + BAR);
      g.drawString(text, x - g.getFontMetrics().stringWidth(text) / 2, 2 * ROW);
    }
  }

  /** A number without the sign of a zero. */
  static String text(double value) {
    String text = String.format(Locale.ROOT, "%.2f", value);
    return text.equals("-0.00") ? "0.00" : text;
  }
}
