package io.github.umlpsd.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FolderNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "movie.tif|movie",
        "a/b/movie.ome.tif|movie.ome",
        "..tif|movie",
        "...tif|movie",
        ".hidden.tif|hidden",
        "dots....tif|dots",
        "a:b*c?.tif|a_b_c_",
        "con.tif|_con",
        "LPT1.x.tif|_LPT1.x",
        "console.tif|console",
        "Messung µ 3.tif|Messung µ 3",
        "/|movie",
      })
  void areSafe(String file, String folder) {
    assertEquals(folder, FolderNames.of(Path.of(file)));
  }

  @Test
  void controlsAndTextThatRunsBackwardsAreTakenOut() {
    assertEquals("a_b", FolderNames.of(Path.of("a\nb.tif")));
    assertEquals("a_b", FolderNames.of(Path.of("a\u202eb.tif")));
  }

  @Test
  void areNotTooLongForAnyDisk() {
    String name = FolderNames.of(Path.of("\ud83d\ude00".repeat(60) + ".tif"));
    assertTrue(name.getBytes(StandardCharsets.UTF_8).length <= 120);
    assertEquals(name, "\ud83d\ude00".repeat(name.length() / 2));
  }

  @Test
  void areGivenOnce() {
    FolderNames names = new FolderNames("summary.csv");
    assertEquals("a", names.next(Path.of("x/a.tif")));
    assertEquals("A-2", names.next(Path.of("y/A.tif")));
    assertEquals("summary.csv-2", names.next(Path.of("summary.csv.tif")));
    assertEquals("\u00e4", names.next(Path.of("\u00e4.tif")));
    assertEquals("a\u0308-2", names.next(Path.of("a\u0308.tif")));
  }
}
