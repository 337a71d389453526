package io.github.umlpsd.results.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvFileTest {
  @TempDir Path folder;

  private String written(Table table) throws IOException {
    CsvFile.write(folder, table);
    return Files.readString(folder.resolve(table.name() + ".csv"));
  }

  @Test
  void numbersAreWrittenAsTheyAre() throws IOException {
    Table table =
        new Table.Builder("numbers", "a", "b", "c", "d")
            .row(-1.5, 3, -7L, Double.NaN)
            .row(1e-300, 2.0, (double) 0.1f, "-2.5e-3")
            .build();
    assertEquals("a,b,c,d\n-1.5,3,-7,\n1.0E-300,2,0.1,-2.5e-3\n", written(table));
  }

  @Test
  void textsThatSpreadsheetsWouldRunAreHarmless() throws IOException {
    Table table =
        new Table.Builder("names", "name", "other")
            .row("=HYPERLINK(\"http://x\")", "+cmd|' /C calc'!A0")
            .row("-movie.tif", "@SUM(A1)")
            .row("\t=1", "a=b")
            .build();
    assertEquals(
        "name,other\n"
            + "\"'=HYPERLINK(\"\"http://x\"\")\",'+cmd|' /C calc'!A0\n"
            + "'-movie.tif,'@SUM(A1)\n"
            + "'\t=1,a=b\n",
        written(table));
  }

  @Test
  void halfALetterDoesNotCostTheTable() throws IOException {
    assertEquals("name\na?\n", written(new Table.Builder("half", "name").row("a\ud83d").build()));
  }

  /** Read back by another program. */
  @Test
  void anyTextSurvives() throws IOException {
    Random random = new Random(1);
    String letters = "ab,\"\n\r ;'\u00e4#";
    Table.Builder rows = new Table.Builder("texts", "one", "two");
    for (int i = 0; i < 500; i++) {
      rows.row(text(random, letters), text(random, letters));
    }
    Table table = rows.build();
    written(table);
    try (CSVParser parser =
        CSVParser.parse(folder.resolve("texts.csv"), StandardCharsets.UTF_8, CSVFormat.RFC4180)) {
      List<CSVRecord> records = parser.getRecords();
      assertEquals(501, records.size());
      for (int i = 0; i < 500; i++) {
        assertEquals(table.rows().get(i), records.get(i + 1).toList());
      }
    }
  }

  private static String text(Random random, String letters) {
    StringBuilder text = new StringBuilder();
    for (int n = random.nextInt(6); n > 0; n--) {
      text.append(letters.charAt(random.nextInt(letters.length())));
    }
    // A text that begins so is made harmless, which is another test.
    return text.toString().replaceFirst("^\r+", "") + (random.nextBoolean() ? "\ud83d\ude00" : "");
  }
}
