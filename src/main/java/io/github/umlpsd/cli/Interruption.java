package io.github.umlpsd.cli;

import io.github.umlpsd.job.Progress;
import java.util.function.Consumer;

/**
 * Hears only of an interruption, such as the stop of the program, and tells nothing but notes.
 *
 * @param notes receives them
 */
record Interruption(Consumer<String> notes) implements Progress {
  /** Tells nothing at all. */
  Interruption() {
    this(note -> {});
  }

  @Override
  public void report(String stage, double fraction) {}

  @Override
  public boolean isCanceled() {
    return Thread.currentThread().isInterrupted();
  }

  @Override
  public void note(String sentence) {
    notes.accept(sentence);
  }
}
