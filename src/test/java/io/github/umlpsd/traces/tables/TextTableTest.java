package io.github.umlpsd.traces.tables;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.traces.tables.TraceTableFormat.Decimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same numbers, whatever encoding, separator, decimal sign and header they come with. */
class TextTableTest {
  private static final int FRAMES = 30;
  private static final String ROWS = TableFile.rows(FRAMES, ",");

  @TempDir Path folder;

  private static void assertStandard(ReadTraces read) {
    assertEquals(3, read.traces().size());
    assertEquals(FRAMES, read.traces().frames());
    assertEquals(0.05, read.traces().frameIntervalSeconds(), 1e-9);
    for (int i = 0; i < 3; i++) {
      for (int t = 0; t < FRAMES; t++) {
        assertEquals(TableFile.counts(i, t), read.traces().trace(i)[t]);
      }
    }
  }

  private void assertStandard(String text) {
    ReadTraces read = TableFile.of(folder, text).columns();
    assertStandard(read);
    assertEquals(List.of(), read.warnings());
  }

  static Stream<Arguments> encodings() {
    Charset windows = Charset.forName("windows-1252");
    return Stream.of(
        Arguments.of(StandardCharsets.UTF_8, "", "UTF-8"),
        Arguments.of(StandardCharsets.UTF_8, "\ufeff", "UTF-8 with byte order mark"),
        Arguments.of(StandardCharsets.UTF_16LE, "", "UTF-16LE"),
        Arguments.of(StandardCharsets.UTF_16LE, "\ufeff", "UTF-16LE with byte order mark"),
        Arguments.of(StandardCharsets.UTF_16BE, "", "UTF-16BE"),
        Arguments.of(StandardCharsets.UTF_16BE, "\ufeff", "UTF-16BE with byte order mark"),
        Arguments.of(windows, "", "windows-1252"));
  }

  @ParameterizedTest
  @MethodSource("encodings")
  void everyEncodingGivesTheSameNumbers(Charset charset, String mark, String word) {
    String header = "Zeit (s),Fläche (µm),b,c\r\n";
    String text = mark + header + ROWS.replace("\n", "\r\n");
    ReadTraces read = TableFile.of(folder, text, charset).columns();
    assertStandard(read);
    assertEquals(List.of(), read.warnings());
    assertEquals(word, read.facts().source().details().get("encoding"));
    ReadTraces bare = TableFile.of(folder, mark + ROWS, charset).columns();
    assertStandard(bare);
    assertEquals(List.of(), bare.facts().headerLines());
  }

