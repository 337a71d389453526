package io.github.umlpsd.command;

import javax.swing.JPanel;
import org.scijava.widget.AbstractInputWidget;
import org.scijava.widget.WidgetModel;

/**
 * A part of Fiji's form that only the user changes.
 *
 * @param <T> the input behind it
 */
abstract class PanelWidget<T> extends AbstractInputWidget<T, JPanel> {
  private final Class<T> type;
  private JPanel panel;

  PanelWidget(Class<T> type) {
    this.type = type;
  }

  /** Makes the panel, once the model is set. */
  abstract JPanel panel(WidgetModel model);

  @Override
  public final boolean supports(WidgetModel model) {
    return super.supports(model) && model.isType(type);
  }

  @Override
  public final void set(WidgetModel model) {
    super.set(model);
    panel = panel(model);
  }

  @Override
  public final T getValue() {
    return type.cast(get().getValue());
  }

  @Override
  public final void refreshWidget() {
    // Nothing but the user changes it.
  }

  @Override
  public final JPanel getComponent() {
    return panel;
  }

  @Override
  public final Class<JPanel> getComponentType() {
    return JPanel.class;
  }
}
