package io.github.umlpsd.movie.files;

import io.github.umlpsd.job.UserException;
import io.github.umlpsd.movie.files.OmeImage.TiffData;
import io.github.umlpsd.movie.files.scale.TimeAxis.Sizes;
import io.github.umlpsd.movie.files.tiff.TiffFrames.Place;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where each plane of an OME image is.
 *
 * @param places by channel, slice and frame, if the description says where; else empty
 * @param order the movie's images in their order, if it does not
 */
record OmePlanes(Map<Plane, Place> places, List<Place> order) {

  /** A plane by its channel, slice and frame, each from 0. */
  record Plane(int c, int z, int t) {}

  /** The description does not say where its planes are: they follow each other. */
  static OmePlanes inOrder(OmeXml ome, OmeImage image, Pages pages) {
    List<Place> all = pages.inOrder();
    long before = 0;
    for (OmeImage other : ome.images()) {
      if (other == image) {
        break;
      }
      before += other.sizes().planes();
    }
    boolean alone = ome.images().size() == 1;
    int from = (int) Math.min(before, all.size());
    int to = alone ? all.size() : (int) Math.min(all.size(), from + image.sizes().planes());
    return new OmePlanes(Map.of(), all.subList(from, to));
  }

  /**
   * The description says where its planes are.
   *
   * @param notes told if it names a plane or an image twice
   * @throws UserException if it places none, or one outside of its sizes
   */
  static OmePlanes placed(
      String name, OmeImage image, OmeFiles files, Pages pages, List<String> notes) {
    Map<Plane, Place> places = new HashMap<>();
    Set<Plane> twice = new HashSet<>();
    Sizes sizes = image.sizes();
    for (TiffData data : image.places()) {
      checkInside(name, sizes, data);
      int file = files.numbers().get(data.file());
      int ifd = Math.max(0, data.ifd());
      long count = data.count() >= 0 ? data.count() : data.ifd() >= 0 ? 1 : sizes.planes();
      long start = index(sizes, data);
      count =
          Math.min(
              count,
              Math.min(sizes.planes() - start, files.files().get(file).pages().size() - ifd));
      for (int i = 0; i < count; i++) {
        Plane plane = plane(sizes, start + i);
        Optional<Place> place = pages.at(file, ifd + i);
        if (place.isPresent()) {
          Place before = places.put(plane, place.get());
          if (before != null && !before.equals(place.get())) {
            twice.add(plane);
          }
        }
      }
    }
    if (places.isEmpty()) {
      throw new UserException(
          "None of the planes that the OME description tells of is in "
              + name
              + "; give the file with the movie.");
    }
    tellDoubles(places, twice.size(), notes);
    return new OmePlanes(places, List.of());
  }

  private static void tellDoubles(Map<Plane, Place> places, int twice, List<String> notes) {
    if (twice > 0) {
      notes.add(
          "Its OME description names two images each for "
              + twice
              + " of its planes; the last that it names is used.");
    }
    int shared = places.size() - new HashSet<>(places.values()).size();
    if (shared > 0) {
      notes.add(
          "Its OME description names images for more than one plane, "
              + shared
              + " in all, so that frames repeat each other; check that it is right.");
    }
  }

  private static void checkInside(String name, Sizes sizes, TiffData data) {
    if (data.c() < 0
        || data.z() < 0
        || data.t() < 0
        || data.c() >= sizes.channels()
        || data.z() >= sizes.slices()
        || data.t() >= sizes.frames()) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "The OME description of %s places a plane at channel %d, slice %d, frame %d (from 0),"
                  + " but tells of %s; save the file again.",
              name,
              data.c(),
              data.z(),
              data.t(),
              sizes.text()));
    }
  }

  /**
   * Whether these planes are the first images of a movie of frames alone, so that the others are
   * its further frames.
   */
  boolean isStartOf(OmePlanes whole, Sizes sizes) {
    if (sizes.channels() > 1 || sizes.slices() > 1 || places.size() >= whole.order.size()) {
      return false;
    }
    for (int t = 0; t < places.size(); t++) {
      if (!whole.order.get(t).equals(places.get(new Plane(0, 0, t)))) {
        return false;
      }
    }
    return true;
  }

  private static long index(Sizes sizes, TiffData data) {
    return data.c() * sizes.step('C') + data.z() * sizes.step('Z') + data.t() * sizes.step('T');
  }

  private static Plane plane(Sizes sizes, long index) {
    return new Plane(
        (int) (index / sizes.step('C') % sizes.channels()),
        (int) (index / sizes.step('Z') % sizes.slices()),
        (int) (index / sizes.step('T') % sizes.frames()));
  }

  /**
   * Sizes of what is there: the axis of time ends with the last plane that has a place, or fits the
   * number of images.
   *
   * @param notes told if this is not what the description tells
   */
  Sizes sizes(String name, Sizes told, List<String> notes) {
    if (places.isEmpty()) {
      return PlaneCount.reconcile(name, "OME", told, order.size(), notes);
    }
    char axis = told.timeAxis();
    int last = 0;
    for (Plane plane : places.keySet()) {
      last = Math.max(last, axis == 'C' ? plane.c : axis == 'Z' ? plane.z : plane.t);
    }
    if (last + 1 < told.size(axis)) {
      notes.add(
          "The OME description tells of "
              + told.text()
              + ", but only "
              + (last + 1)
              + " are there (stopped early?); these are used.");
    }
    return told.with(axis, last + 1);
  }

  /** The plane that is a frame of the movie, empty if it is not there. */
  Optional<Place> at(Sizes sizes, char axis, int channel, int frame) {
    if (places.isEmpty()) {
      long first = axis == 'C' ? 0 : channel * sizes.step('C');
      long index = first + frame * sizes.step(axis);
      return index < order.size() ? Optional.of(order.get((int) index)) : Optional.empty();
    }
    Plane plane =
        switch (axis) {
          case 'C' -> new Plane(frame, 0, 0);
          case 'Z' -> new Plane(channel, frame, 0);
          default -> new Plane(channel, 0, frame);
        };
    return Optional.ofNullable(places.get(plane));
  }
}
