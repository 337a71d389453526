package io.github.umlpsd.explorer.after;

import io.github.umlpsd.explorer.model.Session;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.parameters.ParameterKey;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;

/**
 * The parameters that can be changed without measuring again. A choice applies them, and so does a
 * text when Enter is pressed or the field is left.
 */
final class ClassBar extends JPanel {
  private static final long serialVersionUID = 1L;

  /** Between fields, in pixels of the screen. */
  private static final int GAP = 6;

  private final transient Session session;
  private final transient Consumer<String> tell;
  private final transient Map<ParameterKey, JComponent> fields = new EnumMap<>(ParameterKey.class);

  /** Kinds of features that are offered; others can be typed. */
  private static final String[] FEATURES = {
    "trace,combined", "combined,trace", "trace", "combined", "psd", "trend", "histogram", "activity"
  };

  /**
   * @param tell gets one sentence for people
   */
  ClassBar(Session session, Consumer<String> tell) {
    super(new FlowLayout(FlowLayout.LEFT, 0, 2));
    this.session = session;
    this.tell = tell;
    choice(ParameterKey.CLUSTERS, "K", 2, "auto", "1", "2", "3", "4", "5", "6", "7", "8");
    text(ParameterKey.BINS, "Window", 5);
    choice(ParameterKey.FEATURES, "Features", 8, FEATURES);
    choice(ParameterKey.TAPER, "Taper", 6, ParameterKey.TAPER.choices().toArray(String[]::new));
    text(ParameterKey.BAND_MIN, "Band (Hz)", 4);
    text(ParameterKey.BAND_MAX, "to", 4);
    addComponentListener(
        new ComponentAdapter() {
          @Override
          public void componentResized(ComponentEvent event) {
            // Another width may need another number of lines.
            revalidate();
          }
        });
    session.listen(
        change -> {
          if (change == Session.Change.WANTED) {
            fill();
          }
        });
  }

  private void text(ParameterKey key, String label, int columns) {
    JTextField field = new JTextField(session.word(key), columns);
    field.addActionListener(event -> apply());
    field.addFocusListener(
        new FocusAdapter() {
          @Override
          public void focusLost(FocusEvent event) {
            if (!event.isTemporary()) {
              apply();
            }
          }
        });
    put(key, label, field);
  }

  private void choice(ParameterKey key, String label, int columns, String... words) {
    JComboBox<String> box = new JComboBox<>(words);
    box.setEditable(key.choices().isEmpty());
    box.setPrototypeDisplayValue("n".repeat(columns + 2));
    if (box.getEditor().getEditorComponent() instanceof JTextField text) {
      // By itself it is wider than any word.
      text.setColumns(columns + 1);
    }
    box.setSelectedItem(session.word(key));
    box.addActionListener(event -> apply());
    put(key, label, box);
  }

  private void put(ParameterKey key, String label, JComponent field) {
    if (!session.job().keys().contains(key)) {
      return;
    }
    field.setName(key.word());
    String tip = key.label() + ". " + key.help() + " Default: " + session.job().defaultText(key);
    field.setToolTipText(tip);
    JLabel name = new JLabel(label);
    name.setToolTipText(tip);
    name.setLabelFor(field);
    JPanel pair = new JPanel(new FlowLayout(FlowLayout.LEFT, GAP, 0));
    pair.add(name);
    pair.add(field);
    add(pair);
    fields.put(key, field);
  }

  /** As many lines as the fields need in the width that there is. */
  @Override
  public Dimension getPreferredSize() {
    Dimension line = super.getPreferredSize();
    if (getWidth() == 0) {
      return line;
    }
    int lines = 1;
    int used = 0;
    for (Component pair : getComponents()) {
      int width = pair.getPreferredSize().width;
      if (used > 0 && used + width > getWidth()) {
        lines++;
        used = 0;
      }
      used += width;
    }
    return new Dimension(line.width, lines * line.height);
  }

  private static String word(JComponent field) {
    Object word =
        field instanceof JTextField text
            ? text.getText()
            : ((JComboBox<?>) field).getSelectedItem();
    return String.valueOf(word).strip();
  }

  /** What was changed elsewhere, as for another crystal. */
  private void fill() {
    fields.forEach(
        (key, field) -> {
          if (!word(field).equals(session.word(key))) {
            if (field instanceof JTextField text) {
              text.setText(session.word(key));
            } else {
              ((JComboBox<?>) field).setSelectedItem(session.word(key));
            }
          }
        });
  }

  private void apply() {
    Map<ParameterKey, String> words = new EnumMap<>(ParameterKey.class);
    fields.forEach((key, field) -> words.put(key, word(field)));
    try {
      int lost = session.change(words);
      if (lost > 0) {
        tell.accept(lost + " moves to classes were given up; u takes that back.");
      }
    } catch (UserException e) {
      tell.accept(e.getMessage());
    }
  }

  /** Words of the fields, for tests. */
  List<String> words() {
    return fields.values().stream().map(ClassBar::word).toList();
  }
}
