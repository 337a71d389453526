package io.github.umlpsd.study;

import io.github.umlpsd.cli.JobOptions;
import io.github.umlpsd.cli.Program;
import io.github.umlpsd.pixels.MaskRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code study masks}: how right the masks of crystals are. */
@Command(
    name = "masks",
    description = "How right the pixels of crystals are told from the background.",
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
final class MaskStudyCommand implements Callable<Integer> {
  private static final int QUICK_EDGE = 64;
  private static final int QUICK_FRAMES = 100;

  @Option(names = "--edge", description = "Edge of the frames, pixels.")
  private int edge = 128;

  @Option(names = "--frames", description = "Number of frames.")
  private int frames = 500;

  @Mixin private StudyOutput output;

  @Mixin private JobOptions job;

  @Override
  public Integer call() {
    output.check();
    List<MaskStudy.Row> rows =
        job.withProgress(
            progress ->
                MaskStudy.run(
                    output.quick() ? QUICK_EDGE : edge,
                    output.quick() ? QUICK_FRAMES : frames,
                    output.seeds(),
                    output.firstSeed(),
                    output.threads(),
                    progress));
    List<String> headings = new ArrayList<>(List.of("crystals"));
    for (MaskRule rule : MaskStudy.RULES) {
      headings.add(rule.key() + ": overlap");
      headings.add("least");
      headings.add("wrong");
    }
    MarkdownTable table = new MarkdownTable(headings.toArray(String[]::new));
    for (MaskStudy.Row row : rows) {
      List<String> cells = new ArrayList<>(List.of(row.name()));
      for (MaskRule rule : MaskStudy.RULES) {
        MaskStudy.Score score = row.scores().get(rule);
        cells.add(number("%.2f", score.overlap()));
        cells.add(number("%.2f", score.least()));
        cells.add(number("%.1f %%", 100 * score.wrong()));
      }
      table.row(cells.toArray(String[]::new));
    }
    output.write(table.toString());
    return Program.DONE;
  }

  private static String number(String format, double value) {
    return String.format(Locale.ROOT, format, value);
  }
}
