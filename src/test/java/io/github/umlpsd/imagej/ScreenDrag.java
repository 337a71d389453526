package io.github.umlpsd.imagej;

import java.awt.Component;
import java.awt.EventQueue;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.event.InputEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.io.File;
import java.util.List;
import java.util.concurrent.Callable;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.TransferHandler;

/** A window with a folder in it, as a file manager has, which is dragged with the mouse. */
final class ScreenDrag {
  private static final int TRIES = 5;
  private static final int STEPS = 12;
  private static final long PATIENCE_MILLIS = 5_000;

  private ScreenDrag() {}

  /**
   * Drags a folder onto a part of another window, again if nothing came of it.
   *
   * @param place of the small window, where nothing else is
   * @throws IllegalStateException if nothing ever comes of it
   */
  static void onto(File folder, Point place, Component target, Callable<Boolean> effect)
      throws Exception {
    JLabel icon = new JLabel(folder.getName());
    JFrame[] window = new JFrame[1];
    EventQueue.invokeAndWait(() -> window[0] = open(icon, folder, place));
    try {
      for (int i = 0; i < TRIES; i++) {
        drag(middle(icon), middle(target));
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (System.currentTimeMillis() < end) {
          if (effect.call()) {
            return;
          }
          Thread.sleep(50);
        }
      }
    } finally {
      EventQueue.invokeAndWait(window[0]::dispose);
    }
    throw new IllegalStateException("dragged in vain");
  }

  private static JFrame open(JLabel icon, File folder, Point place) {
    icon.setTransferHandler(
        new TransferHandler() {
          private static final long serialVersionUID = 1L;

          @Override
          public int getSourceActions(JComponent part) {
            return COPY;
          }

          @Override
          protected Transferable createTransferable(JComponent part) {
            return new Folder(folder);
          }
        });
    icon.addMouseMotionListener(
        new MouseAdapter() {
          @Override
          public void mouseDragged(MouseEvent event) {
            icon.getTransferHandler().exportAsDrag(icon, event, TransferHandler.COPY);
          }
        });
    JFrame window = new JFrame("Files");
    window.add(icon);
    window.setBounds(new Rectangle(place.x, place.y, 160, 60));
    window.setVisible(true);
    return window;
  }

  private static Point middle(Component part) throws InterruptedException {
    Point corner = ScreenClicks.settled(part);
    return new Point(corner.x + part.getWidth() / 2, corner.y + part.getHeight() / 2);
  }

  private static void drag(Point from, Point to) throws Exception {
    Robot robot = new Robot();
    robot.setAutoDelay(40);
    robot.mouseMove(from.x, from.y);
    robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
    for (int i = 1; i <= STEPS; i++) {
      robot.mouseMove(from.x + (to.x - from.x) * i / STEPS, from.y + (to.y - from.y) * i / STEPS);
    }
    robot.delay(200);
    robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
  }

  /** One folder as files that are dragged. */
  private record Folder(File folder) implements Transferable {
    @Override
    public DataFlavor[] getTransferDataFlavors() {
      return new DataFlavor[] {DataFlavor.javaFileListFlavor};
    }

    @Override
    public boolean isDataFlavorSupported(DataFlavor flavor) {
      return flavor.equals(DataFlavor.javaFileListFlavor);
    }

    @Override
    public Object getTransferData(DataFlavor flavor) {
      return List.of(folder);
    }
  }
}
