package io.github.umlpsd.results.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class AxisTest {

  @Test
  void logarithmicAxesShowPositiveNumbersOnly() {
    Axis log = Axis.log("f");
    assertTrue(log.shows(1e-9));
    assertFalse(log.shows(0));
    assertFalse(log.shows(-1));
    assertFalse(log.shows(Double.NaN));
    assertFalse(Axis.linear("x").shows(Double.POSITIVE_INFINITY));
  }

  @Test
  void dataKeepAMarginButGivenEndsStay() {
    Axis fitted = Axis.linear("x").withRange(0, Double.NaN).fitted(3, 10);
    assertEquals(0, fitted.min());
    assertEquals(10.4, fitted.max(), 1e-12);
    Axis log = Axis.log("f").fitted(0.01, 100);
    assertEquals(Math.pow(10, -2.16), log.min(), 1e-9);
    assertEquals(Math.pow(10, 2.16), log.max(), 1e-6);
  }

  @Test
  void noDataAndASingleValueGiveARange() {
    Axis empty = Axis.log("f").fitted(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);
    assertEquals(1, empty.min());
    assertEquals(10, empty.max());
    Axis single = Axis.linear("x").fitted(7, 7);
    assertTrue(single.min() < 7 && single.max() > 7);
    Axis fixedAtTheValue = Axis.linear("n").withRange(0, Double.NaN).fitted(0, 0);
    assertTrue(fixedAtTheValue.max() > 0);
  }

  @Test
  void decadesAreLabelledAndTheirMultiplesTicked() {
    List<DecadeTicks.Tick> ticks = DecadeTicks.between(0.02, 30, 10);
    List<String> labels =
        ticks.stream().filter(DecadeTicks.Tick::major).map(DecadeTicks.Tick::label).toList();
    assertEquals(List.of("10\u207b\u00b9", "10\u2070", "10\u00b9"), labels);
    assertEquals(0.02, ticks.get(0).value(), 1e-12);
    assertEquals(30, ticks.get(ticks.size() - 1).value(), 1e-9);
    assertEquals(8 + 9 + 9 + 3, ticks.size());
  }

  private static List<String> labels(double low, double high) {
    return DecadeTicks.between(low, high, 10).stream()
        .map(DecadeTicks.Tick::label)
        .filter(label -> !label.isEmpty())
        .toList();
  }

  @Test
  void lessThanADecadeIsLabelledInBetween() {
    assertEquals(List.of("0.2", "0.5"), labels(0.15, 0.8));
    assertEquals(List.of("0.1", "0.2"), labels(0.07, 0.21));
    // A single label would not say how large anything is.
    assertEquals(List.of("0.07", "0.08", "0.09", "0.1"), labels(0.066, 0.19));
    assertEquals(List.of("6", "7", "8"), labels(5.5, 8.5));
    assertEquals(List.of("1.2", "1.22", "1.24", "1.26", "1.28", "1.3"), labels(1.19, 1.31));
  }

  @Test
  void manyDecadesShareTheRoom() {
    long labels =
        DecadeTicks.between(1e-12, 1e12, 6).stream().filter(t -> !t.label().isEmpty()).count();
    assertTrue(labels >= 4 && labels <= 7, labels + " labels");
  }

  @Test
  void numbersAreRound() {
    assertEquals(5, NiceNumbers.atMost(9.99), 1e-12);
    assertEquals(10, NiceNumbers.atMost(10), 1e-12);
    assertEquals(0.02, NiceNumbers.atMost(0.049), 1e-15);
    assertEquals("0.3", NiceNumbers.format(0.1 + 0.2));
    assertEquals("120", NiceNumbers.format(120));
    assertEquals("0", NiceNumbers.format(0));
    assertEquals("1.53 \u00b1 0.12", NiceNumbers.withError(1.534, 0.118));
    assertEquals("1.53 \u00b1 0.00", NiceNumbers.withError(1.534, 0));
    assertEquals("1.534 \u00b1 0.004", NiceNumbers.withError(1.5341, 0.0038));
    assertEquals("12.50 \u00b1 3.00", NiceNumbers.withError(12.5, 3));
    assertEquals(6, NiceNumbers.ticks(0, 1).length);
    assertEquals(1, NiceNumbers.ticks(2, 2).length);
  }
}
