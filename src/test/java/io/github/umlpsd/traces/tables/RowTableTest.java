package io.github.umlpsd.traces.tables;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.traces.tables.TraceTableFormat.Direction;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Traces in rows lose no trace and no frame, whatever stands above and before them. */
class RowTableTest {
  private static final int FRAMES = 40;

  @TempDir Path folder;

  private static String row(String start, String separator, int trace) {
    StringJoiner row = new StringJoiner(separator, start, "\n");
    for (int t = 0; t < FRAMES; t++) {
      row.add(String.valueOf((int) TableFile.counts(trace, t)));
    }
    return row.toString();
  }

  private static String axis(String start, double first, double step) {
    StringJoiner row = new StringJoiner(",", start, "\n");
    for (int t = 0; t < FRAMES; t++) {
      double value = Math.round(1e6 * (first + t * step)) / 1e6;
      row.add(value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value));
    }
    return row.toString();
  }

  private static void assertStandard(ReadTraces read) {
    assertEquals(3, read.traces().size());
    for (int i = 0; i < 3; i++) {
      double[] trace = read.traces().trace(i);
      assertEquals(FRAMES, trace.length);
      for (int t = 0; t < FRAMES; t++) {
        assertEquals(TableFile.counts(i, t), trace[t]);
      }
    }
  }

  private static String rows(String a, String b, String c) {
    return row(a, ",", 0) + row(b, ",", 1) + row(c, ",", 2);
  }

  @Test
  void plainRowsAreTraces() {
    TableFile table = TableFile.of(folder, "\ufeff" + rows("", "", ""));
    assertStandard(table.rows(0.05));
    assertTrue(TableFile.refused(() -> table.rows(0)).contains("give frame_interval"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void numbersOfFramesAreAHeader(int first) {
    ReadTraces read = TableFile.of(folder, axis("", first, 1) + rows("", "", "")).rows(0.05);
    assertStandard(read);
    assertEquals(List.of(1), read.facts().headerLines());
    assertEquals(List.of(), read.warnings());
    assertStandard(TableFile.of(folder, axis("id,", first, 1) + rows("a,", "b,", "c,")).rows(0.05));
    assertStandard(TableFile.of(folder, axis(",", first, 1) + rows("0,", "1,", "2,")).rows(0.05));
  }

  @Test
  void aRowOfTimesGivesTheInterval() {
    ReadTraces read = TableFile.of(folder, axis("", 0, 0.05) + rows("", "", "")).rows(0);
    assertStandard(read);
    assertEquals(0.05, read.traces().frameIntervalSeconds(), 1e-9);
    read = TableFile.of(folder, axis("time (ms),", 0, 50) + rows("a,", "b,", "c,")).rows(0);
    assertStandard(read);
    assertEquals(0.05, read.traces().frameIntervalSeconds(), 1e-9);
  }

  @Test
  void namesInFrontAreNoNumbers() {
    ReadTraces read = TableFile.of(folder, rows("spot a,", "spot b,", "spot c,")).rows(0.05);
    assertStandard(read);
    assertEquals(1, read.facts().leadingColumns());
    assertStandard(
        TableFile.of(folder, rows("x,5,", "y,6,", "z,7,"))
            .read(Direction.ROWS, OptionalInt.of(2), 0.05));
  }

  @Test
  void rowsOfDifferentLengthsAreRefused() {
    String text = rows("", "", "") + "1,2,3\n";
    String told = TableFile.refused(() -> TableFile.of(folder, text).rows(0.05));
    assertTrue(told.contains("Trace 4 has 3 frames"), told);
  }

  @Test
  void rowsInThreesOfOneNameAreChannels() {
    String times = axis("", 0, 0.1).replace(',', ' ');
    StringBuilder text = new StringBuilder(times);
    for (int i = 0; i < 3; i++) {
      for (int channel = 0; channel < 3; channel++) {
        text.append(row("molecule#" + i + " ", " ", channel == 0 ? i : 50 + channel));
      }
    }
    TableFile table = TableFile.of(folder, text.toString());
    ReadTraces read = table.rows(0);
    assertStandard(read);
    assertEquals(0.1, read.traces().frameIntervalSeconds(), 1e-9);
    assertTrue(read.warnings().get(0).contains("donor"));
    ReadTraces acceptor = table.read(Direction.ROWS, "acceptor", 0);
    assertEquals(TableFile.counts(51, 3), acceptor.traces().trace(0)[3]);
    assertTrue(
        TableFile.refused(() -> table.read(Direction.ROWS, "red", 0)).contains("donor, acceptor"));
  }

  @Test
  void damageInTheFirstRowIsNoHeader() {
    String damaged = row("12d,", ",", 0) + rows("5,", "5,", "5,");
    String told = TableFile.refused(() -> TableFile.of(folder, damaged).rows(0.05));
    assertTrue(told.contains("'12d' in line 1, column 1"), told);
  }

  @Test
  void aMissingCellStaysMissing() {
    double[] trace = TableFile.of(folder, rows("nan,", "5,", ",")).rows(1).traces().trace(2);
    assertTrue(Double.isNaN(trace[0]));
    assertArrayEquals(
        new double[] {1, 8}, new double[] {TableFile.counts(0, 0), TableFile.counts(0, 1)});
    assertEquals(TableFile.counts(2, 0), trace[1]);
  }
}
