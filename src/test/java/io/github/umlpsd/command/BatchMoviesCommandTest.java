package io.github.umlpsd.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.cli.Main;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scijava.command.CommandModule;
import org.scijava.command.CommandService;

/** The movies of a folder as headless Fiji works on them. */
class BatchMoviesCommandTest {
  @TempDir static Path movies;
  @TempDir Path folder;
  private HeadlessFiji fiji;

  @BeforeAll
  static void simulate() throws Exception {
    Path day = Files.createDirectory(movies.resolve("day 2"));
    for (String name : List.of("a.tif", "b & c.TIF.tif", "day 2/d.tif")) {
      Path file = movies.resolve(name);
      String[] line = {
        "simulate",
        file.toString(),
        "--spots",
        "8",
        "--width",
        "64",
        "--height",
        "64",
        "--frames",
        "200",
        "-q"
      };
      assertEquals(0, Main.run(line));
    }
    Files.writeString(movies.resolve("broken.tif"), "this is no movie");
    Files.writeString(day.resolve("notes.txt"), "nor this");
  }

  @BeforeEach
  void start() {
    fiji = new HeadlessFiji();
  }

  @AfterEach
  void stop() {
    fiji.close();
  }

  private CommandModule run(Map<String, Object> more) throws Exception {
    Map<String, Object> inputs = new HashMap<>();
    inputs.put("movies", movies.toFile());
    inputs.put("output", folder.resolve("out").toFile());
    inputs.put("epochs", "2");
    inputs.put("clusters", "2");
    inputs.put("features", "trace");
    inputs.putAll(more);
    return fiji.service(CommandService.class).run(BatchMoviesCommand.class, true, inputs).get();
  }

  @Test
  void allMoviesOfAFolderAndWhatFailed() throws Exception {
    CommandModule done = run(Map.of());
    assertFalse(done.isCanceled(), done.getCancelReason());
    Path out = ((File) done.getOutput("results")).toPath();
    assertEquals(folder.resolve("out"), out);
    List<String> rows = Files.readAllLines(out.resolve("summary.csv"));
    assertEquals(4, rows.size(), rows.toString());
    assertTrue(rows.stream().anyMatch(row -> row.contains("broken.tif,failed")), rows.toString());
    String page = Files.readString(out.resolve("batch.html"));
    assertTrue(page.contains("2 of 3 movies have results."), page);
    assertTrue(page.contains("<a href=\"a/report.html\">a.tif</a>"), page);
    assertTrue(
        page.contains("<a href=\"b%20%26%20c.TIF/report.html\">b &amp; c.TIF.tif</a>"), page);
    assertTrue(page.contains("<li>broken.tif: "), page);
    assertTrue(Files.exists(out.resolve("b & c.TIF/report.html")));

    // Again, with one folder more: what is done is left alone.
    FileTime before = Files.getLastModifiedTime(out.resolve("a/report.html"));
    done = run(Map.of("subfolders", "yes"));
    assertFalse(done.isCanceled(), done.getCancelReason());
    assertEquals(5, Files.readAllLines(out.resolve("summary.csv")).size());
    assertEquals(before, Files.getLastModifiedTime(out.resolve("a/report.html")));
    assertTrue(Files.exists(out.resolve("d/report.html")));
    assertTrue(Files.readString(out.resolve("batch.html")).contains("3 of 4 movies"));
  }

  @Test
  void whatCannotBeMeantIsOneSentence() throws Exception {
    assertTrue(run(Map.of("pattern", "*.nd2")).getCancelReason().contains("has a name like *.nd2"));
    assertTrue(run(Map.of("movies", "/no/such")).getCancelReason().contains("There is no folder"));
    assertTrue(run(Map.of("spots", "rois")).getCancelReason().contains("are not open"));
    assertTrue(run(Map.of("radius", "wide")).getCancelReason().contains("radius is 'wide'"));
    assertFalse(Files.exists(folder.resolve("out")));
  }
}
