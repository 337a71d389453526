package io.github.umlpsd.explorer.after;

import io.github.umlpsd.engine.Analysis;
import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.engine.UmlPsd;
import io.github.umlpsd.explorer.model.Session;
import io.github.umlpsd.job.CanceledException;
import io.github.umlpsd.job.Failure;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.UserException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Classes again in the background whenever the model wants it. Only the newest request counts; an
 * older one is canceled. Where it fails, the analysis of the moment stays.
 */
public final class Reclassing implements AutoCloseable {
  /** Who is told how it goes; called in the thread of the windows. */
  public interface Listener {
    /** A stage is so far done, from 0 to 1. */
    void progress(String stage, double fraction);

    /**
     * It has ended.
     *
     * @param problem one sentence; empty if there is none
     */
    void done(String problem);
  }

  private final Session session;
  private final Executor windows;
  private final Listener listener;
  private final ExecutorService background =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "uml-psd-explorer");
            thread.setDaemon(true);
            return thread;
          });
  private volatile int newest;

  /**
   * @param windows runs tasks in the thread of the windows
   */
  public Reclassing(Session session, Executor windows, Listener listener) {
    this.session = session;
    this.windows = windows;
    this.listener = listener;
    session.listen(
        change -> {
          if (change == Session.Change.WANTED) {
            request();
          }
        });
  }

  /** Asks for the analysis that the model wants; called in the thread of the windows. */
  public void request() {
    int number = ++newest;
    Parameters wanted = session.wanted();
    background.execute(() -> run(number, wanted));
  }

  /** Gives the newest request up. */
  public void cancel() {
    newest++;
    windows.execute(() -> listener.done("Canceled; the classes are those of before."));
  }

  private void run(int number, Parameters wanted) {
    if (number != newest) {
      return;
    }
    try {
      Analysis found = UmlPsd.analyze(session.subject(), wanted, progress(number));
      end(number, () -> session.accept(found), "");
    } catch (CanceledException e) {
      // Something newer is waiting, or the user has given up.
    } catch (UserException | OutOfMemoryError e) {
      end(number, () -> {}, Failure.sentence(e));
    } catch (RuntimeException e) {
      end(number, () -> {}, Failure.sentence(e));
    }
  }

  private void end(int number, Runnable change, String problem) {
    windows.execute(
        () -> {
          if (number == newest) {
            change.run();
            listener.done(problem);
          }
        });
  }

  private Progress progress(int number) {
    return new Progress() {
      @Override
      public void report(String stage, double fraction) {
        windows.execute(
            () -> {
              if (number == newest) {
                listener.progress(stage, fraction);
              }
            });
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
