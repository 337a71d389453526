package io.github.umlpsd.imagej;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.swing.BoxLayout;
import javax.swing.JLabel;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import org.scijava.module.Module;
import org.scijava.module.ModuleException;
import org.scijava.plugin.Parameter;
import org.scijava.ui.AbstractInputHarvesterPlugin;
import org.scijava.widget.AbstractInputPanel;
import org.scijava.widget.InputPanel;
import org.scijava.widget.InputWidget;
import org.scijava.widget.WidgetModel;
import org.scijava.widget.WidgetService;

/**
 * SciJava's dialog as Fiji shows it, as far as this can be had without Fiji: the models and the
 * order of calls are SciJava's own; of the fields there are only some.
 */
final class ScreenHarvester extends AbstractInputHarvesterPlugin<JPanel, JPanel> {
  static final String TITLE = "Dialog of the command";

  private final Map<String, JTextField> fields = new LinkedHashMap<>();

  @Parameter private WidgetService widgets;

  /**
   * @param words of the inputs that get a field
   */
  ScreenHarvester(List<String> words) {
    words.forEach(word -> fields.put(word, new JTextField(20)));
  }

  JTextField field(String word) {
    return fields.get(word);
  }

  @Override
  public void process(Module module) {
    try {
      harvest(module);
    } catch (ModuleException e) {
      cancel(e.getMessage());
    }
  }

  @Override
  public InputPanel<JPanel, JPanel> createInputPanel() {
    return new Panel();
  }

  @Override
  public void buildPanel(InputPanel<JPanel, JPanel> panel, Module module) throws ModuleException {
    fields.forEach(
        (word, field) -> {
          WidgetModel model =
              widgets.createModel(panel, module, module.getInfo().getInput(word), List.of());
          model.setInitialized(true);
          field.setText(model.getText());
          field.getDocument().addDocumentListener(new Typing(model, field));
          panel.getComponent().add(new JLabel(model.getWidgetLabel()));
          panel.getComponent().add(field);
        });
    super.buildPanel(panel, module);
  }

  @Override
  public boolean harvestInputs(InputPanel<JPanel, JPanel> panel, Module module) {
    int answer =
        JOptionPane.showConfirmDialog(
            null,
            panel.getComponent(),
            TITLE,
            JOptionPane.OK_CANCEL_OPTION,
            JOptionPane.PLAIN_MESSAGE);
    return answer == JOptionPane.OK_OPTION;
  }

  @Override
  protected String getUI() {
    return "screen";
  }

  /** Tells a model what is typed. */
  private record Typing(WidgetModel model, JTextField field) implements DocumentListener {
    @Override
    public void insertUpdate(DocumentEvent event) {
      model.setValue(field.getText());
    }

    @Override
    public void removeUpdate(DocumentEvent event) {
      model.setValue(field.getText());
    }

    @Override
    public void changedUpdate(DocumentEvent event) {}
  }

  /** One thing below the other. */
  private static final class Panel extends AbstractInputPanel<JPanel, JPanel> {
    private final JPanel panel = new JPanel();

    Panel() {
      panel.setLayout(new BoxLayout(panel, BoxLayout.PAGE_AXIS));
    }

    @Override
    public void addWidget(InputWidget<?, JPanel> widget) {
      super.addWidget(widget);
      panel.add(new JLabel(widget.get().getWidgetLabel()));
      panel.add(widget.getComponent());
    }

    @Override
    public Class<JPanel> getWidgetComponentType() {
      return JPanel.class;
    }

    @Override
    public JPanel getComponent() {
      return panel;
    }

    @Override
    public Class<JPanel> getComponentType() {
      return JPanel.class;
    }
  }
}
