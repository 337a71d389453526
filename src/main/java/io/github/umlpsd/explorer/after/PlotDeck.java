package io.github.umlpsd.explorer.after;

import io.github.umlpsd.engine.Analysis;
import io.github.umlpsd.explorer.model.Newest;
import io.github.umlpsd.explorer.model.SeenSpot;
import io.github.umlpsd.explorer.model.Session;
import io.github.umlpsd.explorer.plots.ClassCharts;
import io.github.umlpsd.explorer.plots.ClassMeans;
import io.github.umlpsd.explorer.plots.OneTrace;
import io.github.umlpsd.explorer.plots.PlotPanel;
import io.github.umlpsd.explorer.plots.SpectrumChart;
import io.github.umlpsd.explorer.plots.SpotCharts;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.results.charts.Axis;
import io.github.umlpsd.results.charts.Chart;
import java.awt.BorderLayout;
import java.awt.EventQueue;
import java.awt.GridLayout;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JSplitPane;

/** The plots of the spot or pixel that is looked at. */
final class PlotDeck extends JPanel {
  private static final long serialVersionUID = 1L;
  private static final String ZOOM = " The wheel or a frame zooms, a double click shows all.";

  private final transient Session session;
  private final PlotPanel trace;
  private final PlotPanel histogram = new PlotPanel("Histogram of its intensities." + ZOOM);
  private final PlotPanel spectrum = new PlotPanel("Its spectrum with 95 % interval." + ZOOM);
  private final PlotPanel mean = new PlotPanel("It and the mean of its class." + ZOOM);
  private final PlotPanel embedding = new PlotPanel(ZOOM);
  private final transient Newest background = new Newest("uml-psd-trace", EventQueue::invokeLater);
  private final transient Consumer<String> tell;
  private transient ClassMeans means;

  /**
   * @param noun what has a trace, for people
   * @param tell gets a sentence where a trace cannot be read
   */
  PlotDeck(Session session, String noun, Consumer<String> tell) {
    super(new BorderLayout());
    this.session = session;
    this.tell = tell;
    trace = new PlotPanel("Trace of the " + noun + "." + ZOOM);
    embedding.setName("embedding");
    trace.setName("trace");
    spectrum.setName("spectrum");
    embedding.setToolTipText(
        (hasEmbedding()
                ? "All traces; near points are similar. Click on one."
                : "Exponents of the pixels of each class.")
            + ZOOM);
    embedding.onClick(
        place ->
            ClassCharts.nearest(session.analysis(), place.getX(), place.getY())
                .ifPresent(t -> session.select(session.analysis().spotNumber(t))));
    JPanel grid = new JPanel(new GridLayout(2, 2, 2, 2));
    grid.add(titled("Spectrum", spectrum));
    grid.add(titled("Histogram", histogram));
    grid.add(titled("Class mean", mean));
    grid.add(titled(hasEmbedding() ? "Embedding" : "Exponents", embedding));
    JSplitPane split =
        new JSplitPane(JSplitPane.VERTICAL_SPLIT, true, titled("Trace", trace), grid);
    split.setResizeWeight(0.33);
    split.setBorder(null);
    add(split);
    session.listen(
        change -> {
          if (change == Session.Change.ANALYSIS) {
            means = null;
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

  /** Pixels, which are many, have none; their exponents are shown in its place. */
  private boolean hasEmbedding() {
    return session.subject().crystals().isEmpty();
  }

  private void draw() {
    SeenSpot spot = session.selected();
    Analysis analysis = session.analysis();
    embedding.show(
        hasEmbedding()
            ? ClassCharts.embedding(analysis, spot.trace())
            : ClassCharts.exponents(analysis));
    if (!spot.isMeasured()) {
      background.cancel();
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
    ClassMeans known = means;
    background.begin(
        progress -> {
          Workers workers = new Workers(0, progress);
          return new Drawn(
              OneTrace.of(analysis, spot.trace(), workers),
              known == null ? ClassMeans.of(analysis, workers) : known);
        },
        (stage, fraction) -> {},
        drawn -> show(drawn, session.label(spot)),
        tell);
  }

  /** What is drawn of a trace; reading the movie for it may take seconds. */
  private record Drawn(OneTrace trace, ClassMeans means) {}

  private void show(Drawn drawn, int label) {
    means = drawn.means();
    trace.show(SpotCharts.trace(drawn.trace()));
    histogram.show(SpotCharts.histogram(drawn.trace(), label));
    spectrum.show(SpectrumChart.of(session.analysis(), drawn.trace(), label));
    mean.show(ClassCharts.mean(drawn.means(), drawn.trace(), label));
  }

  /** Stops what is still read. */
  void close() {
    background.close();
  }
}
