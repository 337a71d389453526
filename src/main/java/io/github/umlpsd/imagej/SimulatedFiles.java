package io.github.umlpsd.imagej;

import ij.ImagePlus;
import ij.io.FileSaver;
import io.github.umlpsd.imagej.input.FrameStack;
import io.github.umlpsd.imagej.windows.KnownMovie;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.movie.Movie;
import io.github.umlpsd.results.ResultFolder;
import io.github.umlpsd.results.folder.Placement;
import io.github.umlpsd.results.folder.Workplace;
import io.github.umlpsd.results.tables.CsvFile;
import io.github.umlpsd.results.tables.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Writes a simulated movie as a TIFF stack, with its truth beside it; all files or none. */
public final class SimulatedFiles {
  private static final String ENDING = ".tif";

  private SimulatedFiles() {}

  /**
   * Writes {@code NAME.tif}, {@code NAME_truth.csv}, and of crystals the maps {@code
   * NAME_truth_classes.tif} and {@code NAME_truth_beta.tif}.
   *
   * @param target the TIFF file
   * @param bits 8, 16 or 32 per pixel
   */
  public static void write(Path target, KnownMovie simulated, int bits, Progress progress) {
    Path file = target.toAbsolutePath().normalize();
    checkTarget(file);
    String name = file.getFileName().toString();
    try {
      Files.createDirectories(file.getParent());
      try (Workplace work = Placement.beside(file)) {
        Path fresh = work.fresh();
        progress.report("Writing the movie", 0);
        Movie movie = simulated.movie();
        Movie stoppable = movie.with(new StoppableFrames(movie.frames(), progress));
        save(FrameStack.show(stoppable, bits), fresh.resolve(name));
        progress.checkCanceled();
        writeTruth(fresh, begin(name), simulated);
        work.whole(() -> moveAll(fresh, file));
      }
    } catch (IOException e) {
      throw UserException.of("The movie cannot be written to " + file, e);
    }
  }

  /**
   * Refuses early, before a long simulation, what {@link #write} would refuse at its end.
   *
   * @throws UserException if the name does not end with {@code .tif}, the file cannot be made, or
   *     it is there and not a simulated one
   */
  static void checkTarget(Path file) {
    String name = file.getNameCount() == 0 ? file.toString() : file.getFileName().toString();
    if (!name.toLowerCase(Locale.ROOT).endsWith(ENDING)) {
      throw new UserException("The file is " + name + ", but its name must end with .tif.");
    }
    if (Files.exists(file)
        && !Files.exists(file.resolveSibling(begin(name) + TruthTables.NAME + ".csv"))) {
      throw new UserException(
          file + " is there already and is no simulated movie; name another file.");
    }
    ResultFolder.checkParent(file);
  }

  /** What the names of the files beside the movie begin with. */
  private static String begin(String name) {
    return name.substring(0, name.length() - ENDING.length()) + "_";
  }

  private static void writeTruth(Path folder, String begin, KnownMovie simulated)
      throws IOException {
    Table truth = simulated.truth();
    CsvFile.write(folder, new Table(begin + truth.name(), truth.columns(), truth.rows()));
    for (ImagePlus map : simulated.maps()) {
      save(map, folder.resolve(begin + map.getTitle() + ENDING));
    }
  }

  /**
   * Puts the files into their place, the movie first and without an earlier truth beside it, so
   * that at no moment a truth stands beside a movie of another one.
   */
  private static void moveAll(Path from, Path movie) throws IOException {
    List<Path> truth;
    try (Stream<Path> list = Files.list(from)) {
      truth = list.map(Path::getFileName).filter(n -> !n.equals(movie.getFileName())).toList();
    }
    for (Path name : truth) {
      Files.deleteIfExists(movie.resolveSibling(name));
    }
    move(from.resolve(movie.getFileName()), movie);
    for (Path name : truth) {
      move(from.resolve(name), movie.resolveSibling(name));
    }
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void save(ImagePlus image, Path file) throws IOException {
    FileSaver saver = new FileSaver(image);
    String path = file.toString();
    if (!(image.getStackSize() > 1 ? saver.saveAsTiffStack(path) : saver.saveAsTiff(path))) {
      throw new IOException("ImageJ could not save " + file.getFileName());
    }
  }
}
