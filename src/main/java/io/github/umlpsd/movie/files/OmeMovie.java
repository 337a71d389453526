package io.github.umlpsd.movie.files;

import io.github.umlpsd.job.TextEncoding;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.movie.MovieParameters;
import io.github.umlpsd.movie.files.OmeImage.PlaneTime;
import io.github.umlpsd.movie.files.scale.TimeAxis;
import io.github.umlpsd.movie.files.scale.TimeAxis.Sizes;
import io.github.umlpsd.movie.files.tiff.TiffFile;
import io.github.umlpsd.movie.files.tiff.TiffFrames.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** A movie that an OME description tells of, in one file or several. */
final class OmeMovie {
  private OmeMovie() {}

  /**
   * The whole description: a part of a set may hold no more than the name of the file that has it.
   *
   * @throws UserException if that file is missing
   */
  static OmeXml whole(Path file, OmeXml ome, List<String> notes) {
    if (ome.metadataFile().isEmpty() || !ome.images().isEmpty()) {
      return ome;
    }
    String name = ome.metadataFile().get();
    Path master = OmeFiles.beside(file, name);
    if (name.isEmpty() || !Files.exists(master)) {
      throw SplitSet.missing(file.getFileName().toString(), name.isEmpty() ? "the first" : name);
    }
    List<String> texts;
    if (name.endsWith(".ome")) {
      try {
        texts = List.of(TextEncoding.text(master));
      } catch (IOException e) {
        throw UserException.of(name + " cannot be read", e);
      }
    } else {
      texts = TiffFile.descriptions(master);
    }
    // Its file names tell which part is meant, so its own identity must not.
    return OmeXml.of(texts, notes)
        .filter(found -> !found.images().isEmpty())
        .map(found -> new OmeXml("", found.images(), Optional.of(name)))
        .orElseThrow(
            () -> SplitSet.missing(file.getFileName().toString(), "the description in " + name));
  }

  /** Frames of the image that is wanted. */
  static Recording open(TiffFile file, OmeXml ome, MovieParameters parameters, List<String> notes) {
    OmeImage image = OmeSeries.choose(file, ome, parameters.series(), notes);
    OmeXml.checkOrder(file.name(), image.sizes());
    OmeFiles files = OmeFiles.of(file, ome, image);
    FileNotes.tellCut(files.files(), notes);
    Pages pages = Pages.of(files.files(), notes);
    OmePlanes planes = planes(file.name(), ome, image, files, pages, notes);
    Sizes sizes = planes.sizes(file.name(), image.sizes(), notes);
    TimeAxis time = TimeAxis.find(file.name(), sizes, parameters.channel(), notes);
    Map<Integer, Double> times = times(image, time.axis(), parameters.channel() - 1);
    List<Optional<Place>> frames = new ArrayList<>();
    List<OptionalDouble> stamps = new ArrayList<>();
    for (int t = 0; t < time.frames(); t++) {
      Optional<Place> place = planes.at(sizes, time.axis(), parameters.channel() - 1, t);
      frames.add(place);
      stamps.add(stamp(place, times.get(t), times.isEmpty()));
    }
    if (stamps.stream().allMatch(OptionalDouble::isEmpty)) {
      stamps = MetadataBeside.stamps(file, time, parameters.channel() - 1);
    }
    tellImageJ(file, pages.count(), notes);
    FileNotes.tellKind(pages, notes);
    return new Recording(
        files.files().get(0).name(), files.files(), frames, image.scale(), stamps, notes);
  }

  private static OmePlanes planes(
      String name, OmeXml ome, OmeImage image, OmeFiles files, Pages pages, List<String> notes) {
    OmePlanes inOrder = OmePlanes.inOrder(ome, image, pages);
    if (!image.placed()) {
      return inOrder;
    }
    OmePlanes placed = OmePlanes.placed(name, image, files, pages, notes);
    boolean alone = ome.images().size() == 1;
    return alone && placed.isStartOf(inOrder, image.sizes()) ? inOrder : placed;
  }

  private static OptionalDouble stamp(Optional<Place> place, Double told, boolean noneTold) {
    if (told != null) {
      return OptionalDouble.of(told);
    }
    return noneTold && place.isPresent()
        ? place.get().page().elapsedSeconds()
        : OptionalDouble.empty();
  }

  /** Time stamps by frame; those that are all zero are none. */
  private static Map<Integer, Double> times(OmeImage image, char axis, int channel) {
    Map<Integer, Double> times = new HashMap<>();
    boolean any = false;
    for (PlaneTime plane : image.times()) {
      int frame = axis == 'C' ? plane.c() : axis == 'Z' ? plane.z() : plane.t();
      if (axis == 'C' || plane.c() == channel) {
        times.put(frame, plane.seconds());
        any |= plane.seconds() != 0;
      }
    }
    return any ? times : Map.of();
  }

  /** Micro-Manager writes ImageJ's description too, with the number of images that was planned. */
  private static void tellImageJ(TiffFile file, int present, List<String> notes) {
    ImageJText.of(file.descriptions())
        .map(ImageJText::images)
        .filter(images -> images > 1 && images != present && images != file.pages().size())
        .ifPresent(
            images ->
                notes.add(
                    "The ImageJ description tells of "
                        + images
                        + " images, but "
                        + present
                        + " are there"
                        + (images > present ? " (stopped early?)" : "")
                        + "; these are used."));
  }
}
