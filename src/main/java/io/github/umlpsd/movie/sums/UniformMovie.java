package io.github.umlpsd.movie.sums;

import java.util.Locale;
import java.util.Optional;

/** A movie whose pixels are all alike: dark, saturated, or empty. */
public final class UniformMovie {
  private UniformMovie() {}

  /**
   * A sentence if nothing can be seen on the time average, since all its pixels are one value.
   *
   * @param name of the movie
   * @param average counts, at least one pixel
   */
  public static Optional<String> sentence(String name, float[] average) {
    for (float value : average) {
      if (value != average[0]) {
        return Optional.empty();
      }
    }
    return Optional.of(
        String.format(
            Locale.ROOT,
            "Every pixel of %s is %.6g counts on the time average, so that there is nothing to see:"
                + " it is empty, dark or saturated everywhere; look at the movie.",
            name,
            average[0]));
  }
}
