package io.github.umlpsd.job;

/**
 * A part of a larger job, whose scale is a piece of the larger one.
 *
 * @param whole the larger job
 * @param from where the piece begins, 0 to 1
 * @param to where it ends
 */
public record PartOfJob(Progress whole, double from, double to) implements Progress {
  @Override
  public void report(String stage, double fraction) {
    whole.report(stage, from + fraction * (to - from));
  }

  @Override
  public boolean isCanceled() {
    return whole.isCanceled();
  }

  @Override
  public void note(String sentence) {
    whole.note(sentence);
  }
}
