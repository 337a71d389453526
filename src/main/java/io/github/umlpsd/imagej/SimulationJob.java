package io.github.umlpsd.imagej;

import ij.ImagePlus;
import ij.macro.Interpreter;
import io.github.umlpsd.engine.SimulationReader;
import io.github.umlpsd.imagej.input.FrameStack;
import io.github.umlpsd.imagej.windows.KnownMovie;
import io.github.umlpsd.imagej.windows.TruthWindows;
import io.github.umlpsd.job.FreeMemory;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.parameters.SimulationChoices;
import io.github.umlpsd.parameters.SimulationKey;
import io.github.umlpsd.parameters.UserParameter;
import io.github.umlpsd.parameters.Words;
import io.github.umlpsd.simulate.CrystalScene;
import io.github.umlpsd.simulate.CrystalSimulator;
import io.github.umlpsd.simulate.MovieScene;
import io.github.umlpsd.simulate.MovieSimulator;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** From what a user asks for to a movie of blinking spots or crystals with known truth. */
public final class SimulationJob {
  private SimulationJob() {}

  /**
   * Simulates into a file, frame by frame, with the truth beside it.
   *
   * @param file name ends with {@code .tif}
   * @throws UserException if a parameter is wrong or the file cannot be written
   */
  public static void write(Path file, Map<UserParameter, String> typed, Progress progress) {
    Words words = new Words(typed);
    if (SimulationReader.experiment(words).isPresent()) {
      requireMemory(words, false);
      ExperimentFiles.write(file, words, new Workers(0, progress));
      return;
    }
    SimulatedFiles.checkTarget(file);
    KnownMovie simulated = simulate(words, false, new Workers(0, progress));
    SimulatedFiles.write(file, simulated, words.whole(SimulationKey.BITS), progress);
  }

  /**
   * Simulates a stack in memory; writes the files too if the parameters name one.
   *
   * @param windows whether to show the movie and its truth
   * @throws UserException if a parameter is wrong or the movie does not fit into the memory
   */
  public static ImagePlus run(
      Map<UserParameter, String> typed, boolean windows, Progress progress) {
    Words words = new Words(typed);
    SimulationChoices.ineffective(words).forEach(progress::note);
    Optional<Path> output = output(words.text(SimulationKey.OUTPUT));
    if (SimulationReader.experiment(words).isPresent()) {
      return study(words, output, windows, progress);
    }
    output.ifPresent(SimulatedFiles::checkTarget);
    Workers workers = new Workers(0, progress);
    KnownMovie simulated = simulate(words, true, workers);
    int bits = words.whole(SimulationKey.BITS);
    output.ifPresent(file -> SimulatedFiles.write(file, simulated, bits, progress));
    ImagePlus movie = FrameStack.inMemory(simulated.movie(), bits, workers);
    if (windows) {
      TruthWindows.show(movie, simulated);
    } else if (Interpreter.isBatchMode()) {
      // The macro's current image, which needs no screen.
      movie.show();
    }
    return movie;
  }

  /** Writes a study, and gives its first movie. */
  private static ImagePlus study(
      Words words, Optional<Path> output, boolean windows, Progress progress) {
    Path folder =
        output.orElseThrow(
            () -> new UserException("A simulated study is files; name a new folder as output."));
    requireMemory(words, true);
    Workers workers = new Workers(0, progress);
    KnownMovie first = ExperimentFiles.write(folder, words, workers);
    ImagePlus movie = FrameStack.inMemory(first.movie(), words.whole(SimulationKey.BITS), workers);
    if (windows) {
      TruthWindows.show(movie, first);
    } else if (Interpreter.isBatchMode()) {
      movie.show();
    }
    return movie;
  }

  private static KnownMovie simulate(Words words, boolean inMemory, Workers workers) {
    long seed = words.longWhole(SimulationKey.SEED);
    if (words.yes(SimulationKey.CRYSTALS)) {
      CrystalScene scene = SimulationReader.crystals(words);
      requireMemory(words, inMemory);
      return KnownMovie.of(CrystalSimulator.simulate(scene, seed, workers));
    }
    MovieScene scene = SimulationReader.spots(words);
    requireMemory(words, inMemory);
    return KnownMovie.of(MovieSimulator.simulate(scene, seed, workers));
  }

  private static void requireMemory(Words words, boolean inMemory) {
    FreeMemory.require(
        SimulationReader.bytes(words, inMemory),
        "The simulated movie",
        "give fewer pixels, frames or spots");
  }

  private static Optional<Path> output(String text) {
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(Path.of(text));
    } catch (InvalidPathException e) {
      throw new UserException("output is '" + text + "', which is no name of a file.", e);
    }
  }
}
