package io.github.umlpsd.movie.files;

import io.github.umlpsd.job.UserException;
import io.github.umlpsd.movie.MovieParameters;
import io.github.umlpsd.movie.files.NumberedNames.Numbered;
import io.github.umlpsd.movie.files.micromanager.MetadataText;
import io.github.umlpsd.movie.files.tiff.PageKind;
import io.github.umlpsd.movie.files.tiff.TiffFile;
import io.github.umlpsd.movie.files.tiff.TiffFrames.Place;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;

/** A movie in a folder of single images, one file for each frame, in the order of their numbers. */
final class ImageSequence {
  private static final int NAMED = 5;

  /** What the words before a number say that it counts; C, Z or P, all else is time. */
  private static final Map<String, Character> LABELS =
      Map.ofEntries(
          Map.entry("c", 'C'),
          Map.entry("ch", 'C'),
          Map.entry("channel", 'C'),
          Map.entry("z", 'Z'),
          Map.entry("slice", 'Z'),
          Map.entry("p", 'P'),
          Map.entry("pos", 'P'),
          Map.entry("position", 'P'),
          Map.entry("series", 'P'));

  private ImageSequence() {}

  /**
   * Finds the frames of a movie.
   *
   * @param folder of the files
   * @param names of the files, all images of the movie
   * @throws UserException if it is not clear which file is which frame, or a file has several
   */
  static Recording open(
      Path folder, List<String> names, MovieParameters parameters, List<String> notes) {
    String name = Recording.nameOf(folder);
    NumberedNames numbered = NumberedNames.of(name, names);
    numbered = choose(name, numbered, 'C', parameters.channel(), notes);
    numbered = choose(name, numbered, 'P', parameters.series(), notes);
    List<Integer> varying = numbered.varying();
    if (varying.size() != 1) {
      throw new UserException(
          "The names of the images in "
              + name
              + " count in "
              + (varying.isEmpty() ? "no place" : varying.size() + " places")
              + " ("
              + numbered.pattern()
              + "), so that it is not known which number is time; give a folder with numbers of"
              + " frames alone.");
    }
    int time = varying.get(0);
    if (label(numbered, time) == 'Z') {
      notes.add("Its " + numbered.names().size() + " slices are taken as frames.");
    }
    return recording(folder, name, numbered, time, notes);
  }

  private static char label(NumberedNames names, int number) {
    return LABELS.getOrDefault(names.labels().get(number), 'T');
  }

  /** Keeps the channel or position that is wanted, if names count several. */
  private static NumberedNames choose(
      String folder, NumberedNames names, char axis, int wanted, List<String> notes) {
    boolean others = names.varying().size() > 1;
    for (int number : names.varying()) {
      if (others && label(names, number) == axis) {
        List<Long> values = List.copyOf(names.values(number));
        String what = axis == 'C' ? "channel" : "series";
        if (wanted > values.size() || wanted == 0) {
          throw new UserException(
              what
                  + " is "
                  + wanted
                  + ", but the names of the images in "
                  + folder
                  + " count "
                  + values.size()
                  + "; choose one from 1.");
        }
        notes.add(
            (axis == 'C' ? "Channel " : "Position ")
                + wanted
                + " of "
                + values.size()
                + " is analysed.");
        return names.with(number, values.get(wanted - 1));
      }
    }
    if (axis == 'C' && wanted > 1) {
      throw new UserException("channel is " + wanted + ", but " + folder + " has 1 channel.");
    }
    return names;
  }

