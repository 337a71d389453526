package io.github.umlpsd.command;

import ij.Macro;
import io.github.umlpsd.imagej.plugin.MacroOptions;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.parameters.UserParameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.scijava.command.Command;
import org.scijava.command.CommandInfo;
import org.scijava.command.CommandModule;
import org.scijava.module.MethodCallException;
import org.scijava.module.ModuleException;

/** One run of a command, with the headings of its form. */
final class ParameterModule extends CommandModule {
  private final Map<String, String> headings;
  private final AtomicReference<Map<String, Object>> refused;

  /** Whether a user is asked by a form, rather than a macro read. */
  private boolean hasForm;

  /**
   * @param headings texts that only the form shows, by the name of their inputs
   * @param refused what the last form of the command held if that was refused, by input; kept for
   *     the next one
   */
  ParameterModule(
      CommandInfo info, Map<String, String> headings, AtomicReference<Map<String, Object>> refused)
      throws ModuleException {
    super(info);
    this.headings = headings;
    this.refused = refused;
    setDefaults();
  }

  /** Around a command that is there already. */
  ParameterModule(
      CommandInfo info,
      Map<String, String> headings,
      AtomicReference<Map<String, Object>> refused,
      Command command) {
    super(info, command);
    this.headings = headings;
    this.refused = refused;
    setDefaults();
  }

  private ParameterCommand command() {
    return (ParameterCommand) getCommand();
  }

  private void setDefaults() {
    for (UserParameter key : command().keys()) {
      if (command().held(key.word()) == null) {
        command().hold(key.word(), getInfo().getInput(key.word()).getDefaultValue());
      }
    }
  }

  @Override
  public void initialize() throws MethodCallException {
    super.initialize();
    resolveInMacros();
  }

  /** In a macro, what the macro leaves out takes its default instead of opening a dialog. */
  private void resolveInMacros() {
    String options = Macro.getOptions();
    if (options != null) {
      List<String> inputs = new ArrayList<>();
      getInfo().inputs().forEach(item -> inputs.add(item.getName()));
      try {
        command()
            .ofMacro(
                MacroOptions.read(options, command().keys(), inputs, command()::defaultText),
                Optional.empty());
      } catch (UserException e) {
        command().ofMacro(Map.of(), Optional.of(e.getMessage()));
      }
      inputs.forEach(this::resolveInput);
    }
  }

  @Override
  public Object getInput(String name) {
    if (headings.containsKey(name)) {
      return command().heading(headings.get(name));
    }
    return command().holds(name) ? command().held(name) : super.getInput(name);
  }

  @Override
  public void setInput(String name, Object value) {
    if (command().holds(name)) {
      command().hold(name, value);
    } else if (!headings.containsKey(name)) {
      super.setInput(name, value);
    }
  }

  /** What makes it useless to ask for anything; one sentence. */
  Optional<String> obstacle() {
    return command().obstacle();
  }

  /**
   * Before a form opens: its fields hold what was refused the last time, so that one mistake does
   * not cost all that was typed. What the caller gave stays.
   */
  void beginForm() {
    if (Macro.getOptions() == null) {
      hasForm = true;
      refused.get().entrySet().stream()
          .filter(input -> !isInputResolved(input.getKey()))
          .forEach(input -> setInput(input.getKey(), input.getValue()));
    }
  }

  @Override
  public void run() {
    super.run();
    if (hasForm) {
      refused.set(Map.copyOf(command().refused()));
    }
    // The results have their own windows; without this SciJava would try to make more.
    command().shownAlready().forEach(this::resolveOutput);
  }
}
