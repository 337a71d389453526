package io.github.umlpsd.study;

import io.github.umlpsd.clusters.AdjustedRandIndex;
import io.github.umlpsd.clusters.Algorithm;
import io.github.umlpsd.clusters.ClusterParameters;
import io.github.umlpsd.clusters.Mode;
import io.github.umlpsd.clusters.ProfileSweep;
import io.github.umlpsd.clusters.Profiles;
import io.github.umlpsd.clusters.Proposal;
import io.github.umlpsd.clusters.kmeans.Seeds;
import io.github.umlpsd.features.FeatureExtractor;
import io.github.umlpsd.features.FeatureParameters;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.traces.TraceSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code study sample}: the choice from a random sample against that from all traces. */
@Command(
    name = "sample",
    description = "Window and number of classes of a random sample of traces, beside those of all.",
    mixinStandardHelpOptions = true)
final class SampleStudyCommand extends TableStudyCommand {
  private static final int EPOCHS = 3;

  /** Sets the samples apart from those that the program draws. */
  private static final int KEY = 77;

  @Option(names = "--traces", description = "Traces of a set, whose profiles are those of all.")
  private int traces = 2000;

  @Option(names = "--frames", description = "Frames of each.")
  private int frames = 1000;

  @Option(names = "--samples", split = ",", description = "Sizes of the samples.")
  private List<Integer> samples = List.of(500, 1000, 1500);

  private enum Mix {
    FIVE(
        3,
        "five kinds",
        StudyKind.EXPONENTIAL,
        StudyKind.POWER_LAW,
        StudyKind.FLICKER,
        StudyKind.BLEACHING,
        StudyKind.BRIGHTENING),
    ENVELOPES(
        3,
        "bleaching, brightening, flicker",
        StudyKind.BLEACHING,
        StudyKind.BRIGHTENING,
        StudyKind.FLICKER),
    BLEACHED(2, "bleaching and exponential telegraph", StudyKind.BLEACHING, StudyKind.EXPONENTIAL),
    TELEGRAPHS(2, "both telegraphs", StudyKind.EXPONENTIAL, StudyKind.POWER_LAW),
    ONE(2, "power law alone", StudyKind.POWER_LAW);

    private final int k;
    private final String title;
    private final StudyKind[] kinds;

    /**
     * @param k number of classes for which the window is chosen
     */
    Mix(int k, String title, StudyKind... kinds) {
      this.k = k;
      this.title = title;
      this.kinds = kinds;
    }
  }

  /**
   * What was chosen from a sample, beside what was chosen from all.
   *
   * @param window whether the window is the same
   * @param agreement adjusted Rand index of the classes of all traces at both windows
   * @param number whether the proposed number of classes is the same
   */
  private record Beside(boolean window, double agreement, boolean number) {}

  @Override
  MarkdownTable table(int sets, long firstSeed, Workers workers) {
    MarkdownTable table =
        new MarkdownTable(
            "set",
            "K of the window",
            "sample",
            "sets",
            "same window",
            "ARI of the classes, mean",
            "lowest",
            "same number of classes");
    Workers single = new Workers(1, workers.progress().silent());
    int all = Mix.values().length * sets;
    List<List<Beside>> found =
        workers.map(
            "Sets",
            all,
            task -> beside(Mix.values()[task / sets], firstSeed + task % sets, single));
    for (Mix mix : Mix.values()) {
      List<List<Beside>> own = found.subList(mix.ordinal() * sets, (mix.ordinal() + 1) * sets);
      for (int s = 0; s < samples.size(); s++) {
        int size = s;
        List<Beside> row = own.stream().map(each -> each.get(size)).toList();
        table.row(
            mix.title,
            Integer.toString(mix.k),
            Integer.toString(samples.get(s)),
            Integer.toString(sets),
            percent(row.stream().filter(Beside::window).count() / (double) sets),
            number(row.stream().mapToDouble(Beside::agreement).average().orElseThrow()),
            number(row.stream().mapToDouble(Beside::agreement).min().orElseThrow()),
            percent(row.stream().filter(Beside::number).count() / (double) sets));
      }
    }
    return table;
  }

  private List<Beside> beside(Mix mix, long seed, Workers workers) {
    TraceSet set =
        StudyScene.of(mix.kinds).withSize(traces, frames).simulate(seed, workers).traces();
    FeatureParameters features = FeatureParameters.defaults();
    int[] windows = features.windows(frames).stream().mapToInt(Integer::intValue).toArray();
    IntFunction<double[][]> rows =
        window -> FeatureExtractor.extract(set, features, window, workers).rows();
    Chosen ofAll = choose(windows, rows, mix.k, seed, workers);
    List<Beside> results = new ArrayList<>();
    for (int size : samples) {
      Chosen ofSample =
          choose(windows, window -> sample(rows.apply(window), size, seed), mix.k, seed, workers);
      results.add(
          new Beside(
              ofSample.window() == ofAll.window(),
              AdjustedRandIndex.of(
                  ofAll.labels(ofSample.window(), mix.k), ofAll.labels(ofAll.window(), mix.k)),
              ofSample.number() == ofAll.number()));
    }
    return results;
  }

  private record Chosen(Profiles profiles, int window, int number) {
    int[] labels(int at, int k) {
      return profiles.at(at).orElseThrow().at(k).orElseThrow().best().labels();
    }
  }

  private static Chosen choose(
      int[] windows, IntFunction<double[][]> rows, int k, long seed, Workers workers) {
    ClusterParameters parameters =
        ClusterParameters.of(OptionalInt.of(k), k, EPOCHS, Mode.ROBUST, Algorithm.KMEANS);
    Profiles profiles = new ProfileSweep(parameters, seed, workers).withAll().run(windows, rows);
    Proposal proposal =
        Proposal.of(profiles, w -> List.<double[][]>of(rows.apply(w)), parameters, seed, workers);
    return new Chosen(profiles, proposal.window(), proposal.classes().k());
  }

  private static double[][] sample(double[][] all, int size, long seed) {
    return Arrays.stream(Seeds.sample(all.length, size, Seeds.random(seed, KEY)))
        .mapToObj(i -> all[i])
        .toArray(double[][]::new);
  }
}
