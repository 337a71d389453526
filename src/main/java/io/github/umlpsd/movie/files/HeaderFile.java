package io.github.umlpsd.movie.files;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;

/**
 * A file read byte by byte through a buffer, for the many small reads of a TIFF decoder. Notices
 * when it is asked for bytes past its end, and gives up when it is read over and over, as happens
 * when damaged directories point at each other.
 */
public final class HeaderFile extends RandomAccessFile {
  private static final int BUFFER_BYTES = 8192;
  private static final long EXTRA_READS = 1 << 20;

  private final byte[] buffer = new byte[BUFFER_BYTES];
  private final long length;
  private long bufferStart;
  private int buffered;
  private long position;
  private long readsLeft;
  private boolean readPastEnd;

  public HeaderFile(File file) throws IOException {
    super(file, "r");
    this.length = length();
    this.readsLeft = 2 * length + EXTRA_READS;
  }

  /** Whether bytes were wanted that the file does not have. */
  public boolean readPastEnd() {
    return readPastEnd;
  }

  @Override
  public int read() throws IOException {
    if (position < bufferStart || position >= bufferStart + buffered) {
      fill();
    }
    if (buffered <= 0) {
      return -1;
    }
    count(1);
    return buffer[(int) (position++ - bufferStart)] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int count) throws IOException {
    super.seek(position);
    int n = super.read(bytes, offset, count);
    readPastEnd |= n < count;
    position += Math.max(0, n);
    count(Math.max(1, n));
    return n;
  }

  @Override
  public void seek(long place) {
    position = place;
  }

  @Override
  public long getFilePointer() {
    return position;
  }

  private void fill() throws IOException {
    bufferStart = position;
    super.seek(position);
    buffered = position < length ? super.read(buffer, 0, BUFFER_BYTES) : -1;
    readPastEnd |= buffered <= 0;
    count(1);
  }

  private void count(int reads) throws IOException {
    readsLeft -= reads;
    if (readsLeft < 0) {
      throw new IOException("its directories point at each other");
    }
  }
}
