package io.github.umlpsd.pixels;

import io.github.umlpsd.blinking.Autocorrelation;
import io.github.umlpsd.blinking.BlinkingStatistics;
import io.github.umlpsd.blinking.ClassBlinking;
import java.util.List;
import java.util.Optional;

/**
 * How pixels blink, from their raw traces above the background.
 *
 * <p>The change over the record is that of every pixel. All else takes longer than a spectrum, so
 * that large classes are judged by some of their pixels, evenly spaced: those that have statistics
 * here.
 *
 * @param changes of every pixel: mean of the last third of the record less that of the first, as
 *     part of the mean
 * @param pixels statistics of every pixel; empty for one that was not looked at
 * @param classes of each class, from those of its pixels that were looked at
 * @param correlations mean autocorrelation of these pixels; empty for a class without one
 */
public record PixelBlinking(
    double[] changes,
    List<Optional<BlinkingStatistics>> pixels,
    List<ClassBlinking> classes,
    List<Optional<Autocorrelation>> correlations) {}
