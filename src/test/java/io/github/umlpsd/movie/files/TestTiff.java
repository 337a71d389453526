package io.github.umlpsd.movie.files;

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
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes small TIFF and BigTIFF files of any dialect: a directory for each image, strips or tiles,
 * predictors, packed bits, descriptions, the head and tags of Micro-Manager.
 */
public final class TestTiff {
  static final int WIDTH = TestStacks.WIDTH;
  static final int HEIGHT = TestStacks.HEIGHT;

  /** Tags that other readers expect as 16-bit numbers. */
  private static final Set<Integer> SHORTS = Set.of(258, 259, 262, 317, 339);

  boolean big;
  ByteOrder order = ByteOrder.LITTLE_ENDIAN;
  int bits = 16;
  int format = 1;
  int stripRows = HEIGHT;
  int tile;
  int predictor = 1;
  int extraTag;
  long head;

  /** TIFF's number of the compression of an image; only 1 and deflate are written truly. */
  IntFunction<Integer> compression = plane -> 1;

  /** Height of an image. */
  IntFunction<Integer> height = plane -> HEIGHT;

  /** Whether an image says that it is a preview. */
  IntFunction<Boolean> reduced = plane -> false;

  /** Metadata of Micro-Manager, null for none. */
  IntFunction<String> metadata = plane -> null;

  /** Number in which the values of an image begin. */
  int firstPlane;

  List<String> descriptions = List.of();

  private ByteBuffer out;

  /**
   * One of the dialects of old, of 8, 16 or 32 bits.
   *
   * @param format 1 unsigned, 2 signed, 3 floating point
   * @param stripRows rows of a strip
   * @param zip whether strips are deflated
   */
  public static TestTiff dialect(
      ByteOrder order, int bits, int format, int stripRows, boolean zip, String description) {
    TestTiff tiff = new TestTiff();
    tiff.order = order;
    tiff.bits = bits;
    tiff.format = format;
    tiff.stripRows = stripRows;
    tiff.compression = plane -> zip ? 8 : 1;
    tiff.descriptions = List.of(description);
    return tiff;
  }

  /** The value of a pixel as it is written. */
  double value(int plane, int pixel) {
    int value = TestStacks.value(bits == 8 ? 8 : 16, firstPlane + plane, pixel);
    if (format == 2) {
      return -(value % (bits == 8 ? 100 : 20_000));
    }
    return switch (bits) {
      case 12, 10 -> value % (1 << bits);
      case 32, 64 -> format == 3 ? value + 0.25 : value + 3e9;
      default -> value;
    };
  }

  /** Writes a file of so many images. */
  public Path write(Path file, int planes) throws IOException {
    out = ByteBuffer.allocate(4_000_000).order(order);
    out.put((order == ByteOrder.LITTLE_ENDIAN ? "II" : "MM").getBytes(StandardCharsets.US_ASCII));
    out.putShort((short) (big ? 43 : 42));
    if (big) {
      out.putShort((short) 8).putShort((short) 0);
    }
    int link = out.position();
    put(0);
    if (head != 0) {
      out.putInt((int) head).putInt(0);
    }
    for (int plane = 0; plane < planes; plane++) {
      link = page(plane, link);
    }
    byte[] bytes = new byte[out.position()];
    out.flip().get(bytes);
    return Files.write(file, bytes);
  }

  private int page(int plane, int link) throws IOException {
    TreeMap<Integer, long[]> tags = new TreeMap<>();
    int rows = height.apply(plane);
    List<byte[]> parts = new ArrayList<>();
    int partWidth = tile > 0 ? tile : WIDTH;
    int partRows = tile > 0 ? tile : stripRows;
    for (int y = 0; y < rows; y += partRows) {
      for (int x = 0; x < WIDTH; x += partWidth) {
        int stored = tile > 0 ? tile : Math.min(stripRows, rows - y);
        parts.add(part(plane, x, y, partWidth, stored, rows));
      }
    }
    int n = parts.size();
    long[] starts = new long[n];
    long[] lengths = new long[n];
    for (int k = n - 1; k >= 0; k--) {
      starts[k] = out.position();
      lengths[k] = parts.get(k).length;
      out.put(parts.get(k)).put((byte) 0);
    }
    tags.put(254, new long[] {reduced.apply(plane) ? 1 : 0});
    tags.put(256, new long[] {WIDTH});
    tags.put(257, new long[] {rows});
    tags.put(258, new long[] {bits});
    tags.put(259, new long[] {compression.apply(plane)});
    tags.put(262, new long[] {1});
    tags.put(tile > 0 ? 324 : 273, starts);
    tags.put(tile > 0 ? 325 : 279, lengths);
    if (tile > 0) {
      tags.put(322, new long[] {tile});
      tags.put(323, new long[] {tile});
    } else {
      tags.put(278, new long[] {stripRows});
    }
    tags.put(317, new long[] {predictor});
    tags.put(339, new long[] {format});
    if (extraTag > 0 && plane % 2 == 1) {
      tags.put(extraTag, new long[] {7});
    }
    return directory(plane, link, tags);
  }

