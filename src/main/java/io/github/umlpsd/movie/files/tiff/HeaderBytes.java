package io.github.umlpsd.movie.files.tiff;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file for the many small reads of its directories, through a window. Nothing outside of the file
 * is ever read, and no array is made that is larger than the file.
 */
final class HeaderBytes implements Closeable {
  private static final int WINDOW_BYTES = 4096;

  private final FileChannel channel;
  private final long size;
  private final ByteBuffer window = ByteBuffer.allocate(WINDOW_BYTES).limit(0);
  private long windowStart;

  HeaderBytes(Path file) throws IOException {
    channel = FileChannel.open(file, StandardOpenOption.READ);
    size = channel.size();
  }

  /** Bytes of the file. */
  long size() {
    return size;
  }

  /** Order of the bytes of all numbers that are read from now on. */
  void order(ByteOrder order) {
    window.order(order);
  }

  /** Order of the bytes of numbers. */
  ByteOrder order() {
    return window.order();
  }

  int u8(long at) throws IOException {
    return window.get(place(at, 1)) & 0xff;
  }

  int u16(long at) throws IOException {
    return window.getShort(place(at, 2)) & 0xffff;
  }

  long u32(long at) throws IOException {
    return window.getInt(place(at, 4)) & 0xffffffffL;
  }

  /** 64 bits; a number above 2^63 comes out negative. */
  long u64(long at) throws IOException {
    return window.getLong(place(at, 8));
  }

  /**
   * @throws EOFException if the file has not so many bytes there
   */
  byte[] bytes(long at, long count) throws IOException {
    if (at < 0 || count < 0 || count > size - at || count > Integer.MAX_VALUE - 8) {
      throw new EOFException("bytes " + at + " to " + (at + count) + " are not in the file");
    }
    ByteBuffer bytes = ByteBuffer.allocate((int) count);
    fill(bytes, at);
    return bytes.array();
  }

  private int place(long at, int count) throws IOException {
    if (at < 0 || count > size - at) {
      throw new EOFException("byte " + at + " is not in the file");
    }
    if (at < windowStart || at + count > windowStart + window.limit()) {
      windowStart = at;
      fill(window.clear().limit((int) Math.min(WINDOW_BYTES, size - at)), at);
    }
    return (int) (at - windowStart);
  }

  private void fill(ByteBuffer bytes, long at) throws IOException {
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, at + bytes.position()) < 0) {
        bytes.limit(0);
        throw new EOFException("the file has become shorter");
      }
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
