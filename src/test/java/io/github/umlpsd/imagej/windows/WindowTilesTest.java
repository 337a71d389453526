package io.github.umlpsd.imagej.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.imagej.windows.WindowTiles.Windows;
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
  private static final Dimension NO_MOVIE = new Dimension();

  private static final Windows NOTHING = plots(NO_MOVIE, 0, 0, 0, 0);

  private static Windows plots(Dimension movie, int count, int width, int height, int tables) {
    Dimension plot = new Dimension(width, height);
    return new Windows(movie, List.of(), Collections.nCopies(count, plot), tables, false);
  }

  private static List<Rectangle> places(List<Point> corners, List<Dimension> sizes) {
    List<Rectangle> places = new ArrayList<>();
    for (int i = 0; i < corners.size(); i++) {
      places.add(new Rectangle(corners.get(i), sizes.get(i)));
    }
    return places;
  }

  @Test
  void rowsAreFilledFromLeftToRight() {
    assertEquals(
        List.of(new Point(10, 100), new Point(410, 100), new Point(10, 300)),
        WindowTiles.of(plots(NO_MOVIE, 3, 400, 200, 0), SCREEN).plots());
  }

  @Test
  void besideATallMovieThereAreTwoRows() {
    Dimension movie = new Dimension(500, 480);
    assertEquals(
        List.of(new Point(510, 100), new Point(710, 100), new Point(510, 320), new Point(710, 320)),
        WindowTiles.of(plots(movie, 4, 200, 220, 0), SCREEN).plots());
  }

  @Test
  void tablesHaveTheLowerEdgeAndOverlapWhereItIsShort() {
    List<Point> few = WindowTiles.of(plots(NO_MOVIE, 0, 0, 0, 2), SCREEN).tables();
    assertEquals(List.of(new Point(10, 430), new Point(390, 430)), few);
    List<Point> many = WindowTiles.of(plots(NO_MOVIE, 0, 0, 0, 5), SCREEN).tables();
    assertEquals(List.of(10, 165, 320, 475, 630), many.stream().map(place -> place.x).toList());
    Dimension movie = new Dimension(300, 450);
    assertEquals(310, WindowTiles.of(plots(movie, 0, 0, 0, 5), SCREEN).tables().get(0).x);
  }

  @Test
  void theLogLiesBehindTheTablesAndCoversNone() {
    Windows few = new Windows(NO_MOVIE, List.of(), List.of(), 1, true);
    assertEquals(new Rectangle(390, 430, 560, 170), WindowTiles.of(few, SCREEN).log());
    Windows many = new Windows(NO_MOVIE, List.of(), List.of(), 5, true);
    WindowTiles tiles = WindowTiles.of(many, SCREEN);
    assertEquals(new Rectangle(450, 430, 560, 170), tiles.log());
    assertEquals(new Point(70, 430), tiles.tables().get(4));
  }

  @Test
  void plotsWithoutRoomLieInPilesWhoseTitlesAreSeen() {
    List<Point> plots = WindowTiles.of(plots(NO_MOVIE, 7, 300, 300, 0), SCREEN).plots();
    assertEquals(List.of(70, 40, 10, 460, 430, 400, 370), plots.stream().map(p -> p.x).toList());
    assertEquals(List.of(160, 130, 100, 190, 160, 130, 100), plots.stream().map(p -> p.y).toList());
  }

  @Test
  void fewWindowsAreLargeAndManyAreSmall() {
    ResultSizes few = ResultSizes.fitting(NOTHING, List.of(), 2, SCREEN, NO_MOVIE);
    ResultSizes many = ResultSizes.fitting(NOTHING, List.of(), 6, SCREEN, NO_MOVIE);
    assertEquals(new Dimension(380, 317), few.plotFrame());
    assertTrue(many.plotFrame().width < few.plotFrame().width);
    assertEquals(
        ResultSizes.LEAST,
        ResultSizes.fitting(NOTHING, List.of(), 40, new Rectangle(0, 0, 640, 480), NO_MOVIE));
  }

  /** A large screen is used: plots take half of it and more. */
  @ParameterizedTest
  @CsvSource({"1366, 768", "1600, 1000", "1920, 1080", "2560, 1440"})
  void plotsUseTheRoomThereIs(int width, int height) {
    Rectangle screen = new Rectangle(0, 70, width, height - 70);
    Windows others = new Windows(new Dimension(140, 140), List.of(), List.of(), 7, true);
    Dimension frame = ResultSizes.fitting(others, List.of(), 8, screen, NO_MOVIE).plotFrame();
    double room = (double) width * (screen.height - TableWindows.SIZE.height);
    double used = 8.0 * (frame.width + 106) * (frame.height + 115) / room;
    assertTrue(used > 0.7, frame + " use " + used);
  }

  @ParameterizedTest
  @CsvSource({
    "1366, 768, 140, 140",
    "1366, 768, 540, 600",
    "1366, 768, 700, 690",
    "1366, 768, 1300, 690",
    "1600, 1000, 540, 600",
    "1600, 1000, 1040, 900",
    "1920, 1080, 540, 600",
    "1920, 1080, 1040, 1000"
  })
  void nothingCoversTheMovieOrLeavesTheScreen(int width, int height, int wide, int high) {
    Rectangle screen = new Rectangle(0, 70, width, height - 70);
    Dimension movie = new Dimension(wide, high);
    List<Dimension> maps = Collections.nCopies(5, new Dimension(214, 298));
    List<Dimension> plots = Collections.nCopies(4, new Dimension(325, 275));
    WindowTiles tiles = WindowTiles.of(new Windows(movie, maps, plots, 7, true), screen);
    List<Rectangle> all = places(tiles.maps(), maps);
    all.addAll(places(tiles.plots(), plots));
    all.addAll(places(tiles.tables(), Collections.nCopies(7, TableWindows.SIZE)));
    all.add(tiles.log());
    assertEquals(17, all.size());
    Rectangle place = new Rectangle(screen.getLocation(), movie);
    boolean room = width - wide > 500;
    for (Rectangle window : all) {
      assertTrue(screen.contains(window), window.toString());
      assertFalse(room && place.intersects(window), window.toString());
    }
  }

  @Test
  void mapsAreNotPiledWhilePlotsCanBe() {
    Rectangle screen = new Rectangle(0, 0, 1000, 700);
    List<Dimension> maps = Collections.nCopies(4, new Dimension(240, 300));
    List<Dimension> plots = Collections.nCopies(6, new Dimension(325, 275));
    WindowTiles tiles = WindowTiles.of(new Windows(NO_MOVIE, maps, plots, 0, false), screen);
    List<Rectangle> of = places(tiles.maps(), maps);
    for (Rectangle map : of) {
      assertTrue(of.stream().noneMatch(other -> other != map && other.intersects(map)));
      assertTrue(places(tiles.plots(), plots).stream().noneMatch(map::intersects));
    }
  }
}
