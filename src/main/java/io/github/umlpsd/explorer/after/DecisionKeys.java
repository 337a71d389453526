package io.github.umlpsd.explorer.after;

import io.github.umlpsd.engine.decisions.Verdict;
import io.github.umlpsd.explorer.model.Session;
import java.awt.Component;
import java.awt.Container;
import java.awt.event.ActionEvent;
import java.util.List;
import java.util.function.Supplier;
import javax.swing.AbstractAction;
import javax.swing.InputMap;
import javax.swing.JComponent;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.KeyStroke;

/**
 * The keys of the window: arrows look at the next spot, k keeps, r rejects, 1 to 9 move to a class,
 * n writes a note, m shows the next map, u or Ctrl-Z undoes, Ctrl-Y makes it again. Letters are
 * bound as typed ones, so that a text field that is written in takes them first.
 */
final class DecisionKeys {
  private static final String SPOTS =
      "\u2190 \u2192 next spot \u00b7 k keep \u00b7 r reject \u00b7 1\u20139 class \u00b7 n note"
          + " \u00b7 u undo \u00b7 Ctrl-S save \u00b7 Esc stop";

  private static final String PIXELS =
      "\u2190 \u2192 next pixel \u00b7 m next map \u00b7 Ctrl-S save \u00b7 Esc stop \u00b7 nothing is"
          + " decided about single pixels";

  private final JComponent root;

  private DecisionKeys(JComponent root) {
    this.root = root;
  }

  /** All keys in a line, for people. */
  static String help(Session session) {
    return session.isDecidable() ? SPOTS : PIXELS;
  }

  /**
   * Binds the keys.
   *
   * @param order numbers of the spots in the order of the table
   */
  static DecisionKeys bind(JComponent root, Session session, Supplier<List<Integer>> order) {
    DecisionKeys keys = new DecisionKeys(root);
    keys.on("typed k", () -> session.decide(Verdict.KEEP));
    keys.on("typed r", () -> session.decide(Verdict.REJECT));
    keys.on("typed u", session::undo);
    keys.on("control Z", session::undo);
    keys.on("control Y", session::redo);
    for (int k = 1; k <= 9; k++) {
      int cluster = k;
      keys.on("typed " + k, () -> session.move(cluster));
    }
    free(root);
    for (String next : List.of("RIGHT", "DOWN")) {
      keys.on(next, () -> session.step(order.get(), 1));
    }
    for (String before : List.of("LEFT", "UP")) {
      keys.on(before, () -> session.step(order.get(), -1));
    }
    return keys;
  }

  /** Panes between the one that has the focus and the root would take the arrows first. */
  private static void free(Container parent) {
    for (Component part : parent.getComponents()) {
      if (part instanceof JSplitPane || part instanceof JScrollPane) {
        for (String arrow : List.of("LEFT", "RIGHT", "UP", "DOWN")) {
          ((JComponent) part)
              .getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT)
              .put(KeyStroke.getKeyStroke(arrow), "none");
        }
      }
      if (part instanceof Container container) {
        free(container);
      }
    }
  }

  /** Lets a key do something. */
  void on(String key, Runnable task) {
    InputMap map = root.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT);
    map.put(KeyStroke.getKeyStroke(key), key);
    root.getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW).put(KeyStroke.getKeyStroke(key), key);
    root.getActionMap()
        .put(
            key,
            new AbstractAction() {
              private static final long serialVersionUID = 1L;

              @Override
              public void actionPerformed(ActionEvent event) {
                task.run();
              }
            });
  }
}
