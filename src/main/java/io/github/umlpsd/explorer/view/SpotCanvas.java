package io.github.umlpsd.explorer.view;

import io.github.umlpsd.results.charts.ColorMap;
import io.github.umlpsd.statistics.Quantiles;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.RenderingHints;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javax.swing.JComponent;

/**
 * An image of intensities with circles on it, as large as the panel allows. The wheel zooms, a drag
 * moves, a double click shows all again, a click on a circle calls a listener.
 */
public final class SpotCanvas extends JComponent {
  private static final long serialVersionUID = 1L;
  private static final double STEP = 1.25;
  private static final double MOST_ZOOM = 40;
  private static final int NONE = Integer.MIN_VALUE;

  /** Pixels of the screen around a circle in which a click still means it. */
  private static final double REACH = 6;

  private transient BufferedImage image;
  private transient List<SpotCircle> circles = List.of();
  private transient boolean[] outlined;
  private transient Consumer<Point> clicked = at -> {};
  private int selected = NONE;
  private String instead = "There is no image of these spots.";
  private double zoom = 1;
  private transient Point2D.Double middle = new Point2D.Double(0.5, 0.5);
  private Point pressed;

  /** An empty panel. */
  public SpotCanvas() {
    setPreferredSize(new Dimension(380, 380));
    setMinimumSize(new Dimension(120, 120));
    setToolTipText("Click on a spot; the wheel zooms, a drag moves, a double click shows all.");
    Mouse mouse = new Mouse();
    addMouseListener(mouse);
    addMouseMotionListener(mouse);
    addMouseWheelListener(mouse);
  }

  /** What is written as long as there is no image. */
  public void showInstead(String text) {
    instead = text;
    repaint();
  }

  /**
   * Shows intensities in grey, between their 0.5th and 99.8th percentile.
   *
   * @param values width x height, row by row
   */
  public void showImage(float[] values, int width, int height) {
    double[] range = Quantiles.ofFinite(values, 0.005, 0.998);
    double span = range[1] > range[0] ? range[1] - range[0] : 1;
    int[] rgb = new int[values.length];
    Arrays.setAll(rgb, i -> ColorMap.GREY.rgb((values[i] - range[0]) / span));
    showColors(rgb, width, height);
  }

  /**
   * Shows colours, such as those of a map.
   *
   * @param rgb width x height, row by row, 0xRRGGBB
   */
  public void showColors(int[] rgb, int width, int height) {
    BufferedImage colors = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    colors.setRGB(0, 0, width, height, rgb, 0, width);
    image = colors;
    repaint();
  }

  /** Shows circles in place of the ones before. */
  public void showCircles(List<SpotCircle> others) {
    circles = List.copyOf(others);
    repaint();
  }

  /**
   * Outlines a region.
   *
   * @param mask width x height, row by row; null for none
   */
  public void showRegion(boolean[] mask) {
    outlined = mask;
    repaint();
  }

  /** Draws a frame around the circle of a number. */
  public void showSelected(int id) {
    selected = id;
    repaint();
  }

  /** Calls a listener with the number of the circle that is clicked on. */
  public void onClick(IntConsumer listener) {
    clicked =
        at -> {
          int found = circleAt(at);
          if (found != NONE) {
            listener.accept(found);
          }
        };
  }

  /** Calls a listener with the pixel of the image that is clicked on, row x width + column. */
  public void onPixel(IntConsumer listener) {
    clicked =
        at -> {
          Point2D corner = onScreen(-0.5, -0.5);
          int x = (int) Math.floor((at.x - corner.getX()) / scale());
          int y = (int) Math.floor((at.y - corner.getY()) / scale());
          if (x >= 0 && y >= 0 && x < image.getWidth() && y < image.getHeight()) {
            listener.accept(y * image.getWidth() + x);
          }
        };
  }

  private int circleAt(Point at) {
    int best = NONE;
    double least = Double.POSITIVE_INFINITY;
    for (SpotCircle circle : circles) {
      double distance = onScreen(circle.xPixels(), circle.yPixels()).distance(at);
      if (distance < circle.radiusPixels() * scale() + REACH && distance < least) {
        best = circle.id();
        least = distance;
      }
    }
    return best;
  }

  /** The circles that are shown. */
  public List<SpotCircle> circles() {
    return circles;
  }

  /** Whether there is an image. */
  public boolean hasImage() {
    return image != null;
  }

  /** Where a place of the image is on this panel. */
  public Point2D onScreen(double xPixels, double yPixels) {
    double s = scale();
    return new Point2D.Double(
        getWidth() / 2.0 + (xPixels + 0.5 - middle.x * image.getWidth()) * s,
        getHeight() / 2.0 + (yPixels + 0.5 - middle.y * image.getHeight()) * s);
  }

