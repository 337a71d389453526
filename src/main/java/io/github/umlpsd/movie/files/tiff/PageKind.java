package io.github.umlpsd.movie.files.tiff;

import java.nio.ByteOrder;

/**
 * What the pages of one movie have in common.
 *
 * @param width columns
 * @param height rows
 * @param bits of a sample
 * @param sampleFormat 1 unsigned, 2 signed, 3 floating point, {@link #EXCESS}
 * @param samples per pixel; more than 1 for colours
 * @param reduced whether the page says that it is a preview or a mask of another
 * @param photometric 0 white is zero, 1 black is zero, 2 colours, 3 a palette
 */
public record PageKind(
    int width,
    int height,
    int bits,
    int sampleFormat,
    int samples,
    boolean reduced,
    int photometric) {

  /** Signed counts to which 32768 was added, as ImageJ saves them. */
  static final int EXCESS = 7;

  /** The same size and type, with signed counts to which 32768 was added. */
  PageKind excess() {
    return new PageKind(width, height, bits, EXCESS, samples, reduced, photometric);
  }

  /** Size and type for people, for example "36 x 32 pixels of 16 bits". */
  public String text() {
    return width
        + " x "
        + height
        + " pixels of "
        + (samples > 1 ? samples + " x " : "")
        + bits
        + " bits"
        + (sampleFormat == 2 || sampleFormat == EXCESS
            ? " with sign"
            : sampleFormat == 3 ? " floating point" : "");
  }

  /**
   * How a page is packed, which may differ from page to page.
   *
   * @param order of the bytes of a number
   * @param compression TIFF's number of it
   * @param predictor 1 none, 2 differences, 3 floating point
   * @param segmentWidth columns of a strip or tile
   * @param segmentHeight rows of a strip or tile
   * @param tiled whether the page is cut into tiles
   * @param reversedBits whether the lowest bit of a byte comes first
   */
  record Packing(
      ByteOrder order,
      int compression,
      int predictor,
      int segmentWidth,
      int segmentHeight,
      boolean tiled,
      boolean reversedBits) {}
}
