package io.github.umlpsd.imagej.windows;

import ij.ImagePlus;
import ij.gui.Overlay;
import ij.gui.Roi;
import ij.gui.TextRoi;
import ij.process.LUT;
import io.github.umlpsd.results.charts.Palette;
import java.awt.Color;
import java.awt.Font;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * The legend of a map as an overlay in the corner with the fewest values, of the same size on the
 * screen at any magnification: ImageJ's own calibration bar is as coarse as the pixels of the map.
 */
final class MapLegend {
  // Sizes on the screen.
  private static final double ROW = 17;
  private static final double FONT = 12;
  private static final double BAR_WIDTH = 14;
  private static final double TALLEST_BAR = 120;
  private static final double WIDTH = 64;

  /** Part of the map's height, of a small map. */
  private static final double BAR_SHARE = 0.35;

  private static final double ROWS_PER_TICK = 1.6;
  private static final int STEPS = 64;

  private final ImagePlus image;
  private final double pixel;
  private final Overlay overlay = new Overlay();

  private MapLegend(ImagePlus image) {
    this.image = image;
    this.pixel = 1 / image.getCanvas().getMagnification();
  }

  /** The legend of a map that is shown. */
  static Overlay of(ImagePlus image) {
    OptionalInt classes = MapImage.classesOf(image);
    return classes.isPresent() ? ofClasses(image, classes.getAsInt()) : ofScalars(image);
  }

  /** Names of the classes in their colours. */
  private static Overlay ofClasses(ImagePlus image, int classes) {
    MapLegend legend = new MapLegend(image);
    double[] corner = legend.box(WIDTH, classes * ROW);
    for (int k = 0; k < classes; k++) {
      double y = corner[1] + k * ROW;
      legend.fill(corner[0] + 3, y + 4, ROW - 8, ROW - 8, Palette.ofClass(k));
      legend.write(corner[0] + ROW - 2, y, "Class " + (k + 1));
    }
    return legend.overlay;
  }

  /** The colours over the range that is shown, with some values. */
  private static Overlay ofScalars(ImagePlus image) {
    MapLegend legend = new MapLegend(image);
    double bar = Math.min(TALLEST_BAR, BAR_SHARE * image.getHeight() / legend.pixel);
    double[] corner = legend.box(WIDTH, bar + ROW);
    double top = corner[1] + ROW / 2;
    LUT colors = image.getProcessor().getLut();
    for (int i = 0; i < STEPS; i++) {
      // The first colour is that of no value.
      int color = colors.getRGB(255 - i * 254 / (STEPS - 1));
      double y = top + i * bar / STEPS;
      legend.fill(corner[0] + 5, y, BAR_WIDTH, bar / STEPS + 1, color & 0xFFFFFF);
    }
    double low = image.getDisplayRangeMin();
    double high = image.getDisplayRangeMax();
    int ticks = Math.max(2, (int) (bar / (ROWS_PER_TICK * ROW)) + 1);
    for (int i = 0; i < ticks; i++) {
      double part = i / (ticks - 1.0);
      String value = String.format(Locale.ROOT, "%.2f", high - part * (high - low));
      legend.write(corner[0] + BAR_WIDTH + 9, corner[1] + part * bar, value);
    }
    return legend.overlay;
  }

  /** A white box; returns its left upper corner on the screen. */
  private double[] box(double width, double height) {
    int corner = emptiestCorner();
    double left = corner % 2 == 0 ? 3 : image.getWidth() / pixel - width - 3;
    double top = corner < 2 ? 3 : image.getHeight() / pixel - height - 3;
    fill(left, top, width, height, 0xFFFFFF);
    return new double[] {left, top};
  }

  private void fill(double x, double y, double width, double height, int rgb) {
    Roi roi = new Roi(x * pixel, y * pixel, width * pixel, height * pixel);
    roi.setFillColor(new Color(rgb));
    overlay.add(roi);
  }

  private void write(double x, double y, String text) {
    Font font = new Font(Font.SANS_SERIF, Font.PLAIN, 1).deriveFont((float) (FONT * pixel));
    TextRoi roi = new TextRoi(x * pixel, y * pixel, text, font);
    roi.setStrokeColor(Color.BLACK);
    overlay.add(roi);
  }

  /** 0 to 3: upper left, upper right, lower left, lower right. */
  private int emptiestCorner() {
    int width = image.getWidth();
    int height = image.getHeight();
    int[] values = new int[4];
    for (int i = 0; i < width * height; i++) {
      int x = i % width;
      int y = i / width;
      boolean nearSide = Math.abs(2 * x - width) > width / 2;
      if (nearSide && !Float.isNaN(image.getProcessor().getf(i))) {
        values[2 * (2 * y / height) + 2 * x / width]++;
      }
    }
    int best = 1;
    for (int corner = 0; corner < values.length; corner++) {
      best = values[corner] < values[best] ? corner : best;
    }
    return best;
  }
}
