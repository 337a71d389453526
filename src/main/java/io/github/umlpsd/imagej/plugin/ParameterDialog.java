package io.github.umlpsd.imagej.plugin;

import ij.Macro;
import ij.gui.GenericDialog;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.parameters.UserParameter;
import io.github.umlpsd.parameters.UserParameter.Place;
import java.awt.EventQueue;
import java.awt.Font;
import java.awt.Label;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Asks for parameters in plain ImageJ. The keys in macros are the parameters' words.
 *
 * <p>All fields but choices are texts, so that nothing a user types is silently taken for 0.
 */
public final class ParameterDialog {
  /** With more, ImageJ lets a field take the whole row, and what comes beside it is not seen. */
  private static final int COLUMNS = 8;

  private static final int FILE_COLUMNS = 30;

  /** Letters that the line of a preview has room for. */
  private static final int LINE = 100;

  private ParameterDialog() {}

  /** Something to look at that follows what the user types. */
  interface Preview {
    /** Of the box that switches it on. */
    String label();

    /**
     * Called after each change.
     *
     * @param on whether it is switched on
     * @param tell shows a line of text in the dialog; may be called later, from any thread
     */
    void follow(Map<UserParameter, String> typed, boolean on, Consumer<String> tell);
  }

  /**
   * Shows the dialog; in a macro, reads the macro's options instead.
   *
   * @param others further words that a macro may give
   * @param defaults what each field holds at first
   * @param help address that the Help button opens
   * @param preview is not there in a macro
   * @param note what stands behind a heading; empty for nothing
   * @return what the user typed, or nothing if the user canceled
   * @throws UserException if the options of a macro are wrong
   */
  static Optional<Map<UserParameter, String>> ask(
      String title,
      List<? extends UserParameter> keys,
      Collection<String> others,
      Function<UserParameter, String> defaults,
      String help,
      Optional<Preview> preview,
      UnaryOperator<String> note) {
    if (Macro.getOptions() != null) {
      return Optional.of(MacroOptions.read(Macro.getOptions(), keys, others, defaults));
    }
    GenericDialog dialog = new GenericDialog(title);
    String heading = "";
    boolean left = true;
    for (UserParameter key : keys) {
      if (!key.heading().equals(heading)) {
        heading = key.heading();
        String words = note.apply(heading);
        String line = words.isEmpty() ? heading : heading + " (" + words + ")";
        dialog.addMessage(line, new Font(Font.SANS_SERIF, Font.BOLD, 12));
        left = true;
      }
      if (!left) {
        dialog.addToSameRow();
      }
      // A file takes a row of its own.
      left = !left || key.place() != Place.NONE;
      add(dialog, key, defaults.apply(key));
    }
    preview.ifPresent(shown -> add(dialog, keys, shown));
    dialog.addHelp(help);
    dialog.showDialog();
    if (dialog.wasCanceled()) {
      return Optional.empty();
    }
    return Optional.of(read(dialog, keys));
  }

  private static void add(
      GenericDialog dialog, List<? extends UserParameter> keys, Preview preview) {
    dialog.addCheckbox(preview.label(), false);
    dialog.addMessage(" ".repeat(LINE));
    Label line = (Label) dialog.getMessage();
    dialog.addDialogListener(
        (changed, event) -> {
          Map<UserParameter, String> typed = read(dialog, keys);
          // The last call, after OK, has no event; it is the one that is recorded.
          if (event != null) {
            preview.follow(
                typed,
                dialog.getNextBoolean(),
                text -> EventQueue.invokeLater(() -> line.setText(text)));
          }
          return true;
        });
  }

  private static void add(GenericDialog dialog, UserParameter key, String start) {
    if (key.place() == Place.FOLDER) {
      dialog.addDirectoryField(macroLabel(key), start, FILE_COLUMNS);
    } else if (key.place() != Place.NONE) {
      dialog.addFileField(macroLabel(key), start, FILE_COLUMNS);
    } else if (key.choices().isEmpty()) {
      dialog.addStringField(macroLabel(key), start, COLUMNS);
    } else {
      dialog.addChoice(macroLabel(key), key.choices().toArray(String[]::new), start);
    }
  }

  /** ImageJ takes a label's first word as the macro's key, and shows its underscores as blanks. */
  static String macroLabel(UserParameter key) {
    String rest = key.label().substring(key.word().length());
    String word = key.word();
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) + rest;
  }

  private static Map<UserParameter, String> read(
      GenericDialog dialog, List<? extends UserParameter> keys) {
    Map<UserParameter, String> typed = new LinkedHashMap<>();
    for (UserParameter key : keys) {
      typed.put(key, key.choices().isEmpty() ? dialog.getNextString() : dialog.getNextChoice());
    }
    return typed;
  }
}
