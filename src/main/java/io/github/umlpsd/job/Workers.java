package io.github.umlpsd.job;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;

/**
 * Runs numbered, independent tasks on a given number of threads.
 *
 * <p>The tasks are handed out one by one, in rising order. A result that depends only on the number
 * of its task, stored under that number, is therefore the same at any number of threads.
 */
public final class Workers {
  private final int threads;
  private final Progress progress;

  /**
   * @param threads number of threads, 0 for all processors
   * @param progress asked before each task, told at the beginning and after each task
   */
  public Workers(int threads, Progress progress) {
    this.threads = threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
    this.progress = progress;
  }

  public int threads() {
    return threads;
  }

  public Progress progress() {
    return progress;
  }

  /** The same that tell nothing, for work that is part of a stage of another name. */
  public Workers quiet() {
    return new Workers(threads, progress.silent());
  }

  /**
   * Runs {@code task} for 0, 1, ..., count-1 and returns when all are done.
   *
   * @param stage what is being done, for people
   * @throws CanceledException if the user canceled; running tasks are left to end first
   * @throws RuntimeException the first failure of a task, after all others have stopped
   */
  public void forEach(String stage, int count, IntConsumer task) {
    AtomicInteger next = new AtomicInteger();
    AtomicInteger done = new AtomicInteger();
    progress.report(stage, 0);
    Runnable worker =
        () -> {
          for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
            progress.checkCanceled();
            task.accept(i);
            progress.report(stage, done.incrementAndGet() / (double) count);
          }
        };
    int crew = Math.min(threads, count);
    if (crew <= 1) {
      worker.run();
    } else {
      new Crew(worker, () -> next.set(count)).run(crew);
    }
  }

  /**
   * Runs {@code task} like {@link #forEach} and keeps what it returns.
   *
   * @return the results of 0, 1, ..., count-1
   */
  public <T> List<T> map(String stage, int count, IntFunction<T> task) {
    List<T> results = new ArrayList<>(Collections.nCopies(count, null));
    forEach(stage, count, i -> results.set(i, task.apply(i)));
    return results;
  }
}
