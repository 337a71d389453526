package io.github.umlpsd.movie.checks;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What is told of single pixels. */
final class PixelChecks {
  private static final String RAYS = "cosmic rays";
  private static final String HOT = "hot pixels";
  private static final String DEAD = "dead pixels";

  private static final String KEPT =
      "; mask and common signal are found without such pixels, but nothing is replaced in their"
          + " own traces.";

  private PixelChecks() {}

  /**
   * @param spots whether the movie is one of spots, in whose traces such pixels are replaced; those
   *     of the pixels of crystals are what they are
   */
  static List<Check> of(SinglePixels found, boolean spots, int width) {
    return List.of(
        check(
            RAYS,
            found.struck(),
            width,
            "%d pixel%s far brighter than all neighbours in about one frame, as by cosmic rays%s"
                + (spots ? "; in that frame the mean of the neighbours stands for it." : KEPT),
            "No pixel is far brighter than its neighbours in one frame only."),
        check(
            HOT,
            found.hot(),
            width,
            "%d pixel%s hot or flickering alone, far brighter than all neighbours%s"
                + (spots
                    ? "; no spot is measured there, and in others the mean of the neighbours stands"
                        + " for it."
                    : KEPT),
            "No pixel is far brighter than all its neighbours."),
        check(
            DEAD,
            found.dead(),
            width,
            "%d pixel%s dead, far darker than all neighbours or without change%s"
                + (spots ? "; the mean of the neighbours stands for it." : KEPT),
            "No pixel is far darker than all its neighbours."));
  }

  /** For movies whose projections cannot tell. */
  static List<Check> notChecked() {
    String why = "Single pixels are not told in frames that were moved or binned.";
    return List.of(
        Check.notChecked(RAYS, why), Check.notChecked(HOT, why), Check.notChecked(DEAD, why));
  }

  private static Check check(String name, int[] pixels, int width, String told, String fine) {
    Map<String, Object> numbers = Map.of("pixels", pixels.length);
    if (pixels.length == 0) {
      return Check.fine(name, fine, numbers);
    }
    String first =
        String.format(
            Locale.ROOT,
            " (%sx %d, y %d)",
            pixels.length == 1 ? "" : "the first at ",
            pixels[0] % width,
            pixels[0] / width);
    return Check.told(
        name,
        String.format(
            Locale.ROOT, told, pixels.length, pixels.length == 1 ? " is" : "s are", first),
        numbers);
  }
}
