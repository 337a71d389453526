package io.github.umlpsd.blinking;

import io.github.umlpsd.blinking.steps.NoiseModel;
import io.github.umlpsd.job.UserException;
import java.util.Locale;

/**
 * How blinking statistics are taken.
 *
 * @param minimumSeparation least distance of the two states, as Ashman's D: the difference of the
 *     means over the root mean square of the standard deviations; at least 2, where a mixture of
 *     equal parts begins to have two maxima
 * @param minimumDwells fewest complete dwells to which laws are fitted; at least 10
 * @param noise how noise depends on brightness
 * @param penalty cost of a change point in units of ln(number of frames), on the scale of -2 ln
 *     likelihood; 2 is the Bayesian information criterion, 3 its stricter modification; above 0
 * @param minimumSegmentFrames fewest frames between change points; at least 1
 * @param minimumLevelStep levels nearer to each other than this part of the brightest level count
 *     as one, because emitters flicker by some percent within a state; 0 to 1
 * @param darkFraction a bleached emitter is below this part of its brightest level; 0 to 1
 * @param minimumDarkFraction a bleached emitter stays dark for at least this part of the record; 0
 *     to 1
 */
public record BlinkingParameters(
    double minimumSeparation,
    int minimumDwells,
    NoiseModel noise,
    double penalty,
    int minimumSegmentFrames,
    double minimumLevelStep,
    double darkFraction,
    double minimumDarkFraction) {

  public BlinkingParameters {
    check(
        minimumSeparation >= 2,
        "The least separation of two states",
        minimumSeparation,
        "2 or more");
    check(minimumDwells >= 10, "The least number of dwells", minimumDwells, "10 or more");
    check(penalty > 0 && penalty <= 1e6, "The change-point penalty", penalty, "above 0");
    check(
        minimumSegmentFrames >= 1, "The shortest segment", minimumSegmentFrames, "1 frame or more");
    check(
        minimumLevelStep >= 0 && minimumLevelStep < 1,
        "The least step between levels",
        minimumLevelStep,
        "0 or more and below 1");
    check(
        darkFraction > 0 && darkFraction < 1, "The dark fraction", darkFraction, "between 0 and 1");
    check(
        minimumDarkFraction > 0 && minimumDarkFraction < 1,
        "The least dark part of the record",
        minimumDarkFraction,
        "between 0 and 1");
  }

  /** Separation 3.5, 30 dwells, shot noise, strict penalty, segments of 2 frames. */
  public static BlinkingParameters defaults() {
    return new BlinkingParameters(3.5, 30, NoiseModel.SHOT, 3, 2, 0.1, 0.2, 0.1);
  }

  private static void check(boolean good, String what, double value, String wanted) {
    if (!good) {
      throw new UserException(
          String.format(Locale.ROOT, "%s is %s, but must be %s.", what, value, wanted));
    }
  }
}
