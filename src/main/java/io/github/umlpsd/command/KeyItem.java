package io.github.umlpsd.command;

import io.github.umlpsd.parameters.UserParameter;
import java.io.File;
import java.lang.reflect.Field;
import java.lang.reflect.Type;
import java.util.List;
import org.scijava.command.CommandModuleItem;
import org.scijava.module.ModuleInfo;
import org.scijava.widget.FileWidget;

/** The input of a parameter, shown as the list of parameters says. */
final class KeyItem extends CommandModuleItem<Object> {
  /** Letters that a field has room for, such as those of a folder. */
  private static final int COLUMNS = 24;

  private final UserParameter key;
  private final String defaultText;

  /**
   * @param pattern field from which SciJava takes what is the same for all parameters
   */
  KeyItem(ModuleInfo info, Field pattern, UserParameter key, String defaultText) {
    super(info, pattern);
    this.key = key;
    this.defaultText = defaultText;
  }

  private boolean isFile() {
    return key.place() != UserParameter.Place.NONE;
  }

  /** Whether a form shows it at once. */
  boolean isMain() {
    return key.isMain();
  }

  @Override
  public String getName() {
    return key.word();
  }

  @Override
  @SuppressWarnings("unchecked")
  public Class<Object> getType() {
    return (Class<Object>) (Class<?>) (isFile() ? File.class : String.class);
  }

  @Override
  public Type getGenericType() {
    return getType();
  }

  @Override
  public String getWidgetStyle() {
    return switch (key.place()) {
      case NONE -> "";
      case OPEN -> FileWidget.OPEN_STYLE;
      case SAVE -> FileWidget.SAVE_STYLE;
      case FOLDER -> FileWidget.DIRECTORY_STYLE;
    };
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
  public List<Object> getChoices() {
    return key.choices().isEmpty() ? null : List.copyOf(key.choices());
  }

  @Override
  public int getColumnCount() {
    return COLUMNS;
  }

  @Override
  public Object getDefaultValue() {
    if (isFile()) {
      return defaultText.isEmpty() ? null : new File(defaultText);
    }
    return defaultText;
  }
}
