package io.github.umlpsd.movie.files;

import io.github.umlpsd.movie.files.scale.ImageScale;
import io.github.umlpsd.movie.files.scale.TimeAxis.Sizes;
import java.util.List;

/**
 * An image of an OME description (schema 2016-06 and its forerunners).
 *
 * @param name its name, may be empty
 * @param sizes along the axes
 * @param scale interval and pixel size
 * @param places where its planes are; empty if nothing is said
 * @param times time stamps of planes
 */
record OmeImage(
    String name, Sizes sizes, ImageScale scale, List<TiffData> places, List<PlaneTime> times) {

  /**
   * Where planes are: {@code count} planes from (c, z, t) on, in the order of the axes, are the
   * directories from {@code ifd} on.
   *
   * @param ifd first directory, -1 if not told
   * @param count number of planes, -1 if not told
   * @param file name of the file, empty if not told
   * @param uuid of the file, empty if not told
   */
  record TiffData(int ifd, int c, int z, int t, int count, String file, String uuid) {

    /** Whether it says anything. */
    boolean isPlace() {
      return ifd >= 0 || count >= 0 || !file.isEmpty() || c > 0 || z > 0 || t > 0;
    }
  }

  /**
   * When a plane was taken.
   *
   * @param seconds since the start
   */
  record PlaneTime(int c, int z, int t, double seconds) {}

  OmeImage {
    places = List.copyOf(places);
    times = List.copyOf(times);
  }

  /** Whether it says where its planes are. */
  boolean placed() {
    return places.stream().anyMatch(TiffData::isPlace);
  }
}
