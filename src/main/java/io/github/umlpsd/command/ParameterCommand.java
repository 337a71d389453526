package io.github.umlpsd.command;

import ij.Macro;
import io.github.umlpsd.imagej.plugin.MacroKeys;
import io.github.umlpsd.imagej.plugin.MacroOptions;
import io.github.umlpsd.job.CanceledException;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.parameters.UserParameter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scijava.ItemVisibility;
import org.scijava.app.StatusService;
import org.scijava.command.DynamicCommand;
import org.scijava.log.LogService;
import org.scijava.module.DefaultMutableModuleItem;
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
  /** Letters that a field has room for, such as those of a folder. */
  private static final int COLUMNS = 24;

  @Parameter private LogService log;

  @Parameter private StatusService status;

  @Parameter private TaskService tasks;

  private Map<UserParameter, String> doubtful = Map.of();

  /** What is wrong with the keys of a macro; told when the command runs. */
  private Optional<String> problem = Optional.empty();

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
    String heading = "";
    for (UserParameter key : keys()) {
      if (!key.heading().equals(heading)) {
        heading = key.heading();
        addHeading(heading);
      }
      getInfo().addInput(texts.get(key.word()));
      MutableModuleItem<String> item = getInfo().getMutableInput(key.word(), String.class);
      item.setLabel(key.label());
      item.setDescription(key.help());
      item.setColumnCount(COLUMNS);
      if (!key.choices().isEmpty()) {
        item.setChoices(key.choices());
      }
      if (getInput(key.word()) == null) {
        setInput(key.word(), defaultText(key));
      }
      added(key);
    }
    resolveInMacros();
  }

  /** Called when the input of a key is in its place, to put something behind it. */
  void added(UserParameter key) {}

  private void addHeading(String heading) {
    var item = new DefaultMutableModuleItem<>(this, "heading_" + heading, String.class);
    item.setVisibility(ItemVisibility.MESSAGE);
    // Any label at all puts the text above the fields instead of to the right of them.
    item.setLabel(" ");
    item.setRequired(false);
    item.setPersisted(false);
    getInfo().addInput(item);
    setInput(item.getName(), "<html><b>" + heading + "</b></html>");
  }

  /** In a macro, what the macro leaves out takes its default instead of opening a dialog. */
  private void resolveInMacros() {
    if (Macro.getOptions() != null) {
      doubtful = MacroOptions.doubtful(Macro.getOptions(), keys(), this::defaultText);
      List<String> inputs = new ArrayList<>();
      getInfo().inputs().forEach(item -> inputs.add(item.getName()));
      problem = MacroKeys.problem(Macro.getOptions(), keys(), inputs);
      inputs.forEach(this::resolveInput);
    }
  }

  @Override
  public final void run() {
    Task task = tasks.createTask(getInfo().getTitle());
    task.setCancelCallBack(() -> {});
    task.start();
    try {
      if (problem.isPresent()) {
        throw new UserException(problem.get());
      }
      run(typed(), new TaskProgress(status, task));
    } catch (UserException | CanceledException e) {
      log.error(e.getMessage());
      cancel(e.getMessage());
    } finally {
      task.finish();
      status.clearStatus();
    }
  }

  /** What the inputs hold. */
  final Map<UserParameter, String> typed() {
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
