package io.github.umlpsd.pixels;

/** A mask as it would be drawn where the sample has drifted. For tests. */
public final class MovedMask {
  private MovedMask() {}

  /**
   * Marks moved by so many pixels; what comes in from outside is not marked.
   *
   * @param mask row by row
   */
  public static boolean[] of(boolean[] mask, int width, int dx, int dy) {
    int height = mask.length / width;
    boolean[] moved = new boolean[mask.length];
    for (int i = 0; i < mask.length; i++) {
      int x = i % width - dx;
      int y = i / width - dy;
      moved[i] = x >= 0 && y >= 0 && x < width && y < height && mask[y * width + x];
    }
    return moved;
  }
}
