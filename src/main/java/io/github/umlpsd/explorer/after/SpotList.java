package io.github.umlpsd.explorer.after;

import io.github.umlpsd.explorer.model.SeenSpot;
import io.github.umlpsd.explorer.model.Session;
import io.github.umlpsd.explorer.model.SpotFilter;
import io.github.umlpsd.results.figures.ClassStyle;
import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.RowFilter;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.TableColumn;
import javax.swing.table.TableRowSorter;

/** Spots or pixels as a table that can be sorted and filtered; its row is the model's spot. */
final class SpotList extends JPanel {
  private static final long serialVersionUID = 1L;

  /** Around the words of a heading, in pixels. */
  private static final int HEADING_MARGIN = 8;

  private final transient Session session;
  private final SpotTableModel rows;
  private final JTable table;
  private final transient TableRowSorter<SpotTableModel> sorter;
  private final JLabel shown = new JLabel();
  private boolean following;

  SpotList(Session session, Look look) {
    super(new BorderLayout(4, 2));
    this.session = session;
    rows = new SpotTableModel(session, look);
    table = new JTable(rows);
    table.setName("spots");
    sorter = new TableRowSorter<>(rows);
    table.setRowSorter(sorter);
    table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
    table.setDefaultRenderer(Double.class, new NumberCell());
    table.setDefaultRenderer(String.class, new ClassCell(rows.names().indexOf("class")));
    for (int c = 0; c < rows.getColumnCount(); c++) {
      // A heading is never cut off; what is left goes to the texts.
      int heading =
          HEADING_MARGIN
              + table
                  .getTableHeader()
                  .getFontMetrics(table.getTableHeader().getFont())
                  .stringWidth(rows.getColumnName(c));
      TableColumn column = table.getColumnModel().getColumn(c);
      column.setMinWidth(heading);
      column.setPreferredWidth(Math.max(heading, look.columns().get(c).width()));
    }
    for (String free : List.of("LEFT", "RIGHT", "ctrl Z")) {
      // Keys of the window.
      table
          .getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT)
          .put(KeyStroke.getKeyStroke(free), "none");
    }
    // Tab goes on to the next part of the window, not from cell to cell.
    table.setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
    table.setFocusTraversalKeys(KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
    table
        .getSelectionModel()
        .addListSelectionListener(
            event -> {
              int row = table.getSelectedRow();
              if (!following && !event.getValueIsAdjusting() && row >= 0) {
                session.select(rows.spot(table.convertRowIndexToModel(row)));
              }
            });
    add(filterBar(), BorderLayout.NORTH);
    add(new JScrollPane(table), BorderLayout.CENTER);
    session.listen(this::changed);
    follow();
    tellShown();
  }

  private JPanel filterBar() {
    JTextField filter = new JTextField();
    filter.setName("filter");
    filter.setToolTipText(
        "Words that must stand in a row, and conditions such as beta>1.2 or class=2.");
    filter
        .getDocument()
        .addDocumentListener(
            new DocumentListener() {
              @Override
              public void insertUpdate(DocumentEvent event) {
                filter(filter.getText());
              }

              @Override
              public void removeUpdate(DocumentEvent event) {
                filter(filter.getText());
              }

              @Override
              public void changedUpdate(DocumentEvent event) {
                filter(filter.getText());
              }
            });
    JPanel bar = new JPanel(new BorderLayout(4, 0));
    bar.add(new JLabel(" Filter"), BorderLayout.WEST);
    bar.add(filter, BorderLayout.CENTER);
    bar.add(shown, BorderLayout.EAST);
    return bar;
  }

  private void filter(String text) {
    SpotFilter filter = new SpotFilter(text);
    List<String> names = rows.names();
    sorter.setRowFilter(
        text.isBlank()
            ? null
            : new RowFilter<>() {
              @Override
              public boolean include(Entry<? extends SpotTableModel, ? extends Integer> entry) {
                return filter.shows(names, c -> entry.getValue(c) == null ? "" : entry.getValue(c));
              }
            });
    tellShown();
    follow();
  }

  private void tellShown() {
    shown.setText(table.getRowCount() + " of " + rows.getRowCount() + " ");
  }

  /** Numbers of the spots in the order of the table, hidden ones left out. */
  List<Integer> order() {
    List<Integer> order = new ArrayList<>();
    for (int row = 0; row < table.getRowCount(); row++) {
      order.add(rows.spot(table.convertRowIndexToModel(row)));
    }
    return order;
  }

  private void changed(Session.Change change) {
    if (change == Session.Change.SELECTION) {
      follow();
    } else if (change != Session.Change.WANTED) {
      rows.fill();
      follow();
      tellShown();
    }
  }

  /** Selects the row of the model's spot, and shows it. */
  private void follow() {
    SeenSpot spot = session.selected();
    int row = table.convertRowIndexToView(spot.number() - 1);
    following = true;
    if (row >= 0) {
      table.setRowSelectionInterval(row, row);
      table.scrollRectToVisible(table.getCellRect(row, 0, true));
    } else {
      table.clearSelection();
    }
    following = false;
  }

  /** Numbers with as many digits as matter. */
  private static final class NumberCell extends DefaultTableCellRenderer {
    private static final long serialVersionUID = 1L;

    NumberCell() {
      setHorizontalAlignment(RIGHT);
    }

    @Override
    protected void setValue(Object value) {
      setText(value instanceof Double number ? text(number) : "");
    }

    private static String text(double number) {
      return String.format(Locale.ROOT, Math.abs(number) >= 100 ? "%.0f" : "%.2f", number);
    }
  }

  /** Texts; classes in their colours. */
  private static final class ClassCell extends DefaultTableCellRenderer {
    private static final long serialVersionUID = 1L;
    private final int classes;

    /**
     * @param classes the column of the classes
     */
    ClassCell(int classes) {
      this.classes = classes;
    }

    @Override
    public Component getTableCellRendererComponent(
        JTable table, Object value, boolean selected, boolean focus, int row, int column) {
      super.getTableCellRendererComponent(table, value, selected, focus, row, column);
      boolean isClass = table.convertColumnIndexToModel(column) == classes;
      String text = String.valueOf(value);
      setForeground(selected ? table.getSelectionForeground() : table.getForeground());
      setToolTipText(text.length() > 18 ? text : null);
      if (isClass && !text.isEmpty()) {
        setText("\u25CF " + text);
        setForeground(new Color(ClassStyle.LEADING.color(Integer.parseInt(text) - 1)));
      }
      return this;
    }
  }
}
