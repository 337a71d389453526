package io.github.umlpsd.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.imagej.script.BlinkingResults;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scijava.command.CommandInfo;
import org.scijava.command.CommandModule;
import org.scijava.command.CommandService;
import org.scijava.console.ConsoleService;
import org.scijava.module.Module;
import org.scijava.module.ModuleException;
import org.scijava.run.RunService;
import org.scijava.startup.StartupService;

/** The ways without a form: the launcher's {@code --run}, and a script's command service. */
class HeadlessRunTest {
  private static final String TITLE = "Analyze Blinking Traces...";

  @TempDir Path folder;
  private HeadlessFiji fiji;
  private Path table;

  @BeforeEach
  void start() throws IOException {
    fiji = new HeadlessFiji();
    StringBuilder text = new StringBuilder();
    Random random = new Random(3);
    for (int t = 0; t < 300; t++) {
      text.append(0.1 * t);
      for (int i = 0; i < 6; i++) {
        text.append(',').append(100 + (i % 2 == 0 ? t : 300 - t) + 9 * random.nextGaussian());
      }
      text.append('\n');
    }
    table = Files.writeString(folder.resolve("traces.csv"), text);
  }

  @AfterEach
  void stop() {
    fiji.close();
  }

  private Map<String, Object> inputs(Path out) {
    return Map.of(
        "table", table.toString(), "epochs", "3", "clusters", "2", "output", out.toString());
  }

  private static void assertThere(Path out) {
    assertTrue(Files.exists(out.resolve("report.html")), "no results when the call came back");
  }

  /** By title and by class, as {@code fiji --headless --run NAME 'key="value"'} does it. */
  @ParameterizedTest
  @ValueSource(strings = {TITLE, "io.github.umlpsd.command.AnalyzeTracesCommand"})
  void theLauncherWaitsForTheResults(String name) {
    Path out = folder.resolve("out");
    String arguments =
        String.format("table=\"%s\",epochs=\"3\",clusters=\"2\",output=\"%s\"", table, out);
    fiji.service(ConsoleService.class).processArgs("--run", name, arguments);
    fiji.service(StartupService.class).executeOperations();
    assertThere(out);
  }

  @ParameterizedTest
  @ValueSource(strings = {TITLE, "io.github.umlpsd.command.AnalyzeTracesCommand"})
  void theRunServiceWaitsForTheResults(String name) throws Exception {
    Path out = folder.resolve("out");
    fiji.service(RunService.class).run(name, inputs(out));
    assertThere(out);
  }

  @Test
  void scriptsGetTheResults() throws Exception {
    Path out = folder.resolve("out");
    CommandModule done =
        fiji.service(CommandService.class).run(AnalyzeTracesCommand.class, true, inputs(out)).get();
    assertThere(out);
    assertFalse(done.isCanceled(), done.getCancelReason());
    assertEquals(out.toFile(), assertInstanceOf(File.class, done.getOutput("results")));
    BlinkingResults analysis = assertInstanceOf(BlinkingResults.class, done.getOutput("analysis"));
    assertEquals(2, analysis.analysis().classes().count());
    assertEquals(6, analysis.table("spots").rows().size());
  }

  /** As Windows copies paths, and as drag and drop gives them. */
  @Test
  void namesOfFilesMayBeQuotedOrAddresses() throws Exception {
    Path out = folder.resolve("an output");
    Map<String, Object> inputs = new HashMap<>(inputs(out));
    inputs.put("table", "\"" + table + "\"");
    inputs.put("output", out.toUri().toString());
    CommandModule done =
        fiji.service(CommandService.class).run(AnalyzeTracesCommand.class, true, inputs).get();
    assertThere(out);
    assertEquals(out.toFile(), done.getOutput("results"));
  }

  @Test
  void withoutAnOutputFolderScriptsGetTheAnalysisAlone() throws Exception {
    CommandModule done =
        fiji.service(CommandService.class)
            .run(
                "io.github.umlpsd.command.AnalyzeTracesCommand",
                true,
                Map.of("table", table.toString(), "epochs", "3", "clusters", "2"))
            .get();
    assertNull(done.getOutput("results"));
    assertInstanceOf(BlinkingResults.class, done.getOutput("analysis"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "AnalyzeTracesCommand | table | /no/such.csv | There is no file /no/such.csv",
        "AnalyzeMovieCommand | imp | /no/such.tif | imp is '/no/such.tif', but there is no open image",
        "AnalyzePixelsCommand | imp | not open | imp is 'not open', but there is no open image",
        "ClusterProfilesCommand | imp | /no/such.tif | imp is '/no/such.tif', but there is no open image",
        "AnalyzeMovieCommand | radius | 3 | There is no movie; open an image stack first."
      })
  void aFailureIsOneSentenceOnStandardError(String name, String input, String text, String sentence)
      throws Exception {
    String command = "io.github.umlpsd.command." + name;
    PrintStream before = System.err;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setErr(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    CommandModule done;
    try {
      done = fiji.service(CommandService.class).run(command, true, Map.of(input, text)).get();
    } finally {
      System.setErr(before);
    }
    String told = bytes.toString(StandardCharsets.UTF_8);
    assertTrue(done.isCanceled());
    assertNull(done.getOutput("analysis"));
    assertEquals(1, told.lines().count(), told);
    assertTrue(told.contains(sentence), told);
  }

  @Test
  void anImageMayBeNamedByItsFile() throws Exception {
    CommandModule done =
        fiji.service(CommandService.class)
            .run(
                AnalyzeMovieCommand.class,
                true,
                Map.of(
                    "imp", "test-images/nanocrystals.tif",
                    "epochs", "1",
                    "clusters", "3",
                    "max_clusters", "3",
                    "bins", "8"))
            .get();
    BlinkingResults analysis = assertInstanceOf(BlinkingResults.class, done.getOutput("analysis"));
    assertEquals(60, analysis.table("spots").rows().size());
  }

  @Test
  void allCommandsAreKnownByTheirForms() {
    long known =
        fiji.service(CommandService.class).getCommands().stream()
            .filter(info -> info.getDelegateClassName().startsWith("io.github.umlpsd."))
            .peek(info -> assertInstanceOf(ParameterCommandInfo.class, info))
            .peek(info -> assertTrue(info.isValid(), info.getProblems().toString()))
            .peek(info -> assertInstanceOf(ParameterModule.class, module(info), info.getTitle()))
            // The explorer is a window.
            .peek(
                info ->
                    assertEquals(
                        !info.getTitle().equals("Blinking Explorer"),
                        info.canRunHeadless(),
                        info.getTitle()))
            .count();
    assertEquals(10, known);
  }

  private static Module module(CommandInfo info) {
    try {
      return info.createModule();
    } catch (ModuleException e) {
      throw new AssertionError(e);
    }
  }
}
