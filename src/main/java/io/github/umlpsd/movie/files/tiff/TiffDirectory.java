package io.github.umlpsd.movie.files.tiff;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One directory of a TIFF file: what is said about one image.
 *
 * @param at place in the file
 * @param entries in their order; a tag may occur twice
 * @param next place of the next directory, 0 if this is the last
 */
record TiffDirectory(long at, List<Entry> entries, long next) {

  /**
   * A tag and where its values are.
   *
   * @param type of the values, as TIFF numbers them
   * @param count number of values
   * @param at place of the first value
   */
  record Entry(int tag, int type, long count, long at) {}

  /**
   * Reads a directory.
   *
   * @param big whether the file is a BigTIFF
   * @throws EOFException if it does not lie within the file
   * @throws DamagedException if it is none
   */
  static TiffDirectory read(HeaderBytes in, long at, boolean big) throws IOException {
    long count = big ? in.u64(at) : in.u16(at);
    int entryBytes = big ? 20 : 12;
    int link = big ? 8 : 4;
    long first = at + (big ? 8 : 2);
    if (count <= 0 || count > 0xffff) {
      throw new DamagedException("there is no directory at byte " + at);
    }
    long end = first + count * entryBytes;
    if (end + link > in.size()) {
      throw new EOFException("the directory at byte " + at + " is cut");
    }
    List<Entry> entries = new ArrayList<>((int) count);
    for (long place = first; place < end; place += entryBytes) {
      int type = in.u16(place + 2);
      long values = big ? in.u64(place + 4) : in.u32(place + 4);
      long inline = place + (big ? 12 : 8);
      long bytes = Math.multiplyHigh(values, bytes(type)) != 0 ? -1 : values * bytes(type);
      boolean inside = bytes >= 0 && bytes <= link;
      long start = inside ? inline : big ? in.u64(inline) : in.u32(inline);
      entries.add(new Entry(in.u16(place), type, values, start));
    }
    return new TiffDirectory(at, List.copyOf(entries), big ? in.u64(end) : in.u32(end));
  }

  /** A directory or a value that cannot be right. */
  static final class DamagedException extends IOException {
    private static final long serialVersionUID = 1;

    DamagedException(String message) {
      super(message);
    }
  }

  private static int bytes(int type) {
    return switch (type) {
      case 1, 2, 6, 7 -> 1;
      case 3, 8 -> 2;
      case 4, 9, 11, 13 -> 4;
      case 5, 10, 12, 16, 17, 18 -> 8;
      default -> 0;
    };
  }

  boolean has(int tag) {
    return entries.stream().anyMatch(e -> e.tag == tag);
  }

  /** The whole number of a tag, or {@code other} if there is none. */
  long number(HeaderBytes in, int tag, long other) throws IOException {
    for (Entry e : entries) {
      if (e.tag == tag && e.count > 0) {
        return whole(in, e, 0);
      }
    }
    return other;
  }

  /**
   * All whole numbers of a tag; none if it is not there.
   *
   * @throws DamagedException if there are more than {@code most}
   */
  long[] numbers(HeaderBytes in, int tag, long most) throws IOException {
    for (Entry e : entries) {
      if (e.tag == tag) {
        if (e.count < 0 || e.count > most) {
          throw new DamagedException("tag " + tag + " has " + e.count + " values");
        }
        long[] values = new long[(int) e.count];
        for (int i = 0; i < values.length; i++) {
          values[i] = whole(in, e, i);
        }
        return values;
      }
    }
    return new long[0];
  }

  /** The fraction of a tag, NaN if there is none. */
  double fraction(HeaderBytes in, int tag) throws IOException {
    for (Entry e : entries) {
      if (e.tag == tag && e.type == 5 && e.count > 0) {
        return (double) in.u32(e.at) / in.u32(e.at + 4);
      }
    }
    return Double.NaN;
  }

  /** The texts of a tag, without the zeros at their ends. */
  List<String> texts(HeaderBytes in, int tag) throws IOException {
    List<String> texts = new ArrayList<>();
    for (Entry e : entries) {
      if (e.tag == tag && bytes(e.type) == 1) {
        texts.add(text(in.bytes(e.at, e.count)));
      }
    }
    return texts;
  }

  private static String text(byte[] bytes) {
    int end = bytes.length;
    while (end > 0 && bytes[end - 1] == 0) {
      end--;
    }
    ByteBuffer used = ByteBuffer.wrap(bytes, 0, end);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(used).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, 0, end, StandardCharsets.ISO_8859_1);
    }
  }

  private static long whole(HeaderBytes in, Entry e, int index) throws IOException {
    long at = e.at + (long) index * bytes(e.type);
    return switch (e.type) {
      case 1, 6, 7 -> in.u8(at);
      case 3, 8 -> in.u16(at);
      case 4, 9, 13 -> in.u32(at);
      case 16, 17, 18 -> in.u64(at);
      default -> throw new DamagedException("tag " + e.tag + " is no whole number");
    };
  }
}
