package io.github.umlpsd.movie.files;

import io.github.umlpsd.job.UserException;
import io.github.umlpsd.movie.MovieParameters;
import io.github.umlpsd.movie.files.micromanager.NdTiffIndex;
import io.github.umlpsd.movie.files.scale.ImageScale;
import io.github.umlpsd.movie.files.scale.PlaneStamps;
import io.github.umlpsd.movie.files.scale.PlaneTexts;
import io.github.umlpsd.movie.files.scale.TimeAxis;
import io.github.umlpsd.movie.files.scale.TimeAxis.Sizes;
import io.github.umlpsd.movie.files.tiff.ArrayShape;
import io.github.umlpsd.movie.files.tiff.ImageJTexts;
import io.github.umlpsd.movie.files.tiff.TiffFile;
import io.github.umlpsd.movie.files.tiff.TiffFile.Writer;
import io.github.umlpsd.movie.files.tiff.TiffFrames.Place;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** A movie in a TIFF file, or in a set of files into which it was split. */
final class TiffMovie {
  private TiffMovie() {}

  /**
   * Finds the frames of a movie.
   *
   * @param path any file of a set
   * @throws UserException if the file is no movie that can be analysed
   */
  static Recording open(Path path, MovieParameters parameters) {
    List<String> notes = new ArrayList<>();
    if (path.getFileName().toString().toLowerCase(Locale.ROOT).matches(".*\\.ome(\\.xml)?")) {
      throw new UserException(
          path.getFileName()
              + " is a description without images; give one of the TIFF files that it names.");
    }
    if (TiffFile.writer(path) == Writer.NDTIFF) {
      return ofDataSet(path, parameters);
    }
    TiffFile file = TiffFile.read(path);
    Optional<OmeXml> found = OmeXml.of(file.descriptions(), notes);
    if (found.isPresent()) {
      OmeXml ome = OmeMovie.whole(path, found.get(), notes);
      if (!ome.images().isEmpty()) {
        return OmeMovie.open(file, ome, parameters, notes);
      }
    }
    checkSeries(file.name(), parameters);
    boolean split = file.writer() == Writer.MICRO_MANAGER;
    if (!split) {
      SplitSet.tellOtherParts(file, notes);
    }
    List<TiffFile> set = split ? SplitSet.byNames(file) : List.of(file);
    TiffFile head = set.get(0);
    if (!head.name().equals(file.name()) && OmeXml.of(head.descriptions(), notes).isPresent()) {
      // The first file of a set may be the only one with a description.
      Recording whole = open(head.stamp().file(), parameters);
      if (whole.files().stream().anyMatch(other -> other.name().equals(file.name()))) {
        return whole;
      }
    }
    return plain(set, parameters, notes);
  }

  /** A part of an NDTiff data set; only its index tells where the other images are. */
  private static Recording ofDataSet(Path file, MovieParameters parameters) {
    Path folder = file.toAbsolutePath().getParent();
    if (!NdTiffMovie.isDataSet(folder)) {
      throw SplitSet.missing(file.getFileName().toString(), NdTiffIndex.FILE);
    }
    return NdTiffMovie.open(folder, parameters);
  }

  private static void checkSeries(String name, MovieParameters parameters) {
    if (parameters.series() > 1) {
      throw new UserException(
          "series is " + parameters.series() + ", but " + name + " holds a single image.");
    }
  }

