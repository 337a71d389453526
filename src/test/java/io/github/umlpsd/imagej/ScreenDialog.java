package io.github.umlpsd.imagej;

import static io.github.umlpsd.imagej.ScreenParts.area;
import static io.github.umlpsd.imagej.ScreenParts.capture;
import static io.github.umlpsd.imagej.ScreenParts.click;
import static io.github.umlpsd.imagej.ScreenParts.find;
import static io.github.umlpsd.imagej.ScreenParts.mask;
import static io.github.umlpsd.imagej.ScreenParts.waitFor;

import ij.ImagePlus;
import ij.gui.GenericDialog;
import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.parameters.ParameterKey;
import java.awt.Button;
import java.awt.Checkbox;
import java.awt.Choice;
import java.awt.Label;
import java.awt.TextField;
import java.awt.Window;
import java.util.List;

/** Plays a user in the dialog of the pixels, while a macro waits for the dialog to end. */
public final class ScreenDialog {
  private static final StringBuffer SEEN = new StringBuffer();

  private ScreenDialog() {}

  /** What the last player saw, for the macro. */
  public static String seen() {
    return SEEN.toString();
  }

  /**
   * Switches the preview on, changes the mask, gives a window of 20 frames and 3 classes, and ends
   * the dialog; all in the background.
   *
   * @param button that ends the dialog
   * @param picture file for a picture of the screen
   */
  public static String playPreview(String button, String picture) {
    SEEN.setLength(0);
    Thread player =
        new Thread(
            () -> {
              try {
                play(button, picture);
              } catch (Exception e) {
                System.out.println("after " + SEEN + " " + e);
                dialog().dispose();
              }
            });
    player.setDaemon(true);
    player.start();
    return "playing";
  }

  private static void play(String button, String picture) throws Exception {
    GenericDialog dialog = waitFor(ScreenDialog::dialog);
    Checkbox box = find(dialog, Checkbox.class).get(0);
    click(box, box::getState);
    ImagePlus preview = waitFor(ScreenParts::mask);
    tell("first", "crystals", preview, dialog);
    capture(picture);
    Choice mask =
        find(dialog, Choice.class).stream()
            .filter(choice -> choice.getSelectedItem().equals("basins"))
            .findFirst()
            .orElseThrow();
    double before = area(preview);
    mask.select("value");
    List<TextField> fields = find(dialog, TextField.class);
    TextField threshold = fields.get(place(ParameterKey.THRESHOLD));
    threshold.setText("700");
    waitFor(() -> area(preview) < before ? preview : null);
    tell("higher", "above 700", preview, dialog);
    threshold.setText("1e9");
    waitFor(() -> mask() == null ? dialog : null);
    waitFor(() -> line(dialog).contains("empty") ? dialog : null);
    SEEN.append("wrong=").append(line(dialog)).append('\n');
    threshold.setText("600");
    tell("again", "above 600", waitFor(ScreenParts::mask), dialog);
    List<TextField> automatic =
        fields.stream().filter(field -> field.getText().equals("auto")).toList();
    automatic.get(0).setText("20");
    automatic.get(1).setText("3");
    for (Button end : find(dialog, Button.class)) {
      if (end.getLabel().trim().equals(button)) {
        click(end, () -> !dialog.isShowing());
      }
    }
  }

  /** Number of a parameter's field among the fields of the dialog. */
  private static int place(ParameterKey wanted) {
    List<ParameterKey> texts =
        JobKind.PIXELS.keys().stream().filter(key -> key.choices().isEmpty()).toList();
    return texts.indexOf(wanted);
  }

  /** Tells what the dialog says once a part of it is there. */
  private static void tell(String name, String part, ImagePlus preview, GenericDialog dialog)
      throws Exception {
    waitFor(() -> line(dialog).contains(part) ? dialog : null);
    SEEN.append(name).append('=').append(area(preview)).append(' ');
    SEEN.append(line(dialog)).append('\n');
  }

  private static String line(GenericDialog dialog) {
    List<Label> labels = find(dialog, Label.class);
    return labels.get(labels.size() - 1).getText();
  }

  private static GenericDialog dialog() {
    for (Window window : Window.getWindows()) {
      if (window instanceof GenericDialog dialog && dialog.isShowing()) {
        return dialog;
      }
    }
    return null;
  }
}
