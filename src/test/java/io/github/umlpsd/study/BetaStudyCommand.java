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
  private static final int TREND_FRAMES = 4000;
  private static final int SHORT_FRAMES = 500;

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
    int traces = plan.realisations();
    List<TrendStudy.Row> trends =
        job.withProgress(
            progress ->
                TrendStudy.run(
                    traces,
                    output.quick() ? 1000 : TREND_FRAMES,
                    output.firstSeed(),
                    new Workers(output.threads(), progress)));
    List<TrendStudy.Short> shorts =
        job.withProgress(
            progress ->
                TrendStudy.runShort(
                    traces,
                    SHORT_FRAMES,
                    output.firstSeed(),
                    new Workers(output.threads(), progress)));
    output.write(String.join("\n", markdown(rows), trends(trends), shorts(shorts)));
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
            "s.e. from parts",
            "covers",
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
          number("%.3f", row.parts().meanError()),
          number("%.0f %%", 100 * row.parts().coverage()),
          number("%.3f", line.mean()),
          number("%.3f", line.sd()),
          number("%.0f %%", 100 * line.coverage()));
    }
    return table.toString();
  }

  private static String trends(List<TrendStudy.Row> rows) {
    MarkdownTable table =
        new MarkdownTable(
            "true beta",
            "record / bleaching time",
            "mean taken out: beta",
            "covers",
            "line taken out: beta",
            "covers",
            "auto: beta",
            "covers",
            "trend found");
    for (TrendStudy.Row row : rows) {
      table.row(
          number("%.1f", row.beta()),
          number("%.1f", row.fall()),
          number("%.3f", row.constant().mean()),
          number("%.0f %%", 100 * row.constant().coverage()),
          number("%.3f", row.linear().mean()),
          number("%.0f %%", 100 * row.linear().coverage()),
          number("%.3f", row.auto().mean()),
          number("%.0f %%", 100 * row.auto().coverage()),
          number("%.0f %%", 100 * row.found()));
    }
    return table.toString();
  }

  private static String shorts(List<TrendStudy.Short> rows) {
    MarkdownTable table =
        new MarkdownTable(
            "true beta", "mean of all fits", "at a limit", "mean of the others", "their median");
    for (TrendStudy.Short row : rows) {
      table.row(
          number("%.1f", row.beta()),
          number("%.3f", row.all()),
          number("%.1f %%", 100 * row.atLimit()),
          number("%.3f", row.kept()),
          number("%.3f", row.median()));
    }
    return table.toString();
  }

  private static String number(String format, double value) {
    return String.format(Locale.ROOT, format, value);
  }
}
