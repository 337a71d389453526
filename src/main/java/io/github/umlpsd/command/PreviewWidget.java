package io.github.umlpsd.command;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.FontMetrics;
import javax.swing.JCheckBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.scijava.plugin.Plugin;
import org.scijava.widget.InputWidget;
import org.scijava.widget.WidgetModel;

/**
 * A box that switches a preview on, with some lines of text beside it, in Fiji's dialog. SciJava's
 * own boxes and messages cannot show text that comes later than the click.
 */
@Plugin(type = InputWidget.class)
public final class PreviewWidget extends PanelWidget<PreviewBox> {
  private static final int LINES = 3;
  private static final int LETTERS = 40;

  public PreviewWidget() {
    super(PreviewBox.class);
  }

  @Override
  JPanel panel(WidgetModel model) {
    JLabel line = new JLabel();
    FontMetrics letters = line.getFontMetrics(line.getFont());
    line.setPreferredSize(
        new Dimension(LETTERS * letters.charWidth('0'), LINES * letters.getHeight()));
    getValue().show(text -> EventQueue.invokeLater(() -> line.setText(wrapped(text))));
    JCheckBox box = new JCheckBox();
    box.setToolTipText(model.getItem().getDescription());
    box.addItemListener(
        event -> {
          getValue().turn(box.isSelected());
          model.getModule().preview();
        });
    JPanel panel = new JPanel(new BorderLayout());
    panel.add(box, BorderLayout.WEST);
    panel.add(line);
    return panel;
  }

  /** A label breaks lines only in HTML. */
  private static String wrapped(String text) {
    return "<html>" + text.replace("&", "&amp;").replace("<", "&lt;") + "</html>";
  }
}
