package io.github.umlpsd.study;

import io.github.umlpsd.cli.JobOptions;
import io.github.umlpsd.cli.Program;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code study crystals}: how right the maps of crystals are. */
@Command(
    name = "crystals",
    description = "How right class maps and maps of exponents of whole crystals are.",
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
final class CrystalStudyCommand implements Callable<Integer> {
  private static final int QUICK_EDGE = 36;
  private static final int QUICK_FRAMES = 600;

  @Option(names = "--edge", description = "Edge of the frames, pixels.")
  private int edge = 64;

  @Option(names = "--frames", description = "Number of frames.")
  private int frames = 4000;

  @Mixin private StudyOutput output;

  @Mixin private JobOptions job;

  @Override
  public Integer call() {
    output.check();
    List<CrystalStudy.Scenario> scenarios =
        output.quick()
            ? CrystalStudy.Scenario.standard(QUICK_EDGE, QUICK_FRAMES)
            : CrystalStudy.Scenario.standard(edge, frames);
    List<CrystalStudy.Row> rows =
        job.withProgress(
            progress ->
                CrystalStudy.run(
                    scenarios, output.seeds(), output.firstSeed(), output.threads(), progress));
    MarkdownTable table =
        new MarkdownTable(
            "assembly",
            "mean ARI",
            "least ARI",
            "largest bias of beta",
            "correlation with brightness",
            "mostly noise");
    for (CrystalStudy.Row row : rows) {
      table.row(
          row.name(),
          number("%.3f", row.randIndex()),
          number("%.3f", row.leastRandIndex()),
          number("%.3f", row.largestBias()),
          number("%.2f", row.brightnessCorrelation()),
          number("%.1f %%", 100 * row.mostlyNoise()));
    }
    output.write(table.toString());
    return Program.DONE;
  }

  private static String number(String format, double value) {
    return String.format(Locale.ROOT, format, value);
  }
}
