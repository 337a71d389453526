package io.github.umlpsd.imagej;

import static io.github.umlpsd.imagej.ScreenParts.capture;
import static io.github.umlpsd.imagej.ScreenParts.waitFor;

import ij.IJ;
import ij.ImagePlus;
import ij.plugin.frame.Recorder;
import io.github.umlpsd.explorer.plots.PlotPanel;
import io.github.umlpsd.explorer.view.SpotCanvas;
import io.github.umlpsd.explorer.view.SpotCircle;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JFileChooser;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.JTextArea;
import javax.swing.JTextField;

/** Plays a user in the explorer, with mouse and keys, for a macro that waits. */
public final class ScreenExplorer extends ScreenPlayer {
  private ScreenExplorer(String folder) throws Exception {
    super(folder);
  }

  /**
   * Looks at spots, runs, looks at results, decides, classes again, and saves.
   *
   * @param folder for the results and for pictures of the screen
   * @return lines {@code name=value}
   */
  public static String play(String folder) throws Exception {
    ScreenExplorer player = new ScreenExplorer(folder);
    return player.perform(
        "explorer",
        () -> {
          player.before();
          player.look();
          player.decide();
          player.save();
        });
  }

  /** Opens a result folder and looks at a spot. */
  public static String reopen(String folder) throws Exception {
    ScreenExplorer player = new ScreenExplorer(folder);
    io.github.umlpsd.explorer.BlinkingExplorer.open(java.nio.file.Path.of(folder, "saved"));
    JTable table = waitFor(() -> player.part(JTable.class, "spots"));
    player.tell("reopened_spots", String.valueOf(table.getRowCount()));
    player.tell("reopened_marks", player.marks(table));
    player.tell(
        "reopened_circles",
        String.valueOf(player.part(SpotCanvas.class, "image").circles().size()));
    return player.seen.toString();
  }

  private void before() throws Exception {
    JTextArea count = waitFor(() -> part(JTextArea.class, "count"));
    waitFor(() -> count.getText().contains("spots of quality") ? count : null);
    tell("preview", count.getText());
    write(part(JTextField.class, "isolation"), "14");
    waitFor(() -> count.getText().contains("near a neighbour") ? count : null);
    tell("isolated", count.getText());
    ImagePlus movie = IJ.getImage();
    movie.setRoi(new Rectangle(0, 0, 60, 60));
    waitFor(() -> count.getText().contains("outside of the selection") ? count : null);
    tell("within", count.getText());
    movie.deleteRoi();
    write(part(JTextField.class, "isolation"), "abc");
    waitFor(() -> count.getText().contains("abc") ? count : null);
    tell("wrong", count.getText());
    click(button("Reset"));
    waitFor(() -> count.getText().contains("spots of quality") ? count : null);
    tell("reset", count.getText());
    write(part(JTextField.class, "clusters"), "3");
    capture(folder + "/explorer-before.png");
    click(part(JButton.class, "run"));
    waitFor(() -> part(JTable.class, "spots"));
    tell("recorded", Recorder.getInstance().getText().strip().replace('\n', ' '));
  }

  private void look() throws Exception {
    JTable table = part(JTable.class, "spots");
    SpotCanvas image = part(SpotCanvas.class, "image");
    waitFor(() -> image.isShowing() && image.getWidth() > 100 ? image : null);
    SpotCircle circle = image.circles().get(7);
    click(
        image,
        () -> image.onScreen(circle.xPixels(), circle.yPixels()),
        () -> selected(table) == circle.id());
    tell("image", "follows");
    select(table, 3);
    tell("row", "follows");
    press(KeyEvent.VK_RIGHT);
    tell("arrow", waitFor(() -> selected(table) == 4 ? "next" : null));
    PlotPanel embedding = part(PlotPanel.class, "embedding");
    var points = embedding.chart().series().get(2);
    int other = points.x().length - 1;
    click(
        embedding,
        () -> embedding.pixel(points.x()[other], points.y()[other]),
        () -> selected(table) != 4);
    tell("embedding", "follows");
    PlotPanel trace = part(PlotPanel.class, "trace");
    double end = trace.shownX()[1];
    Point corner = trace.getLocationOnScreen();
    robot.mouseMove(corner.x + trace.getWidth() / 2, corner.y + trace.getHeight() / 2);
    robot.mouseWheel(-3);
    tell("zoom", waitFor(() -> trace.shownX()[1] < end ? "nearer" : null));
    capture(folder + "/explorer-after.png");
  }

