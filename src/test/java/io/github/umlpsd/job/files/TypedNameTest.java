package io.github.umlpsd.job.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedNameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"C:\\x y\\m.tif\"|C:\\x y\\m.tif",
        "'/data/m 1.tif'|/data/m 1.tif",
        "file:///data/m%201.tif|/data/m 1.tif",
        "file:/data/m%201.tif|/data/m 1.tif",
        "FILE://localhost/data/a+b.tif|/data/a+b.tif",
        "file:///C:/x%20y/m.tif|C:/x y/m.tif",
        "file://server/share/m.tif|//server/share/m.tif",
        "\"file:///data/%C3%BC.tif\"|/data/\u00fc.tif",
        "file:///data/50%.tif|/data/50%.tif",
        "/data/m.tif|/data/m.tif",
        "rois|rois",
        "a'b|a'b",
        "\"|\"",
        "~old.tif|~old.tif",
      })
  void namesOfOtherProgramsAreUnderstood(String typed, String name) {
    assertEquals(name, TypedName.plain(typed));
  }

  @Test
  void theHomeFolderIsThatOfTheUser() {
    String home = System.getProperty("user.home");
    assertEquals(home, TypedName.plain("~"));
    assertEquals(home + "/results", TypedName.plain("~/results"));
    assertEquals(home + "/results", TypedName.plain("\"~/results\""));
  }

  @Test
  void aFileThatIsThereKeepsItsName(@TempDir Path folder) throws IOException {
    String quoted = Files.createFile(folder.resolve("'m'")).toString();
    assertEquals(quoted, TypedName.plain(quoted));
    String inside = Files.createDirectory(folder.resolve("file:")).resolve("m%20.tif").toString();
    assertEquals(inside, TypedName.plain(inside));
  }
}
