package io.github.umlpsd.imagej.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.imagej.DesktopTest;
import io.github.umlpsd.imagej.ScreenForm;
import io.github.umlpsd.imagej.SimulationJob;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.parameters.SimulationKey;
import io.github.umlpsd.parameters.UserParameter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user types into the forms is recorded, and the record does the same. */
class RecordedFormsTest extends DesktopTest {
  private static final String FAST = "epochs=1\\nclusters=2\\nbins=10\\nfeatures=trace\\n";

  /** How long a movie of a batch took: the number before the name of the folder. */
  private static final Pattern SECONDS = Pattern.compile("(?<=,)\\d+(\\.\\d+)?(?=,a b,)");

  @TempDir Path folder;

  /** Line of a macro that fills in a form, and tells what is recorded. */
  private static String form(String name, String command, String words, String button) {
    return String.format(
        "t += '%s=' + call('%s.play', '%s...', '%s', '%s') + '\\n';\n",
        name, ScreenForm.class.getName(), command, words, button);
  }

  @Test
  void theRecordOfAllFormsGivesTheSameTables() throws Exception {
    Path first = Files.createDirectories(folder.resolve("the [first] run"));
    Path again = Files.createDirectories(folder.resolve("the [other] run"));
    for (Path run : List.of(first, again)) {
      Files.createDirectories(run.resolve("movies"));
    }
    StringBuilder sheet = new StringBuilder("movie,condition\n");
    for (int i = 0; i < 4; i++) {
      simulate("c" + i + ".tif", Map.of(SimulationKey.SEED, "1" + i, SimulationKey.SPOTS, "10"));
      sheet.append("c").append(i).append(".tif,").append(i < 2 ? "a" : "b").append('\n');
    }
    Files.writeString(folder.resolve("sheet.csv"), sheet);
    simulate("crystals.tif", Map.of(SimulationKey.CRYSTALS, "yes"));
    String crystals = "open('" + folder.resolve("crystals.tif") + "');\n";
    Map<String, String> told =
        desktop.run(
            "run('Record...'); t = '';\n"
                + form(
                    "1",
                    "Simulate Blinking Movie",
                    "width= 64\\nheight=64\\nframes=100\\nspots=12\\noutput="
                        + first
                        + "/movies/a b.tif",
                    "OK")
                + form("2", "Analyze Blinking Movie", FAST + "output=" + first + "/movie", "OK")
                + form(
                    "3",
                    "Blinking Cluster Profiles",
                    "epochs=1\\nmax_clusters=3\\noutput=" + first + "/profiles",
                    "OK")
                + form(
                    "4",
                    "Analyze Blinking Traces",
                    FAST + "table=" + first + "/movie/traces.csv\\noutput=" + first + "/traces",
                    "OK")
                + form(
                    "5",
                    "Batch Blinking Movies",
                    FAST + "movies=" + first + "/movies\\noutput=" + first + "/batch",
                    "OK")
                + form(
                    "6",
                    "Compare Blinking Movies",
                    FAST + "sheet=" + folder + "/sheet.csv\\noutput=" + first + "/compared",
                    "OK")
                + "close('*');\n"
                + crystals
                + form("7", "Analyze Blinking Pixels", FAST + "output=" + first + "/pixels", "OK"));
    StringBuilder record = new StringBuilder();
    new TreeMap<>(told)
        .forEach(
            (number, line) -> {
              assertTrue(line.startsWith("shown run("), line);
              record.append(number.equals("7") ? "close('*');\n" + crystals : "");
              record.append(line.substring("shown ".length())).append('\n');
            });
    desktop.run("t = '';\n" + record.toString().replace(first.toString(), again.toString()));
    Map<String, String> tables = tables(first);
    for (String name :
        List.of(
            "movies/a b_truth.csv",
            "movie/spots.csv",
            "profiles/profiles.csv",
            "traces/clusters.csv",
            "batch/a b/spots.csv",
            "compared/comparison/tests.csv",
            "pixels/pixels.csv")) {
      assertTrue(tables.containsKey(name), name + " is not among " + tables.keySet());
    }
    assertEquals(tables.keySet(), tables(again).keySet());
    tables(again).forEach((name, text) -> assertEquals(tables.get(name), text, name));
  }

