package io.github.umlpsd.traces.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.traces.tables.TraceTableFormat.Direction;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as Origin, SPARTAN, MARS and TrackMate write them, with their neighbours. */
class ProgramTablesTest {
  private static final int FRAMES = 40;
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  @TempDir Path folder;

  private static void assertStandard(ReadTraces read) {
    assertEquals(3, read.traces().size());
    assertEquals(0.05, read.traces().frameIntervalSeconds(), 1e-9);
    for (int i = 0; i < 3; i++) {
      double[] trace = read.traces().trace(i);
      assertEquals(FRAMES, trace.length);
      for (int t = 0; t < FRAMES; t++) {
        assertEquals(TableFile.counts(i, t), trace[t]);
      }
    }
  }

  /** Times in a unit of which {@code perSecond} are a second. */
  private static String time(int frame, double perSecond) {
    return String.format(Locale.ROOT, "%.4f", frame * 0.05 * perSecond);
  }

  private static String columns(String separator, double perSecond) {
    StringBuilder text = new StringBuilder();
    for (int t = 0; t < FRAMES; t++) {
      StringJoiner row = new StringJoiner(separator, "", "\r\n").add(time(t, perSecond));
      for (int i = 0; i < 3; i++) {
        row.add(TableFile.counts(i, t) + "");
      }
      text.append(row);
    }
    return text.toString();
  }

