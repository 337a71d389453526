package io.github.umlpsd.command;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.ImagePlus;
import ij.Macro;
import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.parameters.ParameterKey;
import io.github.umlpsd.parameters.SimulationKey;
import io.github.umlpsd.parameters.TableKey;
import io.github.umlpsd.parameters.UserParameter;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.scijava.ItemVisibility;
import org.scijava.command.Command;
import org.scijava.command.CommandModule;
import org.scijava.command.CommandService;
import org.scijava.module.Module;
import org.scijava.module.ModuleInfo;
import org.scijava.module.ModuleItem;
import org.scijava.module.ModuleService;
import org.scijava.widget.FileWidget;

/** What SciJava's dialog and macro recorder see of each command. */
class InputsTest extends ContextTest {
  private static final List<Class<?>> FORMS = List.of(String.class, File.class, ImagePlus.class);

  static Stream<Arguments> commands() {
    return Stream.of(
        Arguments.of(AnalyzeMovieCommand.class, JobKind.SPOTS),
        Arguments.of(ClusterProfilesCommand.class, JobKind.SPOT_PROFILES),
        Arguments.of(AnalyzePixelsCommand.class, JobKind.PIXELS));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void theDialogAsksForTheJobsParametersInOrder(Class<? extends AnalysisCommand> type, JobKind job)
      throws Exception {
    Module module = module(type);
    module.initialize();
    List<String> expected = new ArrayList<>(List.of("imp"));
    if (job == JobKind.SPOT_PROFILES) {
      // They may be those of a table instead.
      Stream.of(TableKey.values()).forEach(key -> expected.add(key.word()));
    }
    job.keys().forEach(key -> expected.add(key.word()));
    List<String> seen = new ArrayList<>();
    for (ModuleItem<?> item : module.getInfo().inputs()) {
      boolean recorded = item.getVisibility() == ItemVisibility.NORMAL;
      if (recorded && FORMS.contains(item.getType())) {
        seen.add(item.getName());
      }
    }
    assertEquals(expected, seen);
    for (ParameterKey key : job.keys()) {
      assertEquals(job.defaultText(key), held(module, key), key.word());
      assertEquals(key.label(), module.getInfo().getInput(key.word()).getLabel());
    }
  }

  private static String held(Module module, UserParameter key) {
    Object value = module.getInput(key.word());
    return value == null ? "" : value.toString();
  }

  /** Fields of files and folders have a Browse button, which SciJava adds by type and style. */
  @Test
  void filesAndFoldersCanBeLookedForAndChoicesAreLists() throws Exception {
    CommandService commands = context.service(CommandService.class);
    ModuleInfo traces = commands.getCommand(AnalyzeTracesCommand.class);
    assertEquals(File.class, traces.getInput("table").getType());
    assertEquals(FileWidget.OPEN_STYLE, traces.getInput("table").getWidgetStyle());
    assertEquals(File.class, traces.getInput("output").getType());
    assertEquals(FileWidget.DIRECTORY_STYLE, traces.getInput("output").getWidgetStyle());
    assertEquals(List.of("columns", "rows", "long"), traces.getInput("traces_in").getChoices());
    ModuleInfo simulate = commands.getCommand(SimulateMovieCommand.class);
    assertEquals(FileWidget.SAVE_STYLE, simulate.getInput("output").getWidgetStyle());
    ModuleInfo movie = commands.getCommand(AnalyzeMovieCommand.class);
    assertEquals(FileWidget.OPEN_STYLE, movie.getInput("spots").getWidgetStyle());
    assertEquals(String.class, movie.getInput("radius").getType());
  }

  private Module module(Class<? extends Command> command) {
    return context
        .service(ModuleService.class)
        .createModule(context.service(CommandService.class).getCommand(command));
  }

  /** ImageJ tells macros by the name of the thread. */
  private static void inMacro(Runnable steps) throws InterruptedException {
    Thread macro = new Thread(steps, "Run$_macro");
    macro.start();
    macro.join();
  }

  @Test
  void thePreviewComesBehindThePixelsAndIsNotRecorded() throws Exception {
    Module module = module(AnalyzePixelsCommand.class);
    module.initialize();
    List<String> names = new ArrayList<>();
    module.getInfo().inputs().forEach(item -> names.add(item.getName()));
    int preview = names.indexOf("preview");
    assertEquals(
        List.of("crystals", "preview", "heading_Clusters", "bins"),
        names.subList(preview - 1, preview + 3));
    assertEquals(ItemVisibility.INVISIBLE, module.getInfo().getInput("preview").getVisibility());
    for (ModuleItem<?> item : module.getInfo().inputs()) {
      if (item.getName().equals("heading_Clusters")) {
        assertEquals(ItemVisibility.MESSAGE, item.getVisibility());
        assertEquals("<html><b>Clusters</b></html>", module.getInput(item.getName()));
      }
    }
  }

  @Test
  void inAMacroNothingIsLeftToAskFor() throws Exception {
    Module module = module(AnalyzePixelsCommand.class);
    inMacro(
        () -> {
          Macro.setOptions("preview clusters=3");
          assertDoesNotThrow(module::initialize);
          module.preview();
        });
    for (ModuleItem<?> item : module.getInfo().inputs()) {
      assertTrue(module.isInputResolved(item.getName()), item.getName());
    }
  }

  @Test
  void anUnknownKeyOfAMacroEndsTheCommandWithTheNearestKnownOne() throws Exception {
    CommandModule module = (CommandModule) module(AnalyzeMovieCommand.class);
    inMacro(
        () -> {
          Macro.setOptions("imp=[a movie] cluster=3");
          assertDoesNotThrow(module::initialize);
          module.run();
        });
    assertTrue(module.isCanceled());
    assertEquals("There is no parameter cluster; did you mean clusters?", module.getCancelReason());
  }

  /** ImageJ, which Fiji asks, finds the key in the name of the folder. */
  @Test
  void aKeyInTheNameOfAFolderIsNoKey() throws Exception {
    Module module = module(AnalyzeMovieCommand.class);
    inMacro(
        () -> {
          String options = "output=[/data/runs radius=3] radius=2 ";
          Macro.setOptions(options);
          assertDoesNotThrow(module::initialize);
          module.setInput("radius", Macro.getValue(options, "radius", null));
        });
    assertEquals("3]", module.getInput("radius"));
    Map<UserParameter, String> typed = ((ParameterCommand) module.getDelegateObject()).typed();
    assertEquals("2", typed.get(ParameterKey.RADIUS));
    assertEquals("/data/runs radius=3", typed.get(ParameterKey.OUTPUT));
  }

  @Test
  void aSimulationIsAskedForInOrder() throws Exception {
    Module module = module(SimulateMovieCommand.class);
    module.initialize();
    List<String> seen = new ArrayList<>();
    for (ModuleItem<?> item : module.getInfo().inputs()) {
      if (FORMS.contains(item.getType()) && item.getVisibility() == ItemVisibility.NORMAL) {
        Object value = module.getInput(item.getName());
        seen.add(item.getName() + "=" + (value == null ? "" : value));
      }
    }
    assertEquals(
        Stream.of(SimulationKey.values()).map(key -> key.word() + "=" + key.defaultText()).toList(),
        seen);
  }

  @Test
  void aTableOfTracesIsAskedForFirst() throws Exception {
    Module module = module(AnalyzeTracesCommand.class);
    module.initialize();
    assertNull(module.getInput("table"));
    assertEquals("auto", module.getInput("leading_columns"));
    assertEquals("columns", module.getInput("traces_in"));
  }

  @Test
  void tracesAreAnalysedHeadlessAndBadTablesAreOneSentence(@TempDir Path folder) throws Exception {
    StringBuilder text = new StringBuilder();
    Random random = new Random(3);
    for (int t = 0; t < 300; t++) {
      text.append(0.1 * t);
      for (int i = 0; i < 6; i++) {
        text.append(',').append(100 + (i % 2 == 0 ? t : 300 - t) + 9 * random.nextGaussian());
      }
      text.append('\n');
    }
    Path table = Files.writeString(folder.resolve("traces.csv"), text);
    String out = folder.resolve("out").toString();
    CommandModule done =
        run(Map.of("table", table.toString(), "epochs", "3", "clusters", "2", "output", out));
    assertFalse(done.isCanceled(), done.getCancelReason());
    assertEquals(3, Files.readAllLines(Path.of(out, "clusters.csv")).size());
    assertTrue(run(Map.of()).getCancelReason().contains("table is empty"));
    assertTrue(run(Map.of("table", "/no/such.csv")).getCancelReason().contains("/no/such.csv"));
  }

  private CommandModule run(Map<String, Object> inputs) throws Exception {
    String headless = System.getProperty("java.awt.headless", "false");
    System.setProperty("java.awt.headless", "true");
    try {
      return (CommandModule)
          context
              .service(ModuleService.class)
              .run(
                  context.service(CommandService.class).getCommand(AnalyzeTracesCommand.class),
                  true,
                  new HashMap<>(inputs))
              .get();
    } finally {
      System.setProperty("java.awt.headless", headless);
    }
  }
}