  private int directory(int plane, int link, TreeMap<Integer, long[]> tags) {
    List<byte[]> texts = new ArrayList<>();
    List<int[]> textTags = new ArrayList<>();
    if (plane == 0) {
      descriptions.forEach(text -> textTags.add(new int[] {270, texts(texts, text)}));
    }
    if (metadata.apply(plane) != null) {
      textTags.add(new int[] {51123, texts(texts, metadata.apply(plane))});
    }
    long[] places = new long[texts.size()];
    for (int i = 0; i < places.length; i++) {
      places[i] = out.position();
      out.put(texts.get(i));
    }
    TreeMap<Integer, Long> arrays = new TreeMap<>();
    tags.forEach(
        (tag, values) -> {
          if (values.length > 1) {
            arrays.put(tag, (long) out.position());
            for (long value : values) {
              put(value);
            }
          }
        });
    int at = out.position();
    if (big) {
      out.putLong(link, at);
      out.putLong(tags.size() + textTags.size());
    } else {
      out.putInt(link, at);
      out.putShort((short) (tags.size() + textTags.size()));
    }
    int text = 0;
    for (var tag : tags.entrySet()) {
      while (text < textTags.size() && textTags.get(text)[0] < tag.getKey()) {
        entry(textTags.get(text)[0], 2, textTags.get(text)[1], places[text++]);
      }
      long[] values = tag.getValue();
      if (SHORTS.contains(tag.getKey())) {
        shortEntry(tag.getKey(), (int) values[0]);
        continue;
      }
      entry(
          tag.getKey(),
          big ? 16 : 4,
          values.length,
          values.length == 1 ? values[0] : arrays.get(tag.getKey()));
    }
    while (text < textTags.size()) {
      entry(textTags.get(text)[0], 2, textTags.get(text)[1], places[text++]);
    }
    int next = out.position();
    put(0);
    return next;
  }

  private static int texts(List<byte[]> texts, String text) {
    // Long enough never to stand in the entry itself.
    byte[] bytes = (text + "\0\0\0\0\0\0\0\0\0").getBytes(StandardCharsets.UTF_8);
    texts.add(bytes);
    return bytes.length;
  }

  private void entry(int tag, int type, long count, long value) {
    out.putShort((short) tag).putShort((short) type);
    put(count);
    put(value);
  }

  private void shortEntry(int tag, int value) {
    out.putShort((short) tag).putShort((short) 3);
    put(1);
    int end = out.position() + (big ? 8 : 4);
    out.putShort((short) value).position(end);
  }

  private void put(long value) {
    if (big) {
      out.putLong(value);
    } else {
      out.putInt((int) value);
    }
  }

  private byte[] part(int plane, int x0, int y0, int width, int rows, int imageRows)
      throws IOException {
    int rowBytes = (width * bits + 7) / 8;
    ByteBuffer raw = ByteBuffer.allocate(rowBytes * rows).order(order);
    for (int row = 0; row < rows; row++) {
      raw.position(row * rowBytes);
      int held = 0;
      int heldBits = 0;
      for (int x = 0; x < width; x++) {
        boolean inside = x0 + x < WIDTH && y0 + row < imageRows;
        double value = inside ? value(plane, (y0 + row) * WIDTH + x0 + x) : 0;
        if (bits % 8 != 0) {
          held = held << bits | (int) value;
          for (heldBits += bits; heldBits >= 8; heldBits -= 8) {
            raw.put((byte) (held >> heldBits - 8));
          }
        } else {
          sample(raw, value);
        }
      }
      if (heldBits > 0) {
        raw.put((byte) (held << 8 - heldBits));
      }
    }
    byte[] bytes = raw.array();
    int number = compression.apply(plane);
    if (number != 8 && number != 32946) {
      return bytes;
    }
    predict(bytes, width, rows);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
      deflater.write(bytes);
    }
    return packed.toByteArray();
  }

  private void sample(ByteBuffer raw, double value) {
    switch (bits) {
      case 8 -> raw.put((byte) value);
      case 24 -> raw.put(new byte[3]);
      case 16 -> raw.putShort((short) (int) value);
      case 32 -> {
        if (format == 3) {
          raw.putFloat((float) value);
        } else {
          raw.putInt((int) (long) value);
        }
      }
      default -> raw.putDouble(value);
    }
  }

  /** Differences of samples, or of bytes with the highest bytes of a row first. */
  private void predict(byte[] bytes, int width, int rows) {
    int size = bits / 8;
    for (int row = 0; row < rows && predictor > 1; row++) {
      int from = row * width * size;
      if (predictor == 3) {
        byte[] old = java.util.Arrays.copyOfRange(bytes, from, from + width * size);
        for (int i = 0; i < old.length; i++) {
          int b = order == ByteOrder.BIG_ENDIAN ? i % size : size - 1 - i % size;
          bytes[from + b * width + i / size] = old[i];
        }
        for (int i = from + width * size - 1; i > from; i--) {
          bytes[i] -= bytes[i - 1];
        }
      } else {
        ByteBuffer values = ByteBuffer.wrap(bytes).order(order);
        for (int i = from + (width - 1) * size; i > from; i -= size) {
          switch (size) {
            case 1 -> bytes[i] -= bytes[i - 1];
            case 2 -> values.putShort(i, (short) (values.getShort(i) - values.getShort(i - 2)));
            case 4 -> values.putInt(i, values.getInt(i) - values.getInt(i - 4));
            default -> values.putLong(i, values.getLong(i) - values.getLong(i - 8));
          }
        }
      }
    }
  }
}