  @ParameterizedTest
  @CsvSource({
    "s,1,UTF-8,dot",
    "ms,1000,UTF-8,comma",
    "µs,1e6,windows-1252,dot",
    "µs,1e6,UTF-16LE,comma"
  })
  void worksheetsOfOriginHaveTheirUnitInASecondLine(
      String unit, double perSecond, String charset, String decimal) {
    String head = "Time\tSpot A\tSpot B\tSpot C\r\n" + unit + "\tcounts\tcounts\tcounts\r\n";
    String body = columns("\t", perSecond);
    String rows = decimal.equals("comma") ? body.replace('.', ',') : body;
    Charset encoding = charset.equals("windows-1252") ? WINDOWS : Charset.forName(charset);
    String comments = "\tfirst\tsecond\t\r\n";
    for (String header : List.of(head, head + comments)) {
      ReadTraces read = TableFile.of(folder, header + rows, encoding).columns();
      assertStandard(read);
      assertEquals(List.of(), read.warnings());
      assertEquals(decimal, read.facts().source().details().get("decimal_sign"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"CPYA 4.2673 552#\n", "CPYUA 4.3380 115\n"})
  void projectsOfOriginAreRefusedWithTheWayOut(String head) {
    String told = TableFile.of(folder, head + "\0\0\1\2").refusedColumns();
    assertTrue(told.contains("Origin project; export the worksheet as ASCII"), told);
  }

  private static String spartan(String separator, double perSecond) {
    StringJoiner times = new StringJoiner(separator, "", "\n");
    for (int t = 0; t < FRAMES; t++) {
      times.add(time(t, perSecond));
    }
    StringBuilder text = new StringBuilder(times.toString());
    for (int row = 0; row < 9; row++) {
      StringJoiner line = new StringJoiner(separator, "", "\n").add("movie1#" + row / 3);
      for (int t = 0; t < FRAMES; t++) {
        double value = TableFile.counts(row / 3, t);
        line.add(row % 3 == 0 ? value + "" : row % 3 == 1 ? -value + "" : value / 100 + "");
      }
      text.append(line);
    }
    return text.toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\t", " ", ","})
  void moleculesOfSpartanHaveADonorAnAcceptorAndAnEfficiency(String separator) {
    TableFile table = TableFile.of(folder, spartan(separator, 1));
    assertStandard(table.rows(0));
    double acceptor = table.read(Direction.ROWS, "acceptor", 0).traces().trace(2)[5];
    assertEquals(-TableFile.counts(2, 5), acceptor);
    double efficiency = table.read(Direction.ROWS, "FRET", 0).traces().trace(1)[7];
    assertEquals(TableFile.counts(1, 7) / 100, efficiency);
  }

  @Test
  void timesOfMoleculesWithoutAUnitAreMilliseconds() {
    ReadTraces read = TableFile.of(folder, spartan("\t", 1000)).rows(0);
    assertStandard(read);
    assertTrue(read.warnings().get(0).contains("taken as milliseconds"), read.warnings() + "");
  }

  @Test
  void binaryTracesOfSpartanAreRefusedWithTheWayOut() {
    String told = TableFile.of(folder, "\0\0\0\0TRCS\5\0\2\0\0\0").refusedColumns();
    assertTrue(told.contains("SPARTAN; export it there as text"), told);
  }

  private static String mars(String separator, String time, double perSecond) {
    StringBuilder text = new StringBuilder("UID" + separator + "T" + separator + "x");
    text.append(separator).append(time).append(separator).append("Intensity\n");
    for (int i = 0; i < 3; i++) {
      for (int t = 0; t < FRAMES; t++) {
        StringJoiner row = new StringJoiner(separator, "", "\n");
        row.add("mol" + i).add(t + 1 + "").add("7.25").add(time(t, perSecond));
        text.append(row.add(TableFile.counts(i, t) + ""));
      }
    }
    return text.toString();
  }

  @ParameterizedTest
  @CsvSource({"TAB,Time (s),1", "COMMA,Time_(s),1", "SEMICOLON,Time (ms),1000"})
  void moleculesOfMarsAreRowsOfOneName(String separator, String time, double perSecond) {
    String sign = separator.equals("TAB") ? "\t" : separator.equals("COMMA") ? "," : ";";
    for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE)) {
      TableFile table = TableFile.of(folder, mars(sign, time, perSecond), charset);
      assertStandard(table.read(Direction.LONG, "", 0));
      assertEquals(7.25, table.read(Direction.LONG, "x", 0).traces().trace(0)[0]);
    }
    String commas = mars(";", time, perSecond).replace('.', ',');
    assertStandard(TableFile.of(folder, commas).read(Direction.LONG, "", 0));
  }

  @ParameterizedTest
  @CsvSource({"(sec),1,COMMA", "(ms),1000,TAB", "(msec),1000,SEMICOLON"})
  void spotsOfTrackMateHaveTheirUnitInTheFourthLine(
      String unit, double perSecond, String separator) {
    StringBuilder text =
        new StringBuilder("LABEL,ID,TRACK_ID,POSITION_T,FRAME,MEAN_INTENSITY_CH1\n")
            .append("Label,Spot ID,Track ID,T,Frame,Mean intensity ch1\n")
            .append("Label,Spot ID,Track ID,T,Frame,Mean ch1\n,,,")
            .append(unit + ",,(counts)\n");
    for (int t = 0; t < FRAMES; t++) {
      for (int i = 0; i < 3; i++) {
        String id = "" + (10 * t + i);
        text.append("ID" + id + "," + id + "," + i + "," + time(t, perSecond) + "," + t + ",");
        text.append(TableFile.counts(i, t) + "\n");
      }
    }
    String sign = separator.equals("TAB") ? "\t" : separator.equals("COMMA") ? "," : ";";
    assertStandard(TableFile.of(folder, text.toString().replace(",", sign)).columns());
  }

  @Test
  void aTableThatLiesTheWrongWayIsToldWhichToGive() {
    String body = columns(",", 1).replaceAll("(?m)^[^,]*,", "");
    String wrong = TableFile.of(folder, body).rows(0.05).warnings().toString();
    assertTrue(wrong.contains("give traces_in=columns"), wrong);
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      StringJoiner row = new StringJoiner(",", "", "\n");
      for (int t = 0; t < FRAMES; t++) {
        row.add(TableFile.counts(i, t) + "");
      }
      rows.append(row);
    }
    wrong = TableFile.of(folder, rows.toString()).columns(0.05).warnings().toString();
    assertTrue(wrong.contains("give traces_in=rows"), wrong);
    String right = TableFile.of(folder, rows.toString()).rows(0.05).warnings().toString();
    assertEquals("[]", right);
  }
}
