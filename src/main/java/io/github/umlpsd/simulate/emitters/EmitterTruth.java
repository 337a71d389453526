package io.github.umlpsd.simulate.emitters;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * What is true of one simulated emitter.
 *
 * @param label number of the class within its set, from 0
 * @param blinkingClass the class
 * @param beta exponent of its power spectrum 1/f^beta, where it has one
 * @param brightnessElectrons photo-electrons a frame at full brightness
 * @param backgroundElectrons background photo-electrons a frame within the aperture; for movies
 *     within an area of 4 pi sigma^2
 * @param meanElectrons mean photo-electrons a frame over the record, without background
 * @param signalToNoise full brightness over the standard deviation of the noise at full brightness
 */
public record EmitterTruth(
    int label,
    BlinkingClass blinkingClass,
    OptionalDouble beta,
    double brightnessElectrons,
    double backgroundElectrons,
    double meanElectrons,
    double signalToNoise) {

  /** Names of the columns of {@link #row()}. */
  public static List<String> header() {
    return List.of(
        "class_number",
        "class",
        "beta",
        "brightness_electrons",
        "background_electrons",
        "mean_electrons",
        "signal_to_noise");
  }

  /** The cells of a table of truths; class numbers start at 1, and no beta is an empty cell. */
  public List<String> row() {
    return List.of(
        Integer.toString(label + 1),
        blinkingClass.key(),
        beta.isPresent() ? number(beta.getAsDouble()) : "",
        number(brightnessElectrons),
        number(backgroundElectrons),
        number(meanElectrons),
        number(signalToNoise));
  }

  public static String number(double value) {
    return String.format(Locale.ROOT, "%.6g", value);
  }
}
