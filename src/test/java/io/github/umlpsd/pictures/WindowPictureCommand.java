package io.github.umlpsd.pictures;

import ij.IJ;
import ij.ImageJ;
import ij.ImagePlus;
import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.explorer.BlinkingExplorer;
import io.github.umlpsd.imagej.ImageJob;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.parameters.ParameterKey;
import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.awt.Frame;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.Window;
import java.awt.image.BufferedImage;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import javax.imageio.ImageIO;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JDialog;
import javax.swing.JFileChooser;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTable;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.KeyStroke;

/**
 * Makes the pictures of windows in the documentation: {@code mvn -q test-compile
 * exec:exec@windows}, on a screen of 1400 x 900 or larger, such as Xvfb's.
 */
public final class WindowPictureCommand {
  private static final Path IMAGES = Path.of("src/site/resources/images");

  private WindowPictureCommand() {}

  /**
   * @throws Exception if a picture cannot be made
   */
  public static void main(String[] arguments) throws Exception {
    new ImageJ(ImageJ.NO_SHOW);
    ImagePlus movie = IJ.openImage("test-images/nanocrystals.tif");
    movie.show();
    BlinkingExplorer.open(movie);
    JTextArea count = await(() -> part(JTextArea.class, "count"));
    EventQueue.invokeAndWait(() -> frame().setBounds(60, 60, 1180, 780));
    await(() -> count.getText().contains("to measure") ? count : null);
    keep("explorer_before");
    movie.setRoi(10, 10, 70, 60);
    set("isolation", "9");
    await(() -> count.getText().contains("outside") ? count : null);
    keep("explorer_roi");
    movie.deleteRoi();
    click("Reset");
    await(() -> count.getText().contains("outside") ? null : count);
    EventQueue.invokeAndWait(part(JButton.class, "run")::doClick);
    JTable table = await(() -> part(JTable.class, "spots"));
    choose(table, 5);
    keep("explorer_after");
    choose(table, 1);
    key("typed r");
    await(() -> String.valueOf(table.getValueAt(0, 2)).isEmpty() ? table : null);
    choose(table, 8);
    JComboBox<?> clusters = part(JComboBox.class, "clusters");
    EventQueue.invokeAndWait(() -> clusters.setSelectedIndex(4));
    await(() -> part(JLabel.class, "status").getText().contains("in 4 classes") ? table : null);
    keep("explorer_decided");
    Path results = Files.createTempDirectory("windows").resolve("results");
    JLabel status = part(JLabel.class, "status");
    EventQueue.invokeLater(withLabel(frame(), "Save...")::doClick);
    JFileChooser chooser = await(WindowPictureCommand::chooser);
    EventQueue.invokeAndWait(
        () -> {
          chooser.setSelectedFile(results.toFile());
          chooser.approveSelection();
        });
    await(() -> status.getText().startsWith("Saved") ? status : null);
    // In a folder of no particular computer.
    EventQueue.invokeAndWait(() -> status.setText("Saved: /data/results"));
    keep("explorer_saved");
    EventQueue.invokeAndWait(frame()::dispose);
    runWithWindows(movie);
    System.exit(0);
  }

  /** Runs the command of the menu, and keeps the screen with the windows of the result. */
  private static void runWithWindows(ImagePlus movie) throws Exception {
    IJ.run("Set... ", "zoom=400");
    Parameters parameters = Parameters.of(JobKind.SPOTS, Map.of(ParameterKey.CLUSTERS, "3"));
    ImageJob.run(JobKind.SPOTS, movie, parameters, true, Progress.NONE);
    Thread.sleep(1500);
    Rectangle screen = new Rectangle(Toolkit.getDefaultToolkit().getScreenSize());
    BufferedImage image = new Robot().createScreenCapture(screen);
    ImageIO.write(image, "png", new File(IMAGES.toFile(), "result_windows.png"));
  }

  private static JFileChooser chooser() {
    for (Window window : Window.getWindows()) {
      JFileChooser found =
          window.isShowing() && window instanceof JDialog dialog
              ? find(dialog, JFileChooser.class)
              : null;
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static <T extends Component> T find(Container parent, Class<T> kind) {
    for (Component part : parent.getComponents()) {
      T inside =
          kind.isInstance(part)
              ? kind.cast(part)
              : part instanceof Container box ? find(box, kind) : null;
      if (inside != null) {
        return inside;
      }
    }
    return null;
  }

  private static void choose(JTable table, int row) throws Exception {
    EventQueue.invokeAndWait(() -> table.setRowSelectionInterval(row - 1, row - 1));
  }

  private static void set(String name, String text) throws Exception {
    JTextField field = part(JTextField.class, name);
    EventQueue.invokeAndWait(() -> field.setText(text));
  }

  private static void click(String label) throws Exception {
    JButton button = withLabel(frame(), label);
    EventQueue.invokeAndWait(button::doClick);
  }

  private static void key(String stroke) throws Exception {
    JPanel panel = (JPanel) frame().getContentPane();
    Object name =
        panel.getInputMap(JPanel.WHEN_IN_FOCUSED_WINDOW).get(KeyStroke.getKeyStroke(stroke));
    EventQueue.invokeAndWait(() -> panel.getActionMap().get(name).actionPerformed(null));
  }

  private static void keep(String name) throws Exception {
    Thread.sleep(800);
    EventQueue.invokeAndWait(
        () -> {
          Container content = frame().getContentPane();
          BufferedImage image =
              new BufferedImage(
                  content.getWidth(), content.getHeight(), BufferedImage.TYPE_INT_RGB);
          Graphics2D graphics = image.createGraphics();
          content.printAll(graphics);
          graphics.dispose();
          try {
            ImageIO.write(image, "png", new File(IMAGES.toFile(), name + ".png"));
          } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
          }
        });
  }

  private static <T> T await(Callable<T> wanted) throws Exception {
    for (int i = 0; i < 1200; i++) {
      T found = wanted.call();
      if (found != null) {
        return found;
      }
      Thread.sleep(50);
    }
    throw new IllegalStateException("waited in vain");
  }

  private static JFrame frame() {
    for (Frame frame : Frame.getFrames()) {
      if (frame instanceof JFrame window && "explorer".equals(frame.getName())) {
        return window;
      }
    }
    return null;
  }

  private static <T extends Component> T part(Class<T> kind, String name) {
    return frame() == null ? null : find(frame(), kind, name);
  }

  private static JButton withLabel(Container parent, String label) {
    for (Component part : parent.getComponents()) {
      if (part instanceof JButton button && label.equals(button.getText())) {
        return button;
      }
      JButton inside = part instanceof Container box ? withLabel(box, label) : null;
      if (inside != null) {
        return inside;
      }
    }
    return null;
  }

  private static <T extends Component> T find(Container parent, Class<T> kind, String name) {
    for (Component part : parent.getComponents()) {
      if (kind.isInstance(part) && name.equals(part.getName())) {
        return kind.cast(part);
      }
      T inside = part instanceof Container box ? find(box, kind, name) : null;
      if (inside != null) {
        return inside;
      }
    }
    return null;
  }
}
