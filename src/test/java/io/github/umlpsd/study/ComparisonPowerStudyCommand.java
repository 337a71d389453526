package io.github.umlpsd.study;

import io.github.umlpsd.cli.JobOptions;
import io.github.umlpsd.cli.Program;
import io.github.umlpsd.job.Workers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code study compare-power}: how many movies decide about how large a difference. */
@Command(
    name = "compare-power",
    description = "Power and intervals of comparisons against the number of movies.",
    mixinStandardHelpOptions = true)
final class ComparisonPowerStudyCommand implements Callable<Integer> {
  @Mixin private StudyOutput output;

  @Mixin private JobOptions job;

  @Override
  public Integer call() {
    output.check();
    List<ComparisonPowerStudy.Row> rows =
        job.withProgress(
            progress ->
                ComparisonPowerStudy.run(
                    output.seeds(), output.firstSeed(), new Workers(output.threads(), progress)));
    List<String> headings = new ArrayList<>(List.of("movies a condition"));
    for (double effect : ComparisonPowerStudy.EFFECTS) {
      headings.add(String.format(Locale.ROOT, "difference %.1f", effect));
    }
    headings.addAll(
        List.of("interval holds it", "the same, log-normal", "false alarms, log-normal"));
    MarkdownTable table = new MarkdownTable(headings.toArray(String[]::new));
    for (ComparisonPowerStudy.Row row : rows) {
      List<String> cells = new ArrayList<>(List.of(Integer.toString(row.side())));
      for (double power : row.power()) {
        cells.add(percent(power));
      }
      cells.addAll(
          List.of(
              percent(row.covered()), percent(row.coveredLogNormal()), percent(row.falseAlarms())));
      table.row(cells.toArray(String[]::new));
    }
    output.write(table.toString());
    return Program.DONE;
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }
}
