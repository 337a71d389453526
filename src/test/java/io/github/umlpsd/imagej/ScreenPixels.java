package io.github.umlpsd.imagej;

import static io.github.umlpsd.imagej.ScreenParts.capture;
import static io.github.umlpsd.imagej.ScreenParts.waitFor;

import ij.plugin.frame.Recorder;
import io.github.umlpsd.explorer.plots.PlotPanel;
import io.github.umlpsd.explorer.view.SpotCanvas;
import java.awt.EventQueue;
import java.awt.event.KeyEvent;
import java.util.Locale;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JFileChooser;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.JToggleButton;

/** Plays a user who looks at pixels in the explorer. */
public final class ScreenPixels extends ScreenPlayer {

  private ScreenPixels(String folder) throws Exception {
    super(folder);
  }

  /** Looks at the mask, runs, looks at pixels, classes again, and saves. */
  public static String play(String folder) throws Exception {
    ScreenPixels player = new ScreenPixels(folder);
    return player.perform(
        "pixels",
        () -> {
          player.before();
          player.look();
          player.save();
        });
  }

  private void before() throws Exception {
    JTextArea count = waitFor(() -> part(JTextArea.class, "count"));
    click(waitFor(() -> part(JToggleButton.class, "pixels")));
    waitFor(() -> count.getText().contains("pixels of") ? count : null);
    tell("mask", count.getText());
    write(waitFor(() -> part(JTextField.class, "min_size")), "5000");
    waitFor(() -> count.getText().contains("pixels of") ? null : count);
    tell("none", count.getText());
    click(button("Reset"));
    waitFor(() -> count.getText().contains("pixels of") ? count : null);
    write(part(JTextField.class, "clusters"), "3");
    capture(folder + "/explorer-mask.png");
    click(part(JButton.class, "run"));
    waitFor(() -> part(JTable.class, "spots"));
  }

  private void look() throws Exception {
    JTable table = part(JTable.class, "spots");
    SpotCanvas map = part(SpotCanvas.class, "image");
    waitFor(() -> map.isShowing() && map.getWidth() > 100 ? map : null);
    int row = table.getRowCount() / 2;
    int x = (Integer) table.getValueAt(row, 1);
    int y = (Integer) table.getValueAt(row, 2);
    click(map, () -> map.onScreen(x, y), () -> table.getSelectedRow() == row);
    tell("map", "follows");
    PlotPanel spectrum = part(PlotPanel.class, "spectrum");
    String beta = String.format(Locale.ROOT, "%.2f", (Double) table.getValueAt(row, 5));
    tell("law", waitFor(() -> beta.equals(law(spectrum)) ? "as in the table" : null));
    press(KeyEvent.VK_RIGHT);
    tell("arrow", waitFor(() -> table.getSelectedRow() == row + 1 ? "next" : null));
    JComboBox<?> choice = part(JComboBox.class, "map");
    EventQueue.invokeAndWait(() -> choice.setSelectedIndex(1));
    tell("shown", String.valueOf(choice.getSelectedItem()));
    robot.delay(1000);
    capture(folder + "/explorer-pixels.png");
    JComboBox<?> clusters = part(JComboBox.class, "clusters");
    write((JTextField) clusters.getEditor().getEditorComponent(), "2");
    press(KeyEvent.VK_ENTER);
    JLabel status = part(JLabel.class, "status");
    tell("k", waitFor(() -> status.getText().contains("in 2 classes") ? "2" : null));
    press(KeyEvent.VK_R);
    tell("reject", part(JTable.class, "spots").getValueAt(row + 1, 4).toString());
    write(part(JTextField.class, "filter"), "class=1");
    tell("filter", waitFor(() -> table.getRowCount() < 2 * row ? "holds" : null));
  }

  private static String law(PlotPanel spectrum) {
    if (spectrum.chart() == null) {
      return null;
    }
    return spectrum.chart().series().stream()
        .map(series -> series.name())
        .filter(name -> name.startsWith("\u03b2"))
        .map(name -> name.substring(4, 8))
        .findFirst()
        .orElse(null);
  }

  private void save() throws Exception {
    click(part(JButton.class, "save"));
    JFileChooser chooser = waitFor(() -> find(JFileChooser.class, null));
    write(find(chooser, JTextField.class, null), folder + "/saved");
    press(KeyEvent.VK_ENTER);
    JLabel status = part(JLabel.class, "status");
    waitFor(() -> status.getText().startsWith("Saved") ? status : null);
    String[] lines = Recorder.getInstance().getText().strip().split("\n");
    tell("saved", lines[lines.length - 1]);
  }
}
