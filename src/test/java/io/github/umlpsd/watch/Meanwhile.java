package io.github.umlpsd.watch;

/** What another program does while a folder is watched. */
public final class Meanwhile {
  private Meanwhile() {}

  /** Something that it does. */
  public interface Work {
    void run() throws Exception;
  }

  /** Begins it on a thread that does not keep the program alive. */
  public static Thread start(Work work) {
    Thread thread =
        new Thread(
            () -> {
              try {
                work.run();
              } catch (Exception e) {
                throw new AssertionError(e);
              }
            });
    thread.setDaemon(true);
    thread.start();
    return thread;
  }
}
