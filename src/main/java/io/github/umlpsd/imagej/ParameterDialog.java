package io.github.umlpsd.imagej;

import ij.gui.GenericDialog;
import io.github.umlpsd.engine.ParameterKey;
import java.awt.Font;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Asks for parameters in plain ImageJ. The keys in macros are the parameters' words.
 *
 * <p>All fields but choices are texts, so that nothing a user types is silently taken for 0.
 */
public final class ParameterDialog {
  private static final int COLUMNS = 9;

  private ParameterDialog() {}

  /**
   * Shows the dialog; in a macro, reads the macro's options instead.
   *
   * @param defaults what each field holds at first
   * @param help address that the Help button opens
   * @return what the user typed, or nothing if the user canceled
   */
  public static Optional<Map<ParameterKey, String>> ask(
      String title, List<ParameterKey> keys, Function<ParameterKey, String> defaults, String help) {
    GenericDialog dialog = new GenericDialog(title);
    ParameterKey.Group group = null;
    boolean left = true;
    for (ParameterKey key : keys) {
      if (key.group() != group) {
        group = key.group();
        dialog.addMessage(group.title(), new Font(Font.SANS_SERIF, Font.BOLD, 12));
        left = true;
      }
      if (!left) {
        dialog.addToSameRow();
      }
      left = !left;
      add(dialog, key, defaults.apply(key));
    }
    dialog.addHelp(help);
    dialog.showDialog();
    if (dialog.wasCanceled()) {
      return Optional.empty();
    }
    return Optional.of(read(dialog, keys));
  }

  private static void add(GenericDialog dialog, ParameterKey key, String start) {
    if (key.choices().isEmpty()) {
      dialog.addStringField(macroLabel(key), start, COLUMNS);
    } else {
      dialog.addChoice(macroLabel(key), key.choices().toArray(String[]::new), start);
    }
  }

  /** ImageJ takes a label's first word as the macro's key, and shows its underscores as blanks. */
  static String macroLabel(ParameterKey key) {
    String rest = key.label().substring(key.word().length());
    String word = key.word();
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) + rest;
  }

  private static Map<ParameterKey, String> read(GenericDialog dialog, List<ParameterKey> keys) {
    Map<ParameterKey, String> typed = new EnumMap<>(ParameterKey.class);
    for (ParameterKey key : keys) {
      typed.put(key, key.choices().isEmpty() ? dialog.getNextString() : dialog.getNextChoice());
    }
    return typed;
  }
}
