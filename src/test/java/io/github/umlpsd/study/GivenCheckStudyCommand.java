package io.github.umlpsd.study;

import io.github.umlpsd.engine.field.GivenPlaces;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.movie.camera.CameraCalibration;
import io.github.umlpsd.movie.checks.Check;
import io.github.umlpsd.movie.checks.MovieChecks;
import io.github.umlpsd.movie.checks.SeenMovie;
import io.github.umlpsd.movie.checks.Verdict;
import io.github.umlpsd.movie.checks.WatchedFrames;
import io.github.umlpsd.movie.sums.Projections;
import io.github.umlpsd.simulate.SimulatedMovie;
import io.github.umlpsd.simulate.emitters.Camera;
import io.github.umlpsd.spots.Spot;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import picocli.CommandLine.Command;

/** {@code study given-checks}: what is told of spots and cameras that a user gave. */
@Command(
    name = "given-checks",
    description = "How often right and wrong spots and cameras that are given are told.",
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
final class GivenCheckStudyCommand extends TableStudyCommand {
  private static final double RADIUS_PIXELS = 2.5;
  private static final double EM_GAIN = 300;

  /** What is given of a movie with known spots and camera. */
  private enum Given {
    RIGHT_SPOTS("spots: right"),
    ALMOST_RIGHT_SPOTS("spots: 1 pixel beside"),
    MOVED_SPOTS("spots: 3 pixels beside"),
    FOREIGN_SPOTS("spots: of another movie"),
    RIGHT_CAMERA("camera: right"),
    INVERSE_GAIN("camera: gain the other way round"),
    TRIPLE_GAIN("camera: three times the gain"),
    HIGH_OFFSET("camera: offset of 100 more"),
    NO_EXCESS("camera: gain behind an EM register, em_gain not given");

    private final String title;

    Given(String title) {
      this.title = title;
    }

    /** A gain of 1 has no other way round; only an EM register has a gain of its own. */
    private boolean isPossible(Camera camera) {
      return switch (this) {
        case INVERSE_GAIN -> camera.countsPerElectron() != 1;
        case NO_EXCESS -> camera.electronMultiplying();
        default -> true;
      };
    }
  }

  /** A movie of known spots with a known camera, and what it looks like along time. */
  private record Sample(
      long seed, SimulatedMovie movie, Camera camera, WatchedFrames frames, Projections seen) {
    static Sample of(long seed) {
      SimulatedMovie movie = CheckStudy.movie(seed);
      WatchedFrames frames = new WatchedFrames(movie.movie().frames());
      Projections seen = Projections.of(frames, new Workers(1, Progress.NONE));
      return new Sample(seed, movie, CheckStudy.emitters(seed).camera(), frames, seen);
    }
  }

  @Override
  MarkdownTable table(int sets, long firstSeed, Workers workers) {
    List<Map<Given, Verdict>> verdicts =
        workers.map("Checking what is given", sets, k -> verdicts(Sample.of(firstSeed + k)));
    MarkdownTable table = new MarkdownTable("given", "told");
    for (Given given : Given.values()) {
      List<Verdict> found =
          verdicts.stream().map(of -> of.get(given)).filter(Objects::nonNull).toList();
      long told = found.stream().filter(Verdict.TOLD::equals).count();
      table.row(given.title, told + " of " + found.size());
    }
    return table;
  }

  private static Map<Given, Verdict> verdicts(Sample sample) {
    Map<Given, Verdict> verdicts = new EnumMap<>(Given.class);
    for (Given given : Given.values()) {
      if (given.isPossible(sample.camera)) {
        verdicts.put(given, check(sample, given).verdict());
      }
    }
    return verdicts;
  }

  private static Check check(Sample sample, Given given) {
    Camera camera = sample.camera;
    double gain = camera.countsPerElectron();
    double offset = camera.offsetCounts();
    boolean register = camera.electronMultiplying();
    return switch (given) {
      case RIGHT_SPOTS -> places(sample, sample.movie, 0);
      case ALMOST_RIGHT_SPOTS -> places(sample, sample.movie, 1);
      case MOVED_SPOTS -> places(sample, sample.movie, 3);
      case FOREIGN_SPOTS -> places(sample, CheckStudy.movie(sample.seed + 1_000_000), 0);
      case RIGHT_CAMERA -> camera(sample, offset, gain, register);
      case INVERSE_GAIN -> camera(sample, offset, 1 / gain, register);
      case TRIPLE_GAIN -> camera(sample, offset, 3 * gain, register);
      case HIGH_OFFSET -> camera(sample, offset + 100, gain, register);
      case NO_EXCESS -> camera(sample, offset, gain, false);
    };
  }

  private static Check places(Sample sample, SimulatedMovie of, double beside) {
    List<Spot> spots =
        of.truth().stream()
            .map(truth -> new Spot(truth.xPixels() + beside, truth.yPixels(), 1, RADIUS_PIXELS))
            .toList();
    return GivenPlaces.check(sample.seen, spots);
  }

  /** The gain is that of the whole camera, before the register if there is one. */
  private static Check camera(Sample sample, double offset, double gain, boolean register) {
    CameraCalibration given =
        register
            ? new CameraCalibration(offset, gain / EM_GAIN, EM_GAIN)
            : new CameraCalibration(offset, gain, 0);
    SeenMovie seen =
        new SeenMovie(sample.frames, false, Optional.empty(), Optional.of(sample.seen), given);
    List<Check> checks = MovieChecks.ofSpots(seen, new double[0][], new Workers(1, Progress.NONE));
    return checks.stream()
        .filter(check -> check.name().equals("given camera"))
        .findFirst()
        .orElseThrow();
  }
}
