package io.github.umlpsd.traces.tables;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.simulate.TraceSimulator;
import io.github.umlpsd.simulate.emitters.SampleSet;
import io.github.umlpsd.simulate.emitters.TraceScene;
import io.github.umlpsd.traces.TraceSet;
import io.github.umlpsd.traces.tables.TraceTableFormat.Direction;
import java.nio.file.Path;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no trace is not taken for one, and a table that lies otherwise is told. */
class TableShapeTest {
  private static final int FRAMES = 30;

  @TempDir Path folder;

  private TableFile table(String header, IntFunction<String> row) {
    StringBuilder text = new StringBuilder(header + "\n");
    IntStream.range(0, FRAMES).mapToObj(row).forEach(line -> text.append(line).append('\n'));
    return TableFile.of(folder, text.toString());
  }

  private static int count(int trace, int frame) {
    return (int) TableFile.counts(trace, frame);
  }

  private static void assertTraces(ReadTraces read, int traces) {
    assertEquals(traces, read.traces().size());
    assertEquals(0.05, read.traces().frameIntervalSeconds(), 1e-9);
    for (int i = 0; i < traces; i++) {
      int trace = i;
      double[] right = IntStream.range(0, FRAMES).mapToDouble(t -> count(trace, t)).toArray();
      assertArrayEquals(right, read.traces().trace(i));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "a, b, Mean, 1",
    "a, background [counts], Std. Dev., 2",
    "a, a_std, c(yEr\u00b1), 2",
    "mean, mean (2), average, 0",
    "dot 1, meander, summer, 0",
  })
  void columnsThatSoundLikeMeansAndErrorsAreTold(String one, String two, String three, int told) {
    TableFile table =
        table(
            "time (s)," + one + "," + two + "," + three,
            t -> 0.05 * t + "," + count(0, t) + "," + count(1, t) + "," + count(2, t));
    ReadTraces read = table.columns();
    assertTraces(read, 3);
    assertEquals(told, read.warnings().size(), read.warnings().toString());
    assertTrue(read.warnings().stream().allMatch(warning -> warning.contains("sounds like")));
  }

  @ParameterizedTest
  @CsvSource({"1,2", "(a),(b)"})
  void ofTheMeasurementsOfImageJTheMeanIsTheTrace(String one, String two) {
    TableFile table =
        table(
            " ,Area" + one + ",Mean" + one + ",Max" + one + ",Area" + two + ",Mean" + two + ",Max"
                + two,
            t -> t + 1 + ",25," + count(0, t) + ",99,25," + count(1, t) + "," + (t % 4));
    ReadTraces read = table.columns(0.05);
    assertTraces(read, 2);
    assertTrue(read.warnings().get(0).contains("(area, mean, max)"), read.warnings() + "");
    double max = table.read(Direction.COLUMNS, "Max", 0.05).traces().trace(1)[3];
    assertEquals(3, max);
    assertTrue(
        TableFile.refused(() -> table.read(Direction.COLUMNS, "IntDen", 0.05))
            .contains("area, mean, max"));
  }

  @Test
  void labelsOfImageJAreNoNumbers() {
    assertTraces(
        table(
                " ,Label,Mean1,Mean2",
                t -> t + 1 + ",m.tif:" + t + "," + count(0, t) + "," + count(1, t))
            .columns(0.05),
        2);
  }

  @Test
  void withoutAMeanTheMeasurementMustBeNamed() {
    String told =
        TableFile.refused(
            () -> table(" ,Area1,RawIntDen1", t -> t + ",25," + count(0, t)).columns(0.05));
    assertTrue(told.contains("give variable as one of: area, rawintden"), told);
  }

