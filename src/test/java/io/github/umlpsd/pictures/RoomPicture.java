package io.github.umlpsd.pictures;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/** Draws the rooms in levels, the faces at the top, with arrows to those that each knows. */
final class RoomPicture {
  private static final int WIDTH = 1400;
  private static final int ROW = 120;
  private static final int BOX_WIDTH = 150;
  private static final int BOX_HEIGHT = 56;
  private static final int MARGIN = 30;
  private static final Color BOX = new Color(0xe8f0f8);
  private static final Color LINE = new Color(0x33557f);

  private RoomPicture() {}

  /** Writes the picture as PNG. */
  static void write(Path file) throws IOException {
    Rooms rooms = Rooms.read();
    List<List<String>> levels = rooms.levels();
    int height = 2 * MARGIN + (levels.size() - 1) * ROW + BOX_HEIGHT;
    Map<String, Point2D> centres = new HashMap<>();
    for (int level = 0; level < levels.size(); level++) {
      List<String> row = levels.get(level);
      double y = height - MARGIN - BOX_HEIGHT / 2.0 - level * ROW;
      for (int i = 0; i < row.size(); i++) {
        // Every other level is moved, so that arrows over several levels do not hide each other.
        double shift = level % 2 == 0 ? -0.07 : 0.07;
        double x = WIDTH * ((i + 0.5) / row.size() + shift / row.size());
        centres.put(row.get(i), new Point2D.Double(x, y));
      }
    }
    BufferedImage image = new BufferedImage(WIDTH, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, WIDTH, height);
    rooms
        .known()
        .forEach(
            (room, others) ->
                others.forEach(other -> arrow(g, centres.get(room), centres.get(other))));
    centres.forEach((room, centre) -> box(g, room, centre));
    g.dispose();
    ImageIO.write(image, "png", file.toFile());
  }

  private static void arrow(Graphics2D g, Point2D from, Point2D to) {
    double startY = from.getY() + BOX_HEIGHT / 2.0;
    double endY = to.getY() - BOX_HEIGHT / 2.0;
    double bend = (endY - startY) / 2;
    Path2D curve = new Path2D.Double();
    curve.moveTo(from.getX(), startY);
    curve.curveTo(from.getX(), startY + bend, to.getX(), endY - bend, to.getX(), endY - 8);
    g.setColor(LINE);
    g.setStroke(new BasicStroke(1.6f));
    g.draw(curve);
    Path2D tip = new Path2D.Double();
    tip.moveTo(to.getX(), endY);
    tip.lineTo(to.getX() - 5, endY - 10);
    tip.lineTo(to.getX() + 5, endY - 10);
    tip.closePath();
    g.fill(tip);
  }

  private static void box(Graphics2D g, String room, Point2D centre) {
    double x = centre.getX() - BOX_WIDTH / 2.0;
    double y = centre.getY() - BOX_HEIGHT / 2.0;
    RoundRectangle2D box = new RoundRectangle2D.Double(x, y, BOX_WIDTH, BOX_HEIGHT, 12, 12);
    g.setColor(BOX);
    g.fill(box);
    g.setColor(LINE);
    g.draw(box);
    g.setColor(Color.BLACK);
    text(g, room, new Font(Font.SANS_SERIF, Font.BOLD, 20), centre.getX(), centre.getY() + 7);
  }

  private static void text(Graphics2D g, String text, Font font, double x, double y) {
    g.setFont(font);
    FontMetrics metrics = g.getFontMetrics();
    g.drawString(text, (float) (x - metrics.stringWidth(text) / 2.0), (float) y);
  }
}
