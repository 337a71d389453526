package io.github.umlpsd.command;

import ij.IJ;
import io.github.umlpsd.engine.Libraries;
import io.github.umlpsd.job.CanceledException;
import io.github.umlpsd.job.Failure;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.TimeLeft;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.parameters.UserParameter;
import java.awt.GraphicsEnvironment;
import java.io.File;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.Timer;
import org.scijava.Cancelable;
import org.scijava.ItemIO;
import org.scijava.ItemVisibility;
import org.scijava.app.StatusService;
import org.scijava.command.Command;
import org.scijava.log.LogService;
import org.scijava.plugin.Parameter;
import org.scijava.plugin.Plugin;
import org.scijava.task.Task;
import org.scijava.task.TaskService;
import org.scijava.ui.UIService;

/**
 * A command whose texts are parameters, named by {@link UserParameter#word()}. How its form looks
 * is made from the list of parameters by {@link ParameterCommandInfo}.
 *
 * <p>SciJava neither checks what a macro gives nor reports a failure, so both are done here. The
 * inputs are texts, since SciJava would read a mistyped number as 0, or files and folders, which
 * get a button to look for one.
 */
abstract class ParameterCommand implements Command, Cancelable {
  private static final int SOON_MILLISECONDS = 500;

  @Parameter private LogService log;

  @Parameter private StatusService status;

  @Parameter private TaskService tasks;

  @Parameter(required = false)
  private UIService screen;

  @Parameter(
      type = ItemIO.OUTPUT,
      label = "Results",
      description = "Folder or file that was written; null if the job was to write none.")
  private File results;

  // Invisible to the recorder only: it decides nothing.
  @Parameter(
      label = "Parameters",
      description = "Unfolds the form, or folds it to the parameters that matter most.",
      visibility = ItemVisibility.INVISIBLE,
      persist = false,
      required = false)
  private MoreWidget.Box more = new MoreWidget.Box();

  // SciJava wants a field behind each input; this one stands for those of all parameters.
  @Parameter(persist = false, required = false)
  private String text;

  private final Map<String, Object> values = new HashMap<>();
  private boolean refused;
  private Map<UserParameter, String> macro = Map.of();
  private Optional<String> problem = Optional.empty();
  private String cancelReason;

  /** What is asked for, in the order of the form. */
  abstract List<? extends UserParameter> keys();

  /** What an input holds that nobody has given. */
  abstract String defaultText(UserParameter key);

  /**
   * Does the job.
   *
   * @param typed what the user gave
   * @return the folder or file that was written
   * @throws UserException if something is wrong that the user can mend
   */
  abstract Optional<File> run(Map<UserParameter, String> typed, Progress progress);

  /** What makes it useless to ask for anything at all; one sentence. */
  Optional<String> obstacle() {
    return Optional.empty();
  }

  /** The input that stands behind a key in the form, if one does that is no parameter itself. */
  Optional<String> behind(UserParameter key) {
    return Optional.empty();
  }

  /** Whether an input stands behind a key. */
  final boolean follower(String name) {
    return keys().stream().anyMatch(key -> behind(key).filter(name::equals).isPresent());
  }

  /** The outputs that have windows of their own or need none. */
  List<String> shownAlready() {
    return List.of("results");
  }

  /**
   * Says what a macro gives, which ImageJ may have read wrongly.
   *
   * @param values of all parameters
   * @param wrong what is wrong with the options of the macro; told when the command runs
   */
  final void ofMacro(Map<UserParameter, String> values, Optional<String> wrong) {
    macro = values;
    problem = wrong;
  }

  @Override
  public final void run() {
    Task task = tasks.createTask(title());
    task.setCancelCallBack(() -> {});
    task.start();
    try {
      if (problem.isPresent()) {
        throw new UserException(problem.get());
      }
      Libraries.check();
      results = run(typed(), new TimeLeft(new TaskProgress(status, task))).orElse(null);
    } catch (CanceledException e) {
      // Who cancels knows it; a message would be one too many.
      cancel("");
      clearStatusSoon();
    } catch (UserException | OutOfMemoryError e) {
      refused = true;
      fail(Failure.sentence(e));
    } catch (RuntimeException | Error e) {
      fail(Failure.sentence(e));
      log.error(e);
    } finally {
      task.finish();
      status.clearStatus();
      IJ.showProgress(1);
    }
  }

  /** SciJava tells of a cancel when the command has ended, and would leave that standing. */
  private void clearStatusSoon() {
    if (!GraphicsEnvironment.isHeadless()) {
      Timer timer = new Timer(SOON_MILLISECONDS, event -> status.clearStatus());
      timer.setRepeats(false);
      timer.start();
    }
  }

  /** As the menu calls it. */
  private String title() {
    String path = getClass().getAnnotation(Plugin.class).menuPath();
    return path.substring(path.lastIndexOf('>') + 1);
  }

  /** Tells a failure once: SciJava shows the reason on a screen, and nowhere without one. */
  private void fail(String sentence) {
    if (screen == null || screen.isHeadless() || !screen.isVisible()) {
      log.error(sentence);
    }
    cancel(sentence);
  }

  /**
   * A heading as the form shows it.
   *
   * @param html its text
   */
  String heading(String html) {
    return html;
  }

  /** Whether an input is that of a parameter. */
  final boolean holds(String name) {
    return keys().stream().anyMatch(key -> key.word().equals(name));
  }

  /** What the input of a parameter holds; null if nothing. */
  final Object held(String word) {
    return values.get(word);
  }

  /** Lets the input of a parameter hold a text, a file, or nothing. */
  final void hold(String word, Object value) {
    values.put(word, value);
  }

  /**
   * What the inputs held if the command ended since something was wrong with them, else nothing.
   */
  final Map<String, Object> refused() {
    Map<String, Object> held = new HashMap<>(values);
    held.values().removeIf(value -> value == null || !refused);
    return held;
  }

  /** What the inputs hold. */
  final Map<UserParameter, String> typed() {
    Map<UserParameter, String> typed = new LinkedHashMap<>();
    for (UserParameter key : keys()) {
      Object value = values.get(key.word());
      if (value != null) {
        typed.put(key, value.toString());
      }
    }
    typed.putAll(macro);
    return typed;
  }

  @Override
  public boolean isCanceled() {
    return cancelReason != null;
  }

  @Override
  public void cancel(String reason) {
    cancelReason = reason == null ? "" : reason;
  }

  @Override
  public String getCancelReason() {
    return cancelReason;
  }
}