  @ParameterizedTest
  @CsvSource({"t2 (s),0.01", "Time,7"})
  void furtherTimesAreNoTraces(String name, double shift) {
    ReadTraces read =
        table("time (s),a," + name, t -> t / 20.0 + "," + count(0, t) + "," + (t / 20.0 + shift))
            .columns();
    assertTraces(read, 1);
    assertTrue(read.warnings().get(0).contains("holds times and was left out"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Slice", "Frame"})
  void furtherNumbersOfRowsAreNoTraces(String name) {
    assertTraces(
        table("time (s),a," + name, t -> t / 20.0 + "," + count(0, t) + "," + (t + 1)).columns(),
        1);
    assertTraces(
        table("time (s),a," + name, t -> t / 20.0 + "," + count(0, t) + ",1").columns(), 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "molecule,frame,counts",
        "frame,molecule,counts",
        ",molecule,frame,counts",
        "a,b,c"
      })
  void longTablesAreNotReadAsColumns(String header) {
    boolean frameFirst = header.startsWith("frame");
    boolean numbered = header.startsWith(",");
    StringBuilder text = new StringBuilder(header + "\n");
    for (int i = 0; i < 3; i++) {
      for (int t = 0; t < FRAMES; t++) {
        text.append(numbered ? i * FRAMES + t + "," : "");
        text.append(frameFirst ? t + "," + i : i + "," + t).append("," + count(i, t) + "\n");
      }
    }
    TableFile table = TableFile.of(folder, text.toString());
    String told = TableFile.refused(() -> table.columns(0.05));
    assertTrue(told.contains("is a long table") && told.contains("give traces_in=long"), told);
    if (!header.startsWith("a")) {
      assertTraces(table.read(Direction.LONG, "", 0.05), 3);
    }
  }

  @Test
  void unfinishedLongTablesAreKnownByTheirNames() {
    String told =
        TableFile.refused(
            () ->
                table("id,frame,x,intensity", t -> t + "," + t * t % 11 + ",5," + count(0, t))
                    .columns(0.05));
    assertTrue(told.contains("column 2 (frame)"), told);
  }

  @Test
  void aTraceThatGoesUpAndDownInStepsIsNoNumberOfFrames() {
    ReadTraces read = table("time (s),a,b", t -> t / 20.0 + "," + t % 5 + "," + t / 7).columns();
    assertEquals(2, read.traces().size());
  }

  @Test
  void emptyColumnsAtTheEdgeAreLeftOut() {
    ReadTraces read =
        table("Long Name,,time,a\nUnits,,ms,counts", t -> ",," + 50 * t + "," + count(0, t))
            .columns();
    assertTraces(read, 1);
    assertTrue(read.warnings().get(0).startsWith("The first 2 columns hold no numbers"));
  }

  @Test
  void shortNamesOfOriginAreNoUnits() {
    assertTraces(
        table("A(X),B(Y1)\ntime,counts\ns,", t -> t / 20.0 + "," + count(0, t)).columns(), 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%d", "t%d", "frame %d", "%d ms"})
  void namesOfFramesTellWhatStandsBeforeThem(String name) {
    StringJoiner header = new StringJoiner(",", "id,x,y,", "\n");
    IntStream.range(0, FRAMES).forEach(t -> header.add(String.format(name, t)));
    StringBuilder text = new StringBuilder(header.toString());
    for (int i = 0; i < 3; i++) {
      StringJoiner row = new StringJoiner(",", i + "," + 3.5 * i + "," + 2.5 * i + ",", "\n");
      for (int t = 0; t < FRAMES; t++) {
        row.add(count(i, t) + "");
      }
      text.append(row);
    }
    ReadTraces read = TableFile.of(folder, text.toString()).rows(0.05);
    assertTraces(read, 3);
    assertEquals(3, read.facts().leadingColumns());
  }

  @Test
  void countsThatGoOnFromTraceToTraceLieTheOtherWay() {
    TraceSet traces =
        TraceSimulator.simulate(
                TraceScene.of(SampleSet.PAPER_THREE).withSize(25, 60),
                3,
                new Workers(1, Progress.NONE))
            .traces();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < traces.size(); i++) {
      StringJoiner line = new StringJoiner(",", "", "\n");
      for (double value : traces.trace(i)) {
        line.add(value + "");
      }
      text.append(line);
    }
    TableFile table = TableFile.of(folder, text.toString());
    String wrong = table.columns(0.05).warnings().toString();
    assertTrue(wrong.contains("give traces_in=rows"), wrong);
    assertEquals(List.of(), table.rows(0.05).warnings());
  }

  @Test
  void binaryFilesAreNoText() {
    String told = TableFile.of(folder, "\0\0\0\0<\0\0\0\4\0\0\0traces\0\1\2").refusedColumns();
    assertTrue(told.contains("is no text, but a binary file"), told);
  }
}
