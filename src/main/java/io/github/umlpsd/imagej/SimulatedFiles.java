package io.github.umlpsd.imagej;

import ij.ImagePlus;
import ij.io.FileSaver;
import io.github.umlpsd.io.CsvFile;
import io.github.umlpsd.io.ResultFolder;
import io.github.umlpsd.io.Table;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.movie.Movie;
import io.github.umlpsd.simulate.SimulatedMovie;
import io.github.umlpsd.simulate.SpotTruth;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;

/** Writes a simulated movie as a TIFF stack, with the table of its truth beside it. */
public final class SimulatedFiles {
  private SimulatedFiles() {}

  /**
   * Writes {@code NAME.tif} and {@code NAME_truth.csv}. Both appear whole or not at all.
   *
   * @param target the TIFF file
   * @param bits 8, 16 or 32 per pixel
   */
  public static void write(Path target, SimulatedMovie simulated, int bits, Progress progress) {
    Path file = target.toAbsolutePath().normalize();
    String name = file.getFileName().toString();
    if (!name.toLowerCase(Locale.ROOT).endsWith(".tif")) {
      throw new UserException("The file is " + name + ", but its name must end with .tif.");
    }
    String stem = name.substring(0, name.length() - ".tif".length());
    try {
      Files.createDirectories(file.getParent());
      Path fresh = Files.createTempDirectory(file.getParent(), ".uml-psd-");
      try {
        Path movie = fresh.resolve(name);
        progress.report("Writing the movie", 0);
        save(simulated.movie(), bits, movie);
        progress.checkCanceled();
        CsvFile.write(fresh, truth(stem + "_truth", simulated.truth()));
        for (String part : List.of(name, stem + "_truth.csv")) {
          Files.move(
              fresh.resolve(part),
              file.resolveSibling(part),
              StandardCopyOption.ATOMIC_MOVE,
              StandardCopyOption.REPLACE_EXISTING);
        }
      } finally {
        ResultFolder.deleteTree(fresh);
      }
    } catch (IOException e) {
      throw new UserException("The movie cannot be written to " + file + ": " + e.getMessage(), e);
    }
  }

  private static void save(Movie movie, int bits, Path file) throws IOException {
    ImagePlus image = FrameStack.show(movie, bits);
    if (!new FileSaver(image).saveAsTiffStack(file.toString())) {
      throw new IOException("ImageJ could not save the stack");
    }
  }

  /** Positions, classes and exponents; spots count from 1. */
  static Table truth(String name, List<SpotTruth> spots) {
    List<String> header = SpotTruth.header();
    String[] columns = new String[header.size() + 1];
    columns[0] = "spot";
    for (int i = 1; i < columns.length; i++) {
      columns[i] = header.get(i - 1);
    }
    Table.Builder table = new Table.Builder(name, columns);
    for (int s = 0; s < spots.size(); s++) {
      Object[] row = new Object[columns.length];
      row[0] = s + 1;
      List<String> cells = spots.get(s).row();
      for (int i = 1; i < row.length; i++) {
        row[i] = cells.get(i - 1);
      }
      table.row(row);
    }
    return table.build();
  }
}
