package io.github.umlpsd.movie.sums;

import io.github.umlpsd.movie.CountWords;

/**
 * What the dark pixels of a movie do together: their mean above its average.
 *
 * @param average time average of each pixel (counts)
 * @param pixels the dark ones
 */
record DarkCourse(float[] average, int[] pixels) {
  /** In a frame; values that are no numbers are left out. */
  double at(float[] frame) {
    double sum = 0;
    for (int place : pixels) {
      float difference = frame[place] - average[place];
      sum += difference - difference == 0 ? difference : 0;
    }
    return sum / Math.max(1, pixels.length);
  }

  /** In a frame of {@link CountWords}. */
  double at(int[] words) {
    double sum = 0;
    for (int place : pixels) {
      sum += CountWords.at(words, place) - average[place];
    }
    return sum / Math.max(1, pixels.length);
  }

  /** Sums of c[t+1]^2, c[t] c[t+1] and (c[t+1] - c[t])^2 over pairs of frames, c the course. */
  static final class Sums {
    double same;
    double products;
    double squares;
    int pairs;
    private double before;

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