  /** Without a description of OME: ImageJ's, or none. */
  private static Recording plain(
      List<TiffFile> set, MovieParameters parameters, List<String> notes) {
    TiffFile head = set.get(0);
    Optional<ImageJText> imageJ = ImageJText.of(head.descriptions());
    List<TiffFile> files =
        set.size() == 1 && imageJ.isPresent()
            ? List.of(ImageJStack.whole(head, imageJ.get(), notes))
            : set;
    FileNotes.tellCut(files, notes);
    Pages pages = Pages.of(files, notes);
    List<Place> places = pages.inOrder();
    Sizes sizes = sizes(head, imageJ, places.size(), notes);
    TimeAxis time = TimeAxis.find(head.name(), sizes, parameters.channel(), notes);
    List<Optional<Place>> frames = new ArrayList<>();
    List<OptionalDouble> stamps = new ArrayList<>();
    for (int t = 0; t < time.frames(); t++) {
      Place place = places.get(time.plane(t));
      frames.add(Optional.of(place));
      stamps.add(place.page().elapsedSeconds());
    }
    if (stamps.stream().allMatch(OptionalDouble::isEmpty)) {
      stamps = MetadataBeside.stamps(head, time, parameters.channel() - 1);
    }
    ImageScale scale = ImageJText.scale(head, imageJ);
    if (stamps.isEmpty() && files.size() == 1 && files.get(0).pages().size() == places.size()) {
      stamps = ofTexts(ImageJTexts.read(head), places.size(), time, scale, notes);
    }
    FileNotes.tellKind(pages, notes);
    FileNotes.tellCalibration(imageJ, notes);
    return new Recording(head.name(), pages.files(), frames, scale, stamps, notes);
  }

  private static List<OptionalDouble> ofTexts(
      PlaneTexts texts, int planes, TimeAxis time, ImageScale scale, List<String> notes) {
    double[] stamps = PlaneStamps.of(texts, planes, time, scale, notes);
    return Arrays.stream(stamps).mapToObj(OptionalDouble::of).toList();
  }

  private static Sizes sizes(
      TiffFile head, Optional<ImageJText> imageJ, int present, List<String> notes) {
    String name = head.name();
    if (imageJ.isEmpty() || !imageJ.get().tellsAxes() && imageJ.get().images() == 1) {
      return arraySizes(name, ArrayShape.of(head.descriptions()), present, notes);
    }
    Sizes told = imageJ.get().sizes();
    long images = imageJ.get().images();
    if (!imageJ.get().tellsAxes()) {
      told = new Sizes(1, (int) Math.min(Integer.MAX_VALUE, images), 1, told.order());
    } else if (told.planes() != images && told.planes() != present) {
      String start =
          "The ImageJ description tells of "
              + images
              + " images and of "
              + told.text()
              + ", which do not fit";
      if (told.channels() > 1) {
        throw new UserException(
            start
                + ", so that it is not known which of the "
                + present
                + " images in "
                + name
                + " belongs to which channel; save it again.");
      }
      notes.add(start + "; its " + present + " images are taken as frames.");
      return new Sizes(1, 1, present, "CZT");
    }
    return PlaneCount.reconcile(name, "ImageJ", told, present, notes);
  }

  /**
   * Without ImageJ's description: as an array in Python was, or frames alone.
   *
   * @throws UserException if the array has several axes and it is not told which is time
   */
  private static Sizes arraySizes(
      String name, Optional<ArrayShape> shape, int present, List<String> notes) {
    if (shape.isEmpty() || shape.get().sizes().size() < 2) {
      long told = shape.map(ArrayShape::images).orElse(1L);
      boolean all = told == 1 || told == present;
      if (present > 1) {
        notes.add(
            "Its "
                + present
                + " images are taken as frames"
                + (all
                    ? "."
                    : ", although its description tells of arrays of "
                        + told
                        + ": check that these are no channels."));
      } else if (!all) {
        throw new UserException(
            name
                + " has one directory for an array of "
                + told
                + " images; save it with a directory for each image, or as a stack of ImageJ.");
      }
      return new Sizes(1, 1, present, "CZT");
    }
    ArrayShape array = shape.get();
    if (!array.isTold()) {
      throw new UserException(
          name
              + " holds an array of "
              + array.text()
              + " images, and does not tell which axis is time and which channels; save it with"
              + " their names (axes TCYX) or as a stack of ImageJ.");
    }
    String fastestFirst = new StringBuilder(array.letters()).reverse().toString();
    String order = fastestFirst + "CZT".replaceAll("[" + fastestFirst + "]", "");
    Sizes told = new Sizes(array.size('C'), array.size('Z'), array.size('T'), order);
    return PlaneCount.reconcile(name, "array's", told, present, notes);
  }
}
