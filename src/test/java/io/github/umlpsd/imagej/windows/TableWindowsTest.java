package io.github.umlpsd.imagej.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ij.measure.ResultsTable;
import io.github.umlpsd.results.tables.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableWindowsTest {
  /** What a user reads or saves is the number of the files, however small it is. */
  @ParameterizedTest
  @ValueSource(
      doubles = {0, 1, -3, 1.0847123, 123456.75, 0.0123456, 6.413776e-4, 1.3375272e-6, -2e-9, 3e9})
  void numbersKeepTheirDigits(double value) {
    Table.Builder table = new Table.Builder("test", "first", "value", "word");
    table.row(2.5, 1.0, "");
    table.row(1.5, value, "none");
    ResultsTable shown = TableWindows.of(table.build());
    assertEquals(
        value, Double.parseDouble(shown.getStringValue("value", 1)), 1e-4 * Math.abs(value));
    assertEquals(value, shown.getValue("value", 1));
    assertEquals("none", shown.getStringValue("word", 1));
    assertEquals("2.500000", shown.getStringValue("first", 0));
  }

  @Test
  void wholeNumbersHaveNoDecimals() {
    ResultsTable shown = TableWindows.of(new Table.Builder("test", "spot").row(1).row(12).build());
    assertEquals("1", shown.getStringValue("spot", 0));
    assertEquals("12", shown.getStringValue("spot", 1));
  }
}
