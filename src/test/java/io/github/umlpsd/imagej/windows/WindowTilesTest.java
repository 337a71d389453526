package io.github.umlpsd.imagej.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Dimension;
import java.awt.Point;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowTilesTest {
  private static final Rectangle SCREEN = new Rectangle(10, 100, 1000, 500);

  @Test
  void rowsAreFilledFromLeftToRight() {
    List<Dimension> sizes =
        List.of(new Dimension(400, 200), new Dimension(600, 250), new Dimension(500, 200));
    assertEquals(
        List.of(new Point(10, 100), new Point(410, 100), new Point(10, 350)),
        WindowTiles.places(sizes, SCREEN, false));
  }

  @Test
  void aFullScreenIsStartedAgainAStepFurther() {
    List<Dimension> sizes = Collections.nCopies(5, new Dimension(1000, 300));
    assertEquals(
        List.of(new Point(10, 100), new Point(40, 130)),
        WindowTiles.places(sizes, SCREEN, false).subList(0, 2));
    assertEquals(new Point(130, 220), WindowTiles.places(sizes, SCREEN, false).get(4));
  }

  @Test
  void windowsFitUntilOneWouldCoverAnother() {
    Dimension half = new Dimension(500, 250);
    assertTrue(WindowTiles.fit(List.of(), SCREEN));
    assertTrue(WindowTiles.fit(Collections.nCopies(4, half), SCREEN));
    assertFalse(WindowTiles.fit(Collections.nCopies(5, half), SCREEN));
    assertFalse(WindowTiles.fit(List.of(new Dimension(100, 501)), SCREEN));
  }

  @Test
  void fewWindowsAreLargeAndManyAreSmall() {
    ResultSizes few = ResultSizes.fitting(List.of(), List.of(), 2, List.of(), SCREEN);
    ResultSizes many = ResultSizes.fitting(List.of(), List.of(), 50, List.of(), SCREEN);
    assertEquals(new Dimension(320, 200), few.plotFrame());
    assertTrue(many.plotFrame().width < few.plotFrame().width);
    assertTrue(many.mapPixels() < few.mapPixels());
  }

  @ParameterizedTest
  @CsvSource({"1366, 768", "1600, 1000", "1920, 1080"})
  void nothingCoversTheMovie(int width, int height) {
    List<Dimension> sizes = new ArrayList<>(List.of(new Dimension(540, 600)));
    sizes.addAll(Collections.nCopies(9, new Dimension(325, 275)));
    sizes.addAll(Collections.nCopies(6, TableWindows.SIZE));
    Rectangle screen = new Rectangle(0, 70, width, height - 70);
    List<Point> places = WindowTiles.places(sizes, screen, true, 6);
    Rectangle movie = new Rectangle(places.get(0), sizes.get(0));
    for (int i = 1; i < sizes.size(); i++) {
      Rectangle window = new Rectangle(places.get(i), sizes.get(i));
      assertFalse(movie.intersects(window), "window " + i);
      assertTrue(screen.contains(window), "window " + i + " at " + window);
    }
  }

  @Test
  void tablesCoverEachOtherRatherThanPlots() {
    List<Dimension> sizes = new ArrayList<>(Collections.nCopies(5, new Dimension(330, 245)));
    sizes.addAll(Collections.nCopies(4, new Dimension(250, 150)));
    List<Point> places = WindowTiles.places(sizes, SCREEN, true, 4);
    Rectangle pile = new Rectangle(670, 450, 340, 150);
    for (int i = 5; i < 9; i++) {
      assertTrue(pile.contains(new Rectangle(places.get(i), sizes.get(i))), places.toString());
    }
    for (int i = 0; i < 5; i++) {
      Rectangle plot = new Rectangle(places.get(i), sizes.get(i));
      assertFalse(pile.intersects(plot), "plot " + i);
    }
    assertEquals(
        WindowTiles.places(sizes.subList(4, 9), SCREEN, true),
        WindowTiles.places(sizes.subList(4, 9), SCREEN, true, 4),
        "beside each other where there is room");
  }
}
