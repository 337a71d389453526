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
   * Calls the command and waits for its end. Its messages go into the log. A form that comes again
   * when there is nothing more to type is canceled.
   *
   * @param words lines of {@code key=value}; behind a line {@code --} those of the form that comes
   *     again
   * @param button that ends the form
   * @return whether a form was shown, whether it came again and was canceled, and what the recorder
   *     has of it; in one line
   */
  public static String play(String command, String words, String button) throws Exception {
    int before = Recorder.getInstance().getText().length();
    IJ.redirectErrorMessages(true);
    Thread job = new Thread(() -> new Executer(command).run());
    job.start();
    String shown = "none ";
    for (String typed : words.split("\n--\n")) {
      Optional<GenericDialog> dialog = next(job);
      if (dialog.isPresent()) {
        shown = "shown ";
        EventQueue.invokeAndWait(
            () -> typed.lines().forEach(word -> fill(dialog.get(), command, word)));
        end(dialog.get(), button);
      }
    }
    Optional<GenericDialog> again = next(job);
    if (again.isPresent()) {
      shown += "again ";
      end(again.get(), "Cancel");
    }
    job.join();
    EventQueue.invokeAndWait(() -> {});
    String recorded = Recorder.getInstance().getText().substring(before);
    return shown + recorded.strip().replace('\n', ' ');
  }

  /** The form that comes up; empty if the job ends without one. */
  private static Optional<GenericDialog> next(Thread job) throws Exception {
    return waitFor(() -> dialog().isEmpty() && job.isAlive() ? null : dialog());
  }

  private static void end(GenericDialog dialog, String button) throws Exception {
    // A message would wait for somebody to press OK; holds for one.
    IJ.redirectErrorMessages(true);
    for (Button end : find(dialog, Button.class)) {
      if (end.getLabel().trim().equals(button)) {
        click(end, () -> !dialog.isShowing());
      }
    }
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
