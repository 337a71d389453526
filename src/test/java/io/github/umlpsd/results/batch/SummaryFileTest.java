package io.github.umlpsd.results.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.job.UserException;
import io.github.umlpsd.results.record.MovieFigures;
import io.github.umlpsd.results.tables.CsvRows;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SummaryFileTest {
  private static final String HEADINGS = String.join(",", SummaryRow.FIRST);

  @TempDir Path folder;

  private static SummaryRow row(String movie, String result, double seconds, String message) {
    return SummaryRow.done(
        movie, new MovieFigures(Map.of(MovieFigures.MESSAGE, message)), seconds, result);
  }

  private Path file() {
    return folder.resolve(SummaryFile.NAME);
  }

  private List<String> column(String heading) throws IOException {
    return CsvRows.all(file()).stream().map(row -> row.get(heading)).toList();
  }

  /** As {@code collect} finds them where a result was kept beside a later one. */
  @Test
  void ofTwoResultsOfOneMovieEachKeepsItsOwnWordsAndTime() throws IOException {
    Files.writeString(
        file(),
        HEADINGS + ",note\n/x/a.tif,done,m,,,7.5,a,good\n/x/a.tif,done,m,,,9.5,a-new,bad\n");
    List<SummaryRow> found =
        List.of(row("/x/a.tif", "a", Double.NaN, "m"), row("/x/a.tif", "a-new", Double.NaN, "m"));
    new SummaryFile(folder).merge(found);
    assertEquals(List.of("a", "a-new"), column("folder"));
    assertEquals(List.of("good", "bad"), column("note"));
    assertEquals(List.of("7.5", "9.5"), column("seconds"));
  }

  /** The time that a result took is not that of another one in the same place. */
  @ParameterizedTest
  @CsvSource({"/x/a.tif,m,7.5", "/x/a.tif,other,''", "/x/b.tif,m,''"})
  void aTimeStaysWithItsResult(String movie, String message, String seconds) throws IOException {
    Files.writeString(file(), HEADINGS + "\n/x/a.tif,done,m,,,7.5,a\n");
    new SummaryFile(folder).merge(List.of(row(movie, "a", Double.NaN, message)));
    assertEquals(List.of(seconds), column("seconds"));
  }

  /** They would be gone after the next row. */
  @ParameterizedTest
  @CsvSource({
    "'',',my word',behind the last heading",
    "',note,note',',one,two',two of its columns have the heading 'note'"
  })
  void wordsThatCannotStayAreRefusedBeforeTheFirstMovie(String headings, String words, String told)
      throws IOException {
    String text = HEADINGS + headings + "\n/x/a.tif,done,m,,,7.5,a" + words + "\n";
    Files.writeString(file(), text);
    UserException refused =
        assertThrows(UserException.class, () -> BatchSummary.in(folder, List.of()));
    assertTrue(refused.getMessage().contains(told), refused.getMessage());
    assertEquals(text, Files.readString(file()));
  }

  @Test
  void whatOthersWriteBetweenTheRowsStaysAndWhatTheyRemoveIsWrittenAgain() throws IOException {
    SummaryFile summary = new SummaryFile(folder);
    List<SummaryRow> own = new ArrayList<>(List.of(row("/x/a.tif", "a", 1, "m")));
    summary.merge(own);
    Files.writeString(
        file(), HEADINGS + ",note\n/x/a.tif,done,m,,,1,a,good\n/y/o.tif,failed,no,,,2,,\n");
    own.add(row("/x/b.tif", "b", 3, "m"));
    summary.merge(own);
    own.add(row("/x/c.tif", "c", 4, "m"));
    summary.merge(own);
    assertEquals(List.of("/y/o.tif", "/x/a.tif", "/x/b.tif", "/x/c.tif"), column("movie"));
    assertEquals(List.of("", "good", "", ""), column("note"));
    Files.delete(file());
    summary.merge(own);
    assertEquals(List.of("/x/a.tif", "/x/b.tif", "/x/c.tif"), column("movie"));
    own.set(0, SummaryRow.ended("/x/a.tif", "failed", "no", 5));
    summary.merge(own);
    assertEquals(List.of("failed", "done", "done"), column("status"));
    assertEquals(List.of("5", "3", "4"), column("seconds"));
  }

  /** A summary of many movies is not read anew for each of them. */
  @Test
  void theSameBytesAreReadOnce() throws IOException {
    SummaryText text = new SummaryText();
    List<SummaryRow> rows = List.of(row("/x/a.tif", "a", 1, "m"));
    byte[] written = text.write(rows).array();
    assertSame(rows.get(0), text.read(written.clone()).get(0));
    byte[] other = new String(written, StandardCharsets.UTF_8).replace(",a", ",b").getBytes();
    assertNotSame(rows.get(0), text.read(other).get(0));
    assertEquals("b", text.read(other).get(0).text("folder"));
  }

  @Test
  void rowsThatCouldNotBeWrittenAreTriedAgainAtTheEnd() throws IOException {
    BatchSummary summary = BatchSummary.in(folder, List.of());
    Files.createDirectory(file());
    summary.ended(Path.of("/x/a.tif"), "failed", "no", 1);
    Files.delete(file());
    summary.end();
    assertEquals(List.of("failed"), column("status"));
  }
}
