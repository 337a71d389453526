package io.github.umlpsd.study;

import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.movie.checks.Check;
import io.github.umlpsd.movie.checks.Verdict;
import io.github.umlpsd.simulate.emitters.Camera;
import io.github.umlpsd.simulate.emitters.Emitter;
import io.github.umlpsd.simulate.emitters.RandomStream;
import io.github.umlpsd.simulate.emitters.SampleSet;
import io.github.umlpsd.simulate.emitters.TraceScene;
import io.github.umlpsd.traces.TraceSet;
import io.github.umlpsd.traces.checks.TableChecks;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code study table-checks}: what is told of good tables of traces and of such with a fault. */
@Command(
    name = "table-checks",
    description = "How often tables of traces are told to have a fault, with and without one.",
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
final class TableCheckStudyCommand extends TableStudyCommand {
  private static final long RECIPE = -75;

  @Option(names = "--clean", description = "Only tables without a fault.")
  private boolean clean;

  @Override
  MarkdownTable table(int sets, long firstSeed, Workers workers) {
    MarkdownTable table = null;
    for (TableFault fault : TableFault.values()) {
      if (clean && !fault.isGood()) {
        continue;
      }
      List<List<Check>> tables =
          workers.map(
              "Checking tables",
              sets,
              k -> TableChecks.of(traces(fault, firstSeed + k), new Workers(1, Progress.NONE)));
      if (table == null) {
        List<String> headings = new ArrayList<>(List.of("tables with"));
        tables.get(0).forEach(check -> headings.add(check.name()));
        table = new MarkdownTable(headings.toArray(String[]::new));
      }
      List<String> cells = new ArrayList<>(List.of(fault.title()));
      for (int i = 0; i < tables.get(0).size(); i++) {
        int column = i;
        long told =
            tables.stream().filter(checks -> checks.get(column).verdict() == Verdict.TOLD).count();
        cells.add(told + " of " + sets);
      }
      table.row(cells.toArray(String[]::new));
    }
    return table;
  }

  /** A table whose set, camera, brightness, number of traces and of frames are drawn. */
  static TraceSet traces(TableFault fault, long seed) {
    RandomStream random = RandomStream.of(seed, RECIPE);
    SampleSet[] sets = SampleSet.values();
    Camera[] cameras = {Camera.scmos(), Camera.emccd(), Camera.photonCounter()};
    int[] sizes = {5, 15, 40};
    double[] signals = {0.1, 0.3, 1, 3};
    TraceScene scene =
        TraceScene.of(sets[random.index(sets.length)])
            .withSize(sizes[random.index(sizes.length)], 300 + random.index(2700))
            .withCamera(cameras[random.index(cameras.length)])
            .withSignal(signals[random.index(signals.length)]);
    int[] labels = scene.set().deal(scene.traces(), random);
    List<Emitter> emitters = new ArrayList<>();
    for (int i = 0; i < labels.length; i++) {
      emitters.add(Emitter.draw(scene.set(), labels[i], scene, RandomStream.of(seed, i)));
    }
    double level =
        scene.camera().countsPerElectron()
            * emitters.stream().mapToDouble(Emitter::brightnessElectrons).max().orElse(0);
    double[][] traces = new double[labels.length][];
    for (int i = 0; i < traces.length; i++) {
      traces[i] = fault.make(emitters.get(i), scene, level, RandomStream.of(seed, i, 1));
    }
    return TraceSet.of(scene.frameIntervalSeconds(), traces);
  }
}
