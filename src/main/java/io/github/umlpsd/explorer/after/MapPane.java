package io.github.umlpsd.explorer.after;

import io.github.umlpsd.engine.Crystals;
import io.github.umlpsd.explorer.model.SeenSpot;
import io.github.umlpsd.explorer.model.Session;
import io.github.umlpsd.explorer.view.SpotCanvas;
import io.github.umlpsd.explorer.view.SpotCircle;
import io.github.umlpsd.results.charts.Raster;
import io.github.umlpsd.results.figures.CrystalMap;
import io.github.umlpsd.results.figures.MapFigures;
import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;

/** A map of the pixels, which can be chosen; a click looks at a pixel. */
final class MapPane extends JPanel {
  private static final long serialVersionUID = 1L;
  private static final int WHITE = 0xFFFFFF;

  private final transient Session session;
  private final SpotCanvas canvas = new SpotCanvas();
  private final JComboBox<String> choice = new JComboBox<>();
  private final JLabel scale = new JLabel();
  private final transient int[] places;
  private transient List<CrystalMap> maps = List.of();

  MapPane(Session session) {
    super(new BorderLayout());
    this.session = session;
    places = session.subject().crystals().orElseThrow().mask().places();
    canvas.setName("image");
    canvas.setToolTipText("Click on a pixel; the wheel zooms, a drag moves.");
    choice.setName("map");
    choice.setFocusable(false);
    JPanel bar = new JPanel(new FlowLayout(FlowLayout.LEFT, 6, 2));
    bar.add(new JLabel("Map"));
    bar.add(choice);
    bar.add(scale);
    add(bar, BorderLayout.NORTH);
    add(canvas, BorderLayout.CENTER);
    canvas.onPixel(place -> session.select(Arrays.binarySearch(places, place) + 1));
    take();
    choice.addActionListener(event -> draw());
    session.listen(
        change -> {
          if (change == Session.Change.SELECTION) {
            mark();
          } else if (change == Session.Change.ANALYSIS) {
            take();
          }
        });
    mark();
  }

  /** Takes the maps of the analysis of the moment. */
  private void take() {
    maps =
        CrystalMap.of(session.analysis()).stream()
            .filter(map -> session.analysis().classes().count() > 1 || !map.isOfOneClass())
            .toList();
    int before = Math.max(0, choice.getSelectedIndex());
    choice.removeAllItems();
    maps.forEach(map -> choice.addItem(map.title()));
    choice.setSelectedIndex(Math.min(before, maps.size() - 1));
    draw();
  }

  /** The map after the one that is shown. */
  void next() {
    choice.setSelectedIndex((choice.getSelectedIndex() + 1) % choice.getItemCount());
  }

  private void draw() {
    if (choice.getSelectedIndex() < 0 || choice.getItemCount() < maps.size()) {
      return;
    }
    CrystalMap map = maps.get(choice.getSelectedIndex());
    Crystals crystals = session.subject().crystals().orElseThrow();
    int width = crystals.mask().width();
    int height = crystals.mask().height();
    Raster raster =
        map.isOfClasses()
            ? MapFigures.classes(labels(map), width, height, session.analysis().classes().count())
            : MapFigures.scalars(map.values(), width, height, map.quantity());
    canvas.showColors(raster.rgb(), width, height);
    choice.setToolTipText(map.caption());
    scale.setText(
        raster
            .colorBar()
            .map(
                bar ->
                    String.format(
                        Locale.ROOT,
                        "%s: dark %.3g, bright %.3g",
                        map.quantity(),
                        bar.min(),
                        bar.max()))
            .orElse("in the colours of the table"));
  }

  private static int[] labels(CrystalMap map) {
    return IntStream.range(0, map.values().length)
        .map(i -> Float.isNaN(map.values()[i]) ? -1 : (int) map.values()[i] - 1)
        .toArray();
  }

  private void mark() {
    SeenSpot pixel = session.selected();
    canvas.showCircles(
        List.of(
            new SpotCircle(
                pixel.number(),
                pixel.xPixels(),
                pixel.yPixels(),
                pixel.radiusPixels(),
                WHITE,
                SpotCircle.Style.PLAIN)));
    canvas.showSelected(pixel.number());
  }
}
