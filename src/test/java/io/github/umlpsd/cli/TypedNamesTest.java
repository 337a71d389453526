package io.github.umlpsd.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are named as other programs hand names over. */
class TypedNamesTest {
  @TempDir Path folder;

  private Path table;

  @BeforeEach
  void write() throws IOException {
    Random random = new Random(1);
    StringBuilder text = new StringBuilder();
    for (int t = 0; t < 200; t++) {
      text.append(String.format(Locale.ROOT, "%.2f", t * 0.05));
      for (int i = 0; i < 6; i++) {
        text.append(',').append(100 + random.nextInt(50));
      }
      text.append('\n');
    }
    table = Files.writeString(folder.resolve("my table.csv"), text);
  }

  private static void run(String... arguments) {
    CommandLineRun run = CommandLineRun.of(arguments);
    assertEquals(Program.DONE, run.status(), run.errors());
  }

  @Test
  void quotationMarksAndAddressesAreUnderstood() {
    String address = table.toUri().toString();
    assertTrue(address.contains("%20"), address);
    Path out = folder.resolve("out");
    run("profiles", address, "--epochs", "1", "--output", out.toUri().toString());
    assertTrue(Files.exists(out.resolve("profiles.csv")));
    Path other = folder.resolve("of a quoted name");
    run("profiles", "\"" + table + "\"", "--epochs", "1", "--output", "'" + other + "'");
    assertTrue(Files.exists(other.resolve("profiles.csv")));
  }

  @Test
  void aListOfMoviesMayQuoteThem() throws IOException {
    Path movie = folder.resolve("a movie.tif");
    run("simulate", movie.toUri().toString(), "--frames", "64", "--spots", "6", "--width", "64");
    String lines = "\"" + movie + "\"\n" + folder.resolve("a*.tif").toUri() + "\n";
    Path list = Files.writeString(folder.resolve("list.txt"), lines);
    Path out = folder.resolve("out");
    run("analyze", "--list", list.toString(), "--epochs", "1", "--output", out.toString());
    assertTrue(Files.exists(out.resolve("a movie").resolve("spots.csv")));
  }
}
