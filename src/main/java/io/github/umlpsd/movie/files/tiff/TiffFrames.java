package io.github.umlpsd.movie.files.tiff;

import io.github.umlpsd.job.CanceledException;
import io.github.umlpsd.job.FileStamp;
import io.github.umlpsd.job.Spare;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.movie.FrameSource;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Frames read straight from their places in TIFF files by any number of threads. Faster than a
 * memory map, and bounded in memory: one buffer of a frame per thread. Packed frames are unpacked
 * once for each time they are read.
 */
public final class TiffFrames implements FrameSource {
  private final List<Path> files;
  private final List<Place> frames;
  private final List<FileStamp> stamps;
  private final PageKind kind;
  private final FileChannels channels;
  private final Spare<ByteBuffer> spare;

  /**
   * Where a frame is.
   *
   * @param file number of the file, from 0
   */
  public record Place(int file, TiffPage page) {}

  /**
   * @param stamps of the files as they were when they were looked at
   * @param frames at least one; pages of one kind that {@link PageCheck} has let pass
   */
  public TiffFrames(List<FileStamp> stamps, List<Place> frames) {
    this.stamps = List.copyOf(stamps);
    this.files = stamps.stream().map(FileStamp::file).toList();
    this.frames = List.copyOf(frames);
    this.kind = frames.get(0).page().kind();
    this.channels = new FileChannels(files);
    int bytes = (int) this.frames.get(0).page().unpackedBytes();
    this.spare = new Spare<>(() -> ByteBuffer.allocateDirect(bytes));
  }

  @Override
  public int width() {
    return kind.width();
  }

  @Override
  public int height() {
    return kind.height();
  }

  @Override
  public int frames() {
    return frames.size();
  }

  @Override
  public float saturationCounts() {
    return PixelFormat.of(kind.bits(), kind.sampleFormat())
        .map(PixelFormat::saturationCounts)
        .orElse((float) (1 << kind.bits()) - 1);
  }

  @Override
  public boolean isWholeCounts() {
    return PixelFormat.of(kind.bits(), kind.sampleFormat())
        .map(PixelFormat::isWholeCounts)
        .orElse(true);
  }

  @Override
  public void read(int frame, float[] pixels) {
    TiffPage page = frames.get(frame).page;
    Decoding plain = (format, bytes) -> format.decode(bytes, pixels, 0, pixels.length);
    read(
        frame,
        channel -> {
          if (page.plain()) {
            readPlain(channel, page, plain);
          } else {
            PackedPage.read(channel, page, pixels);
          }
        });
  }

  @Override
  public void readWords(int frame, int[] words) {
    TiffPage page = frames.get(frame).page;
    if (page.plain()) {
      int pixels = width() * height();
      Decoding plain = (format, bytes) -> format.decodeWords(bytes, words, pixels);
      read(frame, channel -> readPlain(channel, page, plain));
    } else {
      FrameSource.super.readWords(frame, words);
    }
  }

  /** Turns the bytes of a frame into counts. */
  private interface Decoding {
    void decode(PixelFormat format, ByteBuffer bytes);
  }

  private void read(int frame, FileChannels.Reading reading) {
    Place place = frames.get(frame);
    try {
      channels.read(place.file, reading);
    } catch (ClosedByInterruptException e) {
      throw new CanceledException();
    } catch (IOException e) {
      // Whoever writes to the file now is the reason, if there is one.
      checkUnchanged();
      throw new UserException(
          String.format(
              Locale.ROOT,
              "Frame %d of %s cannot be read (%s); copy or save the file again.",
              frame + 1,
              files.get(place.file).getFileName(),
              e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage()),
          e);
    }
  }

  private void readPlain(FileChannel channel, TiffPage page, Decoding decoding) throws IOException {
    ByteBuffer buffer = spare.take();
    try {
      buffer.clear();
      for (int k = 0; k < page.starts().length; k++) {
        buffer.limit(buffer.position() + (int) page.lengths()[k]);
        FileChannels.fill(channel, buffer, page.starts()[k]);
      }
      PixelFormat format = PixelFormat.of(kind.bits(), kind.sampleFormat()).orElseThrow();
      decoding.decode(format, buffer.flip().order(page.packing().order()));
    } finally {
      spare.giveBack(buffer);
    }
  }

  @Override
  public void checkUnchanged() {
    stamps.forEach(FileStamp::check);
  }

  @Override
  public void close() {
    spare.clear();
    channels.close();
  }
}
