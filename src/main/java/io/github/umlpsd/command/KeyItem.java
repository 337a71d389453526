package io.github.umlpsd.command;

import io.github.umlpsd.parameters.UserParameter;
import java.lang.reflect.Field;
import java.util.List;
import org.scijava.command.CommandModuleItem;
import org.scijava.module.ModuleInfo;

/** The input of a parameter, shown as the list of parameters says. */
final class KeyItem extends CommandModuleItem<String> {
  /** Letters that a field has room for, such as those of a folder. */
  private static final int COLUMNS = 24;

  private final UserParameter key;
  private final String defaultText;

  /**
   * @param field of the command that holds the text
   */
  KeyItem(ModuleInfo info, Field field, UserParameter key, String defaultText) {
    super(info, field);
    this.key = key;
    this.defaultText = defaultText;
  }

  @Override
  public String getLabel() {
    return key.label();
  }

  @Override
  public String getDescription() {
    return key.help();
  }

  @Override
  public List<String> getChoices() {
    return key.choices().isEmpty() ? null : key.choices();
  }

  @Override
  public int getColumnCount() {
    return COLUMNS;
  }

  @Override
  public String getDefaultValue() {
    return defaultText;
  }
}
