package io.github.umlpsd.results.charts;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/**
 * A drawing with its name, caption and size in print.
 *
 * @param name of its file without ending, for example {@code profiles}
 * @param title in a few words
 * @param caption for people, one or more sentences
 */
public record Figure(String name, String title, String caption, Drawing drawing, FigureSize size) {

  /** The same with one more sentence in its caption. */
  public Figure withRemark(String sentence) {
    return new Figure(name, title, caption + " " + sentence, drawing, size);
  }

  /** The same as one of several of its kind. */
  public Figure numbered(int number) {
    return new Figure(name + "_" + number, title, caption, drawing, size);
  }

  /** Draws in memory; needs no display. */
  public BufferedImage render() {
    return renderOn(new Page(size));
  }

  /**
   * Draws on a page.
   *
   * @param page empty, of the figure's size
   */
  BufferedImage renderOn(Page page) {
    Rectangle2D area = page.area();
    if (drawing instanceof Raster raster) {
      Rectangle2D rest = LegendPainter.paint(page.graphics(), area, raster.legend(), List.of());
      RasterRenderer.paint(raster, page.graphics(), rest);
    } else if (drawing instanceof Chart chart) {
      paint(new ChartGrid(1, List.of(chart)), page, area);
    } else if (drawing instanceof ChartGrid grid) {
      paint(grid, page, area);
    }
    return page.finish();
  }

  /** The picture as a PNG file that knows its resolution. */
  public byte[] png() {
    return Png.encode(render(), size.dotsPerInch());
  }

  private static void paint(ChartGrid grid, Page page, Rectangle2D area) {
    List<String> notes = new ArrayList<>();
    grid.panels().forEach(panel -> notes.addAll(panel.notes()));
    Rectangle2D rest =
        LegendPainter.paint(page.graphics(), area, LegendEntry.of(grid.panels()), notes);
    double width = rest.getWidth() / grid.columns();
    double height = rest.getHeight() / grid.rows();
    for (int i = 0; i < grid.panels().size(); i++) {
      double x = rest.getX() + i % grid.columns() * width;
      double y = rest.getY() + i / grid.columns() * height;
      Rectangle2D cell = new Rectangle2D.Double(x, y, width, height);
      ChartRenderer.paint(grid.panels().get(i), page.graphics(), cell);
    }
  }
}
