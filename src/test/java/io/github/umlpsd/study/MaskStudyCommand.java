package io.github.umlpsd.study;

import io.github.umlpsd.job.Progress;
import io.github.umlpsd.pixels.MaskRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;

/** {@code study masks}: how right the masks of crystals are. */
@Command(
    name = "masks",
    description = "How right the pixels of crystals are told from the background.",
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
final class MaskStudyCommand extends FieldStudyCommand<MaskStudy.Row> {
  MaskStudyCommand() {
    super(500);
  }

  @Override
  List<MaskStudy.Row> rows(int edge, int frames, StudyOutput output, Progress progress) {
    return MaskStudy.run(
        edge, frames, output.seeds(), output.firstSeed(), output.threads(), progress);
  }

  @Override
  MarkdownTable table(List<MaskStudy.Row> rows) {
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
    return table;
  }

  private static String number(String format, double value) {
    return String.format(Locale.ROOT, format, value);
  }
}
