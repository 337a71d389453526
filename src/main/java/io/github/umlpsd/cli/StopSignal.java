package io.github.umlpsd.cli;

import io.github.umlpsd.job.Progress;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C as a wish to end: the thread that works is asked to stop, and the program waits for it to
 * come to its end, though not for ever.
 */
final class StopSignal implements Progress, AutoCloseable {
  private static final long WAIT_SECONDS = 10;

  private final Thread worker = Thread.currentThread();
  private final Thread hook = new Thread(this::stop, "uml-psd-watch-stop");
  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile boolean stopped;

  private StopSignal() {}

  /** From now on this thread is asked to stop when the program is. */
  static StopSignal install() {
    StopSignal signal = new StopSignal();
    Runtime.getRuntime().addShutdownHook(signal.hook);
    return signal;
  }

  /** The work has come to its end. */
  @Override
  public void close() {
    ended.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The hook is running, and finds nothing to wait for.
    }
  }

  private void stop() {
    worker.interrupt();
    // After it, so that one who has seen this is not interrupted while it ends.
    stopped = true;
    try {
      ended.await(WAIT_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void report(String stage, double fraction) {}

  @Override
  public boolean isCanceled() {
    return stopped || Thread.currentThread().isInterrupted();
  }
}
