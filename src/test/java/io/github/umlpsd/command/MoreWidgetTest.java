package io.github.umlpsd.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import org.junit.jupiter.api.Test;
import org.scijava.Context;
import org.scijava.command.CommandService;
import org.scijava.module.Module;
import org.scijava.module.ModuleItem;
import org.scijava.module.ModuleService;
import org.scijava.widget.WidgetModel;
import org.scijava.widget.WidgetService;

/** A form of labels and fields, as SciJava makes it. */
class MoreWidgetTest {
  private static final List<String> MAIN =
      List.of(
          "Frame interval (s)",
          "Radius (pixels or auto)",
          "Quality (auto or number)",
          "Isolation (pixels)",
          "Features",
          "Clusters (auto or number)",
          "Output (folder)");

  private static List<String> labels(JPanel form) {
    return Stream.of(form.getComponents())
        .map(part -> part instanceof JLabel label ? label.getText() : null)
        .filter(Objects::nonNull)
        .toList();
  }

  private static Module module(Context context) {
    return context
        .service(ModuleService.class)
        .createModule(context.service(CommandService.class).getCommand(AnalyzeMovieCommand.class));
  }

  private static MoreWidget widget(Context context, Module module) {
    WidgetModel model =
        context
            .service(WidgetService.class)
            .createModel(null, module, module.getInfo().getInput("more"), List.of());
    MoreWidget widget = new MoreWidget();
    widget.set(model);
    return widget;
  }

  @Test
  void aFormShowsWhatMattersAndAllOnDemandInTheSameOrder() throws Exception {
    try (Context context = new Context()) {
      Module module = module(context);
      MoreWidget widget = widget(context, module);
      JPanel form = new JPanel();
      for (ModuleItem<?> item : module.getInfo().inputs()) {
        // Services are inputs without a name for people.
        if (!item.getLabel().isEmpty()) {
          form.add(new JLabel(item.getLabel()));
          form.add(item.getName().equals("more") ? widget.getComponent() : new JPanel());
        }
      }
      List<String> all = labels(form);
      widget.getComponent().addNotify();
      List<String> folded = labels(form);
      assertEquals(MAIN, folded.stream().filter(MAIN::contains).toList());
      // Beside those the movie, this button, and four headings with something below them.
      assertEquals(MAIN.size() + 6, folded.size(), folded.toString());
      JToggleButton button = (JToggleButton) widget.getComponent().getComponent(0);
      button.doClick();
      assertEquals(all, labels(form));
      button.doClick();
      assertEquals(folded, labels(form));
    }
  }

  @Test
  void whatHasAnotherValueThanItsDefaultIsNotHidden() throws Exception {
    try (Context context = new Context()) {
      Module module = module(context);
      module.setInput("radius", "3");
      assertEquals("Show all parameters", text(context, module));
      module.setInput("band_max", "4");
      assertEquals("Show fewer parameters", text(context, module));
      // What a script gives is no field of the form.
      module.resolveInput("band_max");
      assertEquals("Show all parameters", text(context, module));
    }
  }

  /** What the button of a form says when it opens. */
  private static String text(Context context, Module module) {
    MoreWidget widget = widget(context, module);
    new JPanel().add(widget.getComponent());
    widget.getComponent().addNotify();
    return ((JToggleButton) widget.getComponent().getComponent(0)).getText();
  }

  @Test
  void aFormOfFewParametersDoesNotFold() throws Exception {
    try (Context context = new Context()) {
      CommandService commands = context.service(CommandService.class);
      for (ModuleItem<?> item : commands.getCommand(SimulateMovieCommand.class).inputs()) {
        assertFalse(item.getName().equals("more"));
      }
      assertNull(commands.getCommand(SimulateMovieCommand.class).getInput("more"));
    }
  }
}
