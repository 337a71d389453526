package io.github.umlpsd.explorer.before;

import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.parameters.ParameterKey;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Font;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JFileChooser;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTabbedPane;
import javax.swing.JTextField;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;

/**
 * The parameters of a job: the few that matter in the first tab, the others behind one for each
 * group. Labels, units, defaults, choices and help come from the list of parameters.
 */
final class ParameterForm extends JTabbedPane {
  private static final long serialVersionUID = 1L;

  private final transient JobKind job;
  private final transient Map<ParameterKey, JComponent> fields = new EnumMap<>(ParameterKey.class);
  private final transient Map<ParameterKey, JLabel> labels = new EnumMap<>(ParameterKey.class);
  private final transient Runnable changed;
  private final transient Consumer<String> help;

  /**
   * @param changed called after each change
   * @param help gets what a parameter means when its field is entered
   */
  ParameterForm(JobKind job, Runnable changed, Consumer<String> help) {
    this.job = job;
    this.changed = changed;
    this.help = help;
    Map<String, JPanel> tabs = new LinkedHashMap<>();
    tabs.put("Main", new JPanel(new GridBagLayout()));
    for (ParameterKey key : job.keys()) {
      String title = key.isMain() ? "Main" : key.heading();
      add(tabs.computeIfAbsent(title, h -> new JPanel(new GridBagLayout())), key);
    }
    tabs.forEach(
        (title, rows) -> {
          JPanel top = new JPanel(new BorderLayout());
          top.add(rows, BorderLayout.NORTH);
          JScrollPane pane = new JScrollPane(top);
          pane.setBorder(null);
          addTab(title, pane);
        });
  }

  private void add(JPanel rows, ParameterKey key) {
    JComponent field = key.choices().isEmpty() ? text(key) : choice(key);
    field.setName(key.word());
    String tip = key.help() + " Default: " + shown(job.defaultText(key)) + ".";
    field.setToolTipText(tip);
    JLabel label = new JLabel(key.label());
    label.setToolTipText(tip);
    label.setLabelFor(field);
    label.setFont(label.getFont().deriveFont(Font.PLAIN));
    Component editor =
        field instanceof JComboBox<?> box && box.isEditable()
            ? box.getEditor().getEditorComponent()
            : field;
    editor.addFocusListener(
        new FocusAdapter() {
          @Override
          public void focusGained(FocusEvent event) {
            help.accept(tip);
          }
        });
    GridBagConstraints place = new GridBagConstraints();
    place.insets = new Insets(3, 6, 3, 6);
    place.gridy = rows.getComponentCount() / 2;
    place.anchor = GridBagConstraints.LINE_START;
    rows.add(label, place);
    place.gridx = 1;
    place.weightx = 1;
    place.fill = GridBagConstraints.HORIZONTAL;
    rows.add(isFile(key) ? withButton(key, (JTextField) field) : field, place);
    fields.put(key, field);
    labels.put(key, label);
  }

  private static String shown(String word) {
    return word.isEmpty() ? "none" : word;
  }

  private static boolean isFile(ParameterKey key) {
    return key == ParameterKey.SPOTS || key == ParameterKey.DECISIONS || key == ParameterKey.OUTPUT;
  }

  private JComponent withButton(ParameterKey key, JTextField field) {
    JButton button = new JButton("...");
    button.setMargin(new Insets(0, 4, 0, 4));
    button.setToolTipText("Browse");
    button.addActionListener(
        event -> {
          JFileChooser chooser = new JFileChooser(field.getText());
          if (key == ParameterKey.OUTPUT) {
            chooser.setFileSelectionMode(JFileChooser.DIRECTORIES_ONLY);
          }
          if (chooser.showDialog(this, "Choose") == JFileChooser.APPROVE_OPTION) {
            field.setText(chooser.getSelectedFile().toString());
          }
        });
    JPanel both = new JPanel(new BorderLayout(3, 0));
    both.add(field, BorderLayout.CENTER);
    both.add(button, BorderLayout.EAST);
    return both;
  }

  private JTextField text(ParameterKey key) {
    JTextField field = new JTextField(job.defaultText(key), 10);
    field
        .getDocument()
        .addDocumentListener(
            new DocumentListener() {
              @Override
              public void insertUpdate(DocumentEvent event) {
                tell(key);
              }

              @Override
              public void removeUpdate(DocumentEvent event) {
                tell(key);
              }

              @Override
              public void changedUpdate(DocumentEvent event) {
                tell(key);
              }
            });
    return field;
  }

  private JComboBox<String> choice(ParameterKey key) {
    JComboBox<String> box = new JComboBox<>(key.choices().toArray(String[]::new));
    box.setSelectedItem(job.defaultText(key));
    box.addActionListener(event -> tell(key));
    return box;
  }

  /** What differs from its default stands out. */
  private void tell(ParameterKey key) {
    JLabel label = labels.get(key);
    boolean other = !word(key).isEmpty() && !word(key).equals(job.defaultText(key));
    label.setFont(label.getFont().deriveFont(other ? Font.BOLD : Font.PLAIN));
    changed.run();
  }

  private String word(ParameterKey key) {
    JComponent field = fields.get(key);
    Object word =
        field instanceof JTextField text
            ? text.getText()
            : ((JComboBox<?>) field).getSelectedItem();
    return String.valueOf(word).strip();
  }

  /** What the fields hold. */
  Map<ParameterKey, String> words() {
    Map<ParameterKey, String> words = new EnumMap<>(ParameterKey.class);
    fields.keySet().forEach(key -> words.put(key, word(key)));
    return words;
  }

  /** Fills fields; those that are not named take their defaults. */
  void fill(Map<ParameterKey, String> words) {
    fields.forEach(
        (key, field) -> {
          String word = words.getOrDefault(key, job.defaultText(key));
          if (field instanceof JTextField text) {
            text.setText(word);
          } else {
            ((JComboBox<?>) field).setSelectedItem(word);
          }
        });
  }
}
