package io.github.umlpsd.command;

import io.github.umlpsd.parameters.UserParameter;
import java.lang.reflect.Field;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.scijava.InstantiableException;
import org.scijava.ItemVisibility;
import org.scijava.command.Command;
import org.scijava.command.CommandInfo;
import org.scijava.command.CommandModuleItem;
import org.scijava.module.DefaultMutableModuleItem;
import org.scijava.module.ModuleException;
import org.scijava.module.ModuleItem;
import org.scijava.plugin.PluginInfo;

/**
 * What SciJava knows of a command: its inputs in the order of the list of parameters, with their
 * labels, tool tips, choices, defaults and headings.
 *
 * <p>Not by way of {@code DynamicCommand}, since the command service gives no result of one:
 * scripts would get null, and a headless start would end before the job does.
 */
final class ParameterCommandInfo extends CommandInfo {
  /** The field that stands for the inputs of all parameters. */
  private static final String PATTERN = "text";

  /** The input that folds a form. */
  private static final String MORE = "more";

  private Map<String, ModuleItem<?>> arranged;
  private Map<String, String> headings;

  /** What the last form held, by input, if the command refused it; else nothing. */
  private final AtomicReference<Map<String, Object>> refused = new AtomicReference<>(Map.of());

  ParameterCommandInfo(PluginInfo<Command> plugin) {
    super(plugin);
  }

  @Override
  public ParameterModule createModule() throws ModuleException {
    return new ParameterModule(this, headings(), refused);
  }

  @Override
  public ParameterModule createModule(Command command) {
    return new ParameterModule(this, headings(), refused, command);
  }

  @Override
  public Iterable<ModuleItem<?>> inputs() {
    arrange();
    return List.copyOf(arranged.values());
  }

  @Override
  public CommandModuleItem<?> getInput(String name) {
    arrange();
    return arranged.get(name) instanceof CommandModuleItem<?> item ? item : null;
  }

  /** The text of each heading, by the name of its item. */
  private Map<String, String> headings() {
    arrange();
    return headings;
  }

  private synchronized void arrange() {
    if (arranged != null) {
      return;
    }
    ParameterCommand command;
    try {
      command = (ParameterCommand) super.createInstance();
    } catch (InstantiableException e) {
      throw new IllegalStateException(e);
    }
    Map<String, ModuleItem<?>> all = new LinkedHashMap<>();
    super.inputs().forEach(item -> all.put(item.getName(), item));
    Field pattern = super.getInput(PATTERN).getField();
    Map<String, ModuleItem<?>> inputs = new LinkedHashMap<>(all);
    inputs.keySet().removeIf(name -> name.equals(PATTERN) || command.follower(name));
    if (command.keys().stream().allMatch(UserParameter::isMain)) {
      inputs.remove(MORE);
    }
    Map<String, String> titles = new LinkedHashMap<>();
    String heading = "";
    for (UserParameter key : command.keys()) {
      if (!key.heading().equals(heading)) {
        heading = key.heading();
        titles.put("heading_" + heading, "<html><b>" + heading + "</b></html>");
        inputs.put("heading_" + heading, heading("heading_" + heading));
      }
      inputs.put(key.word(), new KeyItem(this, pattern, key, command.defaultText(key)));
      command.behind(key).ifPresent(name -> inputs.put(name, all.get(name)));
    }
    headings = titles;
    arranged = inputs;
  }

  private ModuleItem<String> heading(String name) {
    var item = new DefaultMutableModuleItem<>(this, name, String.class);
    item.setVisibility(ItemVisibility.MESSAGE);
    // Any label at all puts the text above the fields instead of to the right of them.
    item.setLabel(" ");
    item.setRequired(false);
    item.setPersisted(false);
    return item;
  }
}
