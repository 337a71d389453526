package io.github.umlpsd.imagej;

import java.awt.Window;
import javax.swing.JDialog;
import javax.swing.JEditorPane;

/** Reads what a window with formatted text says, for macros in tests. */
public final class ScreenWords {
  private ScreenWords() {}

  /** The words of the window with a title, in one line that begins with {@code words=}. */
  public static String of(String title) throws Exception {
    JEditorPane pane = ScreenParts.waitFor(() -> pane(title));
    return "words="
        + pane.getDocument().getText(0, pane.getDocument().getLength()).replaceAll("\\s+", " ");
  }

  private static JEditorPane pane(String title) {
    for (Window window : Window.getWindows()) {
      if (window instanceof JDialog dialog
          && dialog.isShowing()
          && dialog.getTitle().equals(title)) {
        return ScreenParts.find(dialog, JEditorPane.class).get(0);
      }
    }
    return null;
  }
}
