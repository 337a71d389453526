package io.github.umlpsd.spots;

import java.util.List;

/** A way to find bright blobs of one size on an image. */
interface SpotDetector {

  /** What found the spots, with its version where it has one, for logs and results. */
  String description();

  /**
   * Finds every local maximum of the filtered image that reaches the threshold.
   *
   * @param image not changed
   * @param threshold lowest quality (value of the filtered image) that is kept
   * @param parameters the radius, sub-pixel and median settings are used
   * @return spots in falling order of quality, then by row and column
   */
  List<Spot> detect(SpotImages.Searched image, double threshold, SpotParameters parameters);
}
