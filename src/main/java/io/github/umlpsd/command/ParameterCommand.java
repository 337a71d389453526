package io.github.umlpsd.command;

import ij.ImagePlus;
import ij.Macro;
import io.github.umlpsd.engine.ParameterKey;
import io.github.umlpsd.job.CanceledException;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.UserException;
import java.util.EnumMap;
import java.util.Map;
import org.scijava.app.StatusService;
import org.scijava.command.DynamicCommand;
import org.scijava.log.LogService;
import org.scijava.module.MutableModuleItem;
import org.scijava.plugin.Parameter;
import org.scijava.task.Task;
import org.scijava.task.TaskService;

/**
 * A command whose String fields are analysis parameters, named by {@link ParameterKey#word()}.
 *
 * <p>SciJava neither checks what a macro gives nor reports a failure, so both are done here. The
 * fields are texts, since SciJava would read a mistyped number as 0.
 */
abstract class ParameterCommand extends DynamicCommand {
  @Parameter private LogService log;

  @Parameter private StatusService status;

  @Parameter private TaskService tasks;

  /**
   * Does the job.
   *
   * @param typed what the user gave, for each parameter that the command has
   * @throws UserException if something is wrong that the user can mend
   */
  protected abstract void run(Map<ParameterKey, String> typed, Progress progress);

  /** What an input holds that nobody has given. */
  protected String defaultText(ParameterKey key) {
    return key.defaultText();
  }

  /** Gives the inputs their labels, tool tips, choices and defaults; called by SciJava. */
  protected void init() {
    for (ParameterKey key : ParameterKey.values()) {
      if (getInfo().getInput(key.word()) == null) {
        continue;
      }
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

  /**
   * The image, if there is one.
   *
   * @param image null or empty where SciJava found none
   * @throws UserException if there is no image
   */
  static ImagePlus movie(ImagePlus image) {
    if (image == null || image.getProcessor() == null) {
      throw new UserException("There is no movie; open an image stack first.");
    }
    return image;
  }

  private Map<ParameterKey, String> typed() {
    Map<ParameterKey, String> typed = new EnumMap<>(ParameterKey.class);
    for (ParameterKey key : ParameterKey.values()) {
      if (getInfo().getInput(key.word()) != null && getInput(key.word()) != null) {
        typed.put(key, getInput(key.word()).toString());
      }
    }
    return typed;
  }
}
