package io.github.umlpsd.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scijava.Cancelable;
import org.scijava.command.CommandService;
import org.scijava.module.ModuleService;

/** What a form of Fiji begins with after something in it was wrong. */
class RefusedFormTest extends ContextTest {
  @TempDir Path folder;

  private ParameterModule form() throws Exception {
    ParameterModule form =
        (ParameterModule)
            context
                .service(ModuleService.class)
                .createModule(
                    context.service(CommandService.class).getCommand(SimulateMovieCommand.class));
    form.initialize();
    return form;
  }

  private static List<String> held(ParameterModule form) {
    return List.of("frames", "spots", "seed").stream()
        .map(form::getInput)
        .map(Objects::toString)
        .toList();
  }

  private String run(ParameterModule form, Map<String, String> typed) {
    typed.forEach(form::setInput);
    form.run();
    return ((Cancelable) form.getDelegateObject()).getCancelReason();
  }

  @Test
  void theFormComesBackAsItWasTypedUntilItIsRight() throws Exception {
    String output = folder.resolve("m.tif").toString();
    ParameterModule first = form();
    first.beginForm();
    assertEquals(List.of("2000", "100", "1"), held(first));
    String told = run(first, Map.of("frames", "40", "spots", "4x", "seed", "7", "output", output));
    assertEquals("spots is '4x', but must be a whole number.", told);
    // A script or a macro has nothing of it.
    assertEquals(List.of("2000", "100", "1"), held(form()));
    ParameterModule given = form();
    given.setInput("frames", "50");
    given.resolveInput("frames");
    given.beginForm();
    assertEquals(List.of("50", "4x", "7"), held(given));
    ParameterModule second = form();
    second.beginForm();
    assertEquals(List.of("40", "4x", "7"), held(second));
    assertEquals(output, second.getInput("output").toString());
    assertNull(run(second, Map.of("spots", "4", "width", "64", "height", "64")));
    ParameterModule third = form();
    third.beginForm();
    assertEquals(List.of("2000", "100", "1"), held(third));
  }
}
