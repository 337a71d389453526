package io.github.umlpsd.results.figures;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.results.charts.ColorMap;
import io.github.umlpsd.results.charts.Figure;
import io.github.umlpsd.results.charts.FigureSize;
import io.github.umlpsd.results.charts.Page;
import io.github.umlpsd.results.charts.Palette;
import io.github.umlpsd.results.charts.Raster;
import io.github.umlpsd.results.charts.RasterRenderer;
import io.github.umlpsd.spots.Spot;
import io.github.umlpsd.traces.TraceSet;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MapFiguresTest {
  private static final FigureSize SIZE = new FigureSize(85, 85, 150);

  @Test
  void pixelsWithoutValueAreNeutral() {
    float[] values = {0, 1, Float.NaN, 2};
    Raster map = MapFigures.scalars(values, 2, 2, "\u03b2");
    assertEquals(ColorMap.NEUTRAL, map.rgb()[2]);
    assertEquals(0x440154, map.rgb()[0]);
    assertEquals(0xFDE725, map.rgb()[3]);
    assertEquals(1.98, map.colorBar().orElseThrow().max(), 1e-6);
    Page page = new Page(SIZE);
    Rectangle2D cells = RasterRenderer.paint(map, page.graphics(), page.area());
    BufferedImage image = page.finish();
    assertEquals(ColorMap.NEUTRAL, at(image, cells, 0.25, 0.75));
    assertEquals(0x440154, at(image, cells, 0.25, 0.25));
    assertEquals(1, cells.getWidth() / cells.getHeight(), 1e-9);
  }

  @Test
  void aMapWithoutAnyValueIsDrawn() {
    float[] values = new float[6];
    Arrays.fill(values, Float.NaN);
    Raster map = MapFigures.scalars(values, 3, 2, "\u03b2");
    assertTrue(Arrays.stream(map.rgb()).allMatch(rgb -> rgb == ColorMap.NEUTRAL));
    assertDoesNotThrow(() -> figure(map).render());
    Raster flat = MapFigures.scalars(new float[] {4, 4}, 2, 1, "\u03b2");
    assertDoesNotThrow(() -> figure(flat).render());
    assertEquals(flat.rgb()[0], flat.rgb()[1]);
  }

  @Test
  void classMapHasTheColoursOfTheClasses() {
    Raster map = MapFigures.classes(new int[] {0, 1, -1, 2}, 2, 2, 3);
    assertArrayEquals(
        new int[] {Palette.ofClass(0), Palette.ofClass(1), ColorMap.NEUTRAL, Palette.ofClass(2)},
        map.rgb());
    assertEquals(3, map.legend().size());
  }

  @Test
  void spotsAreCircledAroundTheirCentre() {
    List<Spot> spots = List.of(new Spot(10, 20, 1, 2.5), new Spot(30, 5, 1, 2.5));
    Raster map =
        MapFigures.spots(
            new float[40 * 40], 40, 40, spots, new int[] {1, -1}, 2, ClassStyle.LEADING);
    Page page = new Page(SIZE);
    Rectangle2D cells = RasterRenderer.paint(map, page.graphics(), page.area());
    BufferedImage image = page.finish();
    double radius = map.circles().get(0).radius();
    assertEquals(Palette.ofClass(1), at(image, cells, (10.5 + radius) / 40, 20.5 / 40));
    assertEquals(Palette.ofClass(1), at(image, cells, 10.5 / 40, (20.5 - radius) / 40));
    assertEquals(Palette.UNCLASSIFIED, at(image, cells, (30.5 - radius) / 40, 5.5 / 40));
    assertEquals(3, map.legend().size());
  }

  @Test
  void heatMapIsSortedByClassWithTheUnclassifiedLast() {
    double[][] counts = {{0, 1, 2, 3}, {5, 5, 5, 5}, {3, 2, 1, 0}, {0, 1, 2, 3}};
    BinnedTraces binned = BinnedTraces.of(TraceSet.of(0.5, counts), 2);
    int[] labels = {1, -1, 0, 1};
    Raster map = MapFigures.heatMap(binned, labels, 2, ClassStyle.LEADING);
    assertEquals(2, map.width());
    assertArrayEquals(
        new int[] {
          Palette.ofClass(0), Palette.ofClass(1), Palette.ofClass(1), Palette.UNCLASSIFIED
        },
        map.rowColors());
    int low = ColorMap.VIRIDIS.rgb(0);
    int high = ColorMap.VIRIDIS.rgb(1);
    assertArrayEquals(
        new int[] {high, low, low, high, low, high, ColorMap.NEUTRAL, ColorMap.NEUTRAL}, map.rgb());
    assertEquals(2, map.bottom().orElseThrow().max());
  }

  @Test
  void longTracesAreAveraged() {
    double[][] counts = new double[1][5001];
    Arrays.setAll(counts[0], t -> t);
    BinnedTraces binned = BinnedTraces.of(TraceSet.of(0.01, counts), 1);
    assertEquals(11, binned.windowFrames());
    assertEquals(455, binned.bins());
    assertEquals(0.055, binned.times()[0], 1e-12);
    // The last window has the frames 4995 to 5001 only.
    assertEquals((4994 + 5001) / 2.0 * 0.01, binned.times()[454], 1e-12);
    assertEquals(0, binned.rows()[0][0]);
    assertEquals(1, binned.rows()[0][454]);
  }

  @Test
  void scaleBarNeedsAPixelSize() {
    Raster map = MapFigures.classes(new int[10_000], 100, 100, 1);
    BufferedImage without = figure(map).render();
    BufferedImage with = figure(map.withCellSize(0.1)).render();
    int differing = 0;
    for (int y = 0; y < with.getHeight(); y++) {
      for (int x = 0; x < with.getWidth(); x++) {
        differing += with.getRGB(x, y) != without.getRGB(x, y) ? 1 : 0;
      }
    }
    assertTrue(differing > 500);
  }

  private static Figure figure(Raster raster) {
    return new Figure("map", "Map", "A map.", raster, SIZE);
  }

  private static int at(BufferedImage image, Rectangle2D cells, double right, double down) {
    double scale = SIZE.pixelsPerPoint();
    double x = cells.getX() + right * cells.getWidth();
    double y = cells.getY() + down * cells.getHeight();
    return image.getRGB((int) (x * scale), (int) (y * scale)) & 0xFFFFFF;
  }
}
