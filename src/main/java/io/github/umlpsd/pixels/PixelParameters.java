package io.github.umlpsd.pixels;

import io.github.umlpsd.job.UserException;

/**
 * Which pixels are analysed, and how their traces are prepared.
 *
 * @param rule how crystals are told from background
 * @param thresholdCounts counts above which a pixel counts, for {@link MaskRule#VALUE}
 * @param minSizePixels smaller crystals are left out and smaller holes filled; in pixels of the
 *     analysed image, at least 1
 * @param binning edge of the squares of camera pixels that are averaged first: 1, 2 or 4
 * @param commonMode whether the mean trace of the mask is taken out
 * @param scope whether crystals are classed together
 */
public record PixelParameters(
    MaskRule rule,
    double thresholdCounts,
    int minSizePixels,
    int binning,
    CommonMode commonMode,
    CrystalScope scope) {

  /**
   * @throws UserException if a number is out of its range
   */
  public PixelParameters {
    if (!Double.isFinite(thresholdCounts)) {
      throw new UserException("threshold is " + thresholdCounts + ", but must be a number.");
    }
    if (minSizePixels < 1) {
      throw new UserException("min_size is " + minSizePixels + " pixels, but must be 1 or more.");
    }
    if (binning != 1 && binning != 2 && binning != 4) {
      throw new UserException("pixel_binning is " + binning + ", but must be 1, 2 or 4.");
    }
  }

  /**
   * What stands out and blinks, at least 20 pixels, no binning, nothing taken out, all crystals
   * together.
   */
  public static PixelParameters defaults() {
    return new PixelParameters(MaskRule.BASINS, 0, 20, 1, CommonMode.NONE, CrystalScope.TOGETHER);
  }
}
