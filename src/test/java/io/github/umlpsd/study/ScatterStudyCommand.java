package io.github.umlpsd.study;

import io.github.umlpsd.features.LawScatters;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.simulate.emitters.RandomStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code study scatter}: the table of the scatter within laws of blinking and between them. */
@Command(
    name = "scatter",
    description = "How far features scatter within laws of blinking and between them, as a table.",
    mixinStandardHelpOptions = true)
final class ScatterStudyCommand extends ProgramTable {
  private static final long SHORT = -43;
  private static final double FEWEST_FRAMES = 200;
  private static final double FEW_FRAMES = 1000;

  @Option(names = "--sets", description = "Sets of traces of drawn laws.")
  private int sets = 300;

  @Override
  String table(Workers workers) {
    Workers silent = new Workers(workers.threads(), workers.progress().silent());
    LawScatters scatters = new LawScatters();
    for (int seed = 1; seed <= sets; seed++) {
      scatters.add(scene(seed).simulate(seed, silent), silent);
    }
    return scatters.table();
  }

  /** Every second set is of short records. */
  private static StudySet scene(long seed) {
    StudySet scene = ClusterScenario.DRAWN_LAWS.set();
    double frames = RandomStream.of(seed, SHORT).logUniform(FEWEST_FRAMES, FEW_FRAMES);
    return seed % 2 == 0 ? scene.cut(Integer.MAX_VALUE, (int) frames) : scene;
  }
}
