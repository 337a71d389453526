package io.github.umlpsd.imagej.input;

import io.github.umlpsd.job.CanceledException;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.movie.FrameSource;
import io.github.umlpsd.movie.files.TimeAxis;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Frames of an uncompressed TIFF file, read straight from their places in the file by any number of
 * threads. Faster than a memory map, and bounded in memory: one buffer of a frame per thread.
 */
final class TiffFrames implements FrameSource {
  private final Path file;
  private final int width;
  private final int height;
  private final TiffFormat format;
  private final ByteOrder order;
  private final TiffStrips strips;
  private final TimeAxis time;
  private final Queue<ByteBuffer> spare = new ConcurrentLinkedQueue<>();
  private FileChannel channel;
  private boolean closed;

  TiffFrames(TiffHeader header, TiffFormat format, TiffStrips strips, TimeAxis time) {
    this.file = header.file();
    this.width = header.first().width;
    this.height = header.first().height;
    this.order = header.first().intelByteOrder ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
    this.format = format;
    this.strips = strips;
    this.time = time;
  }

  @Override
  public int width() {
    return width;
  }

  @Override
  public int height() {
    return height;
  }

  @Override
  public int frames() {
    return time.frames();
  }

  @Override
  public float saturationCounts() {
    return format.saturationCounts;
  }

  @Override
  public void read(int frame, float[] pixels) {
    ByteBuffer buffer = spare.poll();
    if (buffer == null) {
      buffer = ByteBuffer.allocateDirect(width * height * format.bytesPerPixel).order(order);
    }
    try {
      readBytes(time.plane(frame), buffer);
      format.decode(buffer.flip(), pixels);
    } catch (ClosedByInterruptException e) {
      throw new CanceledException();
    } catch (IOException e) {
      throw new UserException(
          "Frame " + (frame + 1) + " of " + file.getFileName() + " cannot be read: " + e, e);
    } finally {
      spare.add(buffer);
    }
  }

  /** An interrupt of one reading thread closes the channel for all; the others try again. */
  private void readBytes(int plane, ByteBuffer buffer) throws IOException {
    while (true) {
      try {
        strips.read(channel(), plane, buffer.clear());
        return;
      } catch (ClosedByInterruptException e) {
        throw e;
      } catch (ClosedChannelException e) {
        // channel() opens it again, or tells that the movie is closed.
      }
    }
  }

  private synchronized FileChannel channel() throws IOException {
    if (closed) {
      throw new IOException("the movie is closed");
    }
    if (channel == null || !channel.isOpen()) {
      channel = FileChannel.open(file, StandardOpenOption.READ);
    }
    return channel;
  }

  @Override
  public synchronized void close() {
    closed = true;
    spare.clear();
    if (channel != null) {
      try {
        channel.close();
      } catch (IOException e) {
        throw new UserException(file.getFileName() + " cannot be closed: " + e, e);
      }
    }
  }
}
