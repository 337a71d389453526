package io.github.umlpsd.traces.tables;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.Workers;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of so many lines that several threads read them in parts. */
class ManyLinesTest {
  private static final int LINES = 3000;

  @TempDir private Path folder;

  /** Lines of a time and two counts. */
  private static String[] lines(String separator, char decimal) {
    String[] lines = new String[LINES];
    for (int t = 0; t < LINES; t++) {
      lines[t] = String.join(separator, number(t * 0.05), number(first(t)), "-" + t + "e-3");
      lines[t] = lines[t].replace('.', decimal);
    }
    return lines;
  }

  private static double first(int frame) {
    return frame * 7919 % 1009 / 8.0;
  }

  private static String number(double value) {
    return Double.toString(value);
  }

  private ReadTraces read(String[] lines, int threads) {
    Path file = TableFile.of(folder, String.join("\n", lines) + "\n").file();
    return TraceTableReader.read(
        file, TraceTableFormat.DEFAULT, 0.05, new Workers(threads, Progress.NONE));
  }

  private String refused(String[] lines) {
    return TableFile.refused(() -> read(lines, 3));
  }

  @Test
  void everyNumberIsThatOfItsLine() {
    for (String[] lines : new String[][] {lines(",", '.'), lines("; ", ','), lines("  ", '.')}) {
      ReadTraces read = read(lines, 3);
      assertEquals(2, read.traces().size());
      double[] expected = new double[LINES];
      Arrays.setAll(expected, ManyLinesTest::first);
      assertArrayEquals(expected, read.traces().trace(0));
      Arrays.setAll(expected, t -> Double.parseDouble("-" + t + "e-3") + 0.0);
      assertArrayEquals(expected, read.traces().trace(1));
      assertEquals(read(lines, 1).warnings(), read.warnings());
    }
  }

  @Test
  void theFirstFaultIsToldWithItsLine() {
    String[] lines = lines(",", '.');
    lines[2899] = "\"never closed";
    lines[2500] = "1,2,x";
    assertTrue(refused(lines).contains("'x' in line 2501, column 3 is not a number"));
    lines[2500] = "1;2";
    lines[1700] = "85,1.5,1,5";
    assertTrue(refused(lines).contains("'1;2' in line 2501, column 1"), refused(lines));
    lines[2500] = "125.0,3,4";
    assertTrue(refused(lines).contains("a quote in line 2900 is not closed"), refused(lines));
    lines[2899] = "144.95,3,4";
    assertTrue(refused(lines).contains("row 1701 of numbers has 4 columns, but the first has 3"));
  }

  @Test
  void linesThatAreNoRowsArePassedOverAndCountedAsEver() {
    String[] lines = lines(",", '.');
    lines[1000] = "# a comment, 3";
    lines[2000] = "";
    ReadTraces read = read(lines, 3);
    assertEquals(LINES - 2, read.traces().frames());
    assertTrue(
        read.warnings().stream().anyMatch(w -> w.contains("2 blank or commented lines")),
        read.warnings().toString());
    assertTrue(read.warnings().toString().contains("the first is line 1001"));
  }

  @Test
  void unbreakableBlanksAreNoCells() {
    String[] lines = lines(" ", '.');
    lines[2700] = "135.0 3 \u00a0";
    assertTrue(refused(lines).contains("row 2701 of numbers has 2 columns"), refused(lines));
    lines[2700] = "135.0 \u00a0 3";
    assertTrue(refused(lines).contains("line 2701, column 2 is not a number"), refused(lines));
  }

  @Test
  void anotherDecimalSignFarBelowIsRefused() {
    String[] lines = lines(";", ',');
    lines[2700] = "135;1.5;3";
    assertTrue(
        refused(lines).contains("'1.5' in line 2701, column 2 is not a number; the decimal sign"),
        refused(lines));
  }
}
