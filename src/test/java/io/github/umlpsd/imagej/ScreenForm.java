package io.github.umlpsd.imagej;

import static io.github.umlpsd.imagej.ScreenParts.click;
import static io.github.umlpsd.imagej.ScreenParts.find;
import static io.github.umlpsd.imagej.ScreenParts.waitFor;

import ij.Executer;
import ij.IJ;
import ij.gui.GenericDialog;
import ij.plugin.frame.Recorder;
import io.github.umlpsd.parameters.CompareKey;
import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.parameters.SimulationKey;
import io.github.umlpsd.parameters.UserParameter;
import io.github.umlpsd.results.TableInput;
import java.awt.Button;
import java.awt.Choice;
import java.awt.EventQueue;
import java.awt.TextField;
import java.awt.Window;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Plays a user who calls a command from the menu and fills in its form, while the macro recorder is
 * open. Called by macros.
 */
public final class ScreenForm {
  private static final Map<String, List<? extends UserParameter>> FORMS =
      Map.of(
          "Analyze Blinking Movie...", JobKind.SPOTS.keys(),
          "Analyze Blinking Pixels...", JobKind.PIXELS.keys(),
          "Analyze Blinking Traces...", TableInput.keys(JobKind.TRACES),
          "Blinking Cluster Profiles...", TableInput.keys(JobKind.SPOT_PROFILES),
          "Batch Blinking Movies...", BatchJob.keys(),
          "Compare Blinking Movies...", CompareKey.all(),
          "Watch Blinking Acquisition...", WatchJob.keys(),
          "Simulate Blinking Movie...", List.of(SimulationKey.values()));

  private ScreenForm() {}

  /**
   * Calls the command and waits for its end. Its messages go into the log.
   *
   * @param words lines of {@code key=value}
   * @param button that ends the form
   * @return whether a form was shown, and what the recorder has of it; in one line
   */
  public static String play(String command, String words, String button) throws Exception {
    int before = Recorder.getInstance().getText().length();
    // A message would wait for somebody to press OK.
    IJ.redirectErrorMessages(true);
    Thread job = new Thread(() -> new Executer(command).run());
    job.start();
    Optional<GenericDialog> shown =
        waitFor(() -> dialog().isEmpty() && job.isAlive() ? null : dialog());
    if (shown.isPresent()) {
      GenericDialog dialog = shown.get();
      EventQueue.invokeAndWait(() -> words.lines().forEach(word -> fill(dialog, command, word)));
      for (Button end : find(dialog, Button.class)) {
        if (end.getLabel().trim().equals(button)) {
          click(end, () -> !dialog.isShowing());
        }
      }
    }
    job.join();
    EventQueue.invokeAndWait(() -> {});
    String recorded = Recorder.getInstance().getText().substring(before);
    return (shown.isPresent() ? "shown " : "none ") + recorded.strip().replace('\n', ' ');
  }

  private static void fill(GenericDialog dialog, String command, String word) {
    String name = word.substring(0, word.indexOf('='));
    String value = word.substring(word.indexOf('=') + 1);
    List<? extends UserParameter> keys = FORMS.get(command);
    UserParameter key = keys.stream().filter(k -> k.word().equals(name)).findFirst().orElseThrow();
    boolean text = key.choices().isEmpty();
    int place = keys.stream().filter(k -> k.choices().isEmpty() == text).toList().indexOf(key);
    if (text) {
      ((TextField) dialog.getStringFields().get(place)).setText(value);
    } else {
      ((Choice) dialog.getChoices().get(place)).select(value);
    }
  }

  private static Optional<GenericDialog> dialog() {
    for (Window window : Window.getWindows()) {
      if (window instanceof GenericDialog dialog && dialog.isShowing()) {
        return Optional.of(dialog);
      }
    }
    return Optional.empty();
  }
}
