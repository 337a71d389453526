package io.github.umlpsd.movie.files;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The attributes of the first {@code Pixels} element of an OME-TIFF description (OME schema
 * 2016-06).
 */
public record OmeDescription(Map<String, String> pixels) {
  private static final Pattern PIXELS = Pattern.compile("<(?:\\w+:)?Pixels\\s([^>]*)>");
  private static final Pattern ATTRIBUTE = Pattern.compile("(\\w+)\\s*=\\s*\"([^\"]*)\"");

  /** Empty if the description is missing or not OME's. */
  public static Optional<OmeDescription> of(String description) {
    if (description == null || !description.contains("OME")) {
      return Optional.empty();
    }
    Matcher pixels = PIXELS.matcher(description);
    if (!pixels.find()) {
      return Optional.empty();
    }
    Map<String, String> attributes = new HashMap<>();
    Matcher attribute = ATTRIBUTE.matcher(pixels.group(1));
    while (attribute.find()) {
      attributes.put(attribute.group(1), attribute.group(2));
    }
    return Optional.of(new OmeDescription(attributes));
  }

  public TimeAxis.Sizes sizes() {
    String order = pixels.getOrDefault("DimensionOrder", "XYCZT").toUpperCase(Locale.ROOT);
    return new TimeAxis.Sizes(
        (int) number("SizeC", 1),
        (int) number("SizeZ", 1),
        (int) number("SizeT", 1),
        order.replaceAll("[^CZT]", ""));
  }

  public ImageScale scale() {
    return new ImageScale(
        number("TimeIncrement", 0),
        pixels.getOrDefault("TimeIncrementUnit", "s"),
        0,
        number("PhysicalSizeX", 0),
        number("PhysicalSizeY", number("PhysicalSizeX", 0)),
        pixels.getOrDefault("PhysicalSizeXUnit", "um"));
  }

  private double number(String key, double other) {
    try {
      return Double.parseDouble(pixels.getOrDefault(key, ""));
    } catch (NumberFormatException e) {
      return other;
    }
  }
}
