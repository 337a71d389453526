package io.github.umlpsd.spots.given;

import java.util.Locale;
import java.util.OptionalDouble;

/** Units of length as microscopy programs write them. */
final class LengthUnit {
  private LengthUnit() {}

  /** Whether a unit is the pixel. */
  static boolean isPixel(String unit) {
    return bare(unit).matches("px|pixels?");
  }

  /** How many micrometres a unit is; empty for pixels and for units that are not known. */
  static OptionalDouble micrometers(String unit) {
    return switch (bare(unit)) {
      case "um", "µm", "μm", "micron", "microns", "micrometer", "micrometers" ->
          OptionalDouble.of(1);
      case "nm", "nanometer", "nanometers" -> OptionalDouble.of(1e-3);
      case "mm" -> OptionalDouble.of(1e3);
      default -> OptionalDouble.empty();
    };
  }

  private static String bare(String unit) {
    return unit == null ? "" : unit.replaceAll("[()\\[\\]\\s]", "").toLowerCase(Locale.ROOT);
  }
}
