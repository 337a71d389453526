package io.github.umlpsd.movie;

import java.util.function.IntFunction;

/** The values of a frame, whichever way it is read. */
@FunctionalInterface
public interface FrameValues {
  /** The value of a pixel (counts), counted row by row. */
  float at(int pixel);

  /**
   * Takes the values of some pixels.
   *
   * @param values receives one for each pixel
   */
  default void take(int[] pixels, float[] values) {
    for (int k = 0; k < pixels.length; k++) {
      values[k] = at(pixels[k]);
    }
  }

  /** Those of an array, which may be filled again. */
  static FrameValues of(float[] pixels) {
    return pixel -> pixels[pixel];
  }

  /** Those of {@link CountWords}, which may be filled again. */
  static FrameValues ofWords(int[] words) {
    return pixel -> CountWords.at(words, pixel);
  }

  /**
   * Room for one frame of a source, into which one after the other is read.
   *
   * @return reads a frame; the values are valid until the next one is read
   */
  static IntFunction<FrameValues> room(FrameSource source) {
    int pixels = source.width() * source.height();
    if (source.isWholeCounts()) {
      int[] words = new int[CountWords.length(pixels)];
      FrameValues values = ofWords(words);
      return frame -> {
        source.readWords(frame, words);
        return values;
      };
    }
    float[] numbers = new float[pixels];
    FrameValues values = of(numbers);
    return frame -> {
      source.read(frame, numbers);
      return values;
    };
  }
}
