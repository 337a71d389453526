package io.github.umlpsd.explorer.view;

/**
 * A circle on the image.
 *
 * @param id of what it stands for; handed to whoever listens to clicks
 * @param xPixels centre, the centre of the first pixel being 0
 * @param yPixels centre
 * @param radiusPixels in pixels of the image
 * @param rgb colour, 0xRRGGBB
 * @param style how it is drawn
 */
public record SpotCircle(
    int id, double xPixels, double yPixels, double radiusPixels, int rgb, Style style) {

  /** How a circle is drawn. */
  public enum Style {
    PLAIN,
    /** Thin and dashed. */
    FAINT,
    /** Crossed out. */
    CROSSED
  }
}
