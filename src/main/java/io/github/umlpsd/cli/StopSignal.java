package io.github.umlpsd.cli;

import io.github.umlpsd.job.Progress;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C as a wish to end: the thread that works is asked to stop, and the program waits for it to
 * come to its end, though not for ever.
 */
final class StopSignal implements Progress {
  private static final long WAIT_SECONDS = 10;

  private final Thread worker = Thread.currentThread();
  private volatile boolean stopped;

  private StopSignal() {}

  /** From now on this thread is asked to stop when the program is. */
  static StopSignal install() {
    StopSignal signal = new StopSignal();
    Runtime.getRuntime().addShutdownHook(new Thread(signal::stop, "uml-psd-watch-stop"));
    return signal;
  }

  private void stop() {
    stopped = true;
    worker.interrupt();
    try {
      // The worker itself may be in System.exit, which waits for this.
      for (int i = 0; i < 100 * WAIT_SECONDS && isAtWork(); i++) {
        TimeUnit.MILLISECONDS.sleep(10);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean isAtWork() {
    if (!worker.isAlive()) {
      return false;
    }
    for (StackTraceElement frame : worker.getStackTrace()) {
      if (frame.getMethodName().equals("exit") && frame.getClassName().startsWith("java.lang.")) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void report(String stage, double fraction) {}

  @Override
  public boolean isCanceled() {
    return stopped || Thread.currentThread().isInterrupted();
  }
}