  @ParameterizedTest
  @CsvSource({"TAB", "SEMICOLON", "COMMA", "BAR", "BLANKS", "MANY_BLANKS", "COMMA_BLANK"})
  void everySeparatorGivesTheSameNumbers(String name) {
    String sign =
        switch (name) {
          case "TAB" -> "\t";
          case "SEMICOLON" -> ";";
          case "COMMA" -> ",";
          case "BAR" -> "|";
          case "BLANKS" -> " ";
          case "MANY_BLANKS" -> "   ";
          default -> ", ";
        };
    String rows = TableFile.rows(FRAMES, sign);
    assertStandard(rows);
    assertStandard("time_s" + sign + "a" + sign + "b" + sign + "c\n" + rows);
    if (!name.equals("COMMA") && !name.equals("COMMA_BLANK")) {
      ReadTraces commas = TableFile.of(folder, rows.replace('.', ',')).columns();
      assertStandard(commas);
      assertEquals("comma", commas.facts().source().details().get("decimal_sign"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Time (s),a,b,c\n",
        "\"Time, s\",a,b,c\n",
        "\"Time\n(s)\",a,b,c\n",
        "Time,a,b,c\ns,counts,counts,counts\n",
        "Time,A,B,C\ns,,,\nfirst,second,,\n",
        "% exported\n%\nTime (s),a,b,c\n",
        "# exported\n# rate 20 Hz\n#Time (s),a,b,c\n",
        "% exported\n",
        "\n\nTime (s),a,b,c\n\n",
        "Exported by a camera program\nOperator: nobody\nTime (s),a,b,c\n",
        "Exposure time (ms),50,,\nGain,300,,\nTime (s),a,b,c\n",
        "Long Name,A,B,C\nTime,a,b,c\ns,,,\n"
      })
  void everyHeaderIsPassedOver(String header) {
    ReadTraces read = TableFile.of(folder, header + ROWS).columns();
    assertStandard(read);
  }

  @Test
  void aRowThatLooksCommentedOutIsReported() {
    for (String first : List.of("#0.00;1;11;21", "#0.00;1;11x;21", "% 0;1;1.\t1;21")) {
      String text = "time_s;a;b;c\n" + first + "\n" + TableFile.rows(FRAMES, ";");
      assertEquals(
          List.of("Line 2 is a comment of numbers; it was not taken as a row."),
          TableFile.of(folder, text).columns().warnings());
    }
    assertStandard("# made 24 Nov 2026 10 20\n# 20 Hz;camera 2\nTime (s),a,b,c\n" + ROWS);
  }

  @Test
  void numbersThatProgramsMakeForNamesAreAHeader() {
    assertStandard("0,1,2,3\n" + ROWS);
    assertStandard(",0,1,2\n" + ROWS);
    ReadTraces named = TableFile.of(folder, "Time (s),101,102,103\n" + ROWS).columns();
    assertStandard(named);
    String index = ",time_s,a,b,c\n" + numbered(ROWS);
    assertStandard(index);
  }

  private static String numbered(String rows) {
    StringBuilder text = new StringBuilder();
    int i = 0;
    for (String row : rows.split("\n")) {
      text.append(i++).append(',').append(row).append('\n');
    }
    return text.toString();
  }

  @Test
  void blankRowsAndColumnsAtTheEndAreNoData() {
    assertStandard("Time (s),a,b,c\n" + ROWS + ",,,\n,,,\n\n");
    assertStandard(ROWS.replace("\n", ",\n"));
    assertStandard(ROWS.replace("\n", ",,,\n"));
    assertStandard(TableFile.rows(FRAMES, "\t").replace("\n", "\t\n"));
  }

  @Test
  void anEmptyColumnBetweenIsLeftOutAndTold() {
    ReadTraces read =
        TableFile.of(
                folder, ROWS.replaceFirst(",", ",,").replaceAll("(?m)^([^,]*),([^,])", "$1,,$2"))
            .columns();
    assertStandard(read);
    assertTrue(read.warnings().get(0).startsWith("Column 2 is empty"), read.warnings().toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nan",
        "NaN",
        "NAN",
        "NA",
        "N/A",
        "#N/A",
        "#NV",
        "null",
        "inf",
        "-inf",
        "Infinity",
        "-",
        "#DIV/0!",
        "1.#QNAN",
        "-1.#IND",
        "None",
        "",
        "-nan",
        "?",
        "."
      })
  void everySpellingOfNoNumberIsNone(String word) {
    String rows = ROWS.replaceFirst("(?m)^0.100,[^,]*,", "0.100," + word + ",");
    double[] trace = TableFile.of(folder, rows).columns().traces().trace(0);
    assertTrue(Double.isNaN(trace[2]));
    assertEquals(TableFile.counts(0, 3), trace[3]);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12d",
        "1f",
        "0x1p3",
        "0x10",
        "1e",
        "1e5f",
        "12 3",
        "1_000",
        "1'234",
        "\u0000" + "5",
        "5\u0000",
        "5\u001f",
        "\ufeff5",
        "twelve",
        "1.2.3",
        "--5",
        "1e999",
        "５",
        "5e2.5",
        "+",
        "1,2"
      })
  void everythingElseIsRefusedWithItsPlace(String cell) {
    String rows =
        TableFile.rows(FRAMES, "\t").replaceFirst("(?m)^0.100\t[^\t]*\t", "0.100\t" + cell + "\t");
    String told = TableFile.of(folder, rows).refusedColumns();
    assertTrue(told.contains("in line 3, column 2"), told);
    String first =
        TableFile.rows(FRAMES, "\t").replaceFirst("^0.000\t[^\t]*\t", "0.000\t" + cell + "\t");
    told = TableFile.of(folder, first).refusedColumns();
    assertTrue(told.contains("in line 1, column 2"), told);
  }

  @Test
  void aFirstCellThatIsEmptyLosesNoTrace() {
    for (String first : List.of("", "nan", "NaN", "#N/A")) {
      String rows = "\ufeff" + first + ",5,6,9\n3,8,2,1\n7,7,8,1\n";
      ReadTraces read = TableFile.of(folder, rows).rows(0.05);
      assertEquals(3, read.traces().size());
      assertEquals(4, read.traces().frames());
      assertArrayEquals(new double[] {Double.NaN, 5, 6, 9}, read.traces().trace(0));
    }
    String tabs = TableFile.rows(FRAMES, "\t").replaceFirst("^0.000\t", "\t");
    String told = TableFile.of(folder, tabs).refusedColumns();
    assertTrue(told.contains("time in row 1 (line 1) is missing"), told);
    assertStandard(TableFile.of(folder, tabs).columns(0.05));
  }

  @Test
  void thousandsAreNeverTakenForDecimals() {
    String unclear = "time_s\ta\n0\t1,234\n1\t2,345\n2\t999\n";
    assertTrue(TableFile.of(folder, unclear).refusedColumns().contains("looks like thousands"));
    assertEquals(
        1.234, TableFile.of(folder, unclear).read(Decimal.COMMA, 1).traces().trace(0)[0], 0);
    String german = "t (s);a\n0;1.234\n1;2.345\n2;999\n";
    assertTrue(TableFile.of(folder, german).refusedColumns().contains("looks like thousands"));
    assertEquals(1.234, TableFile.of(folder, german).read(Decimal.DOT, 1).traces().trace(0)[0], 0);
    String mixed = "t (s);a\n0,5;1.234\n1,0;2.345\n";
    assertTrue(
        TableFile.of(folder, mixed).refusedColumns().contains("decimal sign of this table is a"));
    String both = "t (s);a\n0.5;1,234.5\n1.0;2,345.1\n";
    assertTrue(TableFile.of(folder, both).refusedColumns().contains("thousands separators"));
    String quoted = "t (s),a\n0,\"1,234\"\n1,\"2,345\"\n2,999\n";
    assertTrue(TableFile.of(folder, quoted).refusedColumns().contains("looks like thousands"));
    String cut = "Time (s),a\n0.0,1,234\n0.1,2,345\n0.2,3,456\n";
    assertTrue(TableFile.of(folder, cut).columns().warnings().get(0).contains("2 names"));
  }

  @Test
  void decimalCommasBetweenCommasAreRefused() {
    String unquoted = "Zeit (s),a\n0,000,63,5\n0,050,39,5\n0,100,33,5\n";
    String told = TableFile.refused(() -> TableFile.of(folder, unquoted).columns(0.05));
    assertTrue(told.contains("decimal comma"), told);
    String single = "63,5\n39,5\n33,1\n";
    assertTrue(TableFile.of(folder, single).refusedColumns().contains("decimal as dot or comma"));
    ReadTraces read = TableFile.of(folder, single).read(Decimal.COMMA, 0.05);
    assertArrayEquals(new double[] {63.5, 39.5, 33.1}, read.traces().trace(0));
    assertStandard(
        "\""
            + ROWS.replace(".", ",")
                .replaceAll(",([^,\n]*),([^,\n]*),([^,\n]*)\n", "\",$1,$2,$3\n\"")
                .replaceAll("\"$", ""));
  }

  @Test
  void rowsOfAnotherLengthAreRefused() {
    String told = TableFile.of(folder, ROWS + "1.500,1,2\n").refusedColumns();
    assertTrue(told.contains("row 31 of numbers has 3 columns, but the first has 4"), told);
    told = TableFile.of(folder, ROWS + "1.500,1,2,3,4\n").refusedColumns();
    assertTrue(told.contains("row 31"), told);
  }

  @Test
  void aRepeatedColumnOfTimesIsNoTrace() {
    String pairs = ROWS.replaceAll("(?m)^([^,]*),([^,]*),([^,]*),", "$1,$2,$1,$3,$1,");
    ReadTraces read = TableFile.of(folder, pairs).columns();
    assertStandard(read);
    assertEquals(2, read.warnings().size());
  }

  @Test
  void strangersAreNamed() {
    byte[] old = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0};
    assertTrue(TableFile.of(folder, old).refusedColumns().contains(".xls)"));
    assertTrue(TableFile.of(folder, "MATLAB 7.3 MAT-file").refusedColumns().contains("-v7"));
    assertTrue(TableFile.of(folder, "<html><table>").refusedColumns().contains("web page"));
    assertTrue(new TableFile(folder).refusedColumns().contains("is no file"));
    assertTrue(TableFile.of(folder, "").refusedColumns().contains("no numbers"));
    assertTrue(TableFile.of(folder, "\"open\n1,2\n").refusedColumns().contains("not closed"));
  }
}
