package io.github.umlpsd.traces;

import io.github.umlpsd.movie.DriftEstimate;
import io.github.umlpsd.movie.Margins;
import io.github.umlpsd.spots.Spot;

/** The one rule for "at the edge of the image". */
public final class Edge {
  private Edge() {}

  /**
   * Whether a spot can be measured: all pixels that count for it, by its photometry, are in the
   * image in every frame. Pixels reach from half a pixel before the first centre to half a pixel
   * behind the last. The ring of the background may leave the image.
   *
   * @param spot its place in the reference image
   * @param width columns of the frames
   * @param height rows of the frames
   * @param margins of the frames, which do not count as image
   * @param drift where the sample is in each frame
   */
  public static boolean holds(
      Spot spot,
      int width,
      int height,
      Margins margins,
      PhotometryParameters parameters,
      DriftEstimate drift) {
    double reach = parameters.reachOf(spot);
    return spot.xPixels() + drift.minXPixels() - reach >= margins.left() - 0.5
        && spot.yPixels() + drift.minYPixels() - reach >= margins.top() - 0.5
        && spot.xPixels() + drift.maxXPixels() + reach <= width - margins.right() - 0.5
        && spot.yPixels() + drift.maxYPixels() + reach <= height - margins.bottom() - 0.5;
  }
}
