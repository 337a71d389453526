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
import javax.swing.JComponent;

/** Spots as circles on the projection; spots and traces of tables as rows with what is decided. */
final class SpotLook implements Look {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("spot", Integer.class, 38),
          new Column("mark", String.class, 52),
          new Column("class", String.class, 38),
          new Column("beta", Double.class, 46),
          new Column("se", Double.class, 40),
          new Column("on", Double.class, 40),
          new Column("counts", Double.class, 60),
          new Column("silhouette", Double.class, 60),
          new Column("note", String.class, 130));

  private final Session session;
  private final ImagePane image;

  SpotLook(Session session) {
    this.session = session;
    this.image = new ImagePane(session);
  }

  @Override
  public String noun() {
    return "spot";
  }

  @Override
  public JComponent picture() {
    return image.canvas();
  }

  @Override
  public boolean hasImage() {
    return image.canvas().hasImage();
  }

  @Override
  public List<Column> columns() {
    return COLUMNS;
  }

  @Override
  public Object[][] rows() {
    return session.spots().stream()
        .map(spot -> spot.isMeasured() ? measured(spot) : unmeasured(spot))
        .toArray(Object[][]::new);
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
}
