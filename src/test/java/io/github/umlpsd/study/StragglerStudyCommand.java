package io.github.umlpsd.study;

import static io.github.umlpsd.study.StudyKind.BLEACHING;
import static io.github.umlpsd.study.StudyKind.CENTRES;
import static io.github.umlpsd.study.StudyKind.EXPONENTIAL;
import static io.github.umlpsd.study.StudyKind.FLICKER;
import static io.github.umlpsd.study.StudyKind.GREY;
import static io.github.umlpsd.study.StudyKind.MOSTLY_DARK;
import static io.github.umlpsd.study.StudyKind.POWER_LAW;
import static io.github.umlpsd.study.StudyKind.WIDE_EXPONENTIAL;
import static io.github.umlpsd.study.StudyKind.WIDE_POWER_LAW;

import io.github.umlpsd.clusters.count.ClassCount;
import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.engine.UmlPsd;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.parameters.ParameterKey;
import io.github.umlpsd.traces.TraceSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code study stragglers}: few traces of another kind beside one class, and none of them. */
@Command(
    name = "stragglers",
    description = "How often traces are said to stand apart from one class, and how often they do.",
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
final class StragglerStudyCommand extends TableStudyCommand {
  private static final int FRAMES = 3000;

  @Option(names = "--features", description = "Kind of features.")
  private String features = "combined";

  @Override
  MarkdownTable table(int sets, long firstSeed, Workers workers) {
    MarkdownTable table =
        new MarkdownTable("traces", "best guess is one class", "of these, said to stand apart");
    for (StudyKind kind :
        List.of(
            EXPONENTIAL,
            WIDE_EXPONENTIAL,
            POWER_LAW,
            WIDE_POWER_LAW,
            GREY,
            CENTRES,
            FLICKER,
            BLEACHING)) {
      for (int traces : new int[] {100, 300}) {
        row(
            table,
            StudyScene.of(kind).withSize(traces, FRAMES),
            traces + " " + word(kind),
            sets,
            firstSeed,
            workers);
      }
    }
    for (StudyKind kind : List.of(POWER_LAW, EXPONENTIAL)) {
      for (StudyKind other : List.of(MOSTLY_DARK, FLICKER, BLEACHING)) {
        for (int few : new int[] {3, 6}) {
          row(
              table,
              StudyScene.of(kind, other)
                  .withShares(300.0 - few, (double) few)
                  .withSize(300, FRAMES),
              300 - few + " " + word(kind) + ", " + few + " " + word(other),
              sets,
              firstSeed,
              workers);
        }
      }
    }
    return table;
  }

  private static String word(StudyKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private void row(
      MarkdownTable table,
      StudyScene scene,
      String title,
      int sets,
      long firstSeed,
      Workers workers) {
    List<ClassCount> counts = workers.map("Simulated sets", sets, k -> count(scene, firstSeed + k));
    List<ClassCount> ones = counts.stream().filter(count -> count.k() == 1).toList();
    long told = ones.stream().filter(StragglerStudyCommand::tellsOfStragglers).count();
    table.row(title, ones.size() + " of " + sets, told + " of " + ones.size());
  }

  private static boolean tellsOfStragglers(ClassCount count) {
    return count.reasons().stream()
        .anyMatch(reason -> reason.contains("apart in groups too small"));
  }

  private ClassCount count(StudyScene scene, long seed) {
    TraceSet traces = scene.simulate(seed, new Workers(1, Progress.NONE)).traces();
    Map<ParameterKey, String> words =
        Map.of(
            ParameterKey.FEATURES, features,
            ParameterKey.MAX_CLUSTERS, "2",
            ParameterKey.EPOCHS, "1",
            ParameterKey.SEED, String.valueOf(seed),
            ParameterKey.THREADS, "1");
    return UmlPsd.classes(traces, Parameters.of(JobKind.TRACES, words), Progress.NONE)
        .choice()
        .proposal()
        .orElseThrow()
        .classes();
  }
}
