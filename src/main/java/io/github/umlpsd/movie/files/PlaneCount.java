package io.github.umlpsd.movie.files;

import io.github.umlpsd.job.UserException;
import io.github.umlpsd.movie.files.scale.TimeAxis.Sizes;
import java.util.List;
import java.util.Locale;

/**
 * The one rule for a description that tells of another number of images than the file holds: the
 * file is right, as far as it leaves no doubt which image is which, and both numbers are told.
 *
 * <p>With the axis of time alone, it becomes as long as there are images. With several channels (or
 * so) for each time, whole steps of time are used if time is the slowest axis. Otherwise further
 * images are left out, and missing ones are an error.
 */
final class PlaneCount {
  private PlaneCount() {}

  /**
   * Sizes that fit the images that are there.
   *
   * @param name of the file
   * @param teller whose description it is, for example "OME"
   * @param told sizes as the description has them
   * @param present number of images, at least 1
   * @param notes receives a sentence if the two disagree
   * @throws UserException if it cannot be known which image is which
   */
  static Sizes reconcile(String name, String teller, Sizes told, int present, List<String> notes) {
    long planes = told.planes();
    if (planes == present) {
      return told;
    }
    char axis = told.timeAxis();
    long rest = planes / Math.max(1, told.size(axis));
    boolean slowest = told.step(axis) == rest;
    String start =
        String.format(
            Locale.ROOT,
            "The %s description tells of %d images (%s), but %d are there",
            teller,
            planes,
            told.text(),
            present);
    if (rest == 1 || slowest && present >= rest) {
      int steps = (int) (present / rest);
      notes.add(start + "; " + used(steps, rest, present, planes));
      return told.with(axis, steps);
    }
    if (present > planes) {
      notes.add(start + "; the last " + (present - planes) + " are left out.");
      return told;
    }
    throw new UserException(
        start
            + " in "
            + name
            + ", so that it is not known which image belongs to which channel; save it again.");
  }

  private static String used(int steps, long rest, int present, long planes) {
    String words =
        (present < planes ? "stopped early? " : "") + "these " + steps + " frames are used";
    long left = present - steps * rest;
    return words
        + (left == 0
            ? "."
            : left == 1
                ? ", and the last image is left out."
                : ", and the last " + left + " images are left out.");
  }
}
