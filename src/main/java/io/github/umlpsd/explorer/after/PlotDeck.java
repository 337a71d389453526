package io.github.umlpsd.explorer.after;

import io.github.umlpsd.engine.Analysis;
import io.github.umlpsd.explorer.model.SeenSpot;
import io.github.umlpsd.explorer.model.Session;
import io.github.umlpsd.explorer.plots.ClassCharts;
import io.github.umlpsd.explorer.plots.PlotPanel;
import io.github.umlpsd.explorer.plots.SpectrumChart;
import io.github.umlpsd.explorer.plots.SpotCharts;
import io.github.umlpsd.results.charts.Axis;
import io.github.umlpsd.results.charts.Chart;
import io.github.umlpsd.results.figures.BinnedTraces;
import java.awt.BorderLayout;
import java.awt.GridLayout;
import java.util.List;
import java.util.Locale;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JSplitPane;

/** The plots of the spot that is looked at. */
final class PlotDeck extends JPanel {
  private static final long serialVersionUID = 1L;
  private static final String ZOOM = " The wheel or a frame zooms, a double click shows all.";

  private final transient Session session;
  private final PlotPanel trace = new PlotPanel("Trace of the spot." + ZOOM);
  private final PlotPanel histogram = new PlotPanel("Histogram of its intensities." + ZOOM);
  private final PlotPanel spectrum = new PlotPanel("Its spectrum with 95 % interval." + ZOOM);
  private final PlotPanel mean = new PlotPanel("It and the mean of its class." + ZOOM);
  private final PlotPanel embedding =
      new PlotPanel("All traces; near points are similar. Click on one." + ZOOM);
  private transient BinnedTraces binned;

  PlotDeck(Session session) {
    super(new BorderLayout());
    this.session = session;
    embedding.setName("embedding");
    trace.setName("trace");
    spectrum.setName("spectrum");
    embedding.onClick(
        place ->
            ClassCharts.nearest(session.analysis(), place.getX(), place.getY())
                .ifPresent(t -> session.select(session.analysis().spotNumber(t))));
    JPanel grid = new JPanel(new GridLayout(2, 2, 2, 2));
    grid.add(titled("Spectrum", spectrum));
    grid.add(titled("Histogram", histogram));
    grid.add(titled("Class mean", mean));
    grid.add(titled("Embedding", embedding));
    JSplitPane split =
        new JSplitPane(JSplitPane.VERTICAL_SPLIT, true, titled("Trace", trace), grid);
    split.setResizeWeight(0.36);
    split.setBorder(null);
    add(split);
    session.listen(
        change -> {
          if (change == Session.Change.ANALYSIS) {
            binned = null;
          }
          if (change == Session.Change.ANALYSIS || change == Session.Change.SELECTION) {
            draw();
          }
        });
    draw();
  }

  private static JComponent titled(String title, PlotPanel plot) {
    JPanel panel = new JPanel(new BorderLayout());
    panel.setBorder(BorderFactory.createTitledBorder(title));
    panel.add(plot);
    return panel;
  }

  private void draw() {
    SeenSpot spot = session.selected();
    Analysis analysis = session.analysis();
    embedding.show(ClassCharts.embedding(analysis, spot.trace()));
    if (!spot.isMeasured()) {
      Chart none =
          new Chart("", Axis.linear("Time (s)"), Axis.linear("Counts"))
              .withNotes(
                  List.of(
                      "Not measured: "
                          + spot.state().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                          + "."));
      List.of(trace, histogram, spectrum, mean).forEach(plot -> plot.show(none));
      return;
    }
    int label = session.label(spot);
    if (binned == null) {
      binned =
          BinnedTraces.of(
              analysis.traces().held().orElseThrow(), analysis.classes().choice().windowFrames());
    }
    trace.show(SpotCharts.trace(analysis, spot.trace()));
    histogram.show(SpotCharts.histogram(analysis, spot.trace(), label));
    spectrum.show(SpectrumChart.of(analysis, spot.trace(), label));
    mean.show(ClassCharts.mean(analysis, binned, spot.trace(), label));
  }
}
