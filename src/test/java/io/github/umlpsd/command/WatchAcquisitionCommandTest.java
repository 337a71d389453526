package io.github.umlpsd.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.cli.Main;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scijava.Context;
import org.scijava.command.CommandInfo;
import org.scijava.command.CommandModule;
import org.scijava.command.CommandService;
import org.scijava.module.ModuleService;

/** The command as headless Fiji calls it. */
class WatchAcquisitionCommandTest {
  @TempDir Path temporary;

  private static CommandModule run(Map<String, Object> inputs) throws Exception {
    try (Context context = new Context()) {
      CommandInfo info =
          context.service(CommandService.class).getCommand(WatchAcquisitionCommand.class);
      return (CommandModule)
          context.service(ModuleService.class).run(info, true, new HashMap<>(inputs)).get();
    }
  }

  @Test
  void finishedMoviesAreAnalysedUntilNothingIsNew() throws Exception {
    Path folder = Files.createDirectory(temporary.resolve("data"));
    String line = "--set paper-three --spots 12 --width 64 --height 64 --frames 120 -q";
    String[] words = ("simulate " + folder.resolve("m.tif") + " " + line).split(" ");
    assertEquals(0, Main.run(words));
    Map<String, Object> inputs = new HashMap<>();
    inputs.put("watched", folder.toFile());
    inputs.put("every", "0.1");
    inputs.put("idle", "0.4");
    inputs.put("epochs", "1");
    inputs.put("max_clusters", "3");
    CommandModule done = run(inputs);
    assertFalse(done.isCanceled(), done.getCancelReason());
    Path results = ((File) done.getOutput("results")).toPath();
    assertEquals(temporary.resolve("data-uml-psd"), results);
    assertTrue(Files.exists(results.resolve("m/spots.csv")));
    assertTrue(Files.readString(results.resolve("live.html")).contains("1 movie done"));
    assertEquals(2, Files.readAllLines(results.resolve("summary.csv")).size());
  }

  @Test
  void aFolderThatIsNotThereIsToldInASentence() throws Exception {
    CommandModule none = run(Map.of("watched", temporary.resolve("none").toFile()));
    assertTrue(none.isCanceled());
    assertTrue(none.getCancelReason().contains("There is no folder"), none.getCancelReason());
    CommandModule empty = run(Map.of());
    assertTrue(empty.getCancelReason().contains("watched is empty"), empty.getCancelReason());
  }
}
