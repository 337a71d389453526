package io.github.umlpsd.spots;

import java.util.Optional;

/**
 * The images of a movie on which spots are searched, perhaps again and again.
 *
 * @param projection the one that is shown (counts)
 * @param variation standard deviation over time and covariance of successive frames, if what varies
 *     is searched too; the projection is then the mean
 */
public record SpotImages(Searched projection, Optional<Variation> variation) {

  /**
   * How a movie varies.
   *
   * @param deviation standard deviation over time (counts)
   * @param covariance covariance of successive frames, in its standard errors
   */
  public record Variation(Searched deviation, Searched covariance) {
    /** Of images of which nothing is worked out yet. */
    public Variation(Plane deviation, Plane covariance) {
      this(new Searched(deviation), new Searched(covariance));
    }
  }

  /** Of an image of which nothing is worked out yet. */
  public SpotImages(Plane projection, Optional<Variation> variation) {
    this(new Searched(projection), variation);
  }

  /** One projection alone. */
  public static SpotImages of(Plane projection) {
    return new SpotImages(projection, Optional.empty());
  }

  /**
   * One image. Its noise, and the answer of the filter that was asked for last, are worked out once
   * and kept for the next search; what is found is the same.
   */
  public static final class Searched {
    private final Plane image;
    private PixelNoise noise;
    private Asked asked;
    private Filtered filtered;
    private AutomaticQuality automatic;

    /** What the answer of a filter follows from. */
    private record Asked(BlobFilter filter, double radius, boolean median) {}

    Searched(Plane image) {
      this.image = image;
    }

    /** The image itself. */
    Plane image() {
      return image;
    }

    /** Noise of its pixels. */
    synchronized PixelNoise noise() {
      if (noise == null) {
        noise = new PixelNoise(image);
      }
      return noise;
    }

    /** The image whose maxima are the spots: median first on request, then the filter. */
    synchronized Filtered filtered(BlobFilter filter, SpotParameters parameters) {
      Asked now = new Asked(filter, parameters.radiusPixels(), parameters.median());
      if (!now.equals(asked)) {
        Plane clean = parameters.median() ? MedianFilter.apply(image) : image;
        filtered = filter.apply(clean, parameters.radiusPixels());
        automatic = null;
        asked = now;
      }
      return filtered;
    }

    /** The rule that tells spots from noise. */
    synchronized AutomaticQuality automatic(BlobFilter filter, SpotParameters parameters) {
      Filtered answer = filtered(filter, parameters);
      if (automatic == null) {
        automatic = new AutomaticQuality(image, answer, noise(), filter, parameters.radiusPixels());
      }
      return automatic;
    }
  }
}
