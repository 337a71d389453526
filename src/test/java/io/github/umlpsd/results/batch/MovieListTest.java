package io.github.umlpsd.results.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.job.UserException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MovieListTest {
  @TempDir Path folder;

  /** As spreadsheets of several countries save the same sheet. */
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {
        "UTF-8, movie;condition@ä 1.tif;x@b.tif;y",
        "UTF-8, \ufeffmovie;condition@ä 1.tif;x@b.tif;y",
        "UTF-16, Movie;condition@ä 1.tif;x@b.tif;y",
        "windows-1252, \"condition\";\"movie\"@x;\"ä 1.tif\"@y;b.tif",
        "UTF-8, # mine@sep=;@condition;movie@x;ä 1.tif@@y;b.tif",
        "windows-1252, # mine@ä 1.tif@@ b.tif",
        "UTF-16, ä 1.tif@b.tif"
      })
  void isReadAsItIsSaved(String encoding, String text) throws IOException {
    for (String end : List.of("\n", "\r\n")) {
      for (String separator : List.of(";", ",", "\t")) {
        Path list = folder.resolve("list");
        String words = text.replace("sep=;", "sep=" + separator.charAt(0)).replace(";", separator);
        Files.writeString(list, words.replace("@", end) + end, Charset.forName(encoding));
        Path absolute = folder.toAbsolutePath();
        assertEquals(
            List.of(absolute.resolve("ä 1.tif"), absolute.resolve("b.tif")), MovieList.read(list));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# nothing\n", "movie,condition\n", "movie\n\n"})
  void aListWithoutMoviesIsRefused(String text) throws IOException {
    Path list = Files.writeString(folder.resolve("list"), text);
    UserException problem = assertThrows(UserException.class, () -> MovieList.read(list));
    assertTrue(problem.getMessage().contains("names no movie"), problem.getMessage());
  }
}
