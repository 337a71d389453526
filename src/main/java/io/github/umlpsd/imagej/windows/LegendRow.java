package io.github.umlpsd.imagej.windows;

import ij.gui.Plot;
import ij.gui.PlotWindow;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.List;
import java.util.Optional;

/**
 * A legend as words in one line above the axes, in the colours of the lines, which leaves the axes
 * to the data.
 *
 * @param words what is written, one for each line
 */
record LegendRow(List<String> words) {
  /** Between two words, in pixels. */
  private static final int GAP = 12;

  /** Largest size of the letters, in points: ImageJ leaves 15 pixels above the axes. */
  private static final int LARGEST_SIZE = 13;

  /** The names themselves, if they fit. */
  static Optional<LegendRow> ofNames(List<String> names, int width) {
    return fitting(names, width);
  }

  /** What the names begin with, such as {@code Class 2}, or the last word of that; if it fits. */
  static Optional<LegendRow> ofBeginnings(List<String> names, int width) {
    List<String> first = names.stream().map(name -> name.split(": | \\(", 2)[0]).toList();
    List<String> last =
        first.stream().map(name -> name.substring(name.lastIndexOf(' ') + 1)).toList();
    return fitting(first, width).or(() -> fitting(last, width));
  }

  private static Optional<LegendRow> fitting(List<String> words, int width) {
    double needed = words.stream().mapToDouble(word -> width(word) + GAP).sum() - GAP;
    return needed <= width ? Optional.of(new LegendRow(words)) : Optional.empty();
  }

  static double width(String word) {
    return font().getStringBounds(word, new FontRenderContext(null, true, false)).getWidth();
  }

  private static Font font() {
    return new Font(Font.SANS_SERIF, Font.PLAIN, Math.min(LARGEST_SIZE, PlotWindow.fontSize));
  }

  /**
   * Writes the words over the upper edge of the axes.
   *
   * @param colors one for each word
   * @param frame width and height within the axes, in pixels
   */
  void draw(Plot plot, List<Color> colors, Dimension frame) {
    double x = 0;
    Font before = plot.getCurrentFont();
    plot.setFont(font());
    plot.setJustification(Plot.LEFT);
    for (int i = 0; i < words.size(); i++) {
      plot.setColor(colors.get(i));
      plot.addLabel(x / frame.width, 0, words.get(i));
      x += width(words.get(i)) + GAP;
    }
    plot.setFont(before);
  }
}
