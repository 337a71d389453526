package io.github.umlpsd.traces.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.traces.tables.TraceTableFormat.Direction;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From what stands in a table to the frame interval, or to the place where the times are wrong. */
class TableTimesTest {
  private static final int FRAMES = 128;

  @TempDir Path folder;

  private TableFile table(String header, IntFunction<String> time) {
    StringBuilder text = new StringBuilder(header.isEmpty() ? "" : header + "\n");
    for (int t = 0; t < FRAMES; t++) {
      text.append(time.apply(t)).append(',').append((t * 37) % 101).append(",5.5\n");
    }
    return TableFile.of(folder, text.toString());
  }

  private static IntFunction<String> every(double step, String form) {
    return t -> String.format(Locale.ROOT, form, t * step);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Time (s); 50",
        "Time [ms]; 0.05",
        "Time {us}; 5e-5",
        "t / ms; 0.05",
        "time_ms; 0.05",
        "Time (\u00b5s); 5e-5",
        "Time (\u03bcs); 5e-5",
        "time <min>; 3000",
        "Zeit in h; 180000",
        "ms; 0.05",
        "Time (sec); 50",
        "Time (msec.); 0",
        "Temps (secondes); 50",
        "Elapsed ms; 0.05",
        "Time(ms); 0.05",
        "t[s]; 50",
        "TimeMs; 0.05",
        "\u6642\u9593\uff08ms\uff09; 0.05",
        "Time\uff3bms\uff3d; 0.05",
        "Time\u3010\u00b5s\u3011; 5e-5",
        "Time (millisec); 0.05",
        "Zeit / Std; 180000",
        "Time (10 ms); 0",
        "Time / 10 ms; 0",
        "time 0.1 s; 0",
        "Time (1/s); 0",
        "t / Hz; 0",
        "Time x10^-3 s; 0",
        "Time / fortnights; 0",
        "Time (frames); -1",
        "Time (a.u.); 0"
      })
  void theUnitOfTheHeaderHolds(String name, double seconds) {
    TableFile table = table(name + ",a,b", t -> String.valueOf(50 * t));
    if (seconds > 0) {
      ReadTraces read = table.columns();
      assertEquals(seconds, read.traces().frameIntervalSeconds(), 1e-9 * seconds);
      assertEquals(List.of(), read.warnings());
      assertEquals(2, read.traces().size());
    } else if (seconds == 0) {
      String told = table.refusedColumns();
      assertTrue(told.contains("unknown unit of time for column 1"), told);
      assertEquals(0.03, table.columns(0.03).traces().frameIntervalSeconds());
    } else {
      assertTrue(table.refusedColumns().contains("give frame_interval"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ms,,", "(ms),,", "[ms],,", "ms,,\n", "\nms,,\n"})
  void aLineWithTheUnitOfTheTimesAloneIsRead(String line) {
    TableFile table = table("Run 5\nTime,a,b\n" + line, every(50, "%.0f"));
    assertEquals(0.05, table.columns().traces().frameIntervalSeconds(), 1e-12);
  }

  @Test
  void twoUnitsForOneColumnAreRefused() {
    StringBuilder text = new StringBuilder("Time (s),a\nms,counts\n");
    for (int t = 0; t < 9; t++) {
      text.append(t * 0.5).append(",1\n");
    }
    assertTrue(TableFile.of(folder, text.toString()).refusedColumns().contains("more than one"));
  }

  @Test
  void aStepOfSecondsWithoutAUnitIsTold() {
    ReadTraces read = table("Time,a,b", t -> String.valueOf(50 * t)).columns();
    assertEquals(50, read.traces().frameIntervalSeconds(), 1e-9);
    assertTrue(read.warnings().get(0).contains("taken as seconds"));
    assertEquals(List.of(), table("Time,a,b", every(0.05, "%.3f")).columns().warnings());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " ,a,b",
        "Slice,a,b",
        "Frame,a,b",
        "#,a,b",
        "Unnamed: 0,a,b",
        "index,a,b",
        "",
        "t,a,b",
        "Time,a,b",
        "Image no.,a,b"
      })
  void numbersOfRowsAreNoTimes(String header) {
    for (int first = 0; first < 2; first++) {
      int from = first;
      TableFile table = table(header, t -> String.valueOf(t + from));
      String told = table.refusedColumns();
      assertTrue(told.contains("give frame_interval in seconds"), told);
      ReadTraces read = table.columns(0.03);
      assertEquals(2, read.traces().size());
      assertEquals(0.03, read.traces().frameIntervalSeconds());
      assertEquals(List.of(), read.warnings());
    }
  }

  @Test
  void secondsThatTheHeaderNamesAreTimesAndNoRows() {
    assertEquals(
        1, table("Time (s),a,b", t -> String.valueOf(t)).columns().traces().frameIntervalSeconds());
  }

  @Test
  void missingFrameNumbersAreTold() {
    ReadTraces read = table("Frame,a,b", t -> String.valueOf(t < 60 ? t : t + 3)).columns(0.05);
    assertEquals(2, read.traces().size());
    assertTrue(
        read.warnings().get(0).contains("follows number 59 with 63"), read.warnings().toString());
  }

  @Test
  void aFirstColumnOfCountsIsATrace() {
    TableFile table = table("", t -> String.valueOf((t * 31) % 57));
    assertTrue(table.refusedColumns().contains("no rising time"));
    ReadTraces read = table.columns(0.05);
    assertEquals(3, read.traces().size());
    assertEquals(31, read.traces().trace(0)[1]);
    assertEquals(1, read.warnings().size());
    assertEquals(2, table.read(Direction.COLUMNS, OptionalInt.of(1), 0.05).traces().size());
    assertEquals(3, table.read(Direction.COLUMNS, OptionalInt.of(0), 0.05).traces().size());
  }

  @ParameterizedTest
  @CsvSource({
    "0.0333333333333, %.3f", "0.0333333333333, %.2f", "0.0301, %.4f", "0.0166666666667, %.3f",
    "0.1, %.1f", "0.0333333333333, %.6e", "33.3333333333, %.0f", "0.05, %s"
  })
  void roundedTimesGiveTheStepOfAll(double step, String form) {
    IntFunction<String> time =
        form.equals("%s") ? t -> String.valueOf(t * step) : every(step, form);
    ReadTraces read = table("Time (s),a,b", time).columns();
    assertEquals(step, read.traces().frameIntervalSeconds(), 2e-4 * step);
    assertEquals(List.of(), read.warnings());
  }

  @Test
  void sixSignificantDigitsAreEnoughFarFromTheStart() {
    IntFunction<String> time = t -> String.format(Locale.ROOT, "%.5e", 98_765.4 + t * 3.7);
    ReadTraces read = table("Time (s),a,b", time).columns();
    assertEquals(3.7, read.traces().frameIntervalSeconds(), 1e-3);
  }

  @Test
  void roundingThatHidesLostFramesIsRefused() {
    String told = table("Time (s),a,b", every(0.3, "%.0f")).refusedColumns();
    assertTrue(told.contains("too coarse"), told);
  }

  @Test
  void gapsAreNamedAtTheirPlace() {
    IntFunction<String> gap = t -> String.format(Locale.ROOT, "%.3f", 0.05 * (t < 60 ? t : t + 5));
    TableFile table = table("Time (s),a,b", gap);
    String told = table.refusedColumns();
    assertTrue(told.contains("from row 60 (line 61) to row 61 (line 62) is 0.3 s"), told);
    assertTrue(told.contains("median step is 0.05 s"), told);
    ReadTraces read = table.columns(0.05);
    assertEquals(0.05, read.traces().frameIntervalSeconds());
    assertTrue(read.warnings().get(0).contains("row 60 (line 61)"), read.warnings().toString());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 60, 126})
  void oneLostFrameIsFoundWherever(int place) {
    for (String form : List.of("%.3f", "%.2f", "%.6f")) {
      IntFunction<String> time =
          t -> String.format(Locale.ROOT, form, (t < place ? t : t + 1) / 30.0);
      String told = table("Time (s),a,b", time).refusedColumns();
      assertTrue(told.contains("row " + place + " (line " + (place + 1) + ")"), told);
    }
  }

  @Test
  void timesThatTurnBackAreNamed() {
    IntFunction<String> back =
        t -> String.format(Locale.ROOT, "%.2f", 0.05 * (t < 100 ? t : t - 50));
    String told = table("Time (s),a,b", back).refusedColumns();
    assertTrue(told.contains("from row 100 (line 101)"), told);
  }

  @Test
  void aRateThatChangesIsNoEvenSampling() {
    IntFunction<String> faster =
        t -> String.format(Locale.ROOT, "%.4f", 0.05 * t + (t > 64 ? 0.01 * (t - 64) : 0));
    assertTrue(table("Time (s),a,b", faster).refusedColumns().contains("uneven"));
  }

  @Test
  void jitterIsTold() {
    SplittableRandom random = new SplittableRandom(4);
    IntFunction<String> jitter =
        t -> String.format(Locale.ROOT, "%.5f", 0.05 * t + 0.02 * (random.nextDouble() - 0.5));
    ReadTraces read = table("Time (s),a,b", jitter).columns();
    assertEquals(0.05, read.traces().frameIntervalSeconds(), 1e-4);
    assertTrue(read.warnings().get(0).contains("uneven"), read.warnings().toString());
  }

  @Test
  void aGivenIntervalThatDiffersFromTheTimesIsTold() {
    TableFile table = table("Time (s),a,b", every(0.05, "%.3f"));
    ReadTraces read = table.columns(0.03);
    assertEquals(0.03, read.traces().frameIntervalSeconds());
    assertTrue(read.warnings().get(0).contains("step by 0.05 s"));
    assertEquals(List.of(), table.columns(0.0501).warnings());
  }

  @Test
  void whatWasUnderstoodIsTold() {
    TableFacts facts = table("Time (ms),a,b", t -> String.valueOf(50 * t)).columns().facts();
    assertEquals("times in column 1 in ms", facts.interval().from());
    assertEquals("ms", facts.asMap().get("time_unit"));
    assertEquals("comma", facts.asMap().get("separator"));
    assertEquals(List.of(1), facts.asMap().get("header_lines"));
    assertTrue(
        facts.sentence().contains("2 traces (columns) of 128 frames, 0.05 s"), facts.sentence());
    assertFalse(facts.asMap().containsValue(null));
  }
}
