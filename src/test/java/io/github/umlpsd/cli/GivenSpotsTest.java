package io.github.umlpsd.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Spots of a file instead of detected ones, from the command line. */
class GivenSpotsTest {
  @TempDir Path folder;
  private String movie;

  @BeforeEach
  void movie() {
    movie = folder.resolve("movie.tif").toString();
    String[] simulation = {
      "simulate", movie, "--spots", "12", "--frames", "200", "--width", "90", "--height", "80", "-q"
    };
    assertEquals(new CommandLineRun(0, "", ""), CommandLineRun.of(simulation));
  }

  private CommandLineRun analyze(Path spots, String... more) {
    String out = folder.resolve("out").toString();
    return CommandLineRun.of(
        Stream.concat(
                Stream.of("analyze", movie, "--spots", spots.toString(), "--output", out),
                Stream.concat(Stream.of("--epochs", "3", "-q"), Stream.of(more)))
            .toArray(String[]::new));
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private List<String> cells(int row, int from, int to) throws IOException {
    String line = Files.readAllLines(folder.resolve("out/spots.csv")).get(row);
    return List.of(line.split(",", -1)).subList(from, to);
  }

  /**
   * Apertures of 2.5 pixels hold each other's centre at 2 pixels; Gaussians are fitted together.
   */
  @ParameterizedTest
  @CsvSource({"aperture, 2, 2", "psf, 2, 0", "psf, 0.6, 2"})
  void spotsThatHaveOneLightAreTold(String photometry, double apart, int told) throws IOException {
    Path given = file("pair.csv", "x,y\n60,20\n20,30\n" + (20 + apart) + ",30\n");
    CommandLineRun run =
        analyze(
            given,
            "--photometry",
            photometry,
            "--isolation",
            "0",
            "--features",
            "trace",
            "--bins",
            "10");
    assertEquals(new CommandLineRun(0, "", ""), run);
    String record = Files.readString(folder.resolve("out/parameters.json"));
    assertEquals(
        told > 0, record.contains(told + " measured spots are so near to another"), record);
  }

  @Test
  void theSpotsOfATableAreMeasuredInItsOrder() throws IOException {
    Path given = file("places.csv", "x,y,radius\n60,20,3\n20,30,2\n22,30,2\n40,61.5,2\n80,1.5,2\n");
    assertEquals(new CommandLineRun(0, "", ""), analyze(given));
    assertEquals(List.of("1", "60", "20"), cells(1, 0, 3));
    assertEquals(List.of("", "3", "1"), cells(1, 5, 8));
    assertEquals(List.of("", "2", "0"), cells(2, 5, 8));
    assertEquals(List.of("4", "40", "61.5"), cells(4, 0, 3));
    String all = Files.readString(folder.resolve("out/spots.csv"));
    assertEquals(2, all.split("not measured: near neighbour", -1).length - 1);
    assertTrue(cells(5, 7, 8).contains("0") && all.contains("not measured: at edge"), all);
    assertFalse(all.contains("not measured: isolated"), all);
    String record = Files.readString(folder.resolve("out/parameters.json"));
    assertTrue(record.contains("\"given: places.csv, 5 spots\""), record);
    assertTrue(record.contains("taken as pixels"), record);
  }

  @Test
  void theSpotsOfAResultCanBeGivenAgain() throws IOException {
    Path first = folder.resolve("first");
    CommandLineRun run =
        CommandLineRun.of(
            "analyze", movie, "--output", first.toString(), "--epochs", "3", "--quiet");
    assertEquals(new CommandLineRun(0, "", ""), run);
    for (String name : List.of("spots.csv", "spots.zip")) {
      assertEquals(new CommandLineRun(0, "", ""), analyze(first.resolve(name)));
      assertEquals(2.5, Double.parseDouble(cells(1, 6, 7).get(0)), 1e-5);
      String[] again = Files.readAllLines(folder.resolve("out/traces.csv")).get(50).split(",");
      String[] before = Files.readAllLines(first.resolve("traces.csv")).get(50).split(",");
      assertEquals(before.length, again.length);
      for (int i = 0; i < before.length; i++) {
        // ROIs have single precision.
        double wanted = Double.parseDouble(before[i]);
        assertEquals(wanted, Double.parseDouble(again[i]), 1e-3 * (1 + Math.abs(wanted)), name);
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x,y;1,2;500,2|1 of 2 spots of bad.csv lies outside the image of 90 x 80 pixels",
        "a,b;1,2|does not name the columns x and y",
        "x,y|has no spots",
        "x_inch,y_inch;1,2|does not name the columns x and y"
      })
  void aWrongFileIsToldBeforeAnythingIsDone(String text, String reason) throws IOException {
    CommandLineRun run = analyze(file("bad.csv", text.replace(';', '\n')));
    assertEquals(1, run.status());
    assertTrue(run.errors().contains(reason), run.errors());
    assertFalse(Files.exists(folder.resolve("out")));
  }

  @Test
  void whatIsNotThereIsTold() {
    assertTrue(analyze(folder.resolve("none.xml")).errors().contains("none.xml does not exist"));
    assertTrue(analyze(Path.of("rois")).errors().contains("no points or ovals on an open image"));
  }

  @Test
  void spotsDrawnOnAnImageAreRefusedForMoviesInFiles() throws IOException {
    Path movies = Files.createDirectories(folder.resolve("movies"));
    String output = folder.resolve("out").toString();
    for (List<String> line :
        List.of(
            List.of("watch", movies.toString(), "--idle", "0.1"),
            List.of("compare", movies.toString()))) {
      List<String> words = new ArrayList<>(line);
      words.addAll(List.of("--spots", "rois", "--output", output));
      CommandLineRun run = CommandLineRun.of(words.toArray(String[]::new));
      assertEquals(1, run.status(), run.toString());
      assertTrue(run.errors().contains("are not open; name a file of spots"), run.errors());
      assertFalse(Files.exists(folder.resolve("out")), line.get(0));
    }
  }
}
