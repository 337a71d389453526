package io.github.umlpsd.study;

import io.github.umlpsd.cli.JobOptions;
import io.github.umlpsd.cli.Program;
import io.github.umlpsd.job.Workers;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;

/** A study that makes one table. */
abstract class TableStudyCommand implements Callable<Integer> {
  @Mixin private StudyOutput output;

  @Mixin private JobOptions job;

  /** Makes the table from so many sets of each kind. */
  abstract MarkdownTable table(int sets, long firstSeed, Workers workers);

  @Override
  public final Integer call() {
    output.check();
    MarkdownTable table =
        job.withProgress(
            progress ->
                table(output.seeds(), output.firstSeed(), new Workers(output.threads(), progress)));
    output.write(table.toString());
    return Program.DONE;
  }

  static String percent(double share) {
    return Double.isNaN(share) ? "" : String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }

  static String number(double value) {
    return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.3f", value);
  }
}
