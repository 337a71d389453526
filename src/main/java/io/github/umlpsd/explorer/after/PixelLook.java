package io.github.umlpsd.explorer.after;

import io.github.umlpsd.engine.Analysis;
import io.github.umlpsd.engine.Crystals;
import io.github.umlpsd.explorer.model.SeenSpot;
import io.github.umlpsd.explorer.model.Session;
import io.github.umlpsd.features.Exclusion;
import io.github.umlpsd.spectra.law.PowerLawFit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.JComponent;

/** Pixels of crystals as maps, and as rows. */
final class PixelLook implements Look {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("pixel", Integer.class, 48),
          new Column("x", Integer.class, 36),
          new Column("y", Integer.class, 36),
          new Column("crystal", Integer.class, 44),
          new Column("class", String.class, 38),
          new Column("beta", Double.class, 46),
          new Column("se", Double.class, 40),
          new Column("mean", Double.class, 56),
          new Column("correlation", Double.class, 64),
          new Column("note", String.class, 110));

  private final Session session;
  private final MapPane map;

  PixelLook(Session session) {
    this.session = session;
    this.map = new MapPane(session);
  }

  @Override
  public String noun() {
    return "pixel";
  }

  @Override
  public JComponent picture() {
    return map;
  }

  @Override
  public void next() {
    map.next();
  }

  @Override
  public boolean hasImage() {
    return true;
  }

  @Override
  public List<Column> columns() {
    return COLUMNS;
  }

  @Override
  public Object[][] rows() {
    Analysis analysis = session.analysis();
    Map<Integer, String> reasons = new HashMap<>();
    for (Exclusion exclusion : analysis.classes().excluded()) {
      reasons.put(exclusion.trace(), exclusion.reason().text());
    }
    int[] places = session.subject().crystals().orElseThrow().mask().places();
    return session.spots().stream()
        .map(pixel -> row(analysis, pixel, places[pixel.trace()], reasons))
        .toArray(Object[][]::new);
  }

  private static Object[] row(
      Analysis analysis, SeenSpot pixel, int place, Map<Integer, String> reasons) {
    Crystals crystals = analysis.crystals().orElseThrow();
    int i = pixel.trace();
    int label = analysis.classes().labels()[i];
    Optional<PowerLawFit> fit = analysis.members().spectra().get(i).fit();
    return new Object[] {
      pixel.number(),
      (int) pixel.xPixels(),
      (int) pixel.yPixels(),
      crystals.mask().crystals()[place] + 1,
      label < 0 ? "" : String.valueOf(label + 1),
      fit.map(PowerLawFit::beta).orElse(null),
      fit.map(PowerLawFit::betaError).orElse(null),
      (double) crystals.average()[place],
      (double) crystals.correlation()[place],
      note(analysis, i, fit, reasons)
    };
  }

  private static String note(
      Analysis analysis, int pixel, Optional<PowerLawFit> fit, Map<Integer, String> reasons) {
    if (reasons.containsKey(pixel)) {
      return reasons.get(pixel);
    }
    if (fit.map(PowerLawFit::floorDominates).orElse(false)) {
      return "mostly noise";
    }
    return analysis.classes().isBorder(pixel) ? "border" : "";
  }
}