  private static Recording recording(
      Path folder, String name, NumberedNames numbered, int time, List<String> notes) {
    List<Numbered> names = new ArrayList<>(numbered.names());
    names.sort(Comparator.comparing(n -> n.numbers().get(time)));
    checkNumbers(name, names, time);
    long step = step(numbered.values(time));
    MetadataText metadata = MetadataText.read(folder.resolve("metadata.txt"));
    List<TiffFile> files = new ArrayList<>();
    List<Optional<Place>> frames = new ArrayList<>();
    List<OptionalDouble> stamps = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    List<String> damaged = new ArrayList<>();
    long next = names.get(0).numbers().get(time);
    for (Numbered image : names) {
      long number = image.numbers().get(time);
      // Far more than can be filled up need not be listed one by one.
      for (; next < number && missing.size() <= names.size(); next += step) {
        missing.add(Long.toString(next));
        frames.add(Optional.empty());
        stamps.add(OptionalDouble.empty());
      }
      next = number + step;
      Optional<TiffFile> file = read(folder.resolve(image.name()), damaged);
      if (file.isPresent()) {
        files.add(file.get());
      }
      frames.add(file.map(f -> new Place(files.size() - 1, f.pages().get(0))));
      OptionalDouble stamp = metadata.ofFile(image.name());
      stamps.add(
          stamp.isEmpty() && file.isPresent() ? file.get().pages().get(0).elapsedSeconds() : stamp);
    }
    tell("Images are missing between the others, by their numbers: ", missing, notes);
    tell("Images that cannot be read are taken as missing: ", damaged, notes);
    if (files.isEmpty()) {
      throw new UserException("No image in " + name + " can be read; copy the folder again.");
    }
    checkAlike(files, notes);
    Optional<ImageJText> imageJ = ImageJText.of(files.get(0).descriptions());
    FileNotes.tellCalibration(imageJ, notes);
    return new Recording(
        name, files, frames, ImageJText.scale(files.get(0), imageJ), stamps, notes);
  }

  /** Zeros in front make two names of one number. */
  private static void checkNumbers(String folder, List<Numbered> names, int time) {
    for (int i = 1; i < names.size(); i++) {
      if (names.get(i).numbers().get(time).equals(names.get(i - 1).numbers().get(time))) {
        throw new UserException(
            names.get(i - 1).name()
                + " and "
                + names.get(i).name()
                + " in "
                + folder
                + " have the same number; remove one.");
      }
    }
  }

  /** All frames must be of one kind, and each file a single image. */
  private static void checkAlike(List<TiffFile> files, List<String> notes) {
    for (TiffFile file : files) {
      if (file.pages().size() > 1) {
        throw new UserException(
            file.name()
                + " holds "
                + file.pages().size()
                + " images, so that the folder is no sequence of single images;"
                + " give the movies one by one.");
      }
    }
    Pages pages = Pages.of(files, notes);
    for (TiffFile file : files) {
      PageKind other = file.pages().get(0).kind();
      if (!other.equals(pages.kind())) {
        throw new UserException(
            "The images of the folder are of different size or type: "
                + file.name()
                + " is "
                + other.text()
                + ", but most are "
                + pages.kind().text()
                + "; give a folder with the movie alone.");
      }
    }
    pages.inOrder();
    FileNotes.tellKind(pages, notes);
  }

  private static Optional<TiffFile> read(Path file, List<String> damaged) {
    try {
      TiffFile tiff = TiffFile.read(file);
      if (tiff.cut().isEmpty()) {
        return Optional.of(tiff);
      }
    } catch (UserException e) {
      // Told below, with all others.
    }
    damaged.add(file.getFileName().toString());
    return Optional.empty();
  }

  /** The step at which numbers count: the commonest one, if all others are multiples of it. */
  private static long step(TreeSet<Long> numbers) {
    List<Long> steps = new ArrayList<>();
    Long before = null;
    for (long number : numbers) {
      if (before != null) {
        steps.add(number - before);
      }
      before = number;
    }
    steps.sort(null);
    long step = steps.isEmpty() ? 1 : steps.get(steps.size() / 2);
    return steps.stream().allMatch(s -> s % step == 0) ? step : Long.MAX_VALUE / 2;
  }

  private static void tell(String words, List<String> what, List<String> notes) {
    if (!what.isEmpty()) {
      notes.add(
          words
              + String.join(", ", what.subList(0, Math.min(NAMED, what.size())))
              + (what.size() > NAMED ? " and " + (what.size() - NAMED) + " more" : "")
              + ".");
    }
  }
}
