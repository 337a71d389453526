package io.github.umlpsd.study;

import io.github.umlpsd.cli.JobOptions;
import io.github.umlpsd.cli.Program;
import io.github.umlpsd.job.Progress;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * A study of square fields of view of some size.
 *
 * @param <R> a row of its table
 */
abstract class FieldStudyCommand<R> implements Callable<Integer> {
  private static final int QUICK_EDGE = 64;
  private static final int QUICK_FRAMES = 100;

  @Option(names = "--edge", description = "Edge of the frames, pixels.")
  private int edge = 128;

  @Option(names = "--frames", description = "Number of frames.")
  private int frames;

  @Mixin private StudyOutput output;

  @Mixin private JobOptions job;

  /**
   * @param frames if nobody gives their number
   */
  FieldStudyCommand(int frames) {
    this.frames = frames;
  }

  @Override
  public Integer call() {
    output.check();
    List<R> rows =
        job.withProgress(
            progress ->
                output.quick()
                    ? rows(QUICK_EDGE, QUICK_FRAMES, output, progress)
                    : rows(edge, frames, output, progress));
    output.write(table(rows).toString());
    return Program.DONE;
  }

  abstract List<R> rows(int edge, int frames, StudyOutput output, Progress progress);

  abstract MarkdownTable table(List<R> rows);
}
