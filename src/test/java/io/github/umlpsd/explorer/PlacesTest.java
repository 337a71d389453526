package io.github.umlpsd.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Rectangle;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlacesTest {
  private static final Rectangle SCREEN = new Rectangle(0, 30, 1920, 1050);

  @Test
  void anEmptyScreenIsFree() {
    assertEquals(SCREEN, Places.free(SCREEN, List.of()));
  }

  @Test
  void theWindowGoesRightOfAMovieInTheCornerAndBelowTheTools() {
    Rectangle tools = new Rectangle(1000, 0, 600, 100);
    Rectangle movie = new Rectangle(0, 30, 270, 300);
    assertEquals(new Rectangle(270, 100, 1650, 980), Places.free(SCREEN, List.of(tools, movie)));
  }

  @Test
  void whatIsFreeIsNotCutByWhatLiesOutsideTheScreen() {
    Rectangle outside = new Rectangle(2000, 0, 100, 100);
    assertEquals(SCREEN, Places.free(SCREEN, List.of(outside)));
  }

  @Test
  void nothingIsFreeBehindAMovieAsLargeAsTheScreen() {
    assertEquals(0, Places.free(SCREEN, List.of(SCREEN)).width);
  }
}
