package io.github.umlpsd.imagej;

import static io.github.umlpsd.imagej.ScreenParts.capture;
import static io.github.umlpsd.imagej.ScreenParts.waitFor;

import ij.IJ;
import ij.ImagePlus;
import ij.WindowManager;
import io.github.umlpsd.command.BlinkingExplorerCommand;
import java.awt.EventQueue;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Window;
import java.awt.event.KeyEvent;
import java.io.File;
import javax.swing.JButton;
import javax.swing.JDialog;
import javax.swing.JTable;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import org.scijava.Context;
import org.scijava.command.CommandService;

/** Plays a user who opens the explorer by SciJava, cancels, runs, writes a note, and drops. */
public final class ScreenRun extends ScreenPlayer {

  private ScreenRun(String folder) throws Exception {
    super(folder);
  }

  /** Opens the explorer as Fiji does; the folder is of no effect. */
  public static String open(String folder) throws Exception {
    return play(folder, "open", ScreenRun::opened);
  }

  /** Cancels a run by its button and one by Escape. */
  public static String cancel(String folder) throws Exception {
    return play(folder, "cancel", ScreenRun::cancel);
  }

  /** Runs, and writes a note. */
  public static String note(String folder) throws Exception {
    return play(folder, "note", ScreenRun::note);
  }

  /** Runs with what the fields hold; for pictures. */
  public static String run(String folder) throws Exception {
    return play(folder, "ran", ScreenRun::ran);
  }

  /** Drops a result folder onto the explorer. */
  public static String drop(String folder) throws Exception {
    return play(folder, "drop", ScreenRun::drop);
  }

  /** A part of what this user does. */
  private interface Part {
    void play(ScreenRun player) throws Exception;
  }

  private static String play(String folder, String name, Part part) throws Exception {
    ScreenRun player = new ScreenRun(folder);
    return player.perform(name, () -> part.play(player));
  }

  private void opened() throws Exception {
    Thread.currentThread().setContextClassLoader(IJ.getClassLoader());
    try (Context context = new Context()) {
      context.service(CommandService.class).run(BlinkingExplorerCommand.class, true).get();
      waitFor(() -> part(JTextArea.class, "count"));
      tell("opened", "by SciJava");
    }
  }

  private void cancel() throws Exception {
    JTextArea count = part(JTextArea.class, "count");
    waitFor(() -> count.getText().contains("spots of quality") ? count : null);
    write(part(JTextField.class, "output"), folder + "/never");
    // Long enough to be canceled.
    JTextField epochs = part(JTextField.class, "epochs");
    EventQueue.invokeAndWait(() -> epochs.setText("100000"));
    JButton run = part(JButton.class, "run");
    click(run);
    JButton cancel = button("Cancel");
    click(waitFor(() -> cancel.isEnabled() ? cancel : null));
    waitFor(() -> count.getText().startsWith("Canceled") ? count : null);
    tell("button", count.getText() + " run again " + run.isEnabled());
    click(run);
    waitFor(() -> !run.isEnabled() ? run : null);
    press(KeyEvent.VK_ESCAPE);
    waitFor(() -> run.isEnabled() ? run : null);
    tell("escape", count.getText() + " results " + (part(JTable.class, "spots") != null));
    tell("overlay", String.valueOf(IJ.getImage().getOverlay()));
    click(button("Reset"));
  }

  private void ran() throws Exception {
    JTextArea count = waitFor(() -> part(JTextArea.class, "count"));
    waitFor(() -> count.getText().contains("spots of quality") ? count : null);
    ImagePlus movie = IJ.getImage();
    tell("cover_before", ScreenCover.of(movie.getTitle()));
    tell("fits_before", String.valueOf(fits()));
    capture(explorer(), folder + "/size-before.png");
    click(part(JButton.class, "run"));
    waitFor(() -> part(JTable.class, "spots"));
    waitFor(() -> movie.getOverlay());
    tell("current", String.valueOf(WindowManager.getCurrentImage() == movie));
    tell("cover_after", ScreenCover.of(movie.getTitle()));
    tell("fits_after", String.valueOf(fits()));
    Thread.sleep(1500);
    tell("sees_band", String.valueOf(seesBand()));
    capture(folder + "/size-after.png");
  }

  /** Whether the whole explorer is on the screen. */
  private boolean fits() {
    Rectangle screen =
        java.awt.GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
    return screen.contains(explorer().getBounds());
  }

  private Window explorer() {
    return javax.swing.SwingUtilities.getWindowAncestor(part(JButton.class, null));
  }

  /** Whether all of the fields for classing again can be seen. */
  private boolean seesBand() {
    JTextField last = part(JTextField.class, "band_max");
    Rectangle seen = last.getVisibleRect();
    return seen.width == last.getWidth() && seen.height == last.getHeight();
  }

  private void note() throws Exception {
    write(part(JTextField.class, "clusters"), "3");
    ran();
    JTable table = part(JTable.class, "spots");
    select(table, 4);
    press(KeyEvent.VK_N);
    JDialog dialog = waitFor(ScreenRun::dialog);
    JTextField field = waitFor(() -> find(dialog, JTextField.class, null));
    write(field, "looks odd");
    press(KeyEvent.VK_ENTER);
    tell("note", waitFor(() -> "looks odd".equals(table.getValueAt(3, 8)) ? "looks odd" : null));
    // Without a window manager the keys do not come back by themselves after a dialog.
    select(table, 5);
    press(KeyEvent.VK_U);
    tell("undone", waitFor(() -> "looks odd".equals(table.getValueAt(3, 8)) ? null : "yes"));
    control(KeyEvent.VK_Y);
    waitFor(() -> "looks odd".equals(table.getValueAt(3, 8)) ? table : null);
  }

  private static JDialog dialog() {
    for (Window window : Window.getWindows()) {
      if (window instanceof JDialog dialog
          && dialog.isShowing()
          && "Note".equals(dialog.getTitle())) {
        return dialog;
      }
    }
    return null;
  }

  /** Drags a folder from another window onto a part of the explorer that takes texts by itself. */
  private void drop() throws Exception {
    JTextArea count = waitFor(() -> part(JTextArea.class, "count"));
    tell("kept", part(JTextField.class, "clusters").getText());
    Point free = new Point(0, 0);
    ScreenDrag.onto(
        new File(folder, "results"), free, count, () -> part(JTable.class, "spots") != null);
    tell("dropped", String.valueOf(part(JTable.class, "spots").getRowCount()));
  }
}
