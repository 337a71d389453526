package io.github.umlpsd.job;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** Passes each sentence on once, since many jobs may find the same in one folder. */
public final class ToldOnce implements Consumer<String> {
  private final Set<String> told = new HashSet<>();
  private final Consumer<String> listener;

  /**
   * @param listener called by several threads, one at a time
   */
  public ToldOnce(Consumer<String> listener) {
    this.listener = listener;
  }

  @Override
  public synchronized void accept(String sentence) {
    if (told.add(sentence)) {
      listener.accept(sentence);
    }
  }
}
