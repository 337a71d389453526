package io.github.umlpsd.pixels;

import io.github.umlpsd.movie.DriftEstimate;
import io.github.umlpsd.movie.checks.Check;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Whether a mask that a user gave was drawn on the first or the last frame, while drift is taken
 * out, so that it lies on the mean over the movie and beside the crystals.
 *
 * <p>Its contrast is the mean of the time average inside less that of the three pixels around it.
 * The mask is beside if its contrast is higher by a fifth where the first (or last) frame has it,
 * and lower as far to the other side, and if there is more light inside, as there is not if a mask
 * within a crystal comes to its edge. Other places are not tried, since a mask may be a part of a
 * crystal on purpose. Not seen: masks of other frames, of the raw average, and those with a margin.
 */
public final class GivenMask {
  static final String NAME = "given mask";

  private static final int AROUND = 3;

  /** A shift of less, in analysed pixels, is a matter of taste. */
  private static final double LEAST_SHIFT = 1.5;

  /** How much higher the contrast is at the true place. */
  private static final double HIGHER = 1.2;

  /** Least share of what is gained that is more light inside, not less light around. */
  private static final double BY_INSIDE = 0.3;

  private final AveragedMovie averaged;
  private final int binning;
  private final boolean[] inside;
  private final boolean[] around;
  private final float[] mean;
  private final int width;
  private final Light here;
  private final double spread;

  private GivenMask(AveragedMovie averaged, boolean[] inside, int binning) {
    this.averaged = averaged;
    this.binning = binning;
    this.inside = inside;
    this.mean = averaged.projections().mean();
    this.width = averaged.projections().width();
    this.around = around();
    this.here = light(0, 0);
    this.spread = spread();
  }

  /**
   * @param given pixels of the camera that the user marked
   * @param binning edge of an analysed pixel, in camera pixels
   */
  public static Check check(AveragedMovie averaged, boolean[] given, int binning) {
    if (averaged.drift().isNone()) {
      return Check.fine(NAME, "No drift was taken out.", Map.of());
    }
    boolean[] marks =
        BinnedFrames.marks(given, averaged.raw().width(), averaged.raw().height(), binning);
    return new GivenMask(averaged, marks, binning).check();
  }

  private Check check() {
    DriftEstimate drift = averaged.drift();
    int last = drift.frames() - 1;
    double inFirst = gain(0);
    double inLast = gain(last);
    int frame = inFirst >= inLast ? 0 : last;
    double x = -drift.xPixels(frame);
    double y = -drift.yPixels(frame);
    Map<String, Object> numbers = new LinkedHashMap<>();
    numbers.put("contrast_as_in_first_frame_relative", inFirst);
    numbers.put("contrast_as_in_last_frame_relative", inLast);
    if (Math.max(inFirst, inLast) < HIGHER) {
      return Check.fine(NAME, "The mask fits no better as in the first or last frame.", numbers);
    }
    numbers.put("beside_x_px", x);
    numbers.put("beside_y_px", y);
    return Check.told(
        NAME,
        String.format(
            Locale.ROOT,
            "The mask that was given lies beside the crystals: it fits the %s frame, but drift was"
                + " taken out, so that it lies on the mean over the movie; draw it on the preview of"
                + " the mask, or move it by %.1f pixels along x and %.1f along y.",
            frame == 0 ? "first" : "last",
            x,
            y),
        numbers);
  }

  /** Contrast where the sample of a frame has the mask, relative to that as given; 0 for none. */
  private double gain(int frame) {
    double x = averaged.drift().xPixels(frame) / binning;
    double y = averaged.drift().yPixels(frame) / binning;
    if (Math.hypot(x, y) < LEAST_SHIFT) {
      return 0;
    }
    int dx = (int) -Math.rint(x);
    int dy = (int) -Math.rint(y);
    Light there = light(dx, dy);
    double more = there.contrast() - here.contrast();
    return there.contrast() > spread
            && light(-dx, -dy).contrast() < here.contrast()
            && there.inside - here.inside > BY_INSIDE * more
        ? there.contrast() / Math.max(here.contrast(), there.contrast() / 100)
        : 0;
  }

  /** Mean of the time average inside of a mask and around it. */
  private record Light(double inside, double around) {
    double contrast() {
      return inside - around;
    }
  }

  /** That of the mask moved by so many pixels; NaN if it is out of sight. */
  private Light light(int dx, int dy) {
    double sum = 0;
    double sumAround = 0;
    int n = 0;
    int nAround = 0;
    int height = mean.length / width;
    for (int y = Math.max(0, -dy); y < Math.min(height, height - dy); y++) {
      for (int x = Math.max(0, -dx); x < Math.min(width, width - dx); x++) {
        float value = mean[(y + dy) * width + x + dx];
        int i = y * width + x;
        sum += inside[i] ? value : 0;
        n += inside[i] ? 1 : 0;
        sumAround += around[i] ? value : 0;
        nAround += around[i] ? 1 : 0;
      }
    }
    return new Light(sum / n, sumAround / nAround);
  }

  /** Standard deviation of the time average over the image. */
  private double spread() {
    double sum = 0;
    double squares = 0;
    for (float value : mean) {
      double difference = value - mean[0];
      sum += difference;
      squares += difference * difference;
    }
    double average = sum / mean.length;
    return Math.sqrt(Math.max(0, squares / mean.length - average * average));
  }

  /** Pixels outside that are near to one inside, along x, y or both. */
  private boolean[] around() {
    boolean[] near = widened(widened(inside, 1, width), width, mean.length);
    for (int i = 0; i < near.length; i++) {
      near[i] &= !inside[i];
    }
    return near;
  }

  /** Marks with what is at most {@link #AROUND} steps away within a run of so many places. */
  private static boolean[] widened(boolean[] marks, int step, int run) {
    boolean[] wide = new boolean[marks.length];
    for (int i = 0; i < marks.length; i++) {
      int start = i / run * run;
      for (int k = -AROUND; marks[i] && k <= AROUND; k++) {
        int j = i + k * step;
        if (j >= start && j < Math.min(marks.length, start + run)) {
          wide[j] = true;
        }
      }
    }
    return wide;
  }
}
