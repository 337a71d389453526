package io.github.umlpsd.cli;

import io.github.umlpsd.imagej.SimulatedFiles;
import io.github.umlpsd.job.Keyed;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.simulate.Camera;
import io.github.umlpsd.simulate.CrystalScene;
import io.github.umlpsd.simulate.CrystalSimulator;
import io.github.umlpsd.simulate.MovieScene;
import io.github.umlpsd.simulate.MovieSimulator;
import io.github.umlpsd.simulate.SampleSet;
import io.github.umlpsd.simulate.SteadyDrift;
import io.github.umlpsd.simulate.TraceScene;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code simulate MOVIE.tif}: a movie with known truth. */
@Command(
    name = "simulate",
    description = "Write a simulated movie of spots or crystals, and its truth.",
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
final class SimulateCommand implements Callable<Integer> {
  @Parameters(paramLabel = "MOVIE.tif", description = "File to write.")
  private Path file;

  @Mixin private JobOptions job;

  @Option(names = "--set", paramLabel = "SET", description = "Mixture of blinking classes.")
  private String set = SampleSet.FIVE_CLASSES.key();

  @Option(names = "--spots", description = "Number of spots.")
  private int spots = 100;

  @Option(names = "--width", description = "Columns, pixels.")
  private int width = 256;

  @Option(names = "--height", description = "Rows, pixels.")
  private int height = 256;

  @Option(names = "--frames", description = "Number of frames.")
  private int frames = 2000;

  @Option(names = "--frame-interval", description = "Time between frames, s.")
  private double frameInterval = 0.03;

  @Option(names = "--signal", description = "Factor on the brightness of all spots or crystals.")
  private double signal = 1;

  @Option(names = "--camera", paramLabel = "scmos|emccd|counter", description = "Camera.")
  private String camera = "scmos";

  @Option(names = "--separation", description = "Least distance between spots, pixels.")
  private double separation = 10;

  @Option(names = "--drift", paramLabel = "PIXELS", description = "Drift along x by the end.")
  private double drift = 0;

  @Option(names = "--drift-y", paramLabel = "PIXELS", description = "Drift along y by the end.")
  private double driftY = 0;

  @Option(names = "--bits", description = "Bits per pixel: 8, 16 or 32.")
  private int bits = 16;

  @Option(names = "--seed", description = "Start of the random numbers.")
  private long seed = 1;

  @ArgGroup(exclusive = false, heading = "%nCrystals:%n")
  private CrystalOptions crystals;

  @Override
  public Integer call() {
    job.withProgress(
        progress -> {
          if (crystals == null) {
            writeSpots(progress);
          } else {
            writeCrystals(progress);
          }
          return null;
        });
    job.tell("Movie: " + file);
    return Main.DONE;
  }

  private void writeCrystals(Progress progress) {
    CrystalScene scene =
        crystals.scene(width, height, frames, frameInterval, signal, drift(), camera());
    SimulatedFiles.write(
        file, CrystalSimulator.simulate(scene, seed, new Workers(0, progress)), bits, progress);
  }

  private void writeSpots(Progress progress) {
    TraceScene emitters =
        new TraceScene(
            Keyed.parse(SampleSet.class, "set", set),
            spots,
            frames,
            frameInterval,
            signal,
            camera());
    MovieScene base = MovieScene.of(emitters, width, height);
    MovieScene scene =
        new MovieScene(
            emitters,
            width,
            height,
            base.sigmaPixels(),
            separation,
            base.marginPixels(),
            base.backgroundElectrons(),
            base.backgroundUnevenness(),
            drift());
    SimulatedFiles.write(
        file, MovieSimulator.simulate(scene, seed, new Workers(0, progress)), bits, progress);
  }

  private SteadyDrift drift() {
    return new SteadyDrift(drift, driftY);
  }

  private Camera camera() {
    return switch (camera) {
      case "scmos" -> Camera.scmos();
      case "emccd" -> Camera.emccd();
      case "counter" -> Camera.photonCounter();
      default ->
          throw new UserException(
              "camera is '" + camera + "', but must be one of: scmos, emccd, counter");
    };
  }
}
