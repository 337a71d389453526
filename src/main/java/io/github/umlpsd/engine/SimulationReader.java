package io.github.umlpsd.engine;

import static io.github.umlpsd.parameters.SimulationKey.BETAS;
import static io.github.umlpsd.parameters.SimulationKey.BITS;
import static io.github.umlpsd.parameters.SimulationKey.BRIGHTNESS_RATIO;
import static io.github.umlpsd.parameters.SimulationKey.CAMERA;
import static io.github.umlpsd.parameters.SimulationKey.COHERENCE;
import static io.github.umlpsd.parameters.SimulationKey.CRYSTALS;
import static io.github.umlpsd.parameters.SimulationKey.DRIFT;
import static io.github.umlpsd.parameters.SimulationKey.DRIFT_Y;
import static io.github.umlpsd.parameters.SimulationKey.ELECTRONS;
import static io.github.umlpsd.parameters.SimulationKey.EXPERIMENT;
import static io.github.umlpsd.parameters.SimulationKey.FLICKER;
import static io.github.umlpsd.parameters.SimulationKey.FRAMES;
import static io.github.umlpsd.parameters.SimulationKey.FRAME_INTERVAL;
import static io.github.umlpsd.parameters.SimulationKey.GRAIN;
import static io.github.umlpsd.parameters.SimulationKey.HEIGHT;
import static io.github.umlpsd.parameters.SimulationKey.MOVIES;
import static io.github.umlpsd.parameters.SimulationKey.SEED;
import static io.github.umlpsd.parameters.SimulationKey.SEPARATION;
import static io.github.umlpsd.parameters.SimulationKey.SET;
import static io.github.umlpsd.parameters.SimulationKey.SIGNAL;
import static io.github.umlpsd.parameters.SimulationKey.SPOTS;
import static io.github.umlpsd.parameters.SimulationKey.VARIATION;
import static io.github.umlpsd.parameters.SimulationKey.WIDTH;

import io.github.umlpsd.job.UserException;
import io.github.umlpsd.parameters.Words;
import io.github.umlpsd.simulate.CrystalScene;
import io.github.umlpsd.simulate.MovieScene;
import io.github.umlpsd.simulate.SteadyDrift;
import io.github.umlpsd.simulate.emitters.Camera;
import io.github.umlpsd.simulate.emitters.CameraChoice;
import io.github.umlpsd.simulate.emitters.SampleSet;
import io.github.umlpsd.simulate.emitters.TraceScene;
import io.github.umlpsd.simulate.experiment.ExperimentPlan;
import io.github.umlpsd.simulate.experiment.Treatment;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes what is to be simulated from the words that a user typed. */
public final class SimulationReader {
  /** Crystals cover nearly this part of the square of the field's shorter edge. */
  private static final double COVERED = 0.4;

  private static final int BYTES_PER_VALUE = 4;

  /** Courses of this many emitters have room while the first ones are drawn. */
  private static final int WORKING = 32;

  private SimulationReader() {}

  /**
   * Reads all that a simulation needs, and forgets it.
   *
   * @return the words
   * @throws UserException if a value cannot be
   */
  public static Words check(Words words) {
    experiment(words);
    if (words.yes(CRYSTALS)) {
      crystals(words);
    } else {
      spots(words);
    }
    words.whole(BITS);
    words.longWhole(SEED);
    return words;
  }

  /**
   * The study that is asked for; empty for one movie.
   *
   * @throws UserException if a value cannot be
   */
  public static Optional<ExperimentPlan> experiment(Words words) {
    if (words.text(EXPERIMENT).toLowerCase(Locale.ROOT).equals(EXPERIMENT.defaultText())) {
      return Optional.empty();
    }
    if (words.yes(CRYSTALS)) {
      throw new UserException("A simulated study is one of spots; leave out crystals.");
    }
    return Optional.of(
        new ExperimentPlan(
            words.choice(EXPERIMENT, Treatment.class),
            words.whole(MOVIES),
            words.whole(SPOTS),
            words.whole(FRAMES),
            words.number(FRAME_INTERVAL),
            words.number(SIGNAL),
            words.number(VARIATION),
            camera(words)));
  }

  public static MovieScene spots(Words words) {
    TraceScene emitters =
        new TraceScene(
            words.choice(SET, SampleSet.class),
            words.whole(SPOTS),
            words.whole(FRAMES),
            words.number(FRAME_INTERVAL),
            words.number(SIGNAL),
            camera(words));
    MovieScene base = MovieScene.of(emitters, words.whole(WIDTH), words.whole(HEIGHT));
    return new MovieScene(
        emitters,
        base.width(),
        base.height(),
        base.sigmaPixels(),
        words.number(SEPARATION),
        base.marginPixels(),
        base.backgroundElectrons(),
        base.backgroundUnevenness(),
        drift(words));
  }

  public static CrystalScene crystals(Words words) {
    return new CrystalScene(
        words.whole(WIDTH),
        words.whole(HEIGHT),
        words.whole(FRAMES),
        words.number(FRAME_INTERVAL),
        betas(words),
        words.number(FLICKER),
        words.number(COHERENCE),
        words.whole(GRAIN),
        words.number(ELECTRONS) * words.number(SIGNAL),
        words.number(BRIGHTNESS_RATIO),
        CrystalScene.BACKGROUND_ELECTRONS,
        drift(words),
        camera(words));
  }

  private static Camera camera(Words words) {
    return words.choice(CAMERA, CameraChoice.class).camera();
  }

  private static SteadyDrift drift(Words words) {
    return new SteadyDrift(words.number(DRIFT), words.number(DRIFT_Y));
  }

  private static List<Double> betas(Words words) {
    String text = words.text(BETAS);
    try {
      return Stream.of(text.split(",")).map(beta -> Double.valueOf(beta.strip())).toList();
    } catch (NumberFormatException e) {
      throw new UserException("betas is '" + text + "', but must be numbers joined by commas.", e);
    }
  }

  /**
   * Memory for a simulation whose parameters are right: the courses of all emitters, and a few
   * frames or all of them.
   */
  public static double bytes(Words words, boolean allFrames) {
    double width = words.whole(WIDTH);
    double height = words.whole(HEIGHT);
    double frames = words.whole(FRAMES);
    double edge = Math.min(width, height) / words.whole(GRAIN);
    double emitters = words.yes(CRYSTALS) ? COVERED * edge * edge : words.whole(SPOTS);
    double courses = BYTES_PER_VALUE * (emitters + WORKING) * frames;
    double drawn = BYTES_PER_VALUE * WORKING * width * height;
    return courses + drawn + (allFrames ? width * height * frames * words.whole(BITS) / 8 : 0);
  }
}
