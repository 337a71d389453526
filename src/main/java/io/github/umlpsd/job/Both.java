package io.github.umlpsd.job;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/**
 * Results of two things that are done at the same time, each with all workers, since each leaves
 * some of them idle; one after the other if fewer threads are asked for than there are processors,
 * or if the memory is short. The results do not depend on that.
 */
public record Both<A, B>(A first, B second) {

  /**
   * @param bytes that the two take together at their height
   * @param first told of to people
   * @param second told of to people only if it comes after the first
   * @throws CanceledException if the user canceled; what runs is left to end first
   * @throws RuntimeException the first failure, after the other has ended
   */
  public static <A, B> Both<A, B> of(
      Workers workers, double bytes, Function<Workers, A> first, Function<Workers, B> second) {
    if (!isAtOnce(workers) || !FreeMemory.isAmple(bytes)) {
      return new Both<>(first.apply(workers), second.apply(workers));
    }
    AtomicReference<A> one = new AtomicReference<>();
    AtomicReference<B> other = new AtomicReference<>();
    Workers quiet = workers.quiet();
    new Workers(2, quiet.progress())
        .forEach(
            "",
            2,
            i -> {
              if (i == 0) {
                one.set(first.apply(workers));
              } else {
                other.set(second.apply(quiet));
              }
            });
    return new Both<>(one.get(), other.get());
  }

  /** Whether two things are done at the same time, where the memory is ample. */
  public static boolean isAtOnce(Workers workers) {
    return workers.threads() > 1 && workers.threads() >= Runtime.getRuntime().availableProcessors();
  }
}
