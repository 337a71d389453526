package io.github.umlpsd.results.charts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FigureTest {
  private static final FigureSize SIZE = new FigureSize(85, 68, 150);
  private static final int RED = 0xF00048;

  @BeforeAll
  static void needsNoDisplay() {
    System.setProperty("java.awt.headless", "true");
  }

  @Test
  void sizeFollowsFromResolution() {
    BufferedImage image = figure(chart()).render();
    assertEquals(Math.round(85 / 25.4 * 150), image.getWidth());
    assertEquals(Math.round(68 / 25.4 * 150), image.getHeight());
    assertEquals(2008, FigureSize.twoColumns(50).widthPixels());
  }

  @Test
  void pngKeepsThePixelsAndTheResolution() throws IOException {
    Figure figure = figure(chart().plus(line(new double[] {1, 2}, new double[] {1, 4})));
    BufferedImage drawn = figure.render();
    byte[] png = figure.png();
    BufferedImage read = ImageIO.read(new ByteArrayInputStream(png));
    int w = drawn.getWidth();
    int h = drawn.getHeight();
    assertEquals(w, read.getWidth());
    for (int y = 0; y < h; y += 3) {
      for (int x = 0; x < w; x += 3) {
        assertEquals(drawn.getRGB(x, y), read.getRGB(x, y));
      }
    }
    String header = new String(png, 0, 60, java.nio.charset.StandardCharsets.ISO_8859_1);
    int density = header.indexOf("pHYs") + 4;
    int perMeter = java.nio.ByteBuffer.wrap(png, density, 4).getInt();
    assertEquals(Math.round(150 / 0.0254), perMeter);
  }

  @Test
  void oneFigureAfterTheOtherIsAsIfDrawnAlone() {
    FigurePress press = new FigurePress();
    Figure large = figure(chart().plus(line(new double[] {1, 2}, new double[] {1, 4})));
    Figure small = new Figure("f", "t", "c", chart(), new FigureSize(60, 40, 150));
    for (Figure figure : List.of(large, small, large, figure(chart()), small)) {
      assertArrayEquals(figure.png(), press.png(figure));
    }
  }

  @Test
  void pointsOfALogarithmicChartLieWhereTheyShould() {
    Series points =
        Series.points("", new double[] {1, 10, 100}, new double[] {1e-3, 1e-1, 1e1}, RED);
    Chart chart =
        new Chart("", Axis.log("x").withRange(0.1, 1000), Axis.log("y").withRange(1e-4, 1e2))
            .plus(points);
    Page page = new Page(SIZE);
    Rectangle2D axes = ChartRenderer.paint(chart, page.graphics(), page.area());
    BufferedImage image = page.finish();
    double[][] expected = {{0.25, 1.0 / 6}, {0.5, 0.5}, {0.75, 5.0 / 6}};
    for (double[] place : expected) {
      assertEquals(RED, at(image, axes, place[0], place[1]), "at " + place[0]);
    }
    assertEquals(0xFFFFFF, at(image, axes, 0.3, 0.8));
  }

  @Test
  void aBandIsTranslucentAroundItsLine() {
    double[] x = {0, 1};
    Series band =
        Series.line("", x, new double[] {5, 5}, 0x000000)
            .withBand(new double[] {2, 2}, new double[] {8, 8});
    Chart chart =
        new Chart("", Axis.linear("x").withRange(0, 1), Axis.linear("y").withRange(0, 10))
            .plus(band);
    Page page = new Page(SIZE);
    Rectangle2D axes = ChartRenderer.paint(chart, page.graphics(), page.area());
    BufferedImage image = page.finish();
    int inside = at(image, axes, 0.47, 0.33) & 0xFF;
    assertTrue(inside > 150 && inside < 230, "grey " + inside);
    assertEquals(0x000000, at(image, axes, 0.47, 0.5));
    assertEquals(0xFFFFFF, at(image, axes, 0.47, 0.87));
  }

  @Test
  void theLegendLeavesTheAxesFree() {
    Chart bare = chart().plus(Series.line("", new double[] {1, 2}, new double[] {1, 2}, RED));
    Chart named = chart();
    for (int i = 0; i < 12; i++) {
      named = named.plus(Series.line("class " + i, new double[] {1, 2}, new double[] {1, 2}, RED));
    }
    Page page = new Page(SIZE);
    Rectangle2D rest =
        LegendPainter.paint(
            page.graphics(), page.area(), LegendEntry.of(List.of(named)), List.of("note"));
    Rectangle2D axes = ChartRenderer.paint(named, page.graphics(), rest);
    assertTrue(axes.getMaxY() < rest.getMaxY());
    assertTrue(rest.getMaxY() < page.area().getMaxY() - 25);
    assertEquals(0, LegendEntry.of(List.of(bare)).size());
  }

  @Test
  void unusualDataAreDrawn() {
    double[] none = {};
    double[] one = {3};
    double[] nan = {Double.NaN};
    Axis log = Axis.log("y");
    for (Axis y : List.of(Axis.linear("y"), Axis.wholeNumbers("y"), log)) {
      Chart chart = new Chart("t", Axis.linear("x"), y);
      assertDoesNotThrow(() -> figure(chart).render());
      assertDoesNotThrow(() -> figure(chart.plus(line(none, none))).render());
      assertDoesNotThrow(() -> figure(chart.plus(line(one, one))).render());
      assertDoesNotThrow(() -> figure(chart.plus(line(one, nan))).render());
      assertDoesNotThrow(() -> figure(chart.plus(Series.steps("", none, none, 0))).render());
      assertDoesNotThrow(() -> figure(chart.plus(Series.bars("b", one, one, 0))).render());
    }
    Chart negative = new Chart("", Axis.log("x"), log).plus(line(one, new double[] {-1}));
    assertEquals(0, negative.fitted().series().get(0).x().length);
    assertDoesNotThrow(() -> figure(negative).render());
  }

  @Test
  void panelsStandSideBySide() {
    Chart left = chart().plus(line(new double[] {1, 2}, new double[] {1, 2}));
    BufferedImage image = figure(new ChartGrid(2, List.of(left, chart()))).render();
    int half = image.getWidth() / 2;
    assertTrue(count(image, RED, 0, half) > 20);
    assertEquals(0, count(image, RED, half, image.getWidth()));
  }

  private static Chart chart() {
    return new Chart("Title", Axis.linear("x (s)"), Axis.linear("y"));
  }

  private static Series line(double[] x, double[] y) {
    return Series.line("", x, y, RED).withWidth(3);
  }

  private static Figure figure(Drawing drawing) {
    return new Figure("test", "Test", "A test.", drawing, SIZE);
  }

  private static int count(BufferedImage image, int rgb, int from, int to) {
    int count = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = from; x < to; x++) {
        count += (image.getRGB(x, y) & 0xFFFFFF) == rgb ? 1 : 0;
      }
    }
    return count;
  }

  private static int at(BufferedImage image, Rectangle2D axes, double right, double up) {
    double scale = SIZE.pixelsPerPoint();
    double x = axes.getX() + right * axes.getWidth();
    double y = axes.getMaxY() - up * axes.getHeight();
    return image.getRGB((int) (x * scale), (int) (y * scale)) & 0xFFFFFF;
  }
}
