package io.github.umlpsd.explorer.after;

import io.github.umlpsd.engine.Analysis;
import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.engine.UmlPsd;
import io.github.umlpsd.explorer.model.Newest;
import io.github.umlpsd.explorer.model.Session;
import java.util.concurrent.Executor;

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
  private final Newest background;

  /**
   * @param windows runs tasks in the thread of the windows
   */
  public Reclassing(Session session, Executor windows, Listener listener) {
    this.session = session;
    this.windows = windows;
    this.listener = listener;
    this.background = new Newest("uml-psd-explorer", windows);
    session.listen(
        change -> {
          if (change == Session.Change.WANTED) {
            request();
          }
        });
  }

  /** Asks for the analysis that the model wants; called in the thread of the windows. */
  public void request() {
    Parameters wanted = session.wanted();
    background.begin(
        progress -> UmlPsd.analyze(session.subject(), wanted, progress),
        listener::progress,
        this::accept,
        listener::done);
  }

  /** Gives the newest request up. */
  public void cancel() {
    background.cancel();
    windows.execute(() -> listener.done("Canceled; the classes are those of before."));
  }

  private void accept(Analysis found) {
    session.accept(found);
    listener.done("");
  }

  /** Stops what is still going on. */
  @Override
  public void close() {
    background.close();
  }
}
