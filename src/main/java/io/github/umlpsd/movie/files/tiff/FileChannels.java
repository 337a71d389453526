package io.github.umlpsd.movie.files.tiff;

import io.github.umlpsd.job.UserException;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * The files of a movie, open for reading by any number of threads. Of many files only a few are
 * open at once.
 */
final class FileChannels {
  private static final int MOST_OPEN = 32;

  private final List<Path> files;
  private final FileChannel[] channels;
  private boolean closed;

  FileChannels(List<Path> files) {
    this.files = List.copyOf(files);
    this.channels = new FileChannel[files.size() <= MOST_OPEN ? files.size() : 0];
  }

  /** Something that reads from a file, and can do so again. */
  interface Reading {
    void from(FileChannel channel) throws IOException;
  }

  /**
   * Reads from a file. An interrupt of one reading thread closes a channel for all; the others try
   * again.
   *
   * @throws ClosedByInterruptException if this thread was interrupted
   */
  void read(int file, Reading reading) throws IOException {
    if (channels.length == 0) {
      try (FileChannel channel = FileChannel.open(files.get(file), StandardOpenOption.READ)) {
        checkOpen();
        reading.from(channel);
      }
      return;
    }
    while (true) {
      try {
        reading.from(channel(file));
        return;
      } catch (ClosedByInterruptException e) {
        throw e;
      } catch (ClosedChannelException e) {
        // channel() opens it again, or tells that the movie is closed.
      }
    }
  }

  /** Fills the rest of a buffer from a place in a file. */
  static void fill(FileChannel channel, ByteBuffer buffer, long start) throws IOException {
    long offset = start - buffer.position();
    while (buffer.hasRemaining()) {
      if (channel.read(buffer, offset + buffer.position()) < 0) {
        throw new EOFException("the file has become shorter");
      }
    }
  }

  private synchronized FileChannel channel(int file) throws IOException {
    checkOpen();
    if (channels[file] == null || !channels[file].isOpen()) {
      channels[file] = FileChannel.open(files.get(file), StandardOpenOption.READ);
    }
    return channels[file];
  }

  private synchronized void checkOpen() throws IOException {
    if (closed) {
      throw new IOException("the movie is closed");
    }
  }

  /**
   * @throws UserException if a file cannot be closed
   */
  synchronized void close() {
    closed = true;
    for (int i = 0; i < channels.length; i++) {
      if (channels[i] != null) {
        try {
          channels[i].close();
        } catch (IOException e) {
          throw UserException.of(files.get(i).getFileName() + " cannot be closed", e);
        }
      }
    }
  }
}
