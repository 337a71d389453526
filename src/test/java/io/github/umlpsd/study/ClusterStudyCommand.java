package io.github.umlpsd.study;

import io.github.umlpsd.cli.JobOptions;
import io.github.umlpsd.cli.Program;
import io.github.umlpsd.features.FeatureSpec;
import io.github.umlpsd.job.Keyed;
import io.github.umlpsd.job.Workers;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code study clusters}: how often the true classes are found. */
@Command(
    name = "clusters",
    description = "How often the true number of classes is found, and how far the classes agree.",
    mixinStandardHelpOptions = true)
final class ClusterStudyCommand implements Callable<Integer> {
  private static final int QUICK_TRACES = 80;
  private static final int QUICK_FRAMES = 2000;

  @Option(
      names = "--sets",
      split = ",",
      paramLabel = "SET",
      description = "Simulated sets, joined by commas; none = all.")
  private List<String> sets = List.of();

  @Option(
      names = "--features",
      split = ",",
      paramLabel = "FEATURES",
      description = "Kinds of features, joined by commas; none = trace,combined.")
  private List<String> features = List.of("trace", "combined");

  @Option(names = "--traces", description = "Cut larger sets to so many traces.")
  private int traces = Integer.MAX_VALUE;

  @Option(names = "--frames", description = "Cut longer sets to so many frames.")
  private int frames = Integer.MAX_VALUE;

  @Mixin private StudyOutput output;

  @Mixin private JobOptions job;

  @Override
  public Integer call() {
    output.check();
    ClusterStudy study =
        new ClusterStudy(
            sets.isEmpty()
                ? Arrays.asList(ClusterScenario.values())
                : sets.stream()
                    .map(word -> Keyed.parse(ClusterScenario.class, "sets", word))
                    .toList(),
            features.stream().map(FeatureSpec::parse).toList(),
            output.seeds(),
            output.firstSeed(),
            output.quick() ? Math.min(QUICK_TRACES, traces) : traces,
            output.quick() ? Math.min(QUICK_FRAMES, frames) : frames);
    List<ClusterRow> rows =
        job.withProgress(progress -> study.run(new Workers(output.threads(), progress)));
    output.write(markdown(rows));
    return Program.DONE;
  }

  private static String markdown(List<ClusterRow> rows) {
    List<ClusterRow> single = rows.stream().filter(row -> row.trueK().equals(List.of(1))).toList();
    return single.isEmpty() ? found(rows) : found(rows) + "\n" + nuisance(single);
  }

  private static String found(List<ClusterRow> rows) {
    MarkdownTable table =
        new MarkdownTable(
            "set",
            "features",
            "true K",
            "proposed K",
            "right",
            "within range",
            "mean width",
            "open above",
            "window",
            "ARI at true K",
            "ARI at proposed K",
            "ARI of the rule's classes");
    for (ClusterRow row : rows) {
      table.row(
          row.scenario().title(),
          row.features().toString(),
          row.trueK().stream().map(String::valueOf).collect(Collectors.joining(", ")),
          numbers(row.proposed()),
          percent(row.right()),
          percent(row.withinRange()),
          Double.isNaN(row.width()) ? "" : String.format(Locale.ROOT, "%.1f", row.width()),
          percent(row.open()),
          String.format(Locale.ROOT, "%.0f", row.window()),
          index(row.atTrueK()),
          index(row.automatic()),
          index(row.ofRule()));
    }
    return table.toString();
  }

  /** What the clusters of one-class sets have to do with anything but blinking. */
  private static String nuisance(List<ClusterRow> rows) {
    MarkdownTable table =
        new MarkdownTable("set", "features", "brightness", "background", "signal-to-noise");
    for (ClusterRow row : rows) {
      table.row(
          row.scenario().title(),
          row.features().toString(),
          index(row.brightness()),
          index(row.background()),
          index(row.signalToNoise()));
    }
    return table.toString();
  }

  /** The numbers that were proposed, and how often: "4 x1, 5 x9". */
  private static String numbers(List<Integer> proposed) {
    StringBuilder text = new StringBuilder();
    proposed.stream()
        .distinct()
        .forEach(
            k ->
                text.append(text.isEmpty() ? "" : ", ")
                    .append(k)
                    .append(" x")
                    .append(proposed.stream().filter(k::equals).count()));
    return text.toString();
  }

  private static String percent(double share) {
    return Double.isNaN(share) ? "" : String.format(Locale.ROOT, "%.0f %%", 100 * share);
  }

  private static String index(double ari) {
    return String.format(Locale.ROOT, "%.2f", ari);
  }
}
