package io.github.umlpsd.movie.files.scale;

import io.github.umlpsd.job.UserException;
import io.github.umlpsd.movie.MovieParameters;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * What an image says about its frame interval and pixel size, in its own units.
 *
 * @param frameInterval 0 if not known
 * @param framesPerSecond speed at which the image is played, 0 if not known
 * @param lengthUnit null or blank if not known
 */
public record ImageScale(
    double frameInterval,
    String timeUnit,
    double framesPerSecond,
    double pixelWidth,
    double pixelHeight,
    String lengthUnit) {
  private static final double LARGEST_PIXEL_MICROMETERS = 100;

  /** A pixel of a camera without any magnification is hardly larger. */
  private static final double LARGEST_USUAL_MICROMETERS = 20;

  /** Part of a size by which two are taken for the same. */
  private static final double SAME_SIZE = 0.01;

  /** A unit of OME that differs from milliseconds in the size of a letter only. */
  private static final String MEGASECONDS = "Ms";

  private static final String MEGAMETERS = "Mm";

  /**
   * The constant frame interval that the image tells.
   *
   * @return in s; 0 if it tells none
   * @throws UserException if the image's unit of time is not known
   */
  public double intervalSeconds(String name) {
    return frameInterval > 0 ? frameInterval * secondsPer(timeUnit, name) : 0;
  }

  /** The pixel size, the parameter's before the image's; in um, empty if nobody knows it. */
  public OptionalDouble pixelSizeMicrometers(MovieParameters parameters, List<String> notes) {
    double image = pixelWidth * micrometersPer(lengthUnit);
    double given = parameters.pixelSizeMicrometers();
    if (given > 0) {
      noteGiven(given, image, notes);
      return OptionalDouble.of(given);
    }
    if (!(image > 0)) {
      return OptionalDouble.empty();
    }
    if (image > LARGEST_PIXEL_MICROMETERS) {
      notes.add(
          String.format(Locale.ROOT, "The image's pixel size of %.4g um is not believed.", image));
      return OptionalDouble.empty();
    }
    if (Math.abs(pixelWidth - pixelHeight) > 0.001 * pixelWidth) {
      notes.add("Pixels are not square; the pixel size is their width.");
    }
    return OptionalDouble.of(image);
  }

  /** Tells a pixel size that looks as if it were in nanometers, or is not the image's. */
  private static void noteGiven(double given, double image, List<String> notes) {
    if (given > LARGEST_USUAL_MICROMETERS) {
      notes.add(
          String.format(
              Locale.ROOT,
              "pixel_size is %.4g um; if that many nanometers are meant, it is %.4g um.",
              given,
              given / 1000));
    }
    boolean isBelieved = image > 0 && image <= LARGEST_PIXEL_MICROMETERS;
    if (isBelieved && Math.abs(given - image) > SAME_SIZE * image) {
      notes.add(
          String.format(
              Locale.ROOT,
              "pixel_size is %.4g um, but the image's is %.4g um; the given one is used.",
              given,
              image));
    }
  }

  private static double secondsPer(String unit, String name) {
    double seconds = seconds(unit);
    if (Double.isNaN(seconds)) {
      throw new UserException(
          "The frame interval of "
              + name
              + " is in '"
              + unit
              + "', which is not a known unit of time; give frame_interval in seconds.");
    }
    return seconds;
  }

  /** Seconds of a unit of time; no word means seconds, NaN is a word that is not known. */
  public static double seconds(String unit) {
    String given = unit == null ? "" : unit.trim();
    if (given.equals(MEGASECONDS)) {
      return Double.NaN;
    }
    String word = given.toLowerCase(Locale.ROOT).replaceAll("\\.$", "");
    return switch (word) {
      case "", "s", "sec", "secs", "second", "seconds" -> 1;
      case "ms", "msec", "msecs", "millisecond", "milliseconds" -> 1e-3;
      case "us", "\u00b5s", "\u03bcs", "usec", "\u00b5sec", "microsecond", "microseconds" -> 1e-6;
      case "ns", "nsec", "nanosecond", "nanoseconds" -> 1e-9;
      case "min", "mins", "minute", "minutes" -> 60;
      case "h", "hr", "hour", "hours" -> 3600;
      case "ps" -> 1e-12;
      case "cs" -> 1e-2;
      case "ds" -> 0.1;
      case "ks" -> 1e3;
      case "d", "day", "days" -> 86400;
      default -> Double.NaN;
    };
  }

  /** A length in another unit, if both units are lengths; else as it is. */
  public static double converted(double length, String from, String to) {
    double factor = micrometersPer(from) / micrometersPer(to);
    return factor > 0 && Double.isFinite(factor) ? length * factor : length;
  }

  /** 0 for a unit that is not a length in the sample; inches are a size on paper. */
  private static double micrometersPer(String unit) {
    String given = unit == null ? "" : unit.trim();
    String word = given.equals(MEGAMETERS) ? "" : given.toLowerCase(Locale.ROOT);
    return switch (word) {
      case "um", "\u00b5m", "\u03bcm", "micron", "microns", "micrometer", "micrometers" -> 1;
      case "micrometre", "micrometres" -> 1;
      case "nm", "nanometer", "nanometers", "nanometre", "nanometres" -> 1e-3;
      case "pm" -> 1e-6;
      case "\u00e5", "angstrom", "angstroms" -> 1e-4;
      case "mm", "millimeter", "millimeters" -> 1e3;
      case "cm", "centimeter", "centimeters" -> 1e4;
      case "m", "meter", "meters" -> 1e6;
      default -> 0;
    };
  }
}
