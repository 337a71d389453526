package io.github.umlpsd.results.folder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The right to change a file that several runs change, one after the other: a lock on a file beside
 * it, which is there only as long as somebody has his turn or waits for it.
 *
 * <p>Who waited for a lock may have got that of a file that is no longer there. Therefore each
 * gives the file a size of its own, and has the turn only if the file of that name has it.
 */
final class Turn implements AutoCloseable {
  private static final String ENDING = ".lock";
  private static final int TRIES = 500;
  private static final int PAUSE_MILLISECONDS = 20;
  private static final int MOST_BYTES = 1 << 20;

  private final Path file;
  private final FileChannel channel;

  private Turn(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Waits for the turn. Where the disk knows no locks, there is no waiting, and two runs at the
   * same moment may lose a change of each other.
   *
   * @param changed the file that is to be changed
   * @throws IOException if another run keeps it for ten seconds
   */
  static Turn take(Path changed) throws IOException {
    String name = changed.getFileName().toString().replaceFirst("\\.[^.]*$", "");
    Path file = changed.resolveSibling(Workplace.BEGIN + name + ENDING);
    int tries = TRIES;
    while (tries > 0) {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      try {
        while (tries-- > 0 && !locked(channel)) {
          Thread.sleep(PAUSE_MILLISECONDS);
        }
        if (tries >= 0 && isStillThere(file, channel)) {
          return new Turn(file, channel);
        }
        channel.close();
      } catch (InterruptedException | ClosedByInterruptException e) {
        channel.close();
        Thread.interrupted();
        leave(file);
        Thread.currentThread().interrupt();
        throw new ClosedByInterruptException();
      } catch (IOException | RuntimeException e) {
        channel.close();
        throw e;
      }
    }
    throw new IOException("another run keeps it locked");
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      // Another thread of this program has it. To close the channel now would end its lock.
      return false;
    } catch (ClosedByInterruptException e) {
      throw e;
    } catch (IOException | UnsupportedOperationException e) {
      return true;
    }
  }

  private static boolean isStillThere(Path file, FileChannel channel) throws IOException {
    if (!isDeletedWhileOpen(file)) {
      return true;
    }
    long bytes = ThreadLocalRandom.current().nextInt(1, MOST_BYTES);
    channel.truncate(0);
    channel.write(ByteBuffer.allocate(1), bytes - 1);
    try {
      return Files.size(file) == bytes;
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  /**
   * Whether the disk of a file lets one delete what is open. Elsewhere the file of the lock keeps
   * its name, and stays for the next one.
   */
  static boolean isDeletedWhileOpen(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains("unix");
  }

  /**
   * Deletes the file of a lock that a killed run left. A turn is short: one that anybody has, also
   * another thread of this program, whose lock would end with this look at it, is young.
   */
  static void tidy(Path file) {
    try {
      if (file.getFileName().toString().endsWith(ENDING)
          && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
          && isDeletedWhileOpen(file)
          && !Young.is(file)) {
        leave(file);
      }
    } catch (IOException e) {
      // It is gone, or the next turn takes it.
    }
  }

  /** A stop before the turn leaves no file that nobody has. */
  private static void leave(Path file) {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      if (locked(channel) && isStillThere(file, channel)) {
        new Turn(file, channel).close();
      }
    } catch (IOException e) {
      // It is gone, or another has it.
    }
  }

  /** What was changed in this turn is changed, even if its file cannot be deleted. */
  @Override
  public void close() {
    try (channel) {
      // Before the lock ends, so that nobody else's file is deleted.
      if (isDeletedWhileOpen(file)) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      // The lock ends with the program, and the next turn takes the file.
    }
  }
}
