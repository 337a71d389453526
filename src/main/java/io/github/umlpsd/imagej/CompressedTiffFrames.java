package io.github.umlpsd.imagej;

import ij.io.FileInfo;
import ij.io.ImageReader;
import ij.io.RandomAccessStream;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.movie.FrameSource;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;

/** Frames of a compressed TIFF file, unpacked by ImageJ's reader one at a time. */
final class CompressedTiffFrames implements FrameSource {
  private final TiffHeader header;
  private final TiffFormat format;
  private final TimeAxis time;

  /**
   * @throws UserException if the file ends before its last strip
   */
  CompressedTiffFrames(TiffHeader header, TiffFormat format, TimeAxis time) throws IOException {
    this.header = header;
    this.format = format;
    this.time = time;
    long fileBytes = Files.size(header.file());
    for (FileInfo plane : header.planes()) {
      for (int k = 0; k < plane.stripOffsets.length; k++) {
        long start = plane.stripOffsets[k] & 0xffffffffL;
        if (plane.stripLengths[k] <= 0 || start + plane.stripLengths[k] > fileBytes) {
          throw TiffHeader.truncated(header.name());
        }
      }
    }
  }

  @Override
  public int width() {
    return header.first().width;
  }

  @Override
  public int height() {
    return header.first().height;
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
    FileInfo info = header.planes().get(time.plane(frame));
    Object values;
    try (RandomAccessFile bytes = new RandomAccessFile(header.file().toFile(), "r")) {
      values = new ImageReader(info).readPixels(new RandomAccessStream(bytes));
    } catch (IOException | RuntimeException e) {
      throw unreadable(frame, e);
    }
    if (values == null) {
      throw unreadable(frame, null);
    }
    PixelArrays.toFloats(values, format == TiffFormat.INT16, pixels);
  }

  private UserException unreadable(int frame, Exception cause) {
    return new UserException(
        String.format(
            "Frame %d of %s cannot be unpacked; save the file again without compression.",
            frame + 1, header.name()),
        cause);
  }
}
