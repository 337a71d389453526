package io.github.umlpsd.movie;

/**
 * Columns and rows at the edges of a movie that the camera has not seen in all frames.
 *
 * @param left columns, 0 or more
 * @param top rows
 * @param right columns
 * @param bottom rows
 */
public record Margins(int left, int top, int right, int bottom) {
  /** Everything was seen. */
  public static final Margins NONE = new Margins(0, 0, 0, 0);

  /** Whether everything was seen. */
  public boolean isNone() {
    return equals(NONE);
  }

  /**
   * Those of a movie whose pixels are squares of pixels of this one.
   *
   * @param edge of the squares
   */
  public Margins binned(int edge) {
    return new Margins(
        squares(left, edge), squares(top, edge), squares(right, edge), squares(bottom, edge));
  }

  private static int squares(int pixels, int edge) {
    return (pixels + edge - 1) / edge;
  }

  /**
   * Which pixels were seen in all frames.
   *
   * @param width columns of a frame
   * @param height rows of a frame
   * @return width x height marks, row by row
   */
  public boolean[] seen(int width, int height) {
    boolean[] seen = new boolean[width * height];
    for (int y = top; y < height - bottom; y++) {
      for (int x = left; x < width - right; x++) {
        seen[y * width + x] = true;
      }
    }
    return seen;
  }
}
