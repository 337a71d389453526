package io.github.umlpsd.imagej.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.IJ;
import ij.ImagePlus;
import io.github.umlpsd.cli.Main;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.parameters.ParameterKey;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.script.ScriptEngine;
import javax.script.ScriptEngineManager;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlinkingTest {
  private static final Map<String, Object> QUICK =
      Map.of("radius", 2.5, "clusters", 2, "max_clusters", 3, "epochs", 2, "features", "trace");

  @TempDir static Path folder;

  private static Path movie;

  @BeforeAll
  static void simulate() {
    movie = folder.resolve("movie.tif");
    String line = "simulate " + movie + " --spots 12 --width 96 --height 96 --frames 300 -q";
    assertEquals(0, Main.run(line.split(" ")));
  }

  @Test
  void aFileAndTheOpenImageGiveTheSame() {
    BlinkingResults ofFile = Blinking.analyze(movie.toString(), QUICK);
    ImagePlus image = IJ.openImage(movie.toString());
    BlinkingResults ofImage = Blinking.analyze(image, QUICK);
    assertEquals(ofFile.table("spots").column("beta"), ofImage.table("spots").column("beta"));
    assertEquals(2, ofFile.analysis().classes().count());
    assertTrue(ofFile.summary().startsWith("movie: "), ofFile.summary());
  }

  @Test
  void keysMayBeConstants() {
    BlinkingResults results =
        Blinking.analyze(
            movie.toFile(),
            Map.of(ParameterKey.CLUSTERS, "3", ParameterKey.EPOCHS, 1, "max_clusters", 4));
    assertEquals(3, results.analysis().classes().count());
  }

  @Test
  void tablesOfTracesAndProfilesToo() throws Exception {
    Path out = folder.resolve("out");
    Blinking.analyze(movie, QUICK).save(out.toString());
    Path table = out.resolve("traces.csv");
    BlinkingResults traces = Blinking.traces(table, Map.of("clusters", 2, "epochs", 1));
    assertEquals(
        Files.readAllLines(table).get(0).split(",").length - 1,
        traces.table("spots").rows().size());
    List<String> names = Blinking.profiles(table, Map.of("epochs", 1)).tables();
    assertEquals(List.of("choice", "profiles"), names);
    assertEquals(names, Blinking.profiles(movie, Map.of("epochs", 1, "max_clusters", 3)).tables());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "radiuss|2|There is no parameter radiuss; did you mean radius?",
        "cluster|3|There is no parameter cluster; did you mean clusters?",
        "window|hann|window is now called taper",
        "clusters|two|clusters is 'two'",
      })
  void mistakesAreRefused(String key, String value, String told) {
    UserException e =
        assertThrows(UserException.class, () -> Blinking.analyze(movie, Map.of(key, value)));
    assertTrue(e.getMessage().contains(told), e.getMessage());
  }

  @Test
  void unknownTablesAndColumnsAreToldWithTheNearest() {
    BlinkingResults results = Blinking.analyze(movie, QUICK);
    UserException table = assertThrows(UserException.class, () -> results.table("spot"));
    assertEquals("There is no table spot; did you mean spots?", table.getMessage());
    UserException column =
        assertThrows(UserException.class, () -> results.table("spots").column("bta"));
    assertEquals("There is no column bta; did you mean beta?", column.getMessage());
    assertThrows(UserException.class, () -> Blinking.analyze(null, QUICK));
    assertThrows(UserException.class, () -> Blinking.analyze(movie, Map.of("radius", List.of())));
  }

  /** The five lines of the class comment, and the same in Python. */
  @ParameterizedTest
  @CsvSource({"groovy,[,:,]", "python,dict(,=,)"})
  void fiveLinesAreEnough(String language, String open, String is, String close) throws Exception {
    Path out = folder.resolve(language);
    String options =
        open
            + String.join(
                ", ",
                "radius" + is + "2.5",
                "clusters" + is + "3",
                "epochs" + is + "1",
                "max_clusters" + is + "3")
            + close;
    String script =
        """
        from io.github.umlpsd.imagej.script import Blinking
        results = Blinking.analyze("%s", %s)
        summary = results.summary()
        betas = results.table("spots").column("beta")
        results.save("%s")
        """
            .formatted(movie, options, out);
    if (language.equals("groovy")) {
      script = script.replaceFirst("from (.*) import Blinking", "import $1.Blinking");
    }
    ScriptEngine engine = new ScriptEngineManager().getEngineByName(language);
    engine.eval(script);
    assertTrue(String.valueOf(engine.get("summary")).contains("3 classes"));
    assertEquals(
        Files.readAllLines(out.resolve("spots.csv")).size() - 1,
        ((List<?>) engine.get("betas")).size());
  }
}
