package io.github.umlpsd.study;

import io.github.umlpsd.cli.JobOptions;
import io.github.umlpsd.cli.Program;
import io.github.umlpsd.job.Workers;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code study compare-null}: false alarms of comparisons between equal conditions. */
@Command(
    name = "compare-null",
    description = "How often endpoints of equal conditions differ with p below 0.05.",
    mixinStandardHelpOptions = true)
final class NullComparisonStudyCommand implements Callable<Integer> {
  @Mixin private StudyOutput output;

  @Mixin private JobOptions job;

  @Option(names = "--movies", description = "Movies of each condition; none = 5.")
  private int movies = 5;

  @Override
  public Integer call() {
    output.check();
    List<NullComparisonStudy.Row> rows =
        job.withProgress(
            progress ->
                NullComparisonStudy.run(
                    movies,
                    output.seeds(),
                    output.firstSeed(),
                    new Workers(output.threads(), progress)));
    MarkdownTable table =
        new MarkdownTable(
            "endpoint", "studies", "p < 0.05", "interval holds 0", "dot by dot: p < 0.05");
    for (NullComparisonStudy.Row row : rows) {
      table.row(
          row.endpoint(),
          Integer.toString(row.studies()),
          percent(row.falseAlarms()),
          percent(row.covered()),
          percent(row.dotwise()));
    }
    output.write(
        table
            + "\nAny endpoint with p < 0.05 after Holm's correction: "
            + percent(rows.get(0).any())
            + "\n");
    return Program.DONE;
  }

  private static String percent(double share) {
    return Double.isNaN(share) ? "" : String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }
}
