package io.github.umlpsd.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShortJobTest {
  @TempDir Path folder;

  @Test
  void oneFileIsAShortJob() throws IOException {
    String movie = movie("short.tif", 1000);
    assertTrue(ShortJob.isNamedBy("analyze", movie, "--epochs", "20"));
    assertTrue(ShortJob.isNamedBy("analyze", "--radius", "2", movie));
    assertFalse(ShortJob.isNamedBy("analyze", movie, movie("second.tif", 1000)));
    assertTrue(ShortJob.isNamedBy("traces", movie));
    assertTrue(ShortJob.isNamedBy("traces", movie("table.csv", 90_000_000)));
    assertFalse(ShortJob.isNamedBy("traces", movie("long.csv", 110_000_000)));
    assertTrue(ShortJob.isNamedBy("profiles", movie));
    assertFalse(ShortJob.isNamedBy("profiles", folder.resolve("long.csv").toString()));
    assertFalse(ShortJob.isNamedBy("pixels", movie));
    assertFalse(ShortJob.isNamedBy("analyze", folder.toString()));
    assertFalse(ShortJob.isNamedBy("analyze", folder.resolve("missing.tif").toString()));
    assertFalse(ShortJob.isNamedBy("analyze", "no\0name"));
    assertFalse(ShortJob.isNamedBy());
  }

  private String movie(String name, long bytes) throws IOException {
    Path file = folder.resolve(name);
    try (RandomAccessFile made = new RandomAccessFile(file.toFile(), "rw")) {
      made.setLength(bytes);
    }
    return file.toString();
  }

  @Test
  void compilersTakeTheDirectives() throws Exception {
    String before = ShortJob.command("compilerDirectivesPrint");
    try {
      assertTrue(ShortJob.tellCompilers());
      String now = ShortJob.command("compilerDirectivesPrint");
      assertNotEquals(before, now);
      assertTrue(now.contains("io/github/umlpsd/clusters/kmeans/ClusterSums.*"), now);
    } finally {
      ShortJob.command("compilerDirectivesClear");
    }
    assertEquals(before, ShortJob.command("compilerDirectivesPrint"));
  }

  /**
   * A pattern that matches nothing would leave its loops to the simple compiler, without a word.
   */
  @Test
  void loopsThatAreNamedExist() throws IOException {
    try (InputStream file = ShortJob.class.getResourceAsStream("compilers.json")) {
      String directives = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      Matcher named =
          Pattern.compile("\"(io/github/umlpsd/[\\w/]+?)(/?\\*)?\\.(\\*|\\w+)\"")
              .matcher(directives);
      int count = 0;
      for (; named.find(); count++) {
        boolean isPackage = "/*".equals(named.group(2));
        Path place = Path.of("src/main/java", named.group(1) + (isPackage ? "" : ".java"));
        assertTrue(Files.exists(place), place + " is not there");
        String method = named.group(3);
        assertTrue(
            "*".equals(method) || Files.readString(place).contains(" " + method + "("),
            method + " is not in " + place);
      }
      assertEquals(Pattern.compile("io/github").matcher(directives).results().count(), count);
      assertTrue(count > 3, count + " patterns");
    }
  }
}
