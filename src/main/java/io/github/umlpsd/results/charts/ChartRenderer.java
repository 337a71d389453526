package io.github.umlpsd.results.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.TickType;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.DefaultIntervalXYDataset;

/** Draws charts with JFreeChart. The one class that meets that library. */
final class ChartRenderer {
  private static final Color GRID = new Color(0xDDDDDD);
  private static final float BAND_OPACITY = 0.2f;

  /** Labels and ticks of the x axis, and the padding, in points. */
  private static final double BELOW_AXES = 28;

  /** Smaller letters than this part of the usual ones cannot be read. */
  private static final double LEAST_PART = 0.7;

  private ChartRenderer() {}

  /**
   * Draws a chart without its legend.
   *
   * @param area in points
   * @return where the axes lie
   */
  static Rectangle2D paint(Chart chart, Graphics2D g, Rectangle2D area) {
    Chart fitted = chart.fitted();
    XYPlot plot = plot(fitted);
    shrink(plot.getRangeAxis(), area.getHeight() - BELOW_AXES, g);
    JFreeChart picture = new JFreeChart(null, Page.TITLE, plot, false);
    if (!chart.title().isBlank()) {
      TextTitle title = new TextTitle(chart.title(), Page.TITLE);
      title.setPaint(Page.INK);
      title.setPadding(0, 0, 3, 0);
      picture.setTitle(title);
    }
    picture.setBackgroundPaint(null);
    picture.setPadding(new RectangleInsets(4, 3, 3, 7));
    ChartRenderingInfo info = new ChartRenderingInfo(null);
    picture.draw(g, area, info);
    return info.getPlotInfo().getDataArea();
  }

  /** Makes the letters of an upright label smaller where it is longer than the axis. */
  private static void shrink(ValueAxis axis, double room, Graphics2D g) {
    String label = axis.getLabel();
    if (label == null || label.isEmpty()) {
      return;
    }
    Font font = axis.getLabelFont();
    double part = room / font.getStringBounds(label, g.getFontRenderContext()).getWidth();
    if (part < 1) {
      axis.setLabelFont(font.deriveFont((float) (font.getSize2D() * Math.max(LEAST_PART, part))));
    }
  }

  private static XYPlot plot(Chart chart) {
    List<Series> series = chart.series();
    DefaultIntervalXYDataset data = new DefaultIntervalXYDataset();
    DeviationRenderer renderer = new DeviationRenderer(true, false);
    renderer.setAlpha(BAND_OPACITY);
    for (int i = 0; i < series.size(); i++) {
      add(series.get(i), i, chart.y().min(), data, renderer);
    }
    XYPlot plot = new XYPlot(data, axis(chart.x()), axis(chart.y()), renderer);
    plot.setBackgroundPaint(Color.WHITE);
    plot.setOutlinePaint(Page.INK);
    plot.setOutlineStroke(new BasicStroke(0.5f));
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setDomainGridlinePaint(GRID);
    plot.setRangeGridlinePaint(GRID);
    plot.setDomainGridlineStroke(new BasicStroke(0.4f));
    plot.setRangeGridlineStroke(new BasicStroke(0.4f));
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setNoDataMessage("no data");
    plot.setNoDataMessageFont(Page.LABEL);
    for (double mark : chart.verticalMarks()) {
      plot.addDomainMarker(new ValueMarker(mark, Page.INK, Page.stroke(Series.Dash.DOTTED, 0.8)));
    }
    return plot;
  }

  private static void add(
      Series s, int index, double floor, DefaultIntervalXYDataset data, DeviationRenderer r) {
    double[] low = s.hasBand() ? s.low().clone() : s.y();
    for (int i = 0; s.hasBand() && i < low.length; i++) {
      low[i] = Math.max(low[i], floor);
    }
    double[] high = s.hasBand() ? s.high() : s.y();
    data.addSeries(index, new double[][] {s.x(), s.x(), s.x(), s.y(), low, high});
    boolean points = s.style() == Series.Style.POINTS;
    Color color = new Color(s.rgb());
    r.setSeriesPaint(index, color);
    r.setSeriesFillPaint(index, color);
    r.setSeriesLinesVisible(index, !points);
    r.setSeriesShapesVisible(index, points);
    r.setSeriesStroke(index, Page.stroke(s.dash(), s.widthPoints()));
    double d = s.widthPoints();
    r.setSeriesShape(index, new Ellipse2D.Double(-d / 2, -d / 2, d, d));
  }

  private static ValueAxis axis(Axis axis) {
    ValueAxis made = axis.isLog() ? new DecadeAxis() : new NumberAxis();
    made.setStandardTickUnits(
        axis.scale() == Axis.Scale.WHOLE_NUMBERS
            ? PlainTicks.wholeNumbers()
            : PlainTicks.standard());
    made.setLabel(axis.label());
    made.setLabelFont(Page.LABEL);
    made.setLabelPaint(Page.INK);
    made.setLabelInsets(new RectangleInsets(2, 2, 1, 2));
    made.setTickLabelFont(Page.TICK);
    made.setTickLabelPaint(Page.INK);
    made.setTickLabelInsets(new RectangleInsets(1.5, 2, 1, 2));
    made.setTickMarkPaint(Page.INK);
    made.setTickMarkStroke(new BasicStroke(0.5f));
    made.setTickMarkOutsideLength(2.5f);
    made.setMinorTickMarksVisible(axis.isLog());
    made.setMinorTickMarkOutsideLength(1.3f);
    made.setMinorTickMarkInsideLength(0);
    made.setAxisLineVisible(false);
    made.setRange(axis.min(), axis.max());
    return made;
  }

  /** A logarithmic axis with the ticks of {@link DecadeTicks}. */
  private static final class DecadeAxis extends LogAxis {
    private static final long serialVersionUID = 1L;

    @Override
    public List<?> refreshTicks(
        Graphics2D g, AxisState state, Rectangle2D area, RectangleEdge edge) {
      boolean left = edge == RectangleEdge.LEFT;
      double length = left ? area.getHeight() : area.getWidth();
      return DecadeTicks.between(getLowerBound(), getUpperBound(), length / (left ? 12 : 22))
          .stream()
          .map(tick -> toTick(tick, left))
          .toList();
    }

    private static NumberTick toTick(DecadeTicks.Tick tick, boolean left) {
      return new NumberTick(
          tick.major() ? TickType.MAJOR : TickType.MINOR,
          tick.value(),
          tick.label(),
          left ? TextAnchor.CENTER_RIGHT : TextAnchor.TOP_CENTER,
          TextAnchor.CENTER,
          0);
    }
  }
}
