package io.github.umlpsd.movie.files;

import io.github.umlpsd.job.Count;
import io.github.umlpsd.job.FileStamp;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.movie.MovieParameters;
import io.github.umlpsd.movie.files.micromanager.ElapsedTime;
import io.github.umlpsd.movie.files.micromanager.NdTiffIndex;
import io.github.umlpsd.movie.files.micromanager.NdTiffIndex.Entry;
import io.github.umlpsd.movie.files.scale.ImageScale;
import io.github.umlpsd.movie.files.tiff.PageCheck;
import io.github.umlpsd.movie.files.tiff.PlainPages;
import io.github.umlpsd.movie.files.tiff.TiffFile;
import io.github.umlpsd.movie.files.tiff.TiffFrames.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;

/** A movie in an NDTiff data set: a folder with an index and one TIFF file for each 4 GiB. */
final class NdTiffMovie {
  private static final int COLOURS = 2;
  private static final int LAST_TYPE = 6;

  private NdTiffMovie() {}

  /** Whether a folder is a data set. */
  static boolean isDataSet(Path folder) {
    return Files.isRegularFile(folder.resolve(NdTiffIndex.FILE));
  }

  /**
   * Finds the frames of a movie.
   *
   * @throws UserException if it is no movie that can be analysed, or a file is missing
   */
  static Recording open(Path folder, MovieParameters parameters) {
    String name = Recording.nameOf(folder);
    List<String> notes = new ArrayList<>();
    NdTiffIndex index = NdTiffIndex.read(folder.resolve(NdTiffIndex.FILE));
    if (!index.whole()) {
      notes.add("The index of " + name + " breaks off; the images before are used.");
    }
    TreeMap<Integer, Entry> frames = frames(name, index.entries(), parameters, notes);
    return recording(folder, name, frames, notes);
  }

  /** Entries by time; a later one replaces an earlier one of the same place. */
  private static TreeMap<Integer, Entry> frames(
      String name, List<Entry> entries, MovieParameters parameters, List<String> notes) {
    List<Entry> wanted = choose(name, entries, "channel", parameters.channel(), notes);
    wanted = choose(name, wanted, "position", parameters.series(), notes);
    Map<String, Set<String>> axes = axes(wanted);
    boolean timed = axes.getOrDefault("time", Set.of()).size() > 1;
    String time = "time";
    for (Map.Entry<String, Set<String>> axis : axes.entrySet()) {
      if (!axis.getKey().equals("time") && axis.getValue().size() > 1) {
        if (timed || !axis.getKey().equals("z")) {
          throw new UserException(
              name
                  + " has "
                  + axis.getValue().size()
                  + " places along its axis '"
                  + axis.getKey()
                  + "', but a movie has only time; save a part that has no others.");
        }
        time = "z";
        notes.add("Its " + axis.getValue().size() + " slices are taken as frames.");
      }
    }
    TreeMap<Integer, Entry> frames = new TreeMap<>();
    for (Entry entry : wanted) {
      frames.put(number(name, entry.axes().getOrDefault(time, "0")), entry);
    }
    if (frames.size() < wanted.size()) {
      notes.add(
          "Of "
              + wanted.size()
              + " images of "
              + name
              + ", "
              + (wanted.size() - frames.size())
              + " have the time of a later one, which is used instead.");
    }
    return frames;
  }

  private static int number(String name, String time) {
    try {
      return Integer.parseInt(time);
    } catch (NumberFormatException e) {
      throw new UserException(name + " has an image at time '" + time + "', which is no number.");
    }
  }

  private static Map<String, Set<String>> axes(List<Entry> entries) {
    Map<String, Set<String>> axes = new LinkedHashMap<>();
    for (Entry entry : entries) {
      entry
          .axes()
          .forEach(
              (axis, place) -> axes.computeIfAbsent(axis, a -> new LinkedHashSet<>()).add(place));
    }
    return axes;
  }

