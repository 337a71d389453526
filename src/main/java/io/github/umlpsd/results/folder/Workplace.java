package io.github.umlpsd.results.folder;

import io.github.umlpsd.job.CanceledException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A hidden folder beside a target, in which a result is made before it takes its place.
 *
 * <p>It holds {@code new}, and for a moment {@code old}, the earlier result. A lock on its note
 * shows other runs that it is in use; the lock ends with the program, however that ends. If the
 * program is told to stop, the folder is deleted on the way out.
 */
public final class Workplace implements AutoCloseable {
  /** What the name begins with. */
  static final String BEGIN = ".uml-psd-";

  /**
   * The file whose lock shows that it is in use. Only others open it: closing a file takes all
   * locks that a program has on it.
   */
  static final String LOCK = "lock";

  private static final int WAIT_SECONDS = 3;
  private static final int TRIES = 20;
  private static final int PAUSE_MILLISECONDS = 50;

  private Path root;
  private FileChannel lock;
  private final Thread writer = Thread.currentThread();
  private final boolean late;
  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook = new Thread(this::stop, "uml-psd-stop");
  private boolean stopped;
  private boolean kept;

  private Workplace(boolean late) {
    this.late = late;
  }

  /**
   * Makes one.
   *
   * @param target the file or folder that is made; its parent exists
   * @throws CanceledException if the program is stopping
   */
  static Workplace beside(Path target) throws IOException {
    return beside(target, false);
  }

  /** Makes one even while the program stops, for what the stop waits for. */
  static Workplace lateBeside(Path target) throws IOException {
    return beside(target, true);
  }

  private static Workplace beside(Path target, boolean late) throws IOException {
    Workplace workplace = new Workplace(late);
    try {
      // Before there is anything that a stop would leave.
      Runtime.getRuntime().addShutdownHook(workplace.hook);
    } catch (IllegalStateException e) {
      if (!late) {
        throw new CanceledException();
      }
    }
    try {
      workplace.whole(() -> workplace.make(target));
      return workplace;
    } catch (IOException | RuntimeException e) {
      workplace.close();
      throw e;
    }
  }

  private void make(Path target) throws IOException {
    root = Files.createTempDirectory(target.getParent(), BEGIN);
    lock =
        FileChannel.open(
            root.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    tryLock(lock);
    // After the lock, so that a workplace with a note is one with a lock.
    Owner.self(target).write(root);
    Files.createDirectory(root.resolve("new"));
  }

  /** Without locks a workplace that was left cannot be told from one in use by another run. */
  private static void tryLock(FileChannel channel) {
    try {
      channel.lock();
    } catch (IOException | UnsupportedOperationException e) {
      // Others that try find no locks either, and leave it alone.
    }
  }

  /** Whether a file in a workplace is one of those that stand there before anything else. */
  static boolean isOfItsMaking(Path file) {
    String name = file.getFileName().toString();
    return name.equals(LOCK) || name.startsWith(Owner.NAME);
  }

  /** Whether a folder has the name of one. */
  public static boolean is(Path folder) {
    return folder.getFileName().toString().startsWith(BEGIN);
  }

  /** The folder to fill. */
  public Path fresh() {
    return root.resolve("new");
  }

  /** Where the earlier result goes for a moment. */
  Path old() {
    return root.resolve("old");
  }

  Path root() {
    return root;
  }

  /** Makes that {@link #close} leaves what is in here. */
  void keep() {
    kept = true;
  }

  /** A step that is not to be left half done. */
  @FunctionalInterface
  public interface Step {
    void run() throws IOException;
  }

  /**
   * Does a short step that a stop of the program waits for.
   *
   * @throws CanceledException if the program is stopping already
   */
  public synchronized void whole(Step step) throws IOException {
    if (stopped) {
      throw new CanceledException();
    }
    step.run();
  }

  /**
   * Deletes a workplace, its results first: whatever ends the program meanwhile, what is left of
   * them still has its note.
   *
   * @return whether nothing of it is left
   */
  static boolean delete(Path root) {
    // The note before the lock, without which nobody could tell whether it is in use.
    return deleteResults(root) && Trees.delete(root.resolve(Owner.NAME)) && Trees.delete(root);
  }

  /**
   * Deletes what is in a workplace but its note and lock. An earlier result gets another name
   * before, so that what is left of it is never put back.
   *
   * @return whether nothing of it is left
   */
  static boolean deleteResults(Path root) {
    try {
      Path old = root.resolve("old");
      if (Files.exists(old, LinkOption.NOFOLLOW_LINKS)) {
        Path gone = root.resolve("gone");
        Trees.delete(gone);
        Files.move(old, gone, StandardCopyOption.ATOMIC_MOVE);
      }
    } catch (IOException e) {
      // It is deleted where it is.
    }
    boolean empty = true;
    for (String results : List.of("gone", "old", "new")) {
      empty &= Trees.delete(root.resolve(results));
    }
    return empty;
  }

  /** Deletes the folder and all in it, as far as that is possible. */
  @Override
  public void close() {
    try {
      if (lock != null) {
        lock.close();
      }
    } catch (IOException e) {
      // The lock ends with the program.
    }
    if (root != null && !kept) {
      delete(root);
    }
    ended.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The hook is running, and finds nothing to do.
    }
  }

  /** Runs when the program is told to stop. */
  private void stop() {
    synchronized (this) {
      stopped = true;
    }
    if (!late) {
      writer.interrupt();
    }
    try {
      if (ended.await(WAIT_SECONDS, TimeUnit.SECONDS)) {
        return;
      }
      // The writer is too busy to notice; files may appear while the folder is deleted.
      int gone = 0;
      for (int i = 0; i < TRIES && gone < 2 && root != null && !kept; i++) {
        gone = delete(root) ? gone + 1 : 0;
        Thread.sleep(PAUSE_MILLISECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
