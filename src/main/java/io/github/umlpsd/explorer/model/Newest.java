package io.github.umlpsd.explorer.model;

import io.github.umlpsd.job.CanceledException;
import io.github.umlpsd.job.Failure;
import io.github.umlpsd.job.Progress;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Work in the background of which only the newest counts: an older one is canceled, and what it
 * still says is not heard.
 */
public final class Newest implements AutoCloseable {
  private final Executor windows;
  private final ExecutorService background;
  private volatile int newest;

  /** Who is told how the newest work goes; called in the thread of the windows. */
  @FunctionalInterface
  public interface Stage {
    /** A stage is so far done, from 0 to 1. */
    void report(String stage, double fraction);
  }

  /**
   * @param name of the thread
   * @param windows runs tasks in the thread of the windows
   */
  public Newest(String name, Executor windows) {
    this.windows = windows;
    this.background =
        Executors.newSingleThreadExecutor(
            task -> {
              Thread thread = new Thread(task, name);
              thread.setDaemon(true);
              return thread;
            });
  }

  /**
   * Begins work, and gives up what is still going on; called in the thread of the windows.
   *
   * @param done gets what was found
   * @param failed gets a sentence instead
   */
  public <T> void begin(
      Function<Progress, T> work, Stage stage, Consumer<T> done, Consumer<String> failed) {
    int number = ++newest;
    if (!background.isShutdown()) {
      background.execute(() -> run(number, work, stage, done, failed));
    }
  }

  /** Gives up what is still going on. */
  public void cancel() {
    newest++;
  }

  private <T> void run(
      int number,
      Function<Progress, T> work,
      Stage stage,
      Consumer<T> done,
      Consumer<String> failed) {
    if (number != newest) {
      return;
    }
    try {
      T found = work.apply(progress(number, stage));
      tell(number, () -> done.accept(found));
    } catch (CanceledException e) {
      // Something newer is waiting, or the user has given up.
    } catch (RuntimeException | OutOfMemoryError e) {
      tell(number, () -> failed.accept(Failure.sentence(e)));
    }
  }

  private void tell(int number, Runnable task) {
    windows.execute(
        () -> {
          if (number == newest) {
            task.run();
          }
        });
  }

  private Progress progress(int number, Stage stage) {
    return new Progress() {
      @Override
      public void report(String name, double fraction) {
        tell(number, () -> stage.report(name, fraction));
      }

      @Override
      public boolean isCanceled() {
        return number != newest;
      }
    };
  }

  /** Stops what is still going on. */
  @Override
  public void close() {
    newest++;
    background.shutdown();
  }
}
