package io.github.umlpsd.job;

import java.util.ArrayList;
import java.util.List;

/**
 * Threads that do one job together and end with it.
 *
 * <p>Each thread ends as soon as it has nothing left to do, and a failure is only kept, not told:
 * when the memory is full, both must work without any more of it.
 */
final class Crew {
  private final Runnable job;
  private final Runnable stop;
  private volatile Throwable failure;

  /**
   * @param job what every thread runs
   * @param stop makes {@code job} end soon in all threads; called when one of them has failed
   */
  Crew(Runnable job, Runnable stop) {
    this.job = job;
    this.stop = stop;
  }

  /**
   * Runs the job on {@code size} threads and returns when all have ended.
   *
   * @throws CanceledException if this thread is interrupted meanwhile
   * @throws RuntimeException the first failure, or one of those at the same time
   */
  void run(int size) {
    List<Thread> threads = new ArrayList<>(size);
    try {
      for (int i = 0; i < size; i++) {
        Thread thread = daemon();
        thread.start();
        threads.add(thread);
      }
    } catch (Error e) {
      fail(e);
    }
    for (Thread thread : threads) {
      await(thread, threads);
    }
    if (failure instanceof RuntimeException problem) {
      throw problem;
    }
    if (failure instanceof Error error) {
      throw error;
    }
  }

  private Thread daemon() {
    Thread thread = new Thread(this::work, "uml-psd-worker");
    thread.setDaemon(true);
    thread.setContextClassLoader(Crew.class.getClassLoader());
    return thread;
  }

  private void work() {
    try {
      job.run();
    } catch (RuntimeException | Error e) {
      fail(e);
    }
  }

  private void fail(Throwable e) {
    failure = failure == null ? e : failure;
    stop.run();
  }

  /** Waits for the end of a thread; an interruption stops all of them, and is kept. */
  private void await(Thread thread, List<Thread> all) {
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
        fail(new CanceledException());
        for (Thread other : all) {
          other.interrupt();
        }
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
