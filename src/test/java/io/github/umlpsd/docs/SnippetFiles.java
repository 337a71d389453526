package io.github.umlpsd.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.umlpsd.cli.CommandLineRun;
import io.github.umlpsd.imagej.script.Blinking;
import io.github.umlpsd.results.tables.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The files that the snippets of the pages speak of, small: movies, a sheet, decisions. */
final class SnippetFiles {
  private static final int MOVIES = 4;

  private SnippetFiles() {}

  /** Writes them into an empty folder that stands for {@code /data}. */
  static void write(Path data) throws IOException {
    for (String folder : List.of("day1", "day2")) {
      Files.createDirectories(data.resolve(folder));
    }
    StringBuilder sheet = new StringBuilder("movie,condition\n");
    for (int i = 0; i < MOVIES; i++) {
      String name = "day" + (1 + i % 2) + "/movie" + i + ".tif";
      simulate(data.resolve(name), i);
      sheet.append(name).append(',').append(i % 2 == 0 ? "control" : "treated").append('\n');
    }
    Files.writeString(data.resolve("sheet.csv"), sheet);
    Path movie = Files.copy(data.resolve("day1/movie0.tif"), data.resolve("movie.tif"));
    Files.writeString(data.resolve("a_decisions.csv"), decisions(movie));
  }

  private static void simulate(Path movie, int seed) {
    String line =
        "simulate %s --seed %d --spots 14 --width 64 --height 64 --frames 200 -q"
            .formatted(movie, seed);
    CommandLineRun run = CommandLineRun.of(line.split(" "));
    assertEquals(0, run.status(), run.errors());
    // The truth would be a table of the folder's movies.
    try (var files = Files.list(movie.getParent())) {
      for (Path file : files.filter(f -> !f.toString().endsWith(".tif")).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String decisions(Path movie) {
    Table spots = Blinking.analyze(movie, Map.of("clusters", 1, "epochs", 1)).table("spots");
    return "spot,x_px,y_px,verdict,class,note\n1,%s,%s,reject,,two dots\n"
        .formatted(spots.column("x_px").get(0), spots.column("y_px").get(0));
  }
}
