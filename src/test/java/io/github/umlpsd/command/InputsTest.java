package io.github.umlpsd.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ij.ImagePlus;
import io.github.umlpsd.engine.JobKind;
import io.github.umlpsd.engine.ParameterKey;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.scijava.Context;
import org.scijava.command.CommandService;
import org.scijava.module.Module;
import org.scijava.module.ModuleItem;
import org.scijava.module.ModuleService;

/** What SciJava's dialog and macro recorder see of each command. */
class InputsTest {
  private Context context;

  @BeforeEach
  void start() {
    context = new Context();
  }

  @AfterEach
  void stop() {
    context.dispose();
  }

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
    Module module =
        context
            .service(ModuleService.class)
            .createModule(context.service(CommandService.class).getCommand(type));
    module.initialize();
    List<String> expected = new ArrayList<>(List.of("imp"));
    job.keys().forEach(key -> expected.add(key.word()));
    List<String> seen = new ArrayList<>();
    for (ModuleItem<?> item : module.getInfo().inputs()) {
      if (item.getType() == String.class || item.getType() == ImagePlus.class) {
        seen.add(item.getName());
      }
    }
    assertEquals(expected, seen);
    for (ParameterKey key : job.keys()) {
      assertEquals(job.defaultText(key), module.getInput(key.word()), key.word());
      assertEquals(key.label(), module.getInfo().getInput(key.word()).getLabel());
    }
  }
}
