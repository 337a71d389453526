package io.github.umlpsd.explorer.after;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.explorer.model.KnownSession;
import io.github.umlpsd.explorer.model.Session;
import io.github.umlpsd.parameters.ParameterKey;
import java.awt.Component;
import java.awt.Container;
import java.awt.KeyboardFocusManager;
import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import org.junit.jupiter.api.Test;

/** Fields and keys of what is seen after a run. */
class KeyboardTest {
  private final Session session = KnownSession.of();
  private final List<String> told = new ArrayList<>();

  private static <T extends Component> T part(Container parent, Class<T> kind, String name) {
    for (Component part : parent.getComponents()) {
      if (kind.isInstance(part) && name.equals(part.getName())) {
        return kind.cast(part);
      }
      T inside = part instanceof Container box ? part(box, kind, name) : null;
      if (inside != null) {
        return inside;
      }
    }
    return null;
  }

  /** The field is left by Tab or for another field; or only because another window came. */
  private static void leave(JTextField field, boolean forAWhile) {
    FocusEvent left = new FocusEvent(field, FocusEvent.FOCUS_LOST, forAWhile);
    for (FocusListener listener : field.getFocusListeners()) {
      listener.focusLost(left);
    }
  }

  @Test
  void aTypedWindowIsTakenWhenItsFieldIsLeft() {
    JTextField window = part(new ClassBar(session, told::add), JTextField.class, "bins");
    window.setText("25");
    assertEquals("10", session.word(ParameterKey.BINS));
    leave(window, true);
    assertEquals("10", session.word(ParameterKey.BINS));
    leave(window, false);
    assertEquals("25", session.word(ParameterKey.BINS));
    assertTrue(told.isEmpty(), told.toString());
  }

  @Test
  void aMistypedWindowIsToldAndNotTaken() {
    JTextField window = part(new ClassBar(session, told::add), JTextField.class, "bins");
    window.setText("many");
    leave(window, false);
    assertEquals("10", session.word(ParameterKey.BINS));
    assertEquals(1, told.size());
    assertTrue(told.get(0).contains("many"), told.get(0));
  }

  @Test
  void tabGoesOnFromTheTable() {
    JTable table = part(new SpotList(session, new SpotLook(session)), JTable.class, "spots");
    assertTrue(
        table
            .getFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS)
            .contains(KeyStroke.getKeyStroke("TAB")));
  }

  @Test
  void noHeadingOfTheTableIsCutOff() {
    JTable table = part(new SpotList(session, new SpotLook(session)), JTable.class, "spots");
    var letters = table.getFontMetrics(table.getTableHeader().getFont());
    for (int c = 0; c < table.getColumnCount(); c++) {
      int words = letters.stringWidth(table.getColumnName(c));
      int least = table.getColumnModel().getColumn(c).getMinWidth();
      assertTrue(least > words, table.getColumnName(c));
    }
  }
}