  /**
   * The entries at one place of an axis, counted from 1 in the order in which places first occur.
   *
   * @param number 0 = the only one
   */
  private static List<Entry> choose(
      String name, List<Entry> entries, String axis, int number, List<String> notes) {
    List<String> places = List.copyOf(axes(entries).getOrDefault(axis, Set.of()));
    if (number > Math.max(1, places.size())) {
      throw new UserException(
          (axis.equals("position") ? "series" : axis)
              + " is "
              + number
              + ", but "
              + name
              + " has "
              + Math.max(1, places.size())
              + ".");
    }
    if (places.size() < 2) {
      return entries;
    }
    if (number == 0) {
      throw new UserException(
          name + " holds " + places.size() + " positions: " + places + "; choose one by series.");
    }
    String place = places.get(number - 1);
    notes.add(
        (axis.equals("channel") ? "Channel " : "Position ")
            + number
            + " of "
            + places.size()
            + " ("
            + place
            + ") is analysed.");
    return entries.stream().filter(e -> place.equals(e.axes().get(axis))).toList();
  }

  private static Recording recording(
      Path folder, String name, TreeMap<Integer, Entry> entries, List<String> notes) {
    if (entries.isEmpty()) {
      throw new UserException(name + " holds no image yet; its index is empty.");
    }
    Map<String, PlainPages> files = new LinkedHashMap<>();
    List<TiffFile> stamped = new ArrayList<>();
    List<Optional<Place>> frames = new ArrayList<>();
    List<OptionalDouble> stamps = new ArrayList<>();
    Entry first = entries.firstEntry().getValue();
    int lost = 0;
    int next = entries.firstKey();
    for (Map.Entry<Integer, Entry> timed : entries.entrySet()) {
      Entry entry = timed.getValue();
      check(name, entry, first);
      for (; next < timed.getKey() && next - entries.firstKey() < 2 * entries.size(); next++) {
        frames.add(Optional.empty());
        stamps.add(OptionalDouble.empty());
      }
      next = timed.getKey() + 1;
      PlainPages file = files.get(entry.file());
      if (file == null) {
        file = open(folder, name, entry.file());
        files.put(entry.file(), file);
        stamped.add(file.file());
      }
      int bits = bits(entry);
      var page = file.page(entry.width(), entry.height(), bits, entry.offset());
      if (page.isEmpty()) {
        lost++;
        frames.add(Optional.empty());
        stamps.add(OptionalDouble.empty());
        continue;
      }
      PageCheck.check(page.get(), entry.file(), frames.size() + 1);
      frames.add(Optional.of(new Place(stamped.indexOf(file.file()), page.get())));
      stamps.add(
          file.text(entry.metadataOffset(), entry.metadataBytes())
              .map(ElapsedTime::seconds)
              .orElse(OptionalDouble.empty()));
    }
    if (lost > 0) {
      notes.add(
          Count.of(lost, "image")
              + " that the index tells of "
              + Count.verb(lost, "is", "are")
              + " not in the files.");
    }
    var scale = new ImageScale(0, "s", 0, 0, 0, "um");
    return new Recording(name, stamped, frames, scale, stamps, notes);
  }

  private static PlainPages open(Path folder, String name, String file) {
    Path path = OmeFiles.beside(folder.resolve(NdTiffIndex.FILE), file);
    if (!Files.isRegularFile(path)) {
      throw SplitSet.missing(name, file);
    }
    try {
      return PlainPages.of(FileStamp.of(path));
    } catch (IOException e) {
      throw UserException.of(file + " cannot be read", e);
    }
  }

  private static int bits(Entry entry) {
    return entry.pixelType() == 0 ? 8 : 16;
  }

  private static void check(String name, Entry entry, Entry first) {
    if (entry.pixelType() == COLOURS) {
      throw PageCheck.colour(name);
    }
    if (entry.pixelType() < 0 || entry.pixelType() > LAST_TYPE || entry.compression() != 0) {
      throw new UserException(
          name
              + " has pixels of type "
              + entry.pixelType()
              + " and compression "
              + entry.compression()
              + ", which cannot be read here; save it as a TIFF stack.");
    }
    if (bits(entry) != bits(first)) {
      throw new UserException(
          name
              + " holds images of "
              + bits(first)
              + " and of "
              + bits(entry)
              + " bits; give a data set with the movie alone.");
    }
    if (entry.width() != first.width()
        || entry.height() != first.height()
        || entry.width() <= 0
        || entry.height() <= 0) {
      throw new UserException(
          name + " holds images of different size; give a data set with the movie alone.");
    }
  }
}
