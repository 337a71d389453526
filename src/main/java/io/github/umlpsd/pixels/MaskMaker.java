package io.github.umlpsd.pixels;

import io.github.umlpsd.job.Count;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.movie.checks.Check;
import io.github.umlpsd.movie.checks.Verdict;
import io.github.umlpsd.movie.sums.LagCovariance;
import io.github.umlpsd.movie.sums.UniformMovie;
import io.github.umlpsd.pixels.basins.Basins;
import io.github.umlpsd.pixels.basins.DarkCrystals;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Finds the crystals on the time average of a movie. */
public final class MaskMaker {
  /** A little above what pure noise has. */
  private static final double LEAST_SEPARATION = 0.68;

  private MaskMaker() {}

  /**
   * Makes the mask: threshold or given pixels, holes filled, specks removed, crystals numbered.
   *
   * @param average time average, width x height values, row by row
   * @param blink which of these pixels blink
   * @param given pixels that the user marked, of the same size; needed for {@link MaskRule#GIVEN},
   *     else what lies outside of them is left out
   * @throws UserException if there is no background to tell from, or fewer than 2 pixels remain
   */
  public static Mask make(
      float[] average, LagCovariance blink, PixelParameters parameters, Optional<boolean[]> given) {
    given.ifPresent(marks -> checkSize(marks.length, average.length));
    double threshold = threshold(average, parameters, given.isPresent());
    boolean[] marks = marks(average, blink, parameters.rule(), threshold);
    for (int i = 0; i < marks.length; i++) {
      marks[i] &= given.isEmpty() || given.get()[i];
    }
    fillHoles(marks, blink.width(), blink.height(), parameters.minSizePixels());
    return number(marks, blink.width(), blink.height(), parameters, threshold);
  }

  private static boolean[] marks(
      float[] average, LagCovariance blink, MaskRule rule, double threshold) {
    if (rule == MaskRule.BASINS) {
      return basins(average, blink);
    }
    boolean[] marks = new boolean[average.length];
    for (int i = 0; i < marks.length; i++) {
      marks[i] = Double.isNaN(threshold) || average[i] > threshold;
    }
    return marks;
  }

  private static boolean[] basins(float[] average, LagCovariance blink) {
    boolean[] marks = Basins.mark(average, blink);
    for (boolean mark : marks) {
      if (mark) {
        return marks;
      }
    }
    Check dark = DarkCrystals.check(average, blink);
    if (dark.verdict() == Verdict.TOLD) {
      throw new UserException(dark.sentence());
    }
    UniformMovie.sentence("the movie", average)
        .ifPresent(
            sentence -> {
              throw new UserException(sentence);
            });
    throw new UserException(
        "Nothing on the time average both stands out of its background and blinks; choose mask otsu"
            + " or a threshold, or give a mask.");
  }

  public static void checkSize(int given, int wanted) {
    if (given != wanted) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "The mask has %d pixels, but the image has %d; give a mask of the image's size.",
              given,
              wanted));
    }
  }

  private static double threshold(float[] average, PixelParameters parameters, boolean given) {
    return switch (parameters.rule()) {
      case OTSU, LI -> automatic(average, parameters.rule());
      case VALUE -> parameters.thresholdCounts();
      case GIVEN -> {
        if (!given) {
          throw new UserException(
              "The mask is to be given, but there is none; draw an outline or name a mask image.");
        }
        yield Double.NaN;
      }
      case BASINS -> Double.NaN;
    };
  }

  private static double automatic(float[] average, MaskRule rule) {
    if (isUniform(average)) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "The time average is %.6g counts everywhere, so there is no background to tell"
                  + " crystals from; give a mask.",
              average[0]));
    }
    Histogram histogram = new Histogram(average);
    if (histogram.separation(histogram.otsu()) < LEAST_SEPARATION) {
      throw new UserException(
          "The time average shows no background to tell crystals from: its pixels are one group;"
              + " give a mask or a threshold.");
    }
    return rule == MaskRule.LI ? histogram.li() : histogram.otsu();
  }

  private static boolean isUniform(float[] average) {
    for (float value : average) {
      if (value != average[0]) {
        return false;
      }
    }
    return true;
  }

  private static void fillHoles(boolean[] marks, int width, int height, int minSize) {
    Regions holes = new Regions(marks, false, width, height);
    for (int i = 0; i < marks.length; i++) {
      int hole = holes.numbers()[i];
      marks[i] |= hole >= 0 && !holes.touchesEdge(hole) && holes.size(hole) < minSize;
    }
  }

  private static Mask number(
      boolean[] marks, int width, int height, PixelParameters parameters, double threshold) {
    Regions regions = new Regions(marks, true, width, height);
    int[] number = new int[regions.count()];
    Arrays.fill(number, Mask.OUTSIDE);
    int count = 0;
    int pixels = 0;
    for (int region : regions.bySize()) {
      if (regions.size(region) >= parameters.minSizePixels()) {
        number[region] = count++;
        pixels += regions.size(region);
      }
    }
    if (pixels < 2) {
      throw new UserException(tooFew(pixels, regions, parameters, threshold));
    }
    int[] crystals =
        Arrays.stream(regions.numbers()).map(r -> r < 0 ? Mask.OUTSIDE : number[r]).toArray();
    return new Mask(width, height, crystals, count, threshold);
  }

  private static String tooFew(
      int pixels, Regions regions, PixelParameters parameters, double threshold) {
    String above =
        Double.isNaN(threshold) ? "" : String.format(Locale.ROOT, " above %.6g counts", threshold);
    if (pixels == 1) {
      return "The mask has a single pixel" + above + ", but classes need more; widen the mask.";
    }
    return regions.count() == 0
        ? "The mask is empty: there is no pixel" + above + "; change mask or threshold."
        : String.format(
            Locale.ROOT,
            "The mask is empty: %s%s %s smaller than min_size, %s; lower" + " min_size.",
            Count.of(regions.count(), "region"),
            above,
            Count.verb(regions.count(), "is", "are"),
            Count.of(parameters.minSizePixels(), "pixel"));
  }
}
