package io.github.umlpsd.study;

import io.github.umlpsd.cli.JobOptions;
import io.github.umlpsd.cli.Program;
import io.github.umlpsd.compare.classes.SplitClasses;
import io.github.umlpsd.job.Workers;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code study double-dip}: false alarms of a test between classes of the same frames. */
@Command(
    name = "double-dip",
    description = "How often exponents of two classes of equal emitters differ with p below 0.05.",
    mixinStandardHelpOptions = true)
final class DoubleDipStudyCommand implements Callable<Integer> {
  @Mixin private StudyOutput output;

  @Mixin private JobOptions job;

  @Option(names = "--gap", description = "Share of the record between the parts; none = 0.1.")
  private double gap = SplitClasses.GAP;

  @Override
  public Integer call() {
    output.check();
    List<DoubleDipStudy.Row> rows =
        job.withProgress(
            progress ->
                DoubleDipStudy.run(
                    output.seeds(),
                    output.firstSeed(),
                    gap,
                    new Workers(output.threads(), progress)));
    MarkdownTable table =
        new MarkdownTable(
            "emitters, all equal",
            "features",
            "sets",
            "p < 0.05, exponents of the same frames",
            "p < 0.05, exponents of the other half",
            "the same with a gap",
            "with a gap, any of three classes");
    for (DoubleDipStudy.Row row : rows) {
      table.row(
          row.emitters().title(),
          row.features().toString(),
          Integer.toString(row.sets()),
          String.format(Locale.ROOT, "%.0f %%", 100 * row.sameFrames()),
          String.format(Locale.ROOT, "%.0f %%", 100 * row.otherHalf()),
          String.format(Locale.ROOT, "%.0f %%", 100 * row.split()),
          String.format(Locale.ROOT, "%.0f %%", 100 * row.splitOfThree()));
    }
    output.write(table.toString());
    return Program.DONE;
  }
}
