package io.github.umlpsd.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.results.tables.CsvRows;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Movies whose names mean something to shells, spreadsheets, pages, patterns or folders. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no files of such names")
class HostileNamesTest {
  private static final List<String> NAMES =
      List.of(
          "=1+1 50%41#b?.tif",
          "-a;$(b)`c`\n'd'.tif", "<script>\"&amp;.tif", "@\u00e9\u6f22\ud83d\ude00{0}[1]*,..tif");

  /** A file cannot have a longer name. */
  private static final String LONG = "n".repeat(251) + ".tif";

  private static final Pattern LINK = Pattern.compile("href=\"([^\"#][^\"]*)\"");

  @TempDir Path folder;

  @BeforeEach
  void simulate() throws IOException {
    for (String name : NAMES) {
      Files.createDirectories(file(name).getParent());
      simulate(file(name), NAMES.indexOf(name));
    }
    simulate(folder.resolve("in").resolve(LONG), NAMES.size());
  }

  private void simulate(Path target, int seed) throws IOException {
    Path movie = folder.resolve("movie.tif");
    run(
        "simulate",
        movie.toString(),
        "--spots=4",
        "--width=40",
        "--height=40",
        "--frames=60",
        "--seed=" + seed);
    Files.move(movie, target);
  }

  private static void run(String... line) {
    String[] words = Stream.concat(Stream.of(line), Stream.of("-q")).toArray(String[]::new);
    CommandLineRun run = CommandLineRun.of(words);
    assertEquals(Program.DONE, run.status(), run.errors());
  }

  private static Set<String> movies(Path table) throws IOException {
    return CsvRows.all(table).stream()
        .map(row -> Path.of(row.get("movie")).getFileName().toString())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private List<Path> made(String end) throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("out"))) {
      return files.filter(file -> file.toString().endsWith(end)).toList();
    }
  }

  /** Well formed, and every link leads to a file. */
  private static int links(Path page) throws Exception {
    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(page.toFile());
    Matcher links = LINK.matcher(Files.readString(page));
    int found = 0;
    while (links.find()) {
      URI address = page.toUri().resolve(links.group(1).replace("&amp;", "&"));
      if (address.getScheme().equals("file")) {
        assertTrue(Files.exists(Path.of(address.getPath())), address.toString());
        found++;
      }
    }
    return found;
  }

  @Test
  void leadToWholeResultsTablesAndPages() throws Exception {
    List<String> batch = new ArrayList<>(List.of("analyze"));
    NAMES.subList(0, 2).forEach(name -> batch.add(file(name).toString()));
    batch.add(folder.resolve("in").resolve(LONG).toString());
    batch.addAll(List.of("--epochs=1", "--max-clusters=2", "--output", folder + "/out/batch"));
    run(batch.toArray(String[]::new));
    Files.delete(folder.resolve("in").resolve(LONG));
    run(
        "compare",
        folder.resolve("in").toString(),
        "--epochs=1",
        "--max-clusters=2",
        "--output=" + folder.resolve("out/compared"));
    run("collect", folder.resolve("out/compared/movies").toString());

    assertEquals(
        new TreeSet<>(List.of(NAMES.get(0), NAMES.get(1), LONG)),
        movies(folder.resolve("out/batch/summary.csv")));
    for (Map<String, String> row : CsvRows.all(folder.resolve("out/batch/summary.csv"))) {
      assertTrue(
          Files.exists(folder.resolve("out/batch").resolve(row.get("folder")).resolve("spots.csv")),
          row.get("folder"));
    }
    assertEquals(new TreeSet<>(NAMES), movies(folder.resolve("out/compared/movies/summary.csv")));
    assertEquals(new TreeSet<>(NAMES), movies(folder.resolve("out/compared/movies/all_spots.csv")));
    int links = 0;
    for (Path page : made(".html")) {
      links += links(page);
    }
    assertTrue(links >= 7, "only " + links);
    for (Path table : made(".csv")) {
      String text = Files.readString(table);
      assertFalse(Pattern.compile("(^|[,\n])\"?[=@]").matcher(text).find(), text);
    }
    try (Stream<Path> beside = Files.list(folder)) {
      assertEquals(
          Set.of("in", "out", "movie_truth.csv"),
          beside.map(file -> file.getFileName().toString()).collect(Collectors.toSet()));
    }
  }

  private Path file(String name) {
    return folder.resolve(NAMES.indexOf(name) % 2 == 0 ? "in/=a & <b>" : "in/c").resolve(name);
  }
}
