package io.github.umlpsd.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every column of a result folder is explained on a page. */
class DocumentedColumnsTest {
  @Test
  void everyColumnIsExplained() throws IOException {
    assertEquals(
        Set.of(),
        DocumentedColumns.unexplained(
            Path.of("src/test/resources/golden"), List.of("report.md", "pixels.md")));
  }
}
