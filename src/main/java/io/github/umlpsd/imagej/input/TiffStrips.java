package io.github.umlpsd.imagej.input;

import ij.io.FileInfo;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.util.Arrays;

/**
 * Where the bytes of each plane of an uncompressed TIFF file are. Strips that follow each other
 * count as one.
 */
final class TiffStrips {
  private final long[][] starts;
  private final int[][] lengths;

  /**
   * @param planeBytes bytes of the pixels of one plane
   * @throws io.github.umlpsd.job.UserException if the file ends before the last plane does
   */
  TiffStrips(TiffHeader header, int planeBytes) throws IOException {
    this.starts = new long[header.count()][];
    this.lengths = new int[header.count()][];
    long fileBytes = Files.size(header.file());
    FileInfo first = header.first();
    boolean together = header.planes().size() == 1 && header.count() > 1;
    for (int i = 0; i < header.count(); i++) {
      if (together) {
        starts[i] = new long[] {first.getOffset() + i * (planeBytes + first.getGap())};
        lengths[i] = new int[] {planeBytes};
      } else {
        place(i, header.planes().get(i), planeBytes);
      }
      int last = starts[i].length - 1;
      long covered = 0;
      for (int k = 0; k <= last; k++) {
        covered += lengths[i][k];
        if (starts[i][k] <= 0 || starts[i][k] + lengths[i][k] > fileBytes) {
          throw TiffHeader.truncated(header.name());
        }
      }
      if (covered < planeBytes) {
        throw TiffHeader.truncated(header.name());
      }
    }
  }

  private void place(int plane, FileInfo info, int planeBytes) {
    int n = info.stripOffsets == null ? 0 : info.stripOffsets.length;
    if (n > 1 && (info.stripLengths == null || info.stripLengths.length != n)) {
      throw TiffHeader.withoutPlaces(info.fileName);
    }
    if (n <= 1) {
      starts[plane] = new long[] {info.getOffset()};
      lengths[plane] = new int[] {planeBytes};
      return;
    }
    long[] start = new long[n];
    int[] length = new int[n];
    int parts = 0;
    int left = planeBytes;
    for (int k = 0; k < n && left > 0; k++) {
      long from = info.stripOffsets[k] & 0xffffffffL;
      int bytes = Math.min(left, Math.max(0, info.stripLengths[k]));
      left -= bytes;
      if (parts > 0 && start[parts - 1] + length[parts - 1] == from) {
        length[parts - 1] += bytes;
      } else {
        start[parts] = from;
        length[parts++] = bytes;
      }
    }
    starts[plane] = Arrays.copyOf(start, parts);
    lengths[plane] = Arrays.copyOf(length, parts);
  }

  /** Reads the bytes of a plane, in order, into the buffer. */
  void read(FileChannel channel, int plane, ByteBuffer buffer) throws IOException {
    for (int k = 0; k < starts[plane].length; k++) {
      int end = buffer.position() + lengths[plane][k];
      long offset = starts[plane][k] - buffer.position();
      buffer.limit(end);
      while (buffer.position() < end) {
        if (channel.read(buffer, offset + buffer.position()) < 0) {
          throw new EOFException("the file has become shorter");
        }
      }
    }
  }
}
