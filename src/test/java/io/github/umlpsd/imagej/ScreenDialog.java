package io.github.umlpsd.imagej;

import ij.ImagePlus;
import ij.WindowManager;
import ij.gui.GenericDialog;
import java.awt.Button;
import java.awt.Checkbox;
import java.awt.Choice;
import java.awt.Component;
import java.awt.Container;
import java.awt.Label;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.TextField;
import java.awt.Toolkit;
import java.awt.Window;
import java.awt.event.InputEvent;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javax.imageio.ImageIO;

/** Plays a user in the dialog of the pixels, while a macro waits for the dialog to end. */
public final class ScreenDialog {
  private static final StringBuffer SEEN = new StringBuffer();

  private ScreenDialog() {}

  /** What the last player saw, for the macro. */
  public static String seen() {
    return SEEN.toString();
  }

  /**
   * Switches the preview on, changes the mask, gives a window of 40 frames and 3 classes, and ends
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
    click(find(dialog, Checkbox.class).get(0));
    ImagePlus preview = waitFor(ScreenDialog::preview);
    tell("first", preview, dialog);
    Robot robot = new Robot();
    Rectangle screen = new Rectangle(Toolkit.getDefaultToolkit().getScreenSize());
    ImageIO.write(robot.createScreenCapture(screen), "png", new File(picture));
    Choice mask =
        find(dialog, Choice.class).stream()
            .filter(choice -> choice.getSelectedItem().equals("otsu"))
            .findFirst()
            .orElseThrow();
    double before = area(preview);
    mask.select("value");
    List<TextField> fields = find(dialog, TextField.class);
    TextField threshold = fields.get(3);
    threshold.setText("700");
    waitFor(() -> area(preview) < before ? preview : null);
    tell("higher", preview, dialog);
    threshold.setText("1e9");
    waitFor(() -> preview() == null ? dialog : null);
    Thread.sleep(300);
    SEEN.append("wrong=").append(line(dialog)).append('\n');
    threshold.setText("600");
    tell("again", waitFor(ScreenDialog::preview), dialog);
    List<TextField> automatic =
        fields.stream().filter(field -> field.getText().equals("auto")).toList();
    automatic.get(0).setText("40");
    automatic.get(1).setText("3");
    for (Button end : find(dialog, Button.class)) {
      if (end.getLabel().trim().equals(button)) {
        click(end);
      }
    }
  }

  private static void tell(String name, ImagePlus preview, GenericDialog dialog) throws Exception {
    Thread.sleep(300);
    SEEN.append(name).append('=').append(area(preview)).append(' ');
    SEEN.append(line(dialog)).append('\n');
  }

  private static double area(ImagePlus preview) {
    return preview.getOverlay() == null ? 0 : preview.getOverlay().get(0).getStatistics().area;
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

  private static ImagePlus preview() {
    ImagePlus image = WindowManager.getImage("Mask preview");
    return image == null || image.getOverlay() == null ? null : image;
  }

  private static <T> T waitFor(Callable<T> wanted) throws Exception {
    for (int i = 0; i < 100; i++) {
      T found = wanted.call();
      if (found != null) {
        Thread.sleep(300);
        return found;
      }
      Thread.sleep(100);
    }
    throw new IllegalStateException("waited in vain after: " + SEEN);
  }

  private static <T extends Component> List<T> find(Container parent, Class<T> kind) {
    List<T> found = new ArrayList<>();
    for (Component part : parent.getComponents()) {
      if (kind.isInstance(part)) {
        found.add(kind.cast(part));
      } else if (part instanceof Container container) {
        found.addAll(find(container, kind));
      }
    }
    return found;
  }

  private static void click(Component component) throws Exception {
    Point corner = component.getLocationOnScreen();
    Robot robot = new Robot();
    robot.setAutoDelay(100);
    robot.mouseMove(corner.x + 10, corner.y + component.getHeight() / 2);
    robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
    robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
  }
}
