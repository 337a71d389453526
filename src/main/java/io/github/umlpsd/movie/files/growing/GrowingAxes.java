package io.github.umlpsd.movie.files.growing;

import io.github.umlpsd.job.UserException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Which images of a recording are frames of its movie, by the rules for finished ones: those of one
 * channel and of one position, along one axis, which is time or, where there is one time only, the
 * slices.
 */
final class GrowingAxes {
  static final String CHANNEL = "channel";
  static final String POSITION = "position";
  static final String TIME = "time";
  static final String SLICE = "z";

  private final String name;
  private final int channel;
  private final int series;
  private final boolean numbered;
  private final Map<String, List<String>> all = new LinkedHashMap<>();
  private final Map<String, List<String>> wanted = new LinkedHashMap<>();

  /**
   * @param name of the recording, for messages
   * @param channel from 1
   * @param series the position, from 1; 0 = the only one
   * @param numbered whether channels and positions have numbers from 0; otherwise they are counted
   *     as they first occur
   */
  GrowingAxes(String name, int channel, int series, boolean numbered) {
    this.name = name;
    this.channel = channel;
    this.series = series;
    this.numbered = numbered;
  }

  /**
   * Notes an image that has arrived.
   *
   * @param axes its place along each axis, which may be a text; those of channel, position, time
   *     and slice have the names above
   * @return its place in time, of any origin; empty if it is no frame of the movie
   * @throws UserException if the recording is no movie, now that this image belongs to it
   */
  OptionalInt frame(Map<String, String> axes) {
    if (place(all, CHANNEL, axes) != channel) {
      return OptionalInt.empty();
    }
    int position = place(all, POSITION, axes);
    if (series == 0 && isLong(all, POSITION)) {
      throw new UserException(
          name + " holds several positions: " + all.get(POSITION) + "; choose one by series.");
    }
    if (series > 0 && position != series) {
      return OptionalInt.empty();
    }
    axes.keySet().stream()
        .filter(GrowingAxes::isOfFrames)
        .forEach(axis -> place(wanted, axis, axes));
    check();
    return OptionalInt.of(number(axes));
  }

  private static boolean isOfFrames(String axis) {
    return !axis.equals(CHANNEL) && !axis.equals(POSITION);
  }

  /** From 1. */
  private int place(Map<String, List<String>> seen, String axis, Map<String, String> axes) {
    List<String> places = seen.computeIfAbsent(axis, a -> new ArrayList<>());
    String place = axes.getOrDefault(axis, "");
    // Of time, two places tell as much as all of them.
    if (!places.contains(place) && (places.size() < 2 || !isOfFrames(axis))) {
      places.add(place);
    }
    return numbered && !isOfFrames(axis) ? Integer.parseInt(place) + 1 : places.indexOf(place) + 1;
  }

  private static boolean isLong(Map<String, List<String>> seen, String axis) {
    return seen.getOrDefault(axis, List.of()).size() > 1;
  }

  private void check() {
    for (String axis : wanted.keySet()) {
      boolean slices = axis.equals(SLICE) && !isLong(wanted, TIME);
      if (!axis.equals(TIME) && !slices && isLong(wanted, axis)) {
        throw new UserException(
            name
                + " has several places along its axis '"
                + axis
                + "', but a movie has only time; record a part that has no others.");
      }
    }
  }

  private int number(Map<String, String> axes) {
    String axis = isLong(wanted, SLICE) || !axes.containsKey(TIME) ? SLICE : TIME;
    String first = wanted.getOrDefault(axis, List.of("0")).get(0);
    try {
      return Integer.parseInt(axes.getOrDefault(axis, "0")) - Integer.parseInt(first);
    } catch (NumberFormatException e) {
      throw new UserException(
          name + " has an image at " + axis + " '" + axes.get(axis) + "', which is no number.");
    }
  }

  /** The part of the recording that is followed, for people; empty if it is all. */
  String part() {
    List<String> parts = new ArrayList<>();
    if (isLong(all, CHANNEL)) {
      parts.add(CHANNEL + " " + channel + " of " + all.get(CHANNEL).size());
    }
    if (isLong(all, POSITION)) {
      parts.add(POSITION + " " + series + " of " + all.get(POSITION).size());
    }
    if (isLong(wanted, SLICE)) {
      parts.add("slices as frames");
    }
    return String.join(", ", parts);
  }
}
