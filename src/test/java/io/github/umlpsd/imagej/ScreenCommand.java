package io.github.umlpsd.imagej;

import static io.github.umlpsd.imagej.ScreenParts.area;
import static io.github.umlpsd.imagej.ScreenParts.capture;
import static io.github.umlpsd.imagej.ScreenParts.click;
import static io.github.umlpsd.imagej.ScreenParts.find;
import static io.github.umlpsd.imagej.ScreenParts.mask;
import static io.github.umlpsd.imagej.ScreenParts.waitFor;

import ij.IJ;
import ij.ImagePlus;
import ij.WindowManager;
import io.github.umlpsd.command.AnalyzePixelsCommand;
import java.awt.EventQueue;
import java.awt.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JTextField;
import org.scijava.Cancelable;
import org.scijava.Context;
import org.scijava.command.CommandService;
import org.scijava.module.Module;
import org.scijava.module.ModuleService;
import org.scijava.module.process.ModulePreprocessor;
import org.scijava.module.process.PreprocessorPlugin;
import org.scijava.plugin.PluginService;

/** Plays a user of the command that analyses pixels, in a dialog that SciJava makes. */
public final class ScreenCommand {
  private final ScreenHarvester harvester = new ScreenHarvester(List.of("mask", "threshold"));
  private final StringBuilder seen = new StringBuilder();

  private ScreenCommand() {}

  /**
   * Switches the preview on, changes the mask, and ends the dialog.
   *
   * @param button that ends the dialog
   * @param picture file for a picture of the screen
   * @return what was seen, for the macro
   */
  public static String play(String button, String picture) throws Exception {
    return new ScreenCommand().run(button, picture);
  }

  private String run(String button, String picture) throws Exception {
    // SciJava looks for the plugin where ImageJ found it.
    Thread.currentThread().setContextClassLoader(IJ.getClassLoader());
    try (Context context = new Context()) {
      context.inject(harvester);
      List<ModulePreprocessor> before =
          new ArrayList<>(
              context.service(PluginService.class).createInstancesOfType(PreprocessorPlugin.class));
      before.add(harvester);
      ModuleService modules = context.service(ModuleService.class);
      Map<String, Object> given =
          Map.of("imp", WindowManager.getCurrentImage(), "bins", "20", "clusters", "3");
      Future<Module> done =
          modules.run(
              modules.createModule(
                  context.service(CommandService.class).getCommand(AnalyzePixelsCommand.class)),
              before,
              List.of(),
              given);
      use(waitFor(ScreenCommand::dialog), button, picture);
      tell("canceled", ((Cancelable) done.get()).isCanceled());
      return seen.toString();
    }
  }

  private void use(JDialog dialog, String button, String picture) throws Exception {
    JCheckBox box = find(dialog, JCheckBox.class).get(0);
    tell("closed", mask() == null);
    click(box, box::isSelected);
    ImagePlus preview = waitFor(ScreenParts::mask);
    tell("first", "crystals", dialog);
    capture(picture);
    double before = area(preview);
    type("mask", "value");
    type("threshold", "700");
    waitFor(() -> area(preview) < before ? preview : null);
    tell("higher", "above 700", dialog);
    type("threshold", "1e9");
    waitFor(() -> mask() == null ? dialog : null);
    tell("wrong", "empty", dialog);
    type("threshold", "1e9x");
    tell("typo", "1e9x", dialog);
    type("threshold", "600");
    waitFor(ScreenParts::mask);
    tell("again", "above 600", dialog);
    click(box, () -> !box.isSelected());
    waitFor(() -> mask() == null ? dialog : null);
    tell("off", true);
    click(box, box::isSelected);
    waitFor(ScreenParts::mask);
    for (JButton end : find(dialog, JButton.class)) {
      if (end.getText().equals(button)) {
        click(end, () -> !dialog.isShowing());
      }
    }
  }

  private void type(String word, String text) throws Exception {
    JTextField field = harvester.field(word);
    EventQueue.invokeAndWait(() -> field.setText(text));
  }

  /** Tells what the dialog says once a part of it is there. */
  private void tell(String name, String part, JDialog dialog) throws Exception {
    tell(name, waitFor(() -> line(dialog).contains(part) ? line(dialog) : null));
  }

  private void tell(String name, Object value) {
    seen.append(name).append('=').append(value).append('\n');
  }

  /** What the preview tells, which is the label that was made last. */
  private static String line(JDialog dialog) {
    List<JLabel> labels = find(dialog, JLabel.class);
    return labels.get(labels.size() - 1).getText();
  }

  private static JDialog dialog() {
    for (Window window : Window.getWindows()) {
      if (window instanceof JDialog dialog
          && dialog.isShowing()
          && dialog.getTitle().equals(ScreenHarvester.TITLE)) {
        return dialog;
      }
    }
    return null;
  }
}
