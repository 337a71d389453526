package io.github.umlpsd.study;

import io.github.umlpsd.cli.JobOptions;
import io.github.umlpsd.cli.Program;
import io.github.umlpsd.movie.Projection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code study detection}: how many dots are found on which projection. */
@Command(
    name = "detection",
    description = "How many dots are found, and how many of those found are dots.",
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
final class DetectionStudyCommand implements Callable<Integer> {
  private static final int QUICK_EDGE = 64;
  private static final int QUICK_FRAMES = 100;

  @Option(names = "--edge", description = "Edge of the frames, pixels.")
  private int edge = 128;

  @Option(names = "--frames", description = "Number of frames.")
  private int frames = 600;

  @Mixin private StudyOutput output;

  @Mixin private JobOptions job;

  @Override
  public Integer call() {
    output.check();
    List<DetectionStudy.Row> rows =
        job.withProgress(
            progress ->
                DetectionStudy.run(
                    output.quick() ? QUICK_EDGE : edge,
                    output.quick() ? QUICK_FRAMES : frames,
                    output.seeds(),
                    output.firstSeed(),
                    output.threads(),
                    progress));
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
    output.write(table.toString());
    return Program.DONE;
  }

  private static String share(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
