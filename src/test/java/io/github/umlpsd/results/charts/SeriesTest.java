package io.github.umlpsd.results.charts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class SeriesTest {
  private static final Axis LOG = Axis.log("");
  private static final Axis LINEAR = Axis.linear("");

  @Test
  void whatALogarithmicAxisCannotShowIsDropped() {
    Series s = Series.line("s", new double[] {0, 1, 2, 3}, new double[] {5, -1, Double.NaN, 7}, 0);
    Series shown = s.shownOn(LINEAR, LOG);
    assertArrayEquals(new double[] {0, 3}, shown.x());
    assertArrayEquals(new double[] {5, 7}, shown.y());
    assertArrayEquals(new double[] {3}, s.shownOn(LOG, LOG).x());
  }

  @Test
  void aBandThatReachesZeroOpensDownOnALogarithmicAxis() {
    double[] x = {1, 2};
    double[] y = {1, 10};
    Series s =
        Series.line("s", x, y, 0)
            .withBand(new double[] {-1, 9}, new double[] {3, Double.POSITIVE_INFINITY});
    Series shown = s.shownOn(LINEAR, LOG);
    assertArrayEquals(new double[] {Double.MIN_NORMAL, 9}, shown.low());
    assertArrayEquals(new double[] {3, 10}, shown.high());
    Chart fitted = new Chart("", LINEAR, LOG).plus(s).fitted();
    assertEquals(1, fitted.y().min(), 0.2);
  }

  @Test
  void stepsHoldTheirValueUntilTheNextPlace() {
    Series steps = Series.steps("s", new double[] {0, 1, 3}, new double[] {2, 5, 1}, 0);
    Series outline = steps.outlined();
    assertArrayEquals(new double[] {0, 1, 1, 3, 3}, outline.x());
    assertArrayEquals(new double[] {2, 2, 5, 5, 1}, outline.y());
  }

  @Test
  void barsStandOnZeroAndAreFilled() {
    Series outline = Series.bars("s", new double[] {1, 2}, new double[] {4, 6}, 0).outlined();
    assertArrayEquals(new double[] {0.6, 0.6, 1.4, 1.4, 1.6, 1.6, 2.4, 2.4}, outline.x(), 1e-12);
    assertArrayEquals(new double[] {0, 4, 4, 0, 0, 6, 6, 0}, outline.y());
    assertArrayEquals(outline.y(), outline.high());
  }

  @Test
  void lengthsMustAgree() {
    double[] two = {1, 2};
    double[] one = {1};
    assertThrows(IllegalArgumentException.class, () -> Series.line("s", two, one, 0));
    Series s = Series.line("s", two, two, 0);
    assertThrows(IllegalArgumentException.class, () -> s.withBand(one, one));
  }
}
