package io.github.umlpsd.movie.camera;

import io.github.umlpsd.movie.sums.Projections;
import io.github.umlpsd.movie.sums.StepNoise;
import io.github.umlpsd.statistics.Distributions;
import io.github.umlpsd.statistics.Quantiles;
import java.util.Optional;

/**
 * Gain and offset of a camera from a movie itself: the variance of photon noise grows in proportion
 * to the light (photon transfer; Janesick, Photon Transfer, SPIE Press 2007). The variance of a
 * pixel is that of successive frames; pixels that vary more from early to late than from frame to
 * frame are left out, since what blinks is no noise.
 *
 * <p>The slope of variance against mean is the gain, behind an EM register times its excess noise.
 * The line reaches 0 where there is no light and no read noise: at the offset, less the read noise
 * in electrons squared times the gain.
 *
 * @param gain counts per photo-electron, behind an EM register twice that
 * @param gainLow lower end of its 95 % interval
 * @param gainHigh upper end
 * @param offset counts of a pixel without light, if there is no read noise
 * @param offsetLow lower end of the 95 % interval of the offset
 * @param offsetHigh upper end, with a read noise of up to {@value #MOST_READ_NOISE} electrons
 * @param blocks of pixels that were used
 */
public record PhotonTransfer(
    double gain,
    double gainLow,
    double gainHigh,
    double offset,
    double offsetLow,
    double offsetHigh,
    int blocks) {
  private static final double MOST_READ_NOISE = 2;

  /** Fewer pairs of frames do not tell the noise of a pixel. */
  private static final int FEWEST_PAIRS = 40;

  private static final int FEWEST_BLOCKS = 60;

  /** Tiles along each side of the image, of which one after the other is left out. */
  private static final int TILES = 5;

  /** What blinks unseen adds up to such a part to the gain. */
  private static final double SYSTEMATIC = 0.02;

  /** Wider intervals, relative to the gain, tell nothing. */
  private static final double WIDEST = 0.25;

  /** Tells nothing, empty, if the pixels differ too little in brightness, or are too few. */
  public static Optional<PhotonTransfer> of(Projections seen) {
    StepNoise noise = seen.noise();
    if (noise.pairs() < FEWEST_PAIRS) {
      return Optional.empty();
    }
    SteadyBlocks blocks = SteadyBlocks.of(seen, SteadyPixels.of(seen), TILES);
    if (blocks.mean().length < FEWEST_BLOCKS) {
      return Optional.empty();
    }
    RobustLine line =
        RobustLine.of(
            blocks.mean(), blocks.variance(), blocks.noise(), blocks.tile(), TILES * TILES);
    double t = Distributions.studentQuantile(TILES * TILES - 1, 0.975);
    double half = Math.hypot(t * line.slopeError(), SYSTEMATIC * line.slope());
    if (!(line.slope() > 0) || !(2 * half < WIDEST * line.slope())) {
      return Optional.empty();
    }
    double low = line.root() - t * line.rootError();
    double high = line.root() + t * line.rootError();
    double dark = Quantiles.of(blocks.mean(), 0.01);
    double readNoise = MOST_READ_NOISE * MOST_READ_NOISE * line.slope();
    return Optional.of(
        new PhotonTransfer(
            line.slope(),
            line.slope() - half,
            line.slope() + half,
            line.root(),
            low,
            Math.max(high, Math.min(high + readNoise, dark)),
            blocks.mean().length));
  }
}
