package io.github.umlpsd.movie.files.tiff;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Undoes the differences that were taken before packing. */
final class Predictor {
  static final int NONE = 1;
  static final int DIFFERENCES = 2;
  static final int FLOATING_POINT = 3;

  private Predictor() {}

  /** Whether samples of so many bits can have the predictor. */
  static boolean reads(int predictor, PageKind kind) {
    boolean bytes = kind.bits() == 8 || kind.bits() == 16 || kind.bits() == 32 || kind.bits() == 64;
    return switch (predictor) {
      case NONE -> true;
      case DIFFERENCES -> bytes;
      case FLOATING_POINT -> kind.sampleFormat() == 3 && bytes && kind.bits() > 8;
      default -> false;
    };
  }

  /**
   * Undoes the predictor in place.
   *
   * @param rows of {@code width} pixels
   */
  static void undo(int predictor, byte[] bytes, int width, int rows, int bits, ByteOrder order) {
    int rowBytes = width * bits / 8;
    for (int row = 0; row < rows; row++) {
      if (predictor == DIFFERENCES) {
        sumUp(bytes, row * rowBytes, width, bits, order);
      } else if (predictor == FLOATING_POINT) {
        planes(bytes, row * rowBytes, width, bits / 8, order);
      }
    }
  }

  /** Each pixel was stored as its difference to the one before, whatever its type. */
  private static void sumUp(byte[] bytes, int from, int width, int bits, ByteOrder order) {
    ByteBuffer row = ByteBuffer.wrap(bytes).order(order);
    int step = bits / 8;
    for (int at = from + step; at < from + width * step; at += step) {
      switch (step) {
        case 1 -> bytes[at] += bytes[at - 1];
        case 2 -> row.putShort(at, (short) (row.getShort(at) + row.getShort(at - 2)));
        case 4 -> row.putInt(at, row.getInt(at) + row.getInt(at - 4));
        default -> row.putLong(at, row.getLong(at) + row.getLong(at - 8));
      }
    }
  }

  /**
   * The highest bytes of all pixels of a row come first, then the next, in differences of bytes
   * (Adobe Photoshop TIFF technical note 3).
   */
  private static void planes(byte[] bytes, int from, int width, int size, ByteOrder order) {
    int count = width * size;
    for (int i = from + 1; i < from + count; i++) {
      bytes[i] += bytes[i - 1];
    }
    byte[] planes = java.util.Arrays.copyOfRange(bytes, from, from + count);
    for (int x = 0; x < width; x++) {
      for (int b = 0; b < size; b++) {
        int place = order == ByteOrder.BIG_ENDIAN ? b : size - 1 - b;
        bytes[from + x * size + place] = planes[b * width + x];
      }
    }
  }
}
