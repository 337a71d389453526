package io.github.umlpsd.explorer.after;

import io.github.umlpsd.explorer.model.Session;
import java.util.List;
import javax.swing.table.AbstractTableModel;

/** The spots or pixels of the model as rows. */
final class SpotTableModel extends AbstractTableModel {
  private static final long serialVersionUID = 1L;

  private final transient Session session;
  private final transient Look look;
  private transient Object[][] cells;

  SpotTableModel(Session session, Look look) {
    this.session = session;
    this.look = look;
    cells = look.rows();
  }

  /** Takes the numbers of the model anew. */
  void fill() {
    cells = look.rows();
    fireTableRowsUpdated(0, Math.max(0, cells.length - 1));
  }

  /** Names of the columns. */
  List<String> names() {
    return look.columns().stream().map(Look.Column::name).toList();
  }

  /** Number of the spot of a row. */
  int spot(int row) {
    return session.spots().get(row).number();
  }

  @Override
  public int getRowCount() {
    return cells.length;
  }

  @Override
  public int getColumnCount() {
    return look.columns().size();
  }

  @Override
  public String getColumnName(int column) {
    return look.columns().get(column).name();
  }

  @Override
  public Class<?> getColumnClass(int column) {
    return look.columns().get(column).type();
  }

  @Override
  public Object getValueAt(int row, int column) {
    return cells[row][column];
  }
}
