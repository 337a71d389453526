package io.github.umlpsd.study;

import io.github.umlpsd.clusters.AdjustedRandIndex;
import io.github.umlpsd.clusters.count.ClassCount;
import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.engine.UmlPsd;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.parameters.ParameterKey;
import io.github.umlpsd.study.AssemblyScene.Courses;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Whether the number of classes of assemblies is found, whatever their grains and the optics. */
final class AssemblyStudy {
  private static final int[] GRAINS = {1, 2, 4, 6};
  private static final double[] OPTICS = {0, 0.7, 1.5};
  private static final double LAMP = 0.05;

  /** Between the seeds of a kind and the next. */
  private static final long APART = 1000;

  private AssemblyStudy() {}

  /**
   * What was found in assemblies of one kind.
   *
   * @param right share of sets with the true number of classes proposed
   * @param within share of sets whose true number lies in the range
   * @param low share of sets with too few proposed
   * @param randIndex mean adjusted Rand index of the class map with the truth
   * @param border share of the pixels that lie at a border of classes
   * @param pixels mean number of pixels
   * @param used mean number of observations that the number of classes rests on
   * @param open share of sets whose range is open above
   */
  record Row(
      Courses courses,
      int grain,
      double optics,
      double right,
      double within,
      double low,
      double randIndex,
      double border,
      double pixels,
      double used,
      double open) {}

  /** One set. */
  private record Outcome(
      int classes, ClassCount count, double randIndex, double border, int pixels) {}

  /**
   * A row for each kind of assembly; every second one has an unsteady lamp. The sets of a first
   * seed and those of the next are the same as of both together.
   *
   * @param sets number of each kind, at least 1 and at most {@value #APART}
   * @param firstSeed of the first kind; that of each further kind is {@value #APART} later
   * @throws UserException if there is nothing to simulate
   */
  static List<Row> run(
      List<Courses> courses,
      int edge,
      int frames,
      int sets,
      long firstSeed,
      int threads,
      Progress progress) {
    if (sets < 1) {
      throw new UserException("A study needs at least 1 set of each kind, but has " + sets + ".");
    }
    List<AssemblyScene> scenes = new ArrayList<>();
    for (Courses kind : courses) {
      for (int grain : GRAINS) {
        for (double optics : OPTICS) {
          scenes.add(new AssemblyScene(edge, frames, grain, optics, 0, kind));
        }
      }
    }
    Workers single = new Workers(1, progress.silent());
    List<Outcome> outcomes =
        new Workers(threads, progress)
            .map(
                "Assemblies",
                scenes.size() * sets,
                task ->
                    outcome(
                        (firstSeed + task % sets) % 2 == 0
                            ? scenes.get(task / sets)
                            : scenes.get(task / sets).withLamp(LAMP),
                        firstSeed + task % sets + APART * (task / sets),
                        single));
    List<Row> rows = new ArrayList<>();
    for (int s = 0; s < scenes.size(); s++) {
      rows.add(row(scenes.get(s), outcomes.subList(s * sets, (s + 1) * sets)));
    }
    return rows;
  }

  private static Outcome outcome(AssemblyScene scene, long seed, Workers workers) {
    AssemblyScene.Simulated truth = scene.simulate(seed, workers);
    Parameters parameters =
        Parameters.of(
            JobKind.PIXELS,
            Map.of(
                ParameterKey.EPOCHS,
                "1",
                ParameterKey.MAX_CLUSTERS,
                "5",
                ParameterKey.THREADS,
                String.valueOf(workers.threads())));
    UmlPsd.PixelClasses found = UmlPsd.pixelClasses(truth.movie(), parameters, workers.progress());
    int[] places = found.mask().places();
    int[] labels = found.classes().labels();
    int[] both =
        IntStream.range(0, places.length)
            .filter(i -> truth.labels()[places[i]] >= 0 && labels[i] >= 0)
            .toArray();
    return new Outcome(
        truth.classes(),
        found.classes().choice().proposal().orElseThrow().classes(),
        AdjustedRandIndex.of(
            Arrays.stream(both).map(i -> truth.labels()[places[i]]).toArray(),
            Arrays.stream(both).map(i -> labels[i]).toArray()),
        IntStream.range(0, places.length).filter(found.classes()::isBorder).count()
            / (double) places.length,
        places.length);
  }

  private static Row row(AssemblyScene scene, List<Outcome> outcomes) {
    double n = outcomes.size();
    return new Row(
        scene.courses(),
        scene.grain(),
        scene.opticsSigma(),
        outcomes.stream().filter(o -> o.count().k() == o.classes()).count() / n,
        outcomes.stream().filter(o -> o.count().allows(o.classes())).count() / n,
        outcomes.stream().filter(o -> o.count().k() < o.classes()).count() / n,
        outcomes.stream().mapToDouble(Outcome::randIndex).average().orElseThrow(),
        outcomes.stream().mapToDouble(Outcome::border).average().orElseThrow(),
        outcomes.stream().mapToInt(Outcome::pixels).average().orElseThrow(),
        outcomes.stream().mapToInt(o -> o.count().used()).average().orElseThrow(),
        outcomes.stream().filter(o -> o.count().open()).count() / n);
  }
}
