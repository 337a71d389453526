package io.github.umlpsd.imagej.plugin;

import ij.IJ;
import ij.Macro;
import ij.plugin.PlugIn;
import ij.plugin.frame.Recorder;
import io.github.umlpsd.engine.Libraries;
import io.github.umlpsd.engine.Version;
import io.github.umlpsd.job.CanceledException;
import io.github.umlpsd.job.Failure;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.parameters.UserParameter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A job in plain ImageJ: asks for its parameters and tells what goes wrong. The dialog comes again
 * with what was typed until it is right, or the user cancels.
 */
abstract class ParameterPlugIn implements PlugIn {
  private static final String HELP = Version.HOME + "#readme";

  private final String title;
  private final List<? extends UserParameter> keys;
  private final Function<UserParameter, String> defaults;

  /** What was typed when something was wrong, which the dialog begins with. */
  private Map<UserParameter, String> before = Map.of();

  private Map<UserParameter, String> typed = Map.of();

  /**
   * @param title of dialogs and messages
   * @param keys what is asked for
   * @param defaults default of each
   */
  ParameterPlugIn(
      String title, List<? extends UserParameter> keys, Function<UserParameter, String> defaults) {
    this.title = title;
    this.keys = keys;
    this.defaults = defaults;
  }

  /**
   * Asks, and does the job unless the user cancels the dialog.
   *
   * @throws UserException if something is wrong that the user can mend
   */
  abstract void ask();

  /** Shows the dialog; empty if the user canceled. */
  final Optional<Map<UserParameter, String>> ask(Optional<ParameterDialog.Preview> preview) {
    Optional<Map<UserParameter, String>> given =
        ParameterDialog.ask(title, keys, others(), this::start, HELP, preview, this::note);
    if (given.isEmpty()) {
      forget();
    }
    typed = given.orElse(Map.of());
    return given;
  }

  private String start(UserParameter key) {
    return before.getOrDefault(key, defaults.apply(key));
  }

  /** Words that a macro may give besides the parameters. */
  Collection<String> others() {
    return List.of();
  }

  /** What stands behind a heading of the dialog; empty for nothing. */
  String note(String heading) {
    return "";
  }

  @Override
  public final void run(String argument) {
    String command = Recorder.getCommand();
    try {
      while (!isEnded()) {
        before = typed;
        typed = Map.of();
        Recorder.setCommand(command);
      }
    } finally {
      IJ.showProgress(1);
      IJ.showStatus("");
    }
  }

  /** False if there is something to mend in what was typed. */
  private boolean isEnded() {
    try {
      Libraries.check();
      ask();
    } catch (UserException | OutOfMemoryError e) {
      forget();
      IJ.error(title, Failure.sentence(e));
      return typed.isEmpty() || Macro.getOptions() != null;
    } catch (CanceledException e) {
      // Who cancels knows it.
      forget();
    }
    return true;
  }

  /** Keeps what was not done out of the macro that is being recorded. */
  private static void forget() {
    Recorder.setCommand(null);
  }
}
