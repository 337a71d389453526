package io.github.umlpsd.study;

import io.github.umlpsd.cli.JobOptions;
import io.github.umlpsd.cli.Program;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.movie.camera.PhotonTransfer;
import io.github.umlpsd.movie.sums.Projections;
import io.github.umlpsd.simulate.MovieScene;
import io.github.umlpsd.simulate.MovieSimulator;
import io.github.umlpsd.simulate.SteadyDrift;
import io.github.umlpsd.simulate.emitters.Camera;
import io.github.umlpsd.simulate.emitters.CameraChoice;
import io.github.umlpsd.simulate.emitters.SampleSet;
import io.github.umlpsd.simulate.emitters.TraceScene;
import io.github.umlpsd.statistics.Quantiles;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code study camera}: gain and offset estimated from simulated movies of blinking spots. */
@Command(
    name = "camera",
    description = "How well gain and offset of a camera follow from a movie of blinking spots.",
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
final class CameraStudyCommand implements Callable<Integer> {
  private static final int SIDE = 128;

  @Mixin private StudyOutput output;

  @Mixin private JobOptions job;

  /**
   * A kind of movie.
   *
   * @param background photo-electrons
   * @param unevenness of the background over the field
   */
  private record Scene(
      CameraChoice camera, double background, double unevenness, int spots, int frames) {
    String title() {
      return String.format(
          Locale.ROOT,
          "%s, background %.0f electrons, uneven %.0f %%, %d spots, %d frames",
          camera.key(),
          background,
          100 * unevenness,
          spots,
          frames);
    }

    Optional<PhotonTransfer> estimate(long seed) {
      TraceScene emitters =
          TraceScene.of(SampleSet.FIVE_CLASSES).withSize(spots, frames).withCamera(camera.camera());
      MovieScene scene =
          new MovieScene(
              emitters, SIDE, SIDE, 1.3, 10, 8, background, unevenness, SteadyDrift.NONE);
      Workers one = new Workers(1, Progress.NONE);
      return PhotonTransfer.of(
          Projections.of(MovieSimulator.simulate(scene, seed, one).movie().frames(), one));
    }
  }

  private static final List<Scene> SCENES =
      List.of(
          new Scene(CameraChoice.SCMOS, 5, 0.4, 30, 600),
          new Scene(CameraChoice.SCMOS, 5, 0.4, 30, 1500),
          new Scene(CameraChoice.SCMOS, 20, 0.4, 60, 600),
          new Scene(CameraChoice.SCMOS, 20, 0.1, 30, 600),
          new Scene(CameraChoice.SCMOS, 20, 0, 30, 600),
          new Scene(CameraChoice.EMCCD, 5, 0.4, 30, 600),
          new Scene(CameraChoice.EMCCD, 5, 0.4, 30, 1500),
          new Scene(CameraChoice.EMCCD, 1, 0.4, 60, 600),
          new Scene(CameraChoice.EMCCD, 20, 0.1, 30, 600),
          new Scene(CameraChoice.EMCCD, 5, 0, 30, 600));

  @Override
  public Integer call() {
    output.checkSets();
    MarkdownTable table =
        new MarkdownTable(
            "movies",
            "estimated",
            "gain in interval",
            "offset in interval",
            "gain / truth",
            "width of interval / gain",
            "offset - truth",
            "width of interval");
    for (Scene scene : output.quick() ? SCENES.subList(0, 1) : SCENES) {
      List<Optional<PhotonTransfer>> movies =
          output.each(job, "Estimating cameras", scene::estimate);
      add(table, scene, movies);
    }
    output.write(table.toString());
    return Program.DONE;
  }

  private static void add(MarkdownTable table, Scene scene, List<Optional<PhotonTransfer>> movies) {
    List<PhotonTransfer> found = movies.stream().flatMap(Optional::stream).toList();
    Camera camera = scene.camera().camera();
    double gain = camera.countsPerElectron() * camera.excessNoise();
    double offset = camera.offsetCounts();
    long gains = found.stream().filter(f -> f.gainLow() <= gain && gain <= f.gainHigh()).count();
    long offsets =
        found.stream().filter(f -> f.offsetLow() <= offset && offset <= f.offsetHigh()).count();
    table.row(
        scene.title(),
        found.size() + " of " + movies.size(),
        gains + " of " + found.size(),
        offsets + " of " + found.size(),
        median(found, f -> f.gain() / gain),
        median(found, f -> (f.gainHigh() - f.gainLow()) / f.gain()),
        median(found, f -> f.offset() - offset),
        median(found, f -> f.offsetHigh() - f.offsetLow()));
  }

  private static String median(List<PhotonTransfer> found, ToDoubleFunction<PhotonTransfer> value) {
    return found.isEmpty()
        ? ""
        : String.format(
            Locale.ROOT, "%.3g", Quantiles.median(found.stream().mapToDouble(value).toArray()));
  }
}
