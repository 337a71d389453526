package io.github.umlpsd.traces;

import io.github.umlpsd.job.UserException;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.movie.FrameValues;
import io.github.umlpsd.movie.Movie;
import java.util.Locale;

/** Takes the raw traces of single pixels from a movie, in one pass over its frames. */
public final class PixelTraces {
  private PixelTraces() {}

  /**
   * @param places pixels, each row x width + column; one trace each, in this order
   * @return counts per frame, without any background taken off
   * @throws UserException if there is no pixel, a frame cannot be read, or a pixel is not a finite
   *     number
   */
  public static TraceSet extract(Movie movie, int[] places, Workers workers) {
    int width = movie.frames().width();
    FramePass.Meter meter = (frame, pixels, values) -> pick(frame, pixels, places, values, width);
    return TraceSet.of(
        movie.times(),
        FramePass.run(
            "Extracting pixel traces",
            movie.frames(),
            places.length,
            movie.frames().isWholeCounts(),
            workers,
            () -> meter));
  }

  private static void pick(int frame, FrameValues pixels, int[] places, float[] values, int width) {
    for (int i = 0; i < places.length; i++) {
      float value = pixels.at(places[i]);
      if (!Float.isFinite(value)) {
        throw new UserException(
            String.format(
                Locale.ROOT,
                "Pixel (%d, %d) of frame %d is not a finite number; replace such pixels first.",
                places[i] % width,
                places[i] / width,
                frame + 1));
      }
      values[i] = value;
    }
  }
}
