package io.github.umlpsd.movie.files.scale;

import java.util.List;
import java.util.Optional;

/**
 * Texts that ImageJ keeps with an image.
 *
 * @param labels of all planes; null where a plane has none, empty if none is known
 * @param info about the image as a whole
 */
public record PlaneTexts(List<String> labels, Optional<String> info) {
  /** Nothing is told. */
  public static final PlaneTexts NONE = new PlaneTexts(List.of(), Optional.empty());

  /** Label of each frame; empty if one has none. */
  String[] labels(TimeAxis time) {
    String[] frames = new String[time.frames()];
    for (int t = 0; t < frames.length; t++) {
      frames[t] = time.plane(t) < labels.size() ? labels.get(time.plane(t)) : null;
      if (frames[t] == null) {
        return new String[0];
      }
    }
    return frames;
  }
}
