package io.github.umlpsd.compare.sheet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.compare.testing.Design;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.movie.files.TestTiff;
import io.github.umlpsd.parameters.ParameterKey;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetFileTest {
  @TempDir Path folder;

  private Path sheet(String... lines) throws IOException {
    for (String name : List.of("a.tif", "b.tif", "c.tif", "d.tif")) {
      Files.writeString(folder.resolve(name), "");
    }
    return Files.writeString(folder.resolve("sheet.csv"), String.join("\n", lines) + "\n");
  }

  @Test
  void rowsAreMoviesWithTheirConditionBlockAndOwnParameters() throws IOException {
    Sheet sheet =
        SheetFile.read(
            sheet(
                "\uFEFFMovie;Condition;Day;Power;Last frame;note",
                "a.tif;dark;monday;2,5;900;\"first; good\"",
                "b.tif;bright;monday;;;",
                ";;;;;",
                "c.tif;dark;tuesday;;;"));

    assertEquals(3, sheet.rows().size());
    SheetRow first = sheet.rows().get(0);
    assertEquals(folder.resolve("a.tif").toAbsolutePath().normalize(), first.movie());
    assertEquals(2.5, first.power().getAsDouble());
    assertEquals("900", first.own().get(ParameterKey.LAST_FRAME));
    assertEquals("first; good", first.note());
    assertEquals(5, sheet.rows().get(2).number());
    Design design = Sheet.design(sheet.rows());
    assertEquals(List.of("dark", "bright"), design.conditions());
    assertArrayEquals(new int[] {0, 1, 0}, design.condition());
    assertArrayEquals(new int[] {0, 0, 1}, design.block());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "movie,condition,replicat | a.tif,x,1 | did you mean replicate?",
        "movie,condition,epochs | a.tif,x,5 | epochs must be the same for all movies",
        "movie,treatment | a.tif,x | There is no column treatment. Columns are movie, condition,",
        "movie,note | a.tif,x | has no column condition",
        "movie,condition | e.tif,x | Row 2 of sheet.csv names e.tif, but there is no such file",
        "movie,condition | a.tif, | Row 2 of sheet.csv has no condition",
        "movie,condition | ,x | Row 2 of sheet.csv has no movie",
        "movie,condition | a.tif,x,3 | has more cells than there are columns",
        "movie,condition,power | a.tif,x,2 mW | has '2 mW' as power",
        "movie,condition,movie | a.tif,x,b.tif | has a column twice",
        "movie,condition,note | a.tif,x,5\" | a quote in line 2 is not closed",
        "movie,condition | a.tif,x | All movies are of the condition x",
      })
  void whatIsWrongIsSaidWithItsRow(String header, String row, String message) throws IOException {
    String told =
        assertThrows(UserException.class, () -> SheetFile.read(sheet(header, row))).getMessage();
    assertTrue(told.contains(message), told);
  }

  @Test
  void conditionsThatDifferInSpellingOnlyAreRefused() throws IOException {
    Path alike = sheet("movie,condition", "a.tif,Low dose", "b.tif,high", "c.tif,low_dose");
    String told = assertThrows(UserException.class, () -> SheetFile.read(alike)).getMessage();
    assertTrue(told.contains("Rows 2 and 4 have the conditions 'Low dose' and 'low_dose'"), told);
  }

  @ParameterizedTest
  @CsvSource({
    "contr\u00f4le, contro\u0302le",
    "A, A\u200b",
    "low dose, low\u00a0dose",
    "1, 1.0",
    "0.5, .50",
    "\uff21, A"
  })
  void conditionsThatLookAlikeAreRefused(String one, String other) throws IOException {
    Path alike = sheet("movie,condition", "a.tif," + one, "b.tif,else", "c.tif," + other);
    String told = assertThrows(UserException.class, () -> SheetFile.read(alike)).getMessage();
    assertTrue(told.contains("Rows 2 and 4 have the conditions"), told);
  }

  @Test
  void blocksThatLookAlikeAreRefused() throws IOException {
    Path alike =
        sheet("movie,condition,day", "a.tif,x,Monday", "b.tif,y,tuesday", "c.tif,y,monday");
    String told = assertThrows(UserException.class, () -> SheetFile.read(alike)).getMessage();
    assertTrue(told.contains("Rows 2 and 4 have the blocks 'Monday' and 'monday'"), told);
  }

  @ParameterizedTest
  @CsvSource({"1, 10", "A, B", "-1, 1", "a-1, a1", "10 nM, 1 nM", "1e-3, 1e-4"})
  void conditionsThatDifferAreTaken(String one, String other) throws IOException {
    Path sheet = sheet("movie,condition", "a.tif," + one, "b.tif," + other);
    assertEquals(List.of(one, other), Sheet.conditions(SheetFile.read(sheet).rows()));
  }

  @Test
  void emptyColumnsOfASpreadsheetAreLeftOut() throws IOException {
    List<SheetRow> rows =
        SheetFile.read(sheet("movie,,condition,,", "a.tif,,x,,", "b.tif,,y,,")).rows();
    assertEquals(List.of("x", "y"), Sheet.conditions(rows));
    Path filled = sheet("movie,condition,", "a.tif,x,", "b.tif,y,3");
    String told = assertThrows(UserException.class, () -> SheetFile.read(filled)).getMessage();
    assertEquals(
        "Row 3 of sheet.csv has '3' in column 3, which has no name; name it in the first row.",
        told);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "windows-1252"})
  void aSheetIsReadAsSpreadsheetsSaveIt(String charset) throws IOException {
    sheet();
    Path file = folder.resolve("excel.csv");
    Files.writeString(
        file,
        "sep=;\r\n# my samples\r\nMovie;Condition\r\na.tif;grün\r\n#b.tif;rot\r\nc.tif;rot\r\n",
        Charset.forName(charset));
    List<SheetRow> rows = SheetFile.read(file).rows();
    assertEquals(List.of("grün", "rot"), Sheet.conditions(rows));
    assertEquals(List.of(4, 6), rows.stream().map(SheetRow::number).toList());
  }

  @Test
  void aNoteOfTwoLinesIsOneCell() throws IOException {
    List<SheetRow> rows =
        SheetFile.read(
                sheet("movie,condition,note", "a.tif,x,\"first,\nsecond\"", "b.tif,y,", "c.tif,x"))
            .rows();
    assertEquals("first, second", rows.get(0).note());
    assertEquals(List.of(2, 3, 4), rows.stream().map(SheetRow::number).toList());
  }

  @Test
  void aWorkbookIsNoSheet() throws IOException {
    Path file = Files.write(folder.resolve("sheet.xlsx"), new byte[] {'P', 'K', 3, 4, 0, 0, 8, 0});
    String told = assertThrows(UserException.class, () -> SheetFile.read(file)).getMessage();
    assertTrue(told.contains("is no text; save the sheet as CSV"), told);
  }

  @Test
  void aMovieThatIsThereTwiceIsRefused() throws IOException {
    Path twice = sheet("movie,condition", "a.tif,x", "b.tif,y", "a.tif,y");
    String told = assertThrows(UserException.class, () -> SheetFile.read(twice)).getMessage();
    assertTrue(told.contains("Rows 2 and 4"), told);
  }

  @Test
  void aMovieByAnotherNameIsTheSame() throws IOException {
    sheet();
    Files.createSymbolicLink(folder.resolve("link.tif"), folder.resolve("a.tif"));
    Path twice = sheet("movie,condition", "a.tif,x", "b.tif,y", "link.tif,y");
    String told = assertThrows(UserException.class, () -> SheetFile.read(twice)).getMessage();
    assertTrue(told.contains("Rows 2 and 4 name the same movie"), told);
  }

  /** Frames that count twice make movies that are no independent samples. */
  @ParameterizedTest
  @CsvSource({
    "'1,900', ','",
    "'1,900', '01,900'",
    "'1,900', '900,1800'",
    "'500,', '1,500'",
    "'0,0', '7,'"
  })
  void partsOfAMovieThatShareFramesAreTheSameMovie(String one, String other) throws IOException {
    Path twice =
        sheet("movie,condition,first_frame,last_frame", "a.tif,x," + one, "a.tif,y," + other);
    String told = assertThrows(UserException.class, () -> SheetFile.read(twice)).getMessage();
    assertTrue(told.contains("Rows 2 and 3 name the same movie"), told);
  }

  @ParameterizedTest
  @CsvSource({
    "'first_frame,last_frame', '1,900', '901,'",
    "'first_frame,last_frame', ',900', '901,1800'",
    "'channel,note', '1,', '2,'"
  })
  void partsOfAMovieThatShareNothingAreTaken(String columns, String one, String other)
      throws IOException {
    Path sheet = sheet("movie,condition," + columns, "a.tif,x," + one, "a.tif,y," + other);
    assertEquals(2, SheetFile.read(sheet).rows().size());
  }

  @Test
  void aTreeOfFoldersIsASheetOfItself() throws IOException {
    for (String name :
        List.of(
            "b treated/2/m.tif",
            "b treated/1/m.ome.tif",
            "b treated/1/m_1.ome.tif",
            "a control/m.tiff",
            "a control/notes.txt",
            ".hidden/1/m.tif")) {
      Path file = folder.resolve("tree").resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "");
    }
    Sheet sheet = SheetFolder.of(folder.resolve("tree"));

    assertEquals(
        List.of("a control//m.tiff", "b treated/1/m.ome.tif", "b treated/2/m.tif"),
        sheet.rows().stream()
            .map(r -> r.condition() + "/" + r.replicate() + "/" + r.movie().getFileName())
            .toList());
    assertThrows(UserException.class, () -> SheetFolder.of(folder.resolve("tree/a control")));
    Path control = folder.resolve("tree/a control");
    for (String name : List.of("n.ome.tif", "n_1.ome.tif", "n_02.ome.tif")) {
      new TestTiff().write(control.resolve(name), 3);
    }
    List<String> own =
        SheetFolder.of(folder.resolve("tree")).rows().stream()
            .filter(row -> row.condition().equals("a control"))
            .map(row -> row.movie().getFileName().toString())
            .toList();
    assertEquals(List.of("m.tiff", "n.ome.tif", "n_02.ome.tif", "n_1.ome.tif"), own);
  }

  @Test
  void emptyLinesBeforeTheHeadingAndSeparatorsOfWindowsAreRead() throws IOException {
    Files.createFile(Files.createDirectory(folder.resolve("day1")).resolve("x.tif"));
    Sheet sheet =
        SheetFile.read(
            sheet("", "# a note", " ", "movie,condition", "", "day1\\x.tif,x", "b.tif,y"));
    assertEquals(folder.resolve("day1/x.tif").toAbsolutePath(), sheet.rows().get(0).movie());
    assertEquals(List.of(6, 7), sheet.rows().stream().map(SheetRow::number).toList());
  }
}
