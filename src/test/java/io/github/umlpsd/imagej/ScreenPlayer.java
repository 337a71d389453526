package io.github.umlpsd.imagej;

import static io.github.umlpsd.imagej.ScreenParts.capture;
import static io.github.umlpsd.imagej.ScreenParts.waitFor;

import java.awt.Component;
import java.awt.Container;
import java.awt.Frame;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.geom.Point2D;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.Callable;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JTable;
import javax.swing.JTextField;

/** What a player of the explorer needs: mouse, keys, parts of the window, and what was seen. */
abstract class ScreenPlayer {
  private static final int EVENT_MILLIS = 40;

  final Robot robot = new Robot();
  final StringBuilder seen = new StringBuilder();
  final String folder;

  ScreenPlayer(String folder) throws Exception {
    this.folder = folder;
    robot.setAutoDelay(15);
  }

  /** Something that is played. */
  interface Act {
    void play() throws Exception;
  }

  /** Plays; what goes wrong is told with a picture of the screen. */
  final String perform(String name, Act act) throws Exception {
    try {
      act.play();
    } catch (Exception e) {
      StringWriter trace = new StringWriter();
      e.printStackTrace(new PrintWriter(trace));
      capture(folder + "/failed_" + name + ".png");
      tell("failed_" + name, trace.toString().replace('\n', ' '));
    }
    return seen.toString();
  }

  /** Presses a key while Control is held. */
  final void control(int key) {
    robot.keyPress(KeyEvent.VK_CONTROL);
    press(key);
    robot.keyRelease(KeyEvent.VK_CONTROL);
  }

  final void select(JTable table, int spot) throws Exception {
    Rectangle cell = table.getCellRect(spot - 1, 0, true);
    table.scrollRectToVisible(cell);
    Point place = new Point(cell.x + 10, cell.y + cell.height / 2);
    click(table, () -> place, () -> selected(table) == spot);
  }

  static boolean empty(Object cell) {
    return String.valueOf(cell).isEmpty();
  }

  static int selected(JTable table) {
    int row = table.getSelectedRow();
    return row < 0 ? -1 : (Integer) table.getValueAt(row, 0);
  }

  final void tell(String name, String value) {
    seen.append(name).append('=').append(value).append('\n');
  }

  final void click(JComponent part) throws Exception {
    click(part, new Point(part.getWidth() / 2, part.getHeight() / 2));
  }

  final void click(Component part, Point at) throws Exception {
    Point corner = ScreenClicks.settled(part);
    robot.mouseMove(corner.x + at.x, corner.y + at.y);
    robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
    robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
    robot.delay(EVENT_MILLIS);
  }

  /**
   * Clicks on a place of a part until something has happened.
   *
   * @param place within the part; asked again before each click, since a window may still be laid
   *     out
   */
  final void click(Component part, Callable<Point2D> place, Callable<Boolean> effect)
      throws Exception {
    Callable<Point> onScreen =
        () -> {
          Point corner = ScreenClicks.settled(part);
          Point2D at = place.call();
          return new Point(corner.x + (int) at.getX(), corner.y + (int) at.getY());
        };
    ScreenClicks.until(onScreen, effect);
  }

  /** Another key may follow at once, as in a word. */
  private void strike(int key) {
    robot.keyPress(key);
    robot.keyRelease(key);
  }

  final void press(int key) {
    strike(key);
    // Not until all is idle: a screen without a window manager may never say so.
    robot.delay(EVENT_MILLIS);
  }

  /** Writes into a field in place of what it holds. */
  final void write(JTextField field, String text) throws Exception {
    click(field, () -> new Point(8, field.getHeight() / 2), field::isFocusOwner);
    control(KeyEvent.VK_A);
    press(KeyEvent.VK_DELETE);
    for (char c : text.toCharArray()) {
      boolean shift = Character.isUpperCase(c) || c == '_';
      int code = c == '_' ? KeyEvent.VK_MINUS : KeyEvent.getExtendedKeyCodeForChar(c);
      if (shift) {
        robot.keyPress(KeyEvent.VK_SHIFT);
      }
      strike(code);
      if (shift) {
        robot.keyRelease(KeyEvent.VK_SHIFT);
      }
    }
    Callable<JTextField> written = () -> field.getText().equals(text) ? field : null;
    waitFor(written);
  }

  final JButton button(String label) {
    for (Frame frame : Frame.getFrames()) {
      JButton found = frame.isShowing() ? withLabel(frame, label) : null;
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  static JButton withLabel(Container parent, String label) {
    return ScreenParts.find(parent, JButton.class).stream()
        .filter(b -> label.equals(b.getText()))
        .findFirst()
        .orElse(null);
  }

  final <T extends Component> T part(Class<T> kind, String name) {
    for (Frame frame : Frame.getFrames()) {
      if ("explorer".equals(frame.getName()) && frame.isShowing()) {
        return find(frame, kind, name);
      }
    }
    return null;
  }

  static <T extends Component> T find(Class<T> kind, String name) {
    for (var window : java.awt.Window.getWindows()) {
      T found = window.isShowing() ? find(window, kind, name) : null;
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  static <T extends Component> T find(Container parent, Class<T> kind, String name) {
    for (Component part : parent.getComponents()) {
      if (kind.isInstance(part) && (name == null || name.equals(part.getName()))) {
        return kind.cast(part);
      }
      if (part instanceof Container container) {
        T found = find(container, kind, name);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }
}
