package io.github.umlpsd.movie.sums;

import io.github.umlpsd.movie.FrameValues;

/**
 * What the dark pixels of a movie do together: their mean above its average.
 *
 * @param average time average of each pixel (counts)
 * @param pixels the dark ones
 */
record DarkCourse(float[] average, int[] pixels) {
  /** In a frame; values that are no numbers are left out. */
  double at(FrameValues frame) {
    double sum = 0;
    for (int place : pixels) {
      float difference = frame.at(place) - average[place];
      sum += difference - difference == 0 ? difference : 0;
    }
    return sum / Math.max(1, pixels.length);
  }

  /** Sums of c[t+1]^2, c[t] c[t+1] and (c[t+1] - c[t])^2 over pairs of frames, c the course. */
  static final class Sums {
    /** The dark pixels fluctuate together if their covariance is so many standard errors. */
    private static final double UNSTEADY = 6;

    private double same;
    private double products;
    private double squares;
    private int pairs;
    private double before;

    int pairs() {
      return pairs;
    }

    /** Whether the dark pixels fluctuate together. */
    boolean areUnsteady() {
      return products > UNSTEADY * squares / 2 / Math.sqrt(pairs);
    }

    /**
     * The sum of products of x - s c, with the s of least squares; of x if c is but noise.
     *
     * @param product sum of x[t] x[t+1]
     * @param sameAsCommon sum of x[t] c[t]
     * @param crossed sum of x[t] c[t+1] + c[t] x[t+1]
     */
    double takenOut(double product, double sameAsCommon, double crossed) {
      if (!areUnsteady()) {
        return product;
      }
      double s = sameAsCommon / same;
      return product - s * crossed + s * s * products;
    }

    /** The first frame of a run. */
    void begin(double first) {
      before = first;
    }

    /** The next frame. */
    void add(double now) {
      same += now * now;
      products += before * now;
      squares += (now - before) * (now - before);
      before = now;
      pairs++;
    }

    /** Those of other runs. */
    void add(Sums other) {
      same += other.same;
      products += other.products;
      squares += other.squares;
      pairs += other.pairs;
    }
  }
}
