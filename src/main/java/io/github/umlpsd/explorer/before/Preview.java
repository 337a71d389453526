package io.github.umlpsd.explorer.before;

import ij.ImagePlus;
import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.job.CanceledException;
import io.github.umlpsd.job.Failure;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.parameters.ParameterKey;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** Looks at the movie in the background after each change; only the newest one counts. */
final class Preview implements AutoCloseable {
  private final Lookout lookout;
  private final Executor windows;
  private final Consumer<Seen> show;
  private final Consumer<String> tell;
  private final ExecutorService background =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "uml-psd-preview");
            thread.setDaemon(true);
            return thread;
          });
  private volatile int newest;

  /**
   * @param windows runs tasks in the thread of the windows
   * @param show gets what is seen
   * @param tell gets a sentence where nothing can be seen
   */
  Preview(ImagePlus movie, Executor windows, Consumer<Seen> show, Consumer<String> tell) {
    this.lookout = new Lookout(movie);
    this.windows = windows;
    this.show = show;
    this.tell = tell;
  }

  /** Looks again, with other words. */
  void follow(JobKind job, Map<ParameterKey, String> words) {
    int number = ++newest;
    if (!background.isShutdown()) {
      background.execute(() -> look(number, job, words));
    }
  }

  private void look(int number, JobKind job, Map<ParameterKey, String> words) {
    if (number != newest) {
      return;
    }
    try {
      Seen seen = lookout.look(job, Parameters.of(job, words), progress(number));
      end(number, () -> show.accept(seen));
    } catch (CanceledException e) {
      // Something newer is waiting.
    } catch (UserException | OutOfMemoryError e) {
      end(number, () -> tell.accept(Failure.sentence(e)));
    } catch (RuntimeException e) {
      end(number, () -> tell.accept(Failure.sentence(e)));
    }
  }

  private void end(int number, Runnable task) {
    windows.execute(
        () -> {
          if (number == newest) {
            task.run();
          }
        });
  }

  private Progress progress(int number) {
    return new Progress() {
      @Override
      public void report(String stage, double fraction) {
        end(number, () -> tell.accept(stage + " ..."));
      }

      @Override
      public boolean isCanceled() {
        return number != newest;
      }
    };
  }

  @Override
  public void close() {
    newest++;
    background.shutdown();
  }
}
