package io.github.umlpsd.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.IJ;
import io.github.umlpsd.imagej.Desktop;
import io.github.umlpsd.imagej.SimulatedFiles;
import io.github.umlpsd.imagej.windows.KnownMovie;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.simulate.MovieScene;
import io.github.umlpsd.simulate.MovieSimulator;
import io.github.umlpsd.simulate.emitters.Camera;
import io.github.umlpsd.simulate.emitters.SampleSet;
import io.github.umlpsd.simulate.emitters.TraceScene;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scijava.log.LogLevel;
import org.scijava.log.LogService;
import org.scijava.script.ScriptModule;
import org.scijava.script.ScriptService;

/** The templates of Fiji's script editor, run as they are. */
class ScriptTemplatesTest {
  private static final Path TEMPLATES = Path.of("src/main/resources/script_templates/UML-PSD");

  @TempDir static Path movies;
  @TempDir static Path others;
  @TempDir Path folder;

  @BeforeAll
  static void simulate() throws IOException {
    for (int number = 1; number <= 2; number++) {
      simulate(movies, number, number);
      simulate(others, number, number + 2);
    }
    IJ.saveAsTiff(
        IJ.createImage("grey", "8-bit ramp", 32, 32, 5), movies.resolve("grey.tif").toString());
  }

  private static void simulate(Path target, int number, int seed) {
    TraceScene emitters = new TraceScene(SampleSet.PAPER_THREE, 12, 200, 0.05, 1, Camera.scmos());
    SimulatedFiles.write(
        target.resolve("movie" + number + ".tif"),
        KnownMovie.of(
            MovieSimulator.simulate(
                MovieScene.of(emitters, 64, 64), seed, new Workers(0, Progress.NONE))),
        16,
        Progress.NONE);
  }

  private void run(String name, Map<String, Object> inputs) throws Exception {
    List<String> failures = new ArrayList<>();
    try (HeadlessFiji fiji = new HeadlessFiji()) {
      // A script that fails only logs it.
      fiji.service(LogService.class)
          .addLogListener(
              message -> {
                if (message.level() == LogLevel.ERROR && message.throwable() != null) {
                  failures.add(String.valueOf(message.throwable()));
                }
              });
      ScriptModule done =
          fiji.service(ScriptService.class)
              .run(TEMPLATES.resolve(name).toFile(), true, inputs)
              .get();
      assertTrue(done.getInfo().getLanguage() != null, "no language");
      assertEquals(List.of(), failures);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {".groovy", ".py"})
  void oneMovie(String language) throws Exception {
    run(
        "Analyze_Movie" + language,
        Map.of(
            "movie",
            movies.resolve("movie1.tif").toFile(),
            "folder",
            folder.toFile(),
            "radius",
            "2.5",
            "clusters",
            "2"));
    assertEquals(3, Files.readAllLines(folder.resolve("movie1/clusters.csv")).size());
  }

  @ParameterizedTest
  @ValueSource(strings = {".groovy", ".py"})
  void aFolder(String language) throws Exception {
    run(
        "Analyze_Folder" + language,
        Map.of(
            "input",
            movies.toFile(),
            "output",
            folder.toFile(),
            "ending",
            ".tif",
            "radius",
            "2.5"));
    List<String> lines = Files.readAllLines(folder.resolve("movies.txt"));
    assertEquals(4, lines.size(), lines.toString());
    assertTrue(lines.get(1).startsWith("grey.tif\tfailed: "), lines.get(1));
    assertTrue(lines.get(3).contains("12 traces"), lines.get(3));
    assertTrue(Files.exists(folder.resolve("movie2/report.html")));
  }

  /** Two movies of each of two conditions. */
  private static Path sheet(Path folder) throws IOException {
    StringBuilder text = new StringBuilder("movie,condition\n");
    for (Path condition : List.of(movies, others)) {
      String name = condition == movies ? "control" : "treated";
      Path place = Files.createDirectories(folder.resolve(name));
      for (String movie : List.of("movie1.tif", "movie2.tif")) {
        Files.copy(condition.resolve(movie), place.resolve(movie));
        text.append(name).append('/').append(movie).append(',').append(name).append('\n');
      }
    }
    return Files.writeString(folder.resolve("sheet.csv"), text);
  }

  @ParameterizedTest
  @ValueSource(strings = {".groovy", ".py"})
  void aComparison(String language) throws Exception {
    Path out = folder.resolve("out");
    run(
        "Compare_Conditions" + language,
        Map.of("sheet", sheet(folder).toFile(), "folder", out.toFile(), "radius", "2.5"));
    assertTrue(Files.exists(out.resolve("comparison/tests.csv")));
  }

  /** In plain ImageJ the parameters of a template are variables that are set before it. */
  @Test
  void macros() throws Exception {
    Path home = Files.createDirectory(folder.resolve("home"));
    Path out = Files.createDirectory(folder.resolve("out"));
    Path all = Files.createDirectory(folder.resolve("all"));
    Path compared = folder.resolve("compared");
    Path two = Files.createDirectory(folder.resolve("two"));
    for (String name : List.of("movie1.tif", "movie2.tif")) {
      Files.copy(movies.resolve(name), two.resolve(name));
    }
    try (Desktop desktop = new Desktop(home)) {
      desktop.run(
          "movie = '"
              + movies.resolve("movie1.tif")
              + "'; folder = '"
              + out
              + "'; radius = '2.5';\n"
              + macro("Analyze_Movie.ijm")
              + "input = '"
              + two
              + "'; output = '"
              + all
              + "'; ending = '.tif';\n"
              + macro("Analyze_Folder.ijm")
              + "sheet = '"
              + sheet(folder.resolve("study"))
              + "'; folder = '"
              + compared
              + "';\n"
              + macro("Compare_Conditions.ijm")
              + "t = '';\n");
    }
    assertTrue(Files.exists(out.resolve("movie1/report.html")));
    assertTrue(Files.exists(all.resolve("movie1/report.html")));
    assertTrue(Files.exists(all.resolve("movie2/report.html")));
    assertTrue(Files.exists(compared.resolve("comparison/report.html")));
  }

  private static String macro(String name) throws IOException {
    StringBuilder text = new StringBuilder();
    for (String line : Files.readAllLines(TEMPLATES.resolve(name))) {
      if (!line.startsWith("#@")) {
        text.append(line).append('\n');
      }
    }
    return text.toString();
  }

  @Test
  void everyLanguageHasTheSameTemplates() throws IOException {
    for (String name : List.of("Analyze_Movie", "Analyze_Folder", "Compare_Conditions")) {
      for (String ending : List.of(".groovy", ".py", ".ijm")) {
        assertTrue(
            Files.readString(TEMPLATES.resolve(name + ending)).startsWith("#@ File"),
            name + ending);
      }
    }
  }
}