  private double scale() {
    double fit =
        Math.min(getWidth() / (double) image.getWidth(), getHeight() / (double) image.getHeight());
    return fit * zoom;
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D g = (Graphics2D) graphics.create();
    g.setColor(Color.DARK_GRAY);
    g.fillRect(0, 0, getWidth(), getHeight());
    if (image == null) {
      g.setColor(Color.WHITE);
      String text = instead;
      g.drawString(text, (getWidth() - g.getFontMetrics().stringWidth(text)) / 2, getHeight() / 2);
      g.dispose();
      return;
    }
    double s = scale();
    Point2D corner = onScreen(-0.5, -0.5);
    g.drawImage(
        image,
        (int) Math.round(corner.getX()),
        (int) Math.round(corner.getY()),
        (int) Math.round(image.getWidth() * s),
        (int) Math.round(image.getHeight() * s),
        null);
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    paintRegion(g);
    circles.forEach(circle -> paint(g, circle, s));
    g.dispose();
  }

  private void paint(Graphics2D g, SpotCircle circle, double s) {
    Point2D at = onScreen(circle.xPixels(), circle.yPixels());
    double r = Math.max(4, circle.radiusPixels() * s);
    g.setColor(new Color(circle.rgb()));
    boolean faint = circle.style() == SpotCircle.Style.FAINT;
    float[] dash = faint ? new float[] {3, 3} : null;
    g.setStroke(
        new BasicStroke(
            faint ? 1 : 1.8f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dash, 0));
    g.draw(new Ellipse2D.Double(at.getX() - r, at.getY() - r, 2 * r, 2 * r));
    if (circle.style() == SpotCircle.Style.CROSSED) {
      double d = r * Math.sqrt(0.5);
      g.draw(new Line2D.Double(at.getX() - d, at.getY() - d, at.getX() + d, at.getY() + d));
      g.draw(new Line2D.Double(at.getX() - d, at.getY() + d, at.getX() + d, at.getY() - d));
    }
    if (circle.id() == selected) {
      g.setStroke(new BasicStroke(2));
      g.setColor(Color.YELLOW);
      double f = r + 4;
      g.draw(new Ellipse2D.Double(at.getX() - f, at.getY() - f, 2 * f, 2 * f));
    }
  }

  private void paintRegion(Graphics2D g) {
    if (outlined == null || outlined.length != image.getWidth() * image.getHeight()) {
      return;
    }
    g.setColor(new Color(0xFFD700));
    g.setStroke(new BasicStroke(1.4f));
    int width = image.getWidth();
    for (int i = 0; i < outlined.length; i++) {
      int x = i % width;
      int y = i / width;
      if (outlined[i]) {
        edge(g, x == 0 || !outlined[i - 1], x - 0.5, y - 0.5, x - 0.5, y + 0.5);
        edge(g, x == width - 1 || !outlined[i + 1], x + 0.5, y - 0.5, x + 0.5, y + 0.5);
        edge(g, y == 0 || !outlined[i - width], x - 0.5, y - 0.5, x + 0.5, y - 0.5);
        boolean last = y == image.getHeight() - 1 || !outlined[i + width];
        edge(g, last, x - 0.5, y + 0.5, x + 0.5, y + 0.5);
      }
    }
  }

  private void edge(Graphics2D g, boolean drawn, double x1, double y1, double x2, double y2) {
    if (drawn) {
      g.draw(new Line2D.Double(onScreen(x1, y1), onScreen(x2, y2)));
    }
  }

  /** Turns the mouse into clicks, zooms and moves. */
  private final class Mouse extends MouseAdapter {
    @Override
    public void mousePressed(MouseEvent event) {
      requestFocusInWindow();
      pressed = event.getPoint();
    }

    @Override
    public void mouseDragged(MouseEvent event) {
      if (image == null || zoom <= 1) {
        return;
      }
      middle.x -= (event.getX() - pressed.x) / scale() / image.getWidth();
      middle.y -= (event.getY() - pressed.y) / scale() / image.getHeight();
      pressed = event.getPoint();
      repaint();
    }

    @Override
    public void mouseClicked(MouseEvent event) {
      if (image == null) {
        return;
      }
      if (event.getClickCount() == 2) {
        zoom = 1;
        middle = new Point2D.Double(0.5, 0.5);
        repaint();
        return;
      }
      clicked.accept(event.getPoint());
    }

    @Override
    public void mouseWheelMoved(MouseWheelEvent event) {
      if (image == null) {
        return;
      }
      double before = scale();
      double x = middle.x + (event.getX() - getWidth() / 2.0) / before / image.getWidth();
      double y = middle.y + (event.getY() - getHeight() / 2.0) / before / image.getHeight();
      zoom =
          Math.max(1, Math.min(MOST_ZOOM, zoom * Math.pow(STEP, -event.getPreciseWheelRotation())));
      double after = scale();
      middle.x = zoom == 1 ? 0.5 : x - (x - middle.x) * before / after;
      middle.y = zoom == 1 ? 0.5 : y - (y - middle.y) * before / after;
      repaint();
    }
  }
}
