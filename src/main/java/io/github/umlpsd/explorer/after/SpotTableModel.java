package io.github.umlpsd.explorer.after;

import io.github.umlpsd.engine.Analysis;
import io.github.umlpsd.explorer.model.SeenSpot;
import io.github.umlpsd.explorer.model.Session;
import io.github.umlpsd.spectra.law.PowerLawFit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import javax.swing.table.AbstractTableModel;

/** The spots of the model as rows. */
final class SpotTableModel extends AbstractTableModel {
  private static final long serialVersionUID = 1L;

  /** Columns, as filters name them. */
  static final List<String> COLUMNS =
      List.of("spot", "mark", "class", "beta", "se", "on", "counts", "silhouette", "note");

  private static final List<Class<?>> TYPES =
      List.of(
          Integer.class,
          String.class,
          String.class,
          Double.class,
          Double.class,
          Double.class,
          Double.class,
          Double.class,
          String.class);

  private final transient Session session;
  private transient Object[][] cells = {};

  SpotTableModel(Session session) {
    this.session = session;
    fill();
  }

  /** Takes the numbers of the model anew. */
  void fill() {
    cells =
        session.spots().stream()
            .map(spot -> spot.isMeasured() ? measured(spot) : unmeasured(spot))
            .toArray(Object[][]::new);
    fireTableRowsUpdated(0, Math.max(0, cells.length - 1));
  }

  private Object[] unmeasured(SeenSpot spot) {
    Object[] row = new Object[COLUMNS.size()];
    row[0] = spot.number();
    row[1] = session.marks().of(spot.number()).text();
    row[2] = "";
    String note = session.marks().of(spot.number()).note();
    String state = spot.state().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    row[8] = note.isEmpty() ? "not measured: " + state : note;
    return row;
  }

  private Object[] measured(SeenSpot spot) {
    Analysis analysis = session.analysis();
    int i = spot.trace();
    int label = analysis.classes().labels()[i];
    Optional<PowerLawFit> fit = analysis.members().spectra().get(i).fit();
    OptionalInt row = analysis.classes().row(i);
    String note = session.marks().of(spot.number()).note();
    return new Object[] {
      spot.number(),
      session.marks().of(spot.number()).text(),
      label < 0 ? "" : String.valueOf(label + 1),
      fit.map(PowerLawFit::beta).orElse(null),
      fit.map(PowerLawFit::betaError).orElse(null),
      analysis
          .members()
          .blinking()
          .get(i)
          .map(b -> b.onFraction().isPresent() ? (Double) b.onFraction().getAsDouble() : null)
          .orElse(null),
      Arrays.stream(analysis.traces().held().orElseThrow().trace(i)).average().orElse(0),
      row.isEmpty() ? null : analysis.classes().clustering().silhouettes()[row.getAsInt()],
      note.isEmpty() ? analysis.classes().reason(i) : note
    };
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
    return COLUMNS.size();
  }

  @Override
  public String getColumnName(int column) {
    return COLUMNS.get(column);
  }

  @Override
  public Class<?> getColumnClass(int column) {
    return TYPES.get(column);
  }

  @Override
  public Object getValueAt(int row, int column) {
    return cells[row][column];
  }
}
