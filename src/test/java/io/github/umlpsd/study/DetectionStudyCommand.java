package io.github.umlpsd.study;

import io.github.umlpsd.job.Progress;
import io.github.umlpsd.movie.Projection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;

/** {@code study detection}: how many dots are found on which projection. */
@Command(
    name = "detection",
    description = "How many dots are found, and how many of those found are dots.",
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
final class DetectionStudyCommand extends FieldStudyCommand<DetectionStudy.Row> {
  DetectionStudyCommand() {
    super(600);
  }

  @Override
  List<DetectionStudy.Row> rows(int edge, int frames, StudyOutput output, Progress progress) {
    return DetectionStudy.run(
        edge, frames, output.seeds(), output.firstSeed(), output.threads(), progress);
  }

  @Override
  MarkdownTable table(List<DetectionStudy.Row> rows) {
    List<String> headings = new ArrayList<>(List.of("field"));
    for (Projection projection : DetectionStudy.PROJECTIONS) {
      headings.add(projection.key() + ": found");
      headings.add("right");
    }
    MarkdownTable table = new MarkdownTable(headings.toArray(String[]::new));
    for (DetectionStudy.Row row : rows) {
      List<String> cells = new ArrayList<>(List.of(row.name()));
      for (Projection projection : DetectionStudy.PROJECTIONS) {
        cells.add(share(row.scores().get(projection).recall()));
        cells.add(share(row.scores().get(projection).precision()));
      }
      table.row(cells.toArray(String[]::new));
    }
    return table;
  }

  private static String share(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
