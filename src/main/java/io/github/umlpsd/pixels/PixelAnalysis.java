package io.github.umlpsd.pixels;

import io.github.umlpsd.movie.DriftEstimate;
import io.github.umlpsd.spectra.ClassSpectrum;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * Everything that was found in the pixels of crystals. Maps are width x height values, row by row,
 * NaN outside of the mask and where there is no value.
 *
 * @param name of the movie, and of the crystal if it is analysed alone
 * @param settings what was asked for
 * @param pixelSizeMicrometers edge of an analysed pixel, in um; empty when not known
 * @param average time average, drift taken out
 * @param mask which pixels belong to which crystal
 * @param drift where the sample is in each frame, in camera pixels
 * @param backgroundCounts mean of the time average outside of all crystals; 0 if they are
 *     everywhere
 * @param traces raw traces of the pixels of the mask, in the order of {@link Mask#places}
 * @param classes classes of the pixels
 * @param fits laws of the pixels' spectra
 * @param classSpectra spectrum of each class
 * @param blinking how pixels and classes blink
 * @param correlation map of the mean correlation with the neighbours
 * @param warnings what a user should know, one sentence each
 * @param secondsByStage how long each stage took
 */
public record PixelAnalysis(
    String name,
    PixelSettings settings,
    OptionalDouble pixelSizeMicrometers,
    float[] average,
    Mask mask,
    DriftEstimate drift,
    double backgroundCounts,
    TraceStore traces,
    PixelClasses classes,
    PixelFits fits,
    List<Optional<ClassSpectrum>> classSpectra,
    PixelBlinking blinking,
    float[] correlation,
    List<String> warnings,
    Map<String, Double> secondsByStage) {

  /** The result in one line. */
  public String summary() {
    int[] sizes = classes.clustering().sizes();
    return String.format(
        Locale.ROOT,
        "%s: %d pixels of %d crystal%s in %d class%s of %s, window %d frames, proposed classes: %s.",
        name,
        traces.size(),
        crystals(),
        crystals() == 1 ? "" : "s",
        sizes.length,
        sizes.length == 1 ? "" : "es",
        Arrays.stream(sizes).mapToObj(String::valueOf).collect(Collectors.joining(" + ")),
        classes.proposal().window(),
        classes.proposal().classes().text());
  }

  private int crystals() {
    return (int) Arrays.stream(mask.crystals()).filter(c -> c >= 0).distinct().count();
  }

  /** Number of the class of each pixel, from 1. */
  public float[] clusterMap() {
    return map(pixel -> classes.labels()[pixel] < 0 ? Double.NaN : classes.labels()[pixel] + 1);
  }

  /** Exponents, without the pixels whose floor dominates. */
  public float[] betaMap() {
    return map(pixel -> fits.isMeasured(pixel) ? fits.beta()[pixel] : Double.NaN);
  }

  /**
   * Exponents of one class.
   *
   * @param label class from 0
   */
  public float[] betaMap(int label) {
    return map(
        pixel ->
            classes.labels()[pixel] == label && fits.isMeasured(pixel)
                ? fits.beta()[pixel]
                : Double.NaN);
  }

  /** Standard errors of the exponents. */
  public float[] betaErrorMap() {
    return map(pixel -> fits.isMeasured(pixel) ? fits.betaError()[pixel] : Double.NaN);
  }

  private float[] map(java.util.function.IntToDoubleFunction value) {
    double[] values = new double[traces.size()];
    Arrays.setAll(values, value);
    return PixelMaps.spread(values, mask.places(), mask);
  }
}
