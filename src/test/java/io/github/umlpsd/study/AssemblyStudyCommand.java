package io.github.umlpsd.study;

import io.github.umlpsd.cli.JobOptions;
import io.github.umlpsd.cli.Program;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code study assemblies}: whether the number of classes of crystals with grains is found. */
@Command(
    name = "assemblies",
    description = "Whether the number of classes is found in crystals with grains, behind optics.",
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
final class AssemblyStudyCommand implements Callable<Integer> {
  private static final int QUICK_EDGE = 40;
  private static final int QUICK_FRAMES = 400;

  @Option(names = "--edge", description = "Edge of the frames, pixels.")
  private int edge = 72;

  @Option(names = "--frames", description = "Number of frames.")
  private int frames = 2000;

  @Mixin private StudyOutput output;

  @Mixin private JobOptions job;

  @Override
  public Integer call() {
    output.check();
    List<AssemblyStudy.Row> rows =
        job.withProgress(
            progress ->
                AssemblyStudy.run(
                    Arrays.asList(AssemblyScene.Courses.values()),
                    output.quick() ? QUICK_EDGE : edge,
                    output.quick() ? QUICK_FRAMES : frames,
                    output.seeds(),
                    output.firstSeed(),
                    output.threads(),
                    progress));
    MarkdownTable table =
        new MarkdownTable(
            "classes share",
            "grain, pixels",
            "optics, pixels",
            "K right",
            "within range",
            "too few",
            "mean ARI",
            "at borders",
            "pixels",
            "observations",
            "open above");
    for (AssemblyStudy.Row row : rows) {
      table.row(
          row.courses().toString().toLowerCase(Locale.ROOT),
          String.valueOf(row.grain()),
          String.valueOf(row.optics()),
          percent(row.right()),
          percent(row.within()),
          percent(row.low()),
          String.format(Locale.ROOT, "%.2f", row.randIndex()),
          percent(row.border()),
          String.format(Locale.ROOT, "%.0f", row.pixels()),
          String.format(Locale.ROOT, "%.0f", row.used()),
          percent(row.open()));
    }
    output.write(table.toString());
    return Program.DONE;
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.0f %%", 100 * share);
  }
}
