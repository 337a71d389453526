package io.github.umlpsd.results.comparison;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.umlpsd.compare.endpoints.Measured;
import io.github.umlpsd.results.charts.Series;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConditionPanelTest {
  private static final double NONE = Double.NaN;

  @Test
  void everyMovieIsAPointWithItsInterval() {
    List<Series> series =
        panel(List.of(movie(2, 1.5, 2.5), movie(NONE, NONE, NONE), movie(3, 2.8, 3.3)), List.of());
    Series points = named(series, "a");
    assertArrayEquals(new double[] {2, 3}, points.y());
    assertArrayEquals(new double[] {1.5, 2.5}, uprightAt(series, points.x()[0]).y());
    assertArrayEquals(new double[] {2.8, 3.3}, uprightAt(series, points.x()[1]).y());
    assertEquals(0, named(series, "b").y().length);
  }

  @Test
  void theMeanHasTheIntervalOfItsMovies() {
    // Five movies of mean 3 and deviation 1.5811: half of the interval is 2.7764 x 1.5811 / 5^0.5.
    List<Series> series =
        panel(
            List.of(
                movie(1, -1, 1), movie(2, 1, 3), movie(3, 2, 4), movie(4, 3, 5), movie(5, 4, 7)),
            List.of(movie(4.5, NONE, NONE)));
    assertEquals(1, levels(series, 3));
    assertEquals(1, levels(series, 3 - 1.9632));
    assertEquals(1, levels(series, 3 + 1.9632));
    // One movie has a mean without an interval.
    assertEquals(1, levels(series, 4.5));
  }

  @Test
  void anIntervalFarBeyondTheMoviesIsCutWithoutAnEndMark() {
    // Two movies: half of the interval is 12.7 x 0.5. The movies reach from 0 to 2.
    List<Series> series =
        panel(List.of(movie(1, NONE, NONE), movie(2, NONE, NONE)), List.of(movie(1, 0, 2)));
    double highest =
        series.stream()
            .flatMapToDouble(s -> Arrays.stream(s.y()))
            .filter(Double::isFinite)
            .max()
            .orElseThrow();
    assertEquals(3, highest);
    assertEquals(0, levels(series, 3));
  }

  @Test
  void manyMoviesAreShownAsPointsAlone() {
    List<Measured> many = Collections.nCopies(ConditionPanel.MOST_LINES + 1, movie(2, 1, 3));
    // Points, mean, its interval and two end marks.
    assertEquals(5 + 1, panel(many, List.of()).size());
  }

  private static List<Series> panel(List<Measured> a, List<Measured> b) {
    return ConditionPanel.of("Rate (Hz)", List.of("a", "b"), List.of(a, b)).series();
  }

  private static Measured movie(double value, double low, double high) {
    return new Measured(value, low, high, 10);
  }

  private static Series named(List<Series> series, String name) {
    return series.stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow();
  }

  private static Series uprightAt(List<Series> series, double x) {
    return series.stream()
        .filter(s -> s.style() == Series.Style.LINE && s.x()[0] == x && s.x()[1] == x)
        .findFirst()
        .orElseThrow();
  }

  /** Number of level lines at some height. */
  private static long levels(List<Series> series, double y) {
    return series.stream()
        .filter(s -> s.style() == Series.Style.LINE && s.x()[0] != s.x()[1])
        .filter(s -> Math.abs(s.y()[0] - y) < 1e-4 && s.y()[0] == s.y()[1])
        .count();
  }
}
