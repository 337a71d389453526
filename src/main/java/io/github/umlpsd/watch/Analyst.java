package io.github.umlpsd.watch;

import io.github.umlpsd.job.CanceledException;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.results.batch.Batch;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Analyses the finished movies of a watched folder, as they come, on a thread of its own. */
final class Analyst {
  /** What is drawing a figure then does not hear; its half result is deleted by itself. */
  private static final int WAIT_SECONDS = 8;

  private final Batch batch;
  private final Path output;
  private final Set<Path> waiting = new LinkedHashSet<>();
  private final Thread thread;
  private volatile boolean stopped;
  private boolean busy;
  private int failed;
  private RuntimeException trouble;

  Analyst(Batch.Work work, WatchWish wish, Batch.Listener listener) {
    this.batch = new Batch(work, wish.plan(), listener);
    this.output = wish.output();
    this.thread = new Thread(this::run, "uml-psd-analyst");
    thread.setDaemon(true);
    thread.setContextClassLoader(Analyst.class.getClassLoader());
    thread.start();
  }

  /**
   * Whether analyses go on.
   *
   * @throws io.github.umlpsd.job.UserException if the results cannot be written any more
   */
  synchronized void check() {
    if (trouble != null) {
      throw trouble;
    }
  }

  /** A movie is to be analysed; once, if it became ready again while it waited. */
  synchronized void add(Path movie) {
    waiting.add(movie);
    notifyAll();
  }

  /** Whether nothing is to be done. */
  synchronized boolean isIdle() {
    return !busy && waiting.isEmpty();
  }

  synchronized int failed() {
    return failed;
  }

  private synchronized List<Path> next() throws InterruptedException {
    busy = false;
    while (waiting.isEmpty()) {
      wait();
    }
    List<Path> movies = List.copyOf(waiting);
    waiting.clear();
    busy = true;
    return movies;
  }

  private void run() {
    try {
      while (!stopped) {
        int bad = batch.run(next(), output, new Stop());
        synchronized (this) {
          failed += bad;
        }
      }
    } catch (InterruptedException | CanceledException e) {
      // The end.
    } catch (RuntimeException e) {
      synchronized (this) {
        trouble = e;
        busy = false;
      }
    }
  }

  /**
   * Ends what is at work; nothing half stays.
   *
   * @throws io.github.umlpsd.job.UserException if results could not be written
   */
  void stop() {
    stopped = true;
    thread.interrupt();
    await();
    check();
  }

  /** Not given up when this thread is asked once more to end; that is kept. */
  private void await() {
    boolean interrupted = false;
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(WAIT_SECONDS);
    for (long left = 1; thread.isAlive() && left > 0; ) {
      left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
      try {
        thread.join(Math.max(1, left));
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private final class Stop implements Progress {
    @Override
    public void report(String stage, double fraction) {}

    @Override
    public boolean isCanceled() {
      return stopped;
    }
  }
}