  /** Who cancels a form, or is told what is wrong, has done nothing that a macro should do. */
  @Test
  void whatWasNotDoneIsNotRecorded() throws Exception {
    simulate("movie.tif", Map.of());
    Map<String, String> told =
        desktop.run(
            "run('Record...'); t = '';\n"
                + form("canceled", "Simulate Blinking Movie", "spots=5", "Cancel")
                + form("wrong", "Simulate Blinking Movie", "spots=none", "OK")
                + form("large", "Simulate Blinking Movie", "width=1e6\\nheight=1e6", "OK")
                + "open('"
                + folder.resolve("movie.tif")
                + "'); run('Duplicate...', 'title=single');\n"
                + form("single", "Analyze Blinking Movie", "", "OK")
                + form("pixels", "Analyze Blinking Pixels", "", "OK")
                + "t += 'log=' + replace(getInfo('log'), '\\n', '|') + '\\n';\n");
    assertEquals("shown ", told.get("canceled"));
    assertEquals("shown again ", told.get("wrong"));
    assertEquals("shown again ", told.get("large"));
    // No form is shown for what can be no movie.
    assertEquals("none ", told.get("single"));
    assertEquals("none ", told.get("pixels"));
    String[] log = told.get("log").split("\\|");
    assertEquals(4, log.length, told.get("log"));
    assertTrue(log[0].contains("spots is 'none'"), log[0]);
    assertTrue(log[1].contains("MB of memory"), log[1]);
    assertTrue(log[2].contains("single has 1 frame"), log[2]);
    assertTrue(log[3].contains("single has 1 frame"), log[3]);
  }

  /** One mistake does not cost what was typed into the other fields. */
  @Test
  void aFormComesAgainAsItWasTypedUntilItIsRight() throws Exception {
    Path output = folder.resolve("mended.tif");
    Map<String, String> told =
        desktop.run(
            "run('Record...'); t = '';\n"
                + form(
                    "mended",
                    "Simulate Blinking Movie",
                    "width=64\\nheight=48\\nframes=90\\nspots=6x\\noutput="
                        + output
                        + "\\n--\\nspots=6\\nseparation=none\\n--\\nseparation=6",
                    "OK")
                + "t += 'image=' + getWidth + ' x ' + getHeight + ' x ' + nSlices + '\\n';\n"
                + "t += 'log=' + replace(getInfo('log'), '\\n', '|') + '\\n';\n");
    assertEquals("64 x 48 x 90", told.get("image"));
    assertTrue(Files.exists(output));
    assertTrue(told.get("mended").startsWith("shown run("), told.get("mended"));
    for (String word : List.of("width=64", "height=48", "frames=90", "spots=6", "separation=6")) {
      assertTrue(told.get("mended").contains(word + " "), told.get("mended"));
    }
    String[] log = told.get("log").split("\\|");
    assertEquals(2, log.length, told.get("log"));
    assertTrue(log[0].contains("spots is '6x'"), log[0]);
    assertTrue(log[1].contains("separation is 'none'"), log[1]);
  }

  private void simulate(String name, Map<SimulationKey, String> words) {
    Map<UserParameter, String> typed =
        new HashMap<>(
            Map.of(
                SimulationKey.WIDTH, "48",
                SimulationKey.HEIGHT, "48",
                SimulationKey.FRAMES, "100",
                SimulationKey.SPOTS, "8",
                SimulationKey.SEPARATION, "6"));
    typed.putAll(words);
    SimulationJob.write(folder.resolve(name), typed, Progress.NONE);
  }

  /** All tables of a folder by their names; the summary of a batch without its times. */
  private static Map<String, String> tables(Path results) throws IOException {
    Map<String, String> tables = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(results)) {
      for (Path file : walk.filter(path -> path.toString().endsWith(".csv")).toList()) {
        String name = results.relativize(file).toString().replace('\\', '/');
        String text = Files.readString(file).replace("[other]", "[first]");
        tables.put(
            name, name.endsWith("summary.csv") ? SECONDS.matcher(text).replaceAll("") : text);
      }
    }
    return tables;
  }
}
