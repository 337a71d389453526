package io.github.umlpsd.command;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.awt.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import javax.swing.SwingUtilities;
import org.scijava.module.Module;
import org.scijava.plugin.Plugin;
import org.scijava.widget.InputWidget;
import org.scijava.widget.WidgetModel;

/**
 * A button that folds and unfolds a form of Fiji: at first it shows the few parameters that matter,
 * or all if one of the others has another value than its default. SciJava has no groups that fold.
 * What is folded away keeps its value; macros, scripts and the recorder know nothing of it.
 */
@Plugin(type = InputWidget.class)
public final class MoreWidget extends PanelWidget<MoreWidget.Box> {
  /** Part of the screen that a form may take. */
  private static final double LARGEST_PART = 0.85;

  private final JToggleButton button = new JToggleButton();
  private Set<String> folded = Set.of();
  private boolean showsAll;
  private List<Component> all = List.of();
  private JPanel panel;

  /** The input behind it; it decides nothing. */
  static final class Box {}

  public MoreWidget() {
    super(Box.class);
  }

  @Override
  JPanel panel(WidgetModel model) {
    Module module = model.getModule();
    List<KeyItem> others =
        StreamSupport.stream(module.getInfo().inputs().spliterator(), false)
            .filter(item -> item instanceof KeyItem key && !key.isMain())
            .map(KeyItem.class::cast)
            .toList();
    folded = others.stream().map(KeyItem::getLabel).collect(Collectors.toSet());
    showsAll =
        others.stream()
            .filter(item -> !module.isInputResolved(item.getName()))
            .anyMatch(item -> !Objects.equals(item.getDefaultValue(), item.getValue(module)));
    button.setToolTipText(model.getItem().getDescription());
    button.addActionListener(
        event -> {
          fold(!button.isSelected());
          fit(SwingUtilities.getWindowAncestor(panel));
        });
    panel = new FoldingPanel();
    panel.add(button, BorderLayout.WEST);
    return panel;
  }

  /** Folds the form before it is shown first. */
  private final class FoldingPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    FoldingPanel() {
      super(new BorderLayout());
    }

    @Override
    public void addNotify() {
      super.addNotify();
      if (all.isEmpty()) {
        all = List.of(getParent().getComponents());
        button.setSelected(showsAll);
        fold(!showsAll);
      }
    }
  }

  private void fold(boolean fold) {
    button.setText(fold ? "Show all parameters" : "Show fewer parameters");
    Container form = panel.getParent();
    Set<Component> hidden = fold ? Set.copyOf(hidden()) : Set.of();
    for (int i = 0; i < all.size(); i++) {
      Component part = all.get(i);
      if (hidden.contains(part)) {
        form.remove(part);
      } else if (part.getParent() != form) {
        // Those before it are there already.
        form.add(part, null, i);
      }
    }
    form.revalidate();
  }

  /** Labels and fields of what is folded, and headings of which nothing is left. */
  private List<Component> hidden() {
    List<Component> hidden = new ArrayList<>();
    List<Component> heading = new ArrayList<>();
    for (int i = 0; i + 1 < all.size(); i++) {
      if (!(all.get(i) instanceof JLabel label)) {
        continue;
      }
      List<Component> pair = List.of(label, all.get(i + 1));
      if (label.getText().isBlank()) {
        hidden.addAll(heading);
        heading = new ArrayList<>(pair);
      } else if (folded.contains(label.getText())) {
        hidden.addAll(pair);
      } else {
        heading.clear();
      }
    }
    hidden.addAll(heading);
    return hidden;
  }

  private static void fit(Window window) {
    if (window == null) {
      return;
    }
    window.pack();
    Rectangle screen = GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
    // Room for a scroll bar, which a packed window does not count in.
    Dimension size = new Dimension(window.getWidth() + 20, window.getHeight());
    size.height = Math.min(size.height, (int) (LARGEST_PART * screen.height));
    window.setSize(size);
    int lowest = screen.y + screen.height - size.height;
    window.setLocation(window.getX(), Math.max(screen.y, Math.min(window.getY(), lowest)));
  }
}
