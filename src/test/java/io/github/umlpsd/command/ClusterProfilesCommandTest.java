package io.github.umlpsd.command;

import static io.github.umlpsd.parameters.ParameterKey.RADIUS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.ImagePlus;
import io.github.umlpsd.imagej.ProfileJob;
import io.github.umlpsd.imagej.TestStacks;
import io.github.umlpsd.imagej.input.FrameStack;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.parameters.TableKey;
import io.github.umlpsd.parameters.UserParameter;
import io.github.umlpsd.simulate.MovieScene;
import io.github.umlpsd.simulate.MovieSimulator;
import io.github.umlpsd.simulate.emitters.Camera;
import io.github.umlpsd.simulate.emitters.SampleSet;
import io.github.umlpsd.simulate.emitters.TraceScene;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scijava.command.CommandInfo;
import org.scijava.command.CommandModule;
import org.scijava.command.CommandService;
import org.scijava.module.ModuleService;

/** The command as headless Fiji calls it. */
class ClusterProfilesCommandTest extends ContextTest {
  @TempDir Path folder;

  private CommandModule run(Map<String, Object> inputs) throws Exception {
    CommandInfo info =
        context.service(CommandService.class).getCommand(ClusterProfilesCommand.class);
    return (CommandModule)
        context.service(ModuleService.class).run(info, true, new HashMap<>(inputs)).get();
  }

  @Test
  void aTableOfTracesTakesThePlaceOfTheImage() throws Exception {
    StringBuilder text = new StringBuilder("time_s,a,b,c,d\n");
    for (int t = 0; t < 200; t++) {
      text.append(t * 0.1);
      for (int i = 1; i <= 4; i++) {
        text.append(',').append(Math.sin(t * i * 0.05) + i);
      }
      text.append('\n');
    }
    Path table = Files.writeString(folder.resolve("traces.csv"), text);
    Path out = folder.resolve("out");
    CommandModule module =
        run(Map.of("table", table.toString(), "epochs", "2", "output", out.toString()));
    assertFalse(module.isCanceled(), module.getCancelReason());
    assertTrue(Files.readAllLines(out.resolve("profiles.csv")).size() > 3);
    CommandModule nothing = run(Map.of("epochs", "2"));
    assertTrue(nothing.getCancelReason().contains("There is no movie"), nothing.getCancelReason());
  }

  @Test
  void writesTheProfilesAndNothingElse() throws Exception {
    TraceScene emitters = new TraceScene(SampleSet.PAPER_THREE, 20, 300, 0.05, 1, Camera.scmos());
    var movie =
        FrameStack.show(
            MovieSimulator.simulate(
                    MovieScene.of(emitters, 80, 80), 2, new Workers(0, Progress.NONE))
                .movie(),
            16);
    Path out = folder.resolve("out");
    CommandModule module =
        run(
            Map.of(
                "imp",
                movie,
                "epochs",
                "3",
                "bins",
                "10,20",
                "max_clusters",
                "4",
                "output",
                out.toString()));
    assertFalse(module.isCanceled(), module.getCancelReason());
    assertEquals(9, Files.readAllLines(out.resolve("profiles.csv")).size());
    for (String name : List.of("choice.json", "parameters.json", "figures/profiles.png")) {
      assertTrue(Files.size(out.resolve(name)) > 0, name);
    }
    assertFalse(Files.exists(out.resolve("clusters.csv")));
  }

  /** Told in the log, which may not be there without a screen. */
  private static List<String> noted(Optional<ImagePlus> image, Map<UserParameter, String> typed) {
    List<String> notes = new ArrayList<>();
    Progress progress =
        new Progress() {
          @Override
          public void report(String stage, double fraction) {}

          @Override
          public void note(String sentence) {
            notes.add(sentence);
          }

          @Override
          public boolean isCanceled() {
            return true;
          }
        };
    assertThrows(RuntimeException.class, () -> ProfileJob.run(image, typed, false, progress));
    return notes;
  }

  @Test
  void whatIsOfTheOtherKindOfInputIsTold() {
    ImagePlus movie = TestStacks.image(16, 1, 1, 60);
    assertEquals(
        List.of("traces_in is rows, but the profiles are those of a movie: it has no effect."),
        noted(
            Optional.of(movie),
            Map.of(TableKey.TRACES_IN, "rows", TableKey.DECIMAL, "auto", RADIUS, "3")));
    assertEquals(
        List.of("radius is 3, but the profiles are those of a table of traces: it has no effect."),
        noted(
            Optional.empty(),
            Map.of(TableKey.TABLE, "no.csv", TableKey.TRACES_IN, "rows", RADIUS, "3")));
  }

  @Test
  void noImageIsOneSentence() throws Exception {
    CommandModule module = run(Map.of());
    assertTrue(module.isCanceled());
    assertTrue(module.getCancelReason().contains("There is no movie"), module.getCancelReason());
  }
}
