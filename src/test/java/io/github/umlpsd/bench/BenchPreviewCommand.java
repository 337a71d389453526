package io.github.umlpsd.bench;

import io.github.umlpsd.cli.Program;
import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.engine.field.ChosenSpots;
import io.github.umlpsd.engine.field.SeenField;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.movie.Movie;
import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.parameters.ParameterKey;
import io.github.umlpsd.simulate.MovieScene;
import io.github.umlpsd.simulate.MovieSimulator;
import io.github.umlpsd.simulate.emitters.Camera;
import io.github.umlpsd.simulate.emitters.SampleSet;
import io.github.umlpsd.simulate.emitters.TraceScene;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code bench preview}: how soon the spots follow a parameter once the movie was read. */
@Command(
    name = "preview",
    description = "Time the search for spots after a parameter has changed, the movie being read.",
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
final class BenchPreviewCommand implements Callable<Integer> {
  private static final double FRAME_INTERVAL_SECONDS = 0.03;
  private static final int WARM = 10;

  @Option(names = "--size", paramLabel = "N", description = "Edge of the movie, pixels.")
  private int size = 512;

  @Option(names = "--spots", paramLabel = "N", description = "Number of spots.")
  private int spots = 400;

  @Option(names = "--frames", paramLabel = "T", description = "Frames of the movie.")
  private int frames = 200;

  @Option(names = "--changes", paramLabel = "N", description = "Changes of each parameter.")
  private int changes = 21;

  @Override
  public Integer call() {
    Workers workers = new Workers(0, Progress.NONE);
    TraceScene emitters =
        new TraceScene(
            SampleSet.FIVE_CLASSES, spots, frames, FRAME_INTERVAL_SECONDS, 1, Camera.scmos());
    Movie movie = MovieSimulator.simulate(MovieScene.of(emitters, size, size), 1, workers).movie();
    SeenField seen = SeenField.of(movie, Parameters.defaults().movie(), workers);
    BenchReport report =
        new BenchReport()
            .line("movie", size + " x " + size + " x " + frames)
            .line("spots", find(seen, ParameterKey.RADIUS, "2.5") + " measured of " + spots);
    time(report, seen, ParameterKey.RADIUS, i -> String.valueOf(2 + 0.02 * i));
    time(report, seen, ParameterKey.ISOLATION, i -> String.valueOf(5 + 0.2 * i));
    time(report, seen, ParameterKey.QUALITY, i -> String.valueOf(10 + i));
    report.print();
    return Program.DONE;
  }

  private void time(
      BenchReport report, SeenField seen, ParameterKey key, IntFunction<String> word) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    double[] wall = new double[changes];
    double[] processor = new double[changes];
    for (int i = -WARM; i < changes; i++) {
      long began = System.nanoTime();
      long worked = threads.getCurrentThreadCpuTime();
      find(seen, key, word.apply(i + WARM));
      if (i >= 0) {
        wall[i] = (System.nanoTime() - began) * 1e-6;
        processor[i] = (threads.getCurrentThreadCpuTime() - worked) * 1e-6;
      }
    }
    Arrays.sort(wall);
    Arrays.sort(processor);
    report.line(
        key.word(),
        String.format(
            Locale.ROOT,
            "median %.0f ms, longest %.0f ms; of the processor %.0f ms",
            wall[changes / 2],
            wall[changes - 1],
            processor[changes / 2]));
  }

  private static int find(SeenField seen, ParameterKey key, String word) {
    Parameters parameters = Parameters.of(JobKind.SPOTS, Map.of(key, word));
    return ChosenSpots.on(
            seen, Optional.empty(), parameters, BenchPreviewCommand.class.getClassLoader())
        .spots()
        .measured()
        .length;
  }
}
