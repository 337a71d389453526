package io.github.umlpsd.command;

import ij.Macro;
import io.github.umlpsd.imagej.MacroOptions;
import io.github.umlpsd.job.CanceledException;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.job.UserParameter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scijava.app.StatusService;
import org.scijava.command.DynamicCommand;
import org.scijava.log.LogService;
import org.scijava.module.ModuleItem;
import org.scijava.module.MutableModuleItem;
import org.scijava.plugin.Parameter;
import org.scijava.task.Task;
import org.scijava.task.TaskService;

/**
 * A command whose texts are parameters, named by {@link UserParameter#word()}.
 *
 * <p>SciJava neither checks what a macro gives nor reports a failure, so both are done here. The
 * fields are texts, since SciJava would read a mistyped number as 0.
 */
abstract class ParameterCommand extends DynamicCommand {
  @Parameter private LogService log;

  @Parameter private StatusService status;

  @Parameter private TaskService tasks;

  private Map<UserParameter, String> doubtful = Map.of();

  /** What is asked for, in the order of the dialog. */
  abstract List<? extends UserParameter> keys();

  /** What an input holds that nobody has given. */
  abstract String defaultText(UserParameter key);

  /**
   * Does the job.
   *
   * @param typed what the user gave
   * @throws UserException if something is wrong that the user can mend
   */
  abstract void run(Map<UserParameter, String> typed, Progress progress);

  /**
   * Puts the inputs in order, and gives them their labels, tool tips, choices and defaults; called
   * by SciJava.
   */
  protected void init() {
    // SciJava asks for inherited inputs first.
    Map<String, ModuleItem<?>> texts = new HashMap<>();
    for (ModuleItem<?> item : getInfo().inputs()) {
      if (item.getType() == String.class) {
        texts.put(item.getName(), item);
      }
    }
    texts.values().forEach(getInfo()::removeInput);
    for (UserParameter key : keys()) {
      getInfo().addInput(texts.get(key.word()));
      MutableModuleItem<String> item = getInfo().getMutableInput(key.word(), String.class);
      item.setLabel(key.label());
      item.setDescription(key.help());
      if (!key.choices().isEmpty()) {
        item.setChoices(key.choices());
      }
      if (getInput(key.word()) == null) {
        setInput(key.word(), defaultText(key));
      }
    }
    resolveInMacros();
  }

  /** In a macro, what the macro leaves out takes its default instead of opening a dialog. */
  private void resolveInMacros() {
    if (Macro.getOptions() != null) {
      doubtful = MacroOptions.doubtful(Macro.getOptions(), keys(), this::defaultText);
      getInfo().inputs().forEach(item -> resolveInput(item.getName()));
    }
  }

  @Override
  public final void run() {
    Task task = tasks.createTask(getInfo().getTitle());
    task.setCancelCallBack(() -> {});
    task.start();
    try {
      run(typed(), new TaskProgress(status, task));
    } catch (UserException | CanceledException e) {
      log.error(e.getMessage());
      cancel(e.getMessage());
    } finally {
      task.finish();
      status.clearStatus();
    }
  }

  private Map<UserParameter, String> typed() {
    Map<UserParameter, String> typed = new LinkedHashMap<>();
    for (UserParameter key : keys()) {
      if (getInput(key.word()) != null) {
        typed.put(key, getInput(key.word()).toString());
      }
    }
    typed.putAll(doubtful);
    return typed;
  }
}
