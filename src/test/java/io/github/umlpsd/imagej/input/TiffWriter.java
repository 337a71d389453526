package io.github.umlpsd.imagej.input;

import io.github.umlpsd.imagej.TestStacks;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;

/** Writes TIFF files as other programs do: a directory per image, strips, any byte order. */
final class TiffWriter {
  private final ByteOrder order;
  private final int bits;
  private final int sampleFormat;
  private final int stripRows;
  private final boolean zip;
  private final String description;

  /**
   * @param sampleFormat 1 unsigned, 2 signed, 3 floating point
   * @param stripRows rows of a strip; strips are written last first when below the height
   */
  TiffWriter(
      ByteOrder order, int bits, int sampleFormat, int stripRows, boolean zip, String description) {
    this.order = order;
    this.bits = bits;
    this.sampleFormat = sampleFormat;
    this.stripRows = stripRows;
    this.zip = zip;
    this.description = description;
  }

  Path write(Path file, int planes) throws IOException {
    ByteBuffer out = ByteBuffer.allocate(200_000).order(order);
    out.put((order == ByteOrder.LITTLE_ENDIAN ? "II" : "MM").getBytes(StandardCharsets.US_ASCII));
    out.putShort((short) 42);
    int link = out.position();
    out.putInt(0);
    for (int plane = 0; plane < planes; plane++) {
      link = writePlane(out, plane, link);
    }
    byte[] bytes = new byte[out.position()];
    out.flip().get(bytes);
    return Files.write(file, bytes);
  }

  private int writePlane(ByteBuffer out, int plane, int link) throws IOException {
    List<byte[]> strips = new ArrayList<>();
    for (int row = 0; row < TestStacks.HEIGHT; row += stripRows) {
      strips.add(strip(plane, row, Math.min(TestStacks.HEIGHT, row + stripRows)));
    }
    int n = strips.size();
    int[] offsets = new int[n];
    for (int k = n - 1; k >= 0; k--) {
      offsets[k] = out.position();
      out.put(strips.get(k)).put((byte) 0);
    }
    int text = out.position();
    byte[] words = description.getBytes(StandardCharsets.US_ASCII);
    out.put(words).put((byte) 0);
    int offsetList = out.position();
    for (int offset : offsets) {
      out.putInt(offset);
    }
    int lengthList = out.position();
    for (byte[] strip : strips) {
      out.putInt(strip.length);
    }
    int directory = out.position();
    out.putInt(link, directory);
    out.putShort((short) 10);
    entry(out, 256, 4, 1, TestStacks.WIDTH);
    entry(out, 257, 4, 1, TestStacks.HEIGHT);
    entry(out, 258, 4, 1, bits);
    entry(out, 259, 4, 1, zip ? 8 : 1);
    entry(out, 262, 4, 1, 1);
    entry(out, 270, 2, words.length + 1, text);
    entry(out, 273, 4, n, n == 1 ? offsets[0] : offsetList);
    entry(out, 278, 4, 1, stripRows);
    entry(out, 279, 4, n, n == 1 ? strips.get(0).length : lengthList);
    entry(out, 339, 4, 1, sampleFormat);
    int next = out.position();
    out.putInt(0);
    return next;
  }

  private byte[] strip(int plane, int fromRow, int toRow) throws IOException {
    int from = fromRow * TestStacks.WIDTH;
    int to = toRow * TestStacks.WIDTH;
    ByteBuffer raw = ByteBuffer.allocate((to - from) * bits / 8).order(order);
    for (int i = from; i < to; i++) {
      int value = TestStacks.value(bits, plane, i);
      switch (bits) {
        case 8 -> raw.put((byte) value);
        case 16 -> raw.putShort((short) (sampleFormat == 2 ? -(value % 20_000) : value));
        default -> {
          if (sampleFormat == 3) {
            raw.putFloat(value);
          } else {
            raw.putInt(value);
          }
        }
      }
    }
    if (!zip) {
      return raw.array();
    }
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
      deflater.write(raw.array());
    }
    return packed.toByteArray();
  }

  private static void entry(ByteBuffer out, int tag, int type, int count, int value) {
    out.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
  }
}
