package io.github.umlpsd.parameters;

import io.github.umlpsd.parameters.ParameterKey.Group;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What can be asked of the engine, and the parameters that each job uses. */
public enum JobKind {
  /** A movie of nanocrystals, spot by spot. */
  SPOTS(EnumSet.complementOf(EnumSet.of(Group.PIXELS))),
  /** Movies of nanocrystals beside each other, with one set of classes. */
  COMPARISON(EnumSet.complementOf(EnumSet.of(Group.PIXELS))),
  /** A movie of whole crystals, pixel by pixel. */
  PIXELS(
      EnumSet.of(Group.MOVIE, Group.TRACES, Group.PIXELS, Group.CLUSTERS, Group.SPECTRA, Group.RUN),
      ParameterKey.APERTURE,
      ParameterKey.PHOTOMETRY,
      ParameterKey.BACKGROUND,
      ParameterKey.PROJECTION,
      ParameterKey.DECISIONS,
      ParameterKey.PSD_TRACES,
      ParameterKey.SEGMENTS),
  /** Traces that were taken elsewhere. */
  TRACES(
      EnumSet.of(Group.MOVIE, Group.CLUSTERS, Group.SPECTRA, Group.RUN),
      ParameterKey.FIRST_FRAME,
      ParameterKey.LAST_FRAME,
      ParameterKey.SERIES,
      ParameterKey.CAMERA_OFFSET,
      ParameterKey.COUNTS_PER_ELECTRON,
      ParameterKey.EM_GAIN,
      ParameterKey.PIXEL_SIZE,
      ParameterKey.CHANNEL,
      ParameterKey.PROJECTION,
      ParameterKey.DRIFT),
  /** Profiles of the spots of a movie, and no further. */
  SPOT_PROFILES(SPOTS),
  /** Profiles of traces that were taken elsewhere. */
  TRACE_PROFILES(TRACES);

  private final List<ParameterKey> keys;

  JobKind(Set<Group> groups, ParameterKey... unused) {
    List<ParameterKey> without = List.of(unused);
    keys =
        Arrays.stream(ParameterKey.values())
            .filter(key -> groups.contains(key.group()) && !without.contains(key))
            .toList();
  }

  /** The profiles of a job, without its final classes and spectra. */
  JobKind(JobKind whole) {
    keys =
        whole.keys.stream()
            .filter(key -> key.group() != Group.SPECTRA)
            .filter(key -> key != ParameterKey.ALGORITHM && key != ParameterKey.CLASSES)
            .toList();
  }

  /** The parameters that matter, in the order in which dialogs show them. */
  public List<ParameterKey> keys() {
    return keys;
  }

  /**
   * What a parameter is when nobody gives it; pixels are many more than spots, and classes of
   * several movies must not follow their brightness.
   */
  public String defaultText(UserParameter key) {
    if (this == PIXELS && key == ParameterKey.MAX_CLUSTERS) {
      return "10";
    }
    if (this == PIXELS && key == ParameterKey.EPOCHS) {
      return "5";
    }
    if (this == COMPARISON && key == ParameterKey.NORMALIZE) {
      return "level";
    }
    if (key == ParameterKey.FEATURES && this != SPOTS && this != COMPARISON && this != TRACES) {
      return "trace";
    }
    return key.defaultText();
  }
}
