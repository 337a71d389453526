package io.github.umlpsd.imagej.input;

import ij.io.FileInfo;
import ij.io.ImageReader;
import ij.io.RandomAccessStream;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.movie.FrameSource;
import io.github.umlpsd.movie.files.TimeAxis;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.util.Locale;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

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
      if (plane.stripOffsets == null
          || plane.stripLengths == null
          || plane.stripOffsets.length != plane.stripLengths.length) {
        throw TiffHeader.withoutPlaces(header.name());
      }
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
      checkZip(info, bytes);
      bytes.seek(0);
      values = new ImageReader(info).readPixels(new RandomAccessStream(bytes));
    } catch (IOException | DataFormatException | RuntimeException e) {
      throw unreadable(frame, e);
    }
    if (values == null) {
      throw unreadable(frame, null);
    }
    PixelArrays.toFloats(values, format == TiffFormat.INT16, pixels);
  }

  /** ImageJ's reader never returns from some damaged zip data, and fills up what is missing. */
  private void checkZip(FileInfo info, RandomAccessFile file)
      throws IOException, DataFormatException {
    if (info.compression != FileInfo.ZIP && info.compression != FileInfo.ZIP_WITH_DIFFERENCING) {
      return;
    }
    long unpacked = 0;
    for (int k = 0; k < info.stripOffsets.length; k++) {
      byte[] packed = new byte[info.stripLengths[k]];
      file.seek(info.stripOffsets[k] & 0xffffffffL);
      file.readFully(packed);
      unpacked += unpackedBytes(packed);
    }
    if (unpacked < (long) info.width * info.height * format.bytesPerPixel) {
      throw new DataFormatException("pixels are missing");
    }
  }

  private static long unpackedBytes(byte[] packed) throws DataFormatException {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(packed);
      byte[] part = new byte[8192];
      while (!inflater.finished()) {
        if (inflater.inflate(part) == 0 && !inflater.finished()) {
          throw new DataFormatException("the end is missing");
        }
      }
      return inflater.getBytesWritten();
    } finally {
      inflater.end();
    }
  }

  private UserException unreadable(int frame, Exception cause) {
    return new UserException(
        String.format(
            Locale.ROOT,
            "Frame %d of %s cannot be unpacked; save the file again without compression.",
            frame + 1,
            header.name()),
        cause);
  }
}
