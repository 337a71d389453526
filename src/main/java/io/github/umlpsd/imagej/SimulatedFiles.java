package io.github.umlpsd.imagej;

import ij.ImagePlus;
import ij.io.FileSaver;
import io.github.umlpsd.io.CsvFile;
import io.github.umlpsd.io.ResultFolder;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.movie.Movie;
import io.github.umlpsd.simulate.SimulatedCrystals;
import io.github.umlpsd.simulate.SimulatedMovie;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Writes a simulated movie as a TIFF stack, with its truth beside it; all files or none. */
public final class SimulatedFiles {
  private static final String ENDING = ".tif";

  private SimulatedFiles() {}

  /** Writes what belongs to a movie. */
  private interface Writer {
    /**
     * @param folder to write to
     * @param stem what all names begin with
     */
    void write(Path folder, String stem) throws IOException;
  }

  /**
   * Writes {@code NAME.tif} and {@code NAME_truth.csv}.
   *
   * @param target the TIFF file
   * @param bits 8, 16 or 32 per pixel
   */
  public static void write(Path target, SimulatedMovie simulated, int bits, Progress progress) {
    write(
        target,
        simulated.movie(),
        bits,
        progress,
        (folder, stem) ->
            CsvFile.write(folder, TruthTables.spots(stem + "_truth", simulated.truth())));
  }

  /**
   * Writes {@code NAME.tif}, {@code NAME_truth.csv} with a row per pixel of the crystals, and the
   * maps {@code NAME_truth_classes.tif} and {@code NAME_truth_beta.tif}.
   *
   * @param target the TIFF file
   * @param bits 8, 16 or 32 per pixel
   */
  public static void write(Path target, SimulatedCrystals simulated, int bits, Progress progress) {
    write(
        target,
        simulated.movie(),
        bits,
        progress,
        (folder, stem) -> {
          CsvFile.write(folder, TruthTables.pixels(stem + "_truth", simulated));
          Movie movie = simulated.movie();
          int width = movie.frames().width();
          int classes = 1 + Arrays.stream(simulated.labelMap()).max().orElse(0);
          save(
              MapImage.classes(
                  "classes", width, classMap(simulated), classes, movie.pixelSizeMicrometers()),
              folder.resolve(stem + "_truth_classes" + ENDING));
          save(
              MapImage.scalars("beta", width, simulated.betaMap(), movie.pixelSizeMicrometers()),
              folder.resolve(stem + "_truth_beta" + ENDING));
        });
  }

  private static float[] classMap(SimulatedCrystals simulated) {
    float[] map = new float[simulated.labelMap().length];
    for (int i = 0; i < map.length; i++) {
      int label = simulated.labelMap()[i];
      map[i] = label == SimulatedCrystals.BACKGROUND ? Float.NaN : label + 1;
    }
    return map;
  }

  private static void write(Path target, Movie movie, int bits, Progress progress, Writer truth) {
    Path file = target.toAbsolutePath().normalize();
    String name = file.getFileName().toString();
    if (!name.toLowerCase(Locale.ROOT).endsWith(ENDING)) {
      throw new UserException("The file is " + name + ", but its name must end with .tif.");
    }
    try {
      Files.createDirectories(file.getParent());
      Path fresh = Files.createTempDirectory(file.getParent(), ".uml-psd-");
      try {
        progress.report("Writing the movie", 0);
        save(FrameStack.show(movie, bits), fresh.resolve(name));
        progress.checkCanceled();
        truth.write(fresh, name.substring(0, name.length() - ENDING.length()));
        moveAll(fresh, file.getParent());
      } finally {
        ResultFolder.deleteTree(fresh);
      }
    } catch (IOException e) {
      throw new UserException("The movie cannot be written to " + file + ": " + e.getMessage(), e);
    }
  }

  private static void moveAll(Path from, Path to) throws IOException {
    List<Path> files;
    try (Stream<Path> list = Files.list(from)) {
      files = list.toList();
    }
    for (Path file : files) {
      Files.move(
          file,
          to.resolve(file.getFileName()),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void save(ImagePlus image, Path file) throws IOException {
    FileSaver saver = new FileSaver(image);
    String path = file.toString();
    if (!(image.getStackSize() > 1 ? saver.saveAsTiffStack(path) : saver.saveAsTiff(path))) {
      throw new IOException("ImageJ could not save " + file.getFileName());
    }
  }
}
