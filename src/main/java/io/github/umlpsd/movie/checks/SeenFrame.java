package io.github.umlpsd.movie.checks;

import io.github.umlpsd.movie.CountWords;
import io.github.umlpsd.movie.FrameValues;
import io.github.umlpsd.movie.sums.WordLoops;

/** A frame that was just read, whichever way it holds its values. */
sealed interface SeenFrame extends FrameValues {
  /** Whether all pixels have one value. */
  boolean isConstant();

  /** The largest finite value; negative infinity if there is none. */
  float largest();

  /** Pixels that have a value. */
  int count(float wanted);

  /**
   * Floating-point numbers, row by row.
   *
   * @param pixels not changed
   */
  record OfNumbers(float[] pixels) implements SeenFrame {
    @Override
    public float at(int pixel) {
      return pixels[pixel];
    }

    @Override
    public boolean isConstant() {
      for (float value : pixels) {
        if (value != pixels[0]) {
          return false;
        }
      }
      return true;
    }

    @Override
    public float largest() {
      float largest = Float.NEGATIVE_INFINITY;
      for (float value : pixels) {
        if (value > largest && value < Float.POSITIVE_INFINITY) {
          largest = value;
        }
      }
      return largest;
    }

    @Override
    public int count(float wanted) {
      int count = 0;
      for (float value : pixels) {
        count += value == wanted ? 1 : 0;
      }
      return count;
    }
  }

  /**
   * Whole counts in {@link CountWords}.
   *
   * @param words not changed
   * @param pixels their number
   */
  record OfWords(int[] words, int pixels) implements SeenFrame {
    @Override
    public float at(int pixel) {
      return CountWords.at(words, pixel);
    }

    @Override
    public boolean isConstant() {
      int first = CountWords.at(words, 0);
      int all = CountWords.of(first, first);
      for (int k = 0; k < pixels / 2; k++) {
        if (words[k] != all) {
          return false;
        }
      }
      return CountWords.at(words, pixels - 1) == first;
    }

    @Override
    public float largest() {
      return WordLoops.largest(words);
    }

    @Override
    public int count(float wanted) {
      int count = 0;
      for (int i = 0; i < pixels; i++) {
        count += CountWords.at(words, i) == wanted ? 1 : 0;
      }
      return count;
    }
  }
}
