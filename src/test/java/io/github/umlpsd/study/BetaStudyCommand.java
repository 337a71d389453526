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

/** {@code study beta}: bias of the exponents and coverage of their intervals. */
@Command(
    name = "beta",
    description = "How right fitted exponents and their 95 %% intervals are.",
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
final class BetaStudyCommand implements Callable<Integer> {
  private static final int QUICK = 10;

  @Option(
      names = "--realisations",
      description = "Simulated traces for each exponent and brightness.")
  private int realisations = 200;

  @Mixin private StudyOutput output;

  @Mixin private JobOptions job;

  @Override
  public Integer call() {
    output.check();
    BetaStudy.Plan plan =
        BetaStudy.Plan.standard(output.quick() ? Math.min(QUICK, realisations) : realisations);
    List<BetaStudy.Row> rows =
        job.withProgress(
            progress ->
                BetaStudy.run(plan, output.firstSeed(), new Workers(output.threads(), progress)));
    output.write(markdown(rows));
    return Program.DONE;
  }

  private static String markdown(List<BetaStudy.Row> rows) {
    MarkdownTable table =
        new MarkdownTable(
            "true beta",
            "mean counts",
            "power+floor: mean",
            "sd",
            "mean s.e.",
            "95 % interval covers",
            "line: mean",
            "sd",
            "covers");
    for (BetaStudy.Row row : rows) {
      Recovery law = row.powerFloor();
      Recovery line = row.line();
      table.row(
          number("%.1f", row.beta()),
          number("%.0f", row.meanCounts()),
          number("%.3f", law.mean()),
          number("%.3f", law.sd()),
          number("%.3f", law.meanError()),
          number("%.0f %%", 100 * law.coverage()),
          number("%.3f", line.mean()),
          number("%.3f", line.sd()),
          number("%.0f %%", 100 * line.coverage()));
    }
    return table.toString();
  }

  private static String number(String format, double value) {
    return String.format(Locale.ROOT, format, value);
  }
}
