package io.github.umlpsd.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.IJ;
import ij.ImagePlus;
import io.github.umlpsd.command.HeadlessFiji;
import io.github.umlpsd.docs.PageSnippet.Kind;
import io.github.umlpsd.imagej.Desktop;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scijava.console.ConsoleService;
import org.scijava.log.LogLevel;
import org.scijava.log.LogService;
import org.scijava.script.ScriptService;
import org.scijava.startup.StartupService;

/**
 * The macros and scripts of the pages, run as they are written; only {@code /data} is elsewhere.
 */
class PageSnippetsTest {
  private static final Pattern OUTPUT = Pattern.compile("(?:output=\\[?|save\\(\")(/data/[\\w-]+)");
  private static final Pattern NUMBER = Pattern.compile("\\d\\.\\d");

  @TempDir static Path files;
  @TempDir Path folder;

  @BeforeAll
  static void write() throws IOException {
    SnippetFiles.write(files);
  }

  private static List<PageSnippet> of(Kind kind) throws IOException {
    return PageSnippet.all().stream().filter(snippet -> snippet.kind() == kind).toList();
  }

  static List<PageSnippet> scripts() throws IOException {
    return of(Kind.GROOVY);
  }

  private static int count(String pattern) throws IOException {
    int count = 0;
    for (Path page : PageSnippet.pages()) {
      Matcher matcher = Pattern.compile(pattern).matcher(Files.readString(page));
      while (matcher.find()) {
        count++;
      }
    }
    return count;
  }

  /** By a plain count of what begins and ends a snippet. */
  @Test
  void noSnippetIsLeftOut() throws IOException {
    int fences = count("(?m)^ *```");
    assertEquals(0, fences % 2);
    long macros = of(Kind.MACRO).stream().filter(s -> s.text().contains("run(")).count();
    assertEquals(of(Kind.MACRO).size(), macros, "a fence without a language is a macro");
    assertEquals(count("(?<!\\.)\\brun\\(\""), macros);
    assertEquals(count("(?m)^ *```groovy$"), scripts().size());
    long fenced =
        count("(?m)^ *```sh$") + count("(?m)^ *```groovy$") + count("(?m)^ *```\n(run|open)\\(");
    assertEquals(fences / 2, fenced);
    assertTrue(macros >= 6 && scripts().size() >= 3, "snippets are found");
  }

  /** One ImageJ for all: the next snippet finds no image and no table of the one before. */
  @Test
  void macros() throws Exception {
    StringBuilder macro = new StringBuilder("t = '';\n");
    List<PageSnippet> snippets = of(Kind.MACRO);
    for (int i = 0; i < snippets.size(); i++) {
      Path data = copy(folder.resolve("data" + i));
      String text = snippets.get(i).in(data);
      assertFalse(text.contains("'"), "the desktop takes ' for \": " + snippets.get(i));
      if (!text.contains("open(")) {
        macro.append("open('").append(data.resolve("movie.tif")).append("');\n");
      }
      macro.append(text).append('\n');
      macro.append("t += '").append(i).append("=' + titles() + '\\n';\n");
      macro.append("run('Close All'); closeTables();\n");
    }
    macro.append(
        """
        function titles() {
          list = getList('window.titles'); all = '';
          for (j = 0; j < list.length; j++) all += list[j] + ';';
          return all;
        }
        function closeTables() {
          list = getList('window.titles');
          for (j = 0; j < list.length; j++) if (startsWith(list[j], 'UML-PSD')) close(list[j]);
        }
        """);
    Path home = Files.createDirectory(folder.resolve("home"));
    Map<String, String> told;
    try (Desktop desktop = new Desktop(home)) {
      told = desktop.run(macro.toString());
    }
    for (int i = 0; i < snippets.size(); i++) {
      String windows = told.get(Integer.toString(i));
      // A comparison is a folder only.
      boolean tables = !snippets.get(i).text().contains("Compare ");
      assertEquals(tables, windows.contains("UML-PSD "), snippets.get(i) + " shows " + windows);
      assertReports(snippets.get(i), folder.resolve("data" + i));
    }
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void groovy(PageSnippet snippet) throws Exception {
    Path data = copy(folder.resolve("data"));
    Map<String, Object> inputs = new HashMap<>();
    if (snippet.text().contains("#@ ImagePlus imp")) {
      inputs.put("imp", IJ.openImage(data.resolve("movie.tif").toString()));
    }
    Path script = Files.writeString(folder.resolve("page.groovy"), snippet.in(data));
    String printed =
        printed(
            fiji -> {
              ScriptService scripts = fiji.service(ScriptService.class);
              // Fiji knows this word.
              scripts.addAlias(ImagePlus.class);
              scripts.run(script.toFile(), true, inputs).get();
            });
    assertTrue(NUMBER.matcher(printed).find(), printed);
    assertReports(snippet, data);
  }

  /** The lines that start headless Fiji, word by word as a shell hands them over. */
  @Test
  void headlessFiji() throws Exception {
    int lines = 0;
    for (PageSnippet snippet : of(Kind.SHELL)) {
      for (String line : snippet.text().lines().filter(l -> l.startsWith("fiji ")).toList()) {
        Path data = copy(folder.resolve("data" + lines++));
        List<String> words = ShellWords.of(new PageSnippet("", Kind.SHELL, line).in(data));
        assertEquals(List.of("fiji", "--headless"), words.subList(0, 2));
        printed(
            fiji -> {
              fiji.service(ConsoleService.class)
                  .processArgs(words.subList(2, words.size()).toArray(String[]::new));
              fiji.service(StartupService.class).executeOperations();
            });
        assertReports(snippet, data);
      }
    }
    assertEquals(count("(?m)^ *fiji --headless"), lines);
    assertTrue(lines > 0);
  }

  private interface Use {
    void of(HeadlessFiji fiji) throws Exception;
  }

  /** What was printed; an error of a script is only logged. */
  private static String printed(Use use) throws Exception {
    List<String> failures = new ArrayList<>();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream before = System.out;
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try (HeadlessFiji fiji = new HeadlessFiji()) {
      fiji.service(LogService.class)
          .addLogListener(
              message -> {
                if (message.level() == LogLevel.ERROR) {
                  failures.add(message.text() + message.throwable());
                }
              });
      use.of(fiji);
    } finally {
      System.setOut(before);
    }
    assertEquals(List.of(), failures);
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static Path copy(Path data) throws IOException {
    try (Stream<Path> all = Files.walk(files)) {
      for (Path file : all.toList()) {
        Files.copy(file, data.resolve(files.relativize(file).toString()));
      }
    }
    return data;
  }

  /** Each folder that a snippet writes has a report. */
  private static void assertReports(PageSnippet snippet, Path data) throws IOException {
    Matcher output = OUTPUT.matcher(snippet.text());
    while (output.find()) {
      Path results = data.resolve(output.group(1).replaceFirst("/data/", ""));
      assertTrue(Files.isDirectory(results), snippet + " wrote no " + results);
      try (Stream<Path> all = Files.walk(results)) {
        assertTrue(
            all.anyMatch(file -> file.endsWith("report.html")), snippet + " wrote no report");
      }
    }
  }
}
