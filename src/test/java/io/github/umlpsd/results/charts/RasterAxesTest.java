package io.github.umlpsd.results.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RasterAxesTest {
  private static final FigureSize SIZE = new FigureSize(85, 68, 150);
  private static final int RED = 0xF00048;
  private static final Axis SECONDS = Axis.log("Duration (s)").withRange(0.1, 1000);
  private static final Axis LEVEL = Axis.linear("Level").withRange(-0.5, 1.5);

  @BeforeAll
  static void needsNoDisplay() {
    System.setProperty("java.awt.headless", "true");
  }

  /** Four columns of a decade each, four rows of a half; one cell is red. */
  private static Raster raster() {
    int[] rgb = new int[16];
    // Third column: 10 to 100 s; second row from above: 0.5 to 1.
    rgb[4 + 2] = RED;
    return new Raster("", 4, 4, rgb);
  }

  @Test
  void aCellLiesWhereTheAxesSay() {
    Page page = new Page(SIZE);
    Rectangle2D cells =
        RasterRenderer.paint(raster().withAxes(SECONDS, LEVEL), page.graphics(), page.area());
    BufferedImage image = page.finish();
    assertEquals(RED, at(image, cells, 30, 0.7));
    assertEquals(0, at(image, cells, 3, 0.7));
    assertEquals(0, at(image, cells, 300, 0.7));
    assertEquals(0, at(image, cells, 30, 0.2));
  }

  @Test
  void bothAxesHaveNumbers() {
    List<String> decades =
        RasterAxes.ticks(SECONDS).stream()
            .map(DecadeTicks.Tick::label)
            .filter(label -> !label.isEmpty())
            .toList();
    assertEquals(
        List.of("10\u207b\u00b9", "10\u2070", "10\u00b9", "10\u00b2", "10\u00b3"), decades);
    assertEquals(
        List.of("-0.5", "0", "0.5", "1", "1.5"),
        RasterAxes.ticks(LEVEL).stream().map(DecadeTicks.Tick::label).toList());
    Page page = new Page(SIZE);
    Rectangle2D cells =
        RasterRenderer.paint(raster().withAxes(SECONDS, LEVEL), page.graphics(), page.area());
    BufferedImage image = page.finish();
    int left = (int) (cells.getX() * SIZE.pixelsPerPoint()) - 1;
    int bottom = (int) (cells.getMaxY() * SIZE.pixelsPerPoint()) + 2;
    assertTrue(ink(image, 0, left, 0, bottom) > 50);
    assertTrue(ink(image, 0, image.getWidth(), bottom, image.getHeight()) > 50);
    // Nothing is cut off at the edge of the page.
    assertEquals(0, ink(image, 0, 1, 0, image.getHeight()));
  }

  private static int at(BufferedImage image, Rectangle2D cells, double seconds, double level) {
    double x = cells.getX() + RasterAxes.place(SECONDS, seconds) * cells.getWidth();
    double y = cells.getMaxY() - RasterAxes.place(LEVEL, level) * cells.getHeight();
    double scale = SIZE.pixelsPerPoint();
    return image.getRGB((int) (x * scale), (int) (y * scale)) & 0xFFFFFF;
  }

  private static int ink(BufferedImage image, int left, int right, int top, int bottom) {
    int ink = 0;
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x++) {
        ink += (image.getRGB(x, y) & 0xFFFFFF) != 0xFFFFFF ? 1 : 0;
      }
    }
    return ink;
  }
}
