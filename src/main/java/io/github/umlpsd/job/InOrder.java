package io.github.umlpsd.job;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Hands parts on in the order of their numbers, whichever is ready first, so that sums of
 * floating-point numbers do not depend on the threads that made the parts. Keeps only those that
 * wait for an earlier one. Safe for several threads.
 */
public final class InOrder<T> {
  private final Consumer<T> taker;
  private final Map<Integer, T> waiting = new HashMap<>();
  private int next;

  /**
   * @param taker given one part at a time
   */
  public InOrder(Consumer<T> taker) {
    this.taker = taker;
  }

  /**
   * A part that is ready.
   *
   * @param number of the part; each from 0 on comes once
   */
  public synchronized void put(int number, T part) {
    waiting.put(number, part);
    for (T first = waiting.remove(next); first != null; first = waiting.remove(next)) {
      taker.accept(first);
      next++;
    }
  }
}