  private void decide() throws Exception {
    JTable table = part(JTable.class, "spots");
    select(table, 1);
    press(KeyEvent.VK_R);
    tell("reject", waitFor(() -> empty(table.getValueAt(0, 2)) ? marks(table) : null));
    press(KeyEvent.VK_RIGHT);
    waitFor(() -> selected(table) == 2 ? table : null);
    Object own = table.getValueAt(1, 2);
    int other = "2".equals(own) ? 3 : 2;
    press(KeyEvent.VK_0 + other);
    tell("move", waitFor(() -> ("" + other).equals(table.getValueAt(1, 2)) ? marks(table) : null));
    press(KeyEvent.VK_U);
    tell("undo", waitFor(() -> own.equals(table.getValueAt(1, 2)) ? marks(table) : null));
    robot.keyPress(KeyEvent.VK_CONTROL);
    press(KeyEvent.VK_Y);
    robot.keyRelease(KeyEvent.VK_CONTROL);
    tell("redo", waitFor(() -> ("" + other).equals(table.getValueAt(1, 2)) ? marks(table) : null));
    JComponent clusters = part(JComboBox.class, "clusters");
    write((JTextField) ((JComboBox<?>) clusters).getEditor().getEditorComponent(), "2");
    press(KeyEvent.VK_ENTER);
    tell("k", waitFor(() -> most(table) == 2 ? marks(table) : null));
    write(part(JTextField.class, "filter"), "class=1");
    tell("filter", waitFor(() -> onlyClass(table, "1") ? "holds" : null));
    write(part(JTextField.class, "filter"), " ");
    select(table, 5);
    press(KeyEvent.VK_K);
    tell("keep", waitFor(() -> marks(table).contains("5:keep") ? marks(table) : null));
    capture(folder + "/explorer-decided.png");
  }

  private void save() throws Exception {
    click(part(JButton.class, "save"));
    JFileChooser chooser = waitFor(() -> find(JFileChooser.class, null));
    JTextField name = find(chooser, JTextField.class, null);
    write(name, folder + "/saved");
    press(KeyEvent.VK_ENTER);
    JLabel status = part(JLabel.class, "status");
    waitFor(() -> status.getText().startsWith("Saved") ? status : null);
    String[] lines = Recorder.getInstance().getText().strip().split("\n");
    tell("saved", lines[lines.length - 1]);
  }

  private static int most(JTable table) {
    int most = 0;
    for (int row = 0; row < table.getRowCount(); row++) {
      String label = String.valueOf(table.getValueAt(row, 2));
      most = label.isEmpty() ? most : Math.max(most, Integer.parseInt(label));
    }
    return most;
  }

  private static boolean onlyClass(JTable table, String label) {
    for (int row = 0; row < table.getRowCount(); row++) {
      if (!label.equals(table.getValueAt(row, 2))) {
        return false;
      }
    }
    return table.getRowCount() > 0;
  }

  private String marks(JTable table) {
    StringBuilder marks = new StringBuilder();
    for (int row = 0; row < table.getRowCount(); row++) {
      if (!empty(table.getValueAt(row, 1))) {
        marks.append(table.getValueAt(row, 0)).append(':').append(table.getValueAt(row, 1));
        marks.append(' ');
      }
    }
    return marks.toString().strip();
  }
}
