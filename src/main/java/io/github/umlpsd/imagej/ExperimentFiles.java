package io.github.umlpsd.imagej;

import io.github.umlpsd.engine.SimulationReader;
import io.github.umlpsd.imagej.windows.KnownMovie;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.parameters.SimulationKey;
import io.github.umlpsd.parameters.Words;
import io.github.umlpsd.results.ResultFolder;
import io.github.umlpsd.results.folder.Placement;
import io.github.umlpsd.results.folder.Workplace;
import io.github.umlpsd.results.tables.CsvFile;
import io.github.umlpsd.results.tables.Table;
import io.github.umlpsd.simulate.experiment.Experiment;
import io.github.umlpsd.simulate.experiment.ExperimentMovie;
import io.github.umlpsd.simulate.experiment.ExperimentPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Writes a simulated study: {@code CONDITION/REPLICATE/movie.tif} with the truth of its spots
 * beside it, {@code sheet.csv} with a row per movie, and {@code truth.csv} with how the movies
 * differ; the whole folder or nothing.
 */
final class ExperimentFiles {
  private ExperimentFiles() {}

  /**
   * Writes a study.
   *
   * @param target a folder that does not exist, or is empty
   * @return its first movie
   * @throws UserException if a parameter is wrong or the folder cannot be written
   */
  static KnownMovie write(Path target, Words words, Workers workers) {
    Path folder = target.toAbsolutePath().normalize();
    ExperimentPlan plan = SimulationReader.experiment(words).orElseThrow();
    Experiment study = Experiment.of(plan, words.longWhole(SimulationKey.SEED));
    checkTarget(folder);
    try {
      Files.createDirectories(folder.getParent());
      try (Workplace work = Placement.beside(folder)) {
        Path fresh = work.fresh();
        for (ExperimentMovie movie : study.movies()) {
          KnownMovie known = known(movie, words, workers);
          Path file = fresh.resolve(place(movie));
          // Not any more when the program stops and the folder is being deleted.
          work.whole(() -> Files.createDirectories(file.getParent()));
          SimulatedFiles.write(file, known, words.whole(SimulationKey.BITS), workers.progress());
          workers.progress().checkCanceled();
        }
        CsvFile.write(fresh, sheet(study));
        CsvFile.write(fresh, truth(study));
        work.whole(
            () -> {
              Files.deleteIfExists(folder);
              Files.move(fresh, folder);
            });
      }
    } catch (IOException e) {
      throw UserException.of("The study cannot be written to " + folder, e);
    }
    return known(study.movies().get(0), words, workers);
  }

  private static void checkTarget(Path folder) {
    ResultFolder.checkParent(folder);
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.isDirectory(folder) ? Files.list(folder) : Stream.of(folder)) {
      if (files.findAny().isPresent()) {
        throw new UserException(
            folder + " is there already and is no empty folder; name a new folder for the study.");
      }
    } catch (IOException e) {
      throw UserException.of(folder + " cannot be read", e);
    }
  }

  private static KnownMovie known(ExperimentMovie movie, Words words, Workers workers) {
    return KnownMovie.of(
        movie.movie(
            words.whole(SimulationKey.WIDTH),
            words.whole(SimulationKey.HEIGHT),
            words.number(SimulationKey.SEPARATION),
            workers));
  }

  private static String condition(ExperimentMovie movie) {
    return Experiment.CONDITIONS.get(movie.treated() ? 1 : 0);
  }

  private static String place(ExperimentMovie movie) {
    return condition(movie) + "/" + (movie.replicate() + 1) + "/movie.tif";
  }

  private static Table sheet(Experiment study) {
    Table.Builder table = new Table.Builder("sheet", "movie", "condition", "replicate", "power");
    for (ExperimentMovie movie : study.movies()) {
      table.row(place(movie), condition(movie), movie.replicate() + 1, movie.state().power());
    }
    return table.build();
  }

  private static Table truth(Experiment study) {
    Table.Builder table =
        new Table.Builder(
            "truth",
            "movie",
            "condition",
            "treatment",
            "true_difference",
            "power",
            "focus",
            "background",
            "dwell_factor",
            "switching_share_added");
    for (ExperimentMovie movie : study.movies()) {
      table.row(
          place(movie),
          condition(movie),
          study.plan().treatment().key(),
          study.plan().treatment().truth(),
          movie.state().power(),
          movie.state().focus(),
          movie.state().background(),
          movie.state().sample(),
          movie.state().switching());
    }
    return table.build();
  }
}
