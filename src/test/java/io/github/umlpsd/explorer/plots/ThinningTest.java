package io.github.umlpsd.explorer.plots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.results.charts.Axis;
import io.github.umlpsd.results.charts.Chart;
import io.github.umlpsd.results.charts.Series;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ThinningTest {

  @Test
  void aLongTraceKeepsItsExtremesAndEnds() {
    int n = 200_000;
    double[] x = new double[n];
    double[] y = new double[n];
    Random random = new Random(2);
    Arrays.setAll(x, i -> i * 0.01);
    Arrays.setAll(y, i -> random.nextGaussian());
    y[123_456] = 50;
    y[77_777] = -40;
    Chart chart = new Chart("", Axis.linear("t"), Axis.linear("y")).plus(Series.line("", x, y, 0));
    Series thin = Thinning.of(chart, x[0], x[n - 1], 800).series().get(0);
    assertTrue(thin.x().length <= 4 * 802, "points: " + thin.x().length);
    assertEquals(50, Arrays.stream(thin.y()).max().getAsDouble());
    assertEquals(-40, Arrays.stream(thin.y()).min().getAsDouble());
    assertEquals(x[0], thin.x()[0]);
    assertEquals(x[n - 1], thin.x()[thin.x().length - 1]);
    for (int i = 1; i < thin.x().length; i++) {
      assertTrue(thin.x()[i] > thin.x()[i - 1]);
    }
    Series near = Thinning.of(chart, 10, 12, 800).series().get(0);
    assertTrue(near.x()[0] <= 10 && near.x()[near.x().length - 1] >= 12);
    assertEquals(203, near.x().length, 2, "all points of the part that is shown");
  }
}
