package io.github.umlpsd.spots.given;

import io.github.umlpsd.job.UserException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One ImageJ ROI as it is stored: big-endian, a header of 64 bytes, then the coordinates.
 *
 * <p>ImageJ's coordinates of areas start at the corner of the first pixel, those of points at its
 * centre; so ovals are moved by half a pixel, and points are not.
 */
final class Roi {
  /** First bytes of a stored ROI. */
  static final String MAGIC = "Iout";

  private static final int HEADER_BYTES = 64;
  private static final int SUB_PIXEL = 128;
  private static final int SUB_PIXEL_VERSION = 222;
  private static final int OVAL = 2;
  private static final int POINT = 10;

  private final ByteBuffer bytes;

  private Roi(byte[] bytes) {
    this.bytes = ByteBuffer.wrap(bytes);
  }

  /**
   * The spots that a ROI stands for, in pixels.
   *
   * @param name what to call it
   * @return a spot per point or oval; empty for other kinds
   * @throws UserException if the bytes are no ROI, or cut
   */
  static List<Content.Row> spots(String name, byte[] bytes) {
    if (bytes.length < HEADER_BYTES
        || !new String(bytes, 0, 4, StandardCharsets.ISO_8859_1).equals(MAGIC)) {
      throw new UserException(name + " is no ImageJ ROI; save it again from the ROI Manager.");
    }
    Roi roi = new Roi(bytes);
    try {
      return switch (bytes[6]) {
        case OVAL -> List.of(roi.oval());
        case POINT -> roi.points();
        default -> List.of();
      };
    } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
      throw new UserException(name + " is cut; save it again from the ROI Manager.", e);
    }
  }

  private boolean isSubPixel() {
    return (bytes.getShort(50) & SUB_PIXEL) != 0 && bytes.getShort(4) >= SUB_PIXEL_VERSION;
  }

  private Content.Row oval() {
    double left = bytes.getShort(10);
    double top = bytes.getShort(8);
    double width = bytes.getShort(14) - left;
    double height = bytes.getShort(12) - top;
    if (isSubPixel()) {
      left = bytes.getFloat(18);
      top = bytes.getFloat(22);
      width = bytes.getFloat(26);
      height = bytes.getFloat(30);
    }
    return row(left + width / 2 - 0.5, top + height / 2 - 0.5, Math.sqrt(width * height) / 2);
  }

  private List<Content.Row> points() {
    int count = bytes.getShort(16) & 0xffff;
    count = count == 0 ? bytes.getInt(18) : count;
    boolean subPixel = isSubPixel();
    // Whole coordinates come first, counted from the corner of the bounds, then exact ones.
    int start = subPixel ? HEADER_BYTES + 4 * count : HEADER_BYTES;
    int size = subPixel ? 4 : 2;
    List<Content.Row> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int x = start + size * i;
      int y = x + size * count;
      rows.add(
          subPixel
              ? row(bytes.getFloat(x), bytes.getFloat(y), Double.NaN)
              : row(
                  bytes.getShort(10) + bytes.getShort(x),
                  bytes.getShort(8) + bytes.getShort(y),
                  Double.NaN));
    }
    return rows;
  }

  private static Content.Row row(double x, double y, double radius) {
    return new Content.Row(0, true, x, y, Double.NaN, radius);
  }
}
