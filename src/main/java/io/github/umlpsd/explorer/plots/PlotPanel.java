package io.github.umlpsd.explorer.plots;

import io.github.umlpsd.results.charts.Axis;
import io.github.umlpsd.results.charts.Chart;
import io.github.umlpsd.results.charts.ScreenChart;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.function.Consumer;
import javax.swing.JComponent;

/**
 * Draws a chart as large as the panel is. The wheel zooms along x, with Shift along both axes; a
 * frame that is drawn with the mouse is zoomed into; a double click shows all again.
 */
public final class PlotPanel extends JComponent {
  private static final long serialVersionUID = 1L;

  /** Pixels of a point: letters on screens are larger than in print. */
  private static final double SCALE = 1.45;

  private static final double STEP = 0.8;
  private static final int LEAST_DRAG = 6;

  private transient Chart chart;
  private transient PlotZoom zoom;
  private transient Rectangle2D axes = new Rectangle2D.Double();
  private transient Consumer<Point2D> clicked = place -> {};
  private Point pressed;
  private Point dragged;

  /** An empty panel. */
  public PlotPanel(String tip) {
    setToolTipText(tip);
    setPreferredSize(new Dimension(300, 200));
    setMinimumSize(new Dimension(80, 60));
    Mouse mouse = new Mouse();
    addMouseListener(mouse);
    addMouseMotionListener(mouse);
    addMouseWheelListener(mouse);
  }

  /** Shows a chart, all of it. */
  public void show(Chart other) {
    chart = other;
    zoom = null;
    repaint();
  }

  /** The chart that is shown; null for none. */
  public Chart chart() {
    return chart;
  }

  /** Calls a listener with the place of each click, in the units of the axes. */
  public void onClick(Consumer<Point2D> listener) {
    clicked = listener;
  }

  /** Where a place of the axes is on this panel, in pixels. */
  public Point pixel(double x, double y) {
    PlotZoom now = zoom();
    return new Point(
        (int) Math.round(axes.getX() + PlotZoom.part(now.x(), x) * axes.getWidth()),
        (int) Math.round(axes.getMaxY() - PlotZoom.part(now.y(), y) * axes.getHeight()));
  }

  /** Ends of the x axis. */
  public double[] shownX() {
    Axis x = zoom().x();
    return new double[] {x.min(), x.max()};
  }

  private PlotZoom zoom() {
    return zoom != null ? zoom : PlotZoom.all(chart);
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D g = (Graphics2D) graphics.create();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, getWidth(), getHeight());
    if (chart != null && getWidth() > 40 && getHeight() > 40) {
      g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      g.setRenderingHint(
          RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
      PlotZoom now = zoom();
      Chart shown =
          Thinning.of(now.of(chart), now.x().min(), now.x().max(), Math.max(50, getWidth()));
      g.scale(SCALE, SCALE);
      Rectangle2D area = new Rectangle2D.Double(0, 0, getWidth() / SCALE, getHeight() / SCALE);
      Rectangle2D found = ScreenChart.paint(shown, g, area);
      axes =
          new Rectangle2D.Double(
              found.getX() * SCALE,
              found.getY() * SCALE,
              found.getWidth() * SCALE,
              found.getHeight() * SCALE);
    }
    g.dispose();
    if (pressed != null && dragged != null) {
      Rectangle frame = new Rectangle(pressed);
      frame.add(dragged);
      graphics.setColor(Color.BLUE);
      graphics.drawRect(frame.x, frame.y, frame.width, frame.height);
    }
  }

  private double partX(Point at) {
    return (at.x - axes.getX()) / axes.getWidth();
  }

  private double partY(Point at) {
    return (axes.getMaxY() - at.y) / axes.getHeight();
  }

  /** Turns the mouse into zooms and clicks. */
  private final class Mouse extends MouseAdapter {
    @Override
    public void mousePressed(MouseEvent event) {
      requestFocusInWindow();
      pressed = event.getPoint();
      dragged = null;
    }

    @Override
    public void mouseDragged(MouseEvent event) {
      dragged = event.getPoint();
      repaint();
    }

    @Override
    public void mouseReleased(MouseEvent event) {
      boolean isFrame =
          dragged != null
              && chart != null
              && Math.abs(dragged.x - pressed.x) > LEAST_DRAG
              && Math.abs(dragged.y - pressed.y) > LEAST_DRAG;
      if (isFrame) {
        zoom = zoom().between(partX(pressed), partY(pressed), partX(dragged), partY(dragged));
      } else if (chart != null && event.getClickCount() == 2) {
        zoom = null;
      } else if (chart != null) {
        clicked.accept(
            new Point2D.Double(
                PlotZoom.value(zoom().x(), partX(event.getPoint())),
                PlotZoom.value(zoom().y(), partY(event.getPoint()))));
      }
      pressed = null;
      dragged = null;
      repaint();
    }

    @Override
    public void mouseWheelMoved(MouseWheelEvent event) {
      if (chart == null) {
        return;
      }
      PlotZoom now = zoom();
      double factor = Math.pow(STEP, -event.getPreciseWheelRotation());
      double x = PlotZoom.value(now.x(), partX(event.getPoint()));
      double y = PlotZoom.value(now.y(), partY(event.getPoint()));
      zoom = now.around(x, y, factor, event.isShiftDown());
      repaint();
    }
  }
}
