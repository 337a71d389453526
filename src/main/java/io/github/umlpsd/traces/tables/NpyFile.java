package io.github.umlpsd.traces.tables;

import io.github.umlpsd.job.UserException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads one array of NumPy's format (.npy, versions 1 to 3): one or two dimensions of whole numbers
 * or floating point numbers, in either order of bytes and of axes.
 */
final class NpyFile {
  private static final Pattern TYPE = Pattern.compile("'descr':\\s*'([<>|=]?)([a-zA-Z])(\\d+)'");
  private static final Pattern SHAPE = Pattern.compile("'shape':\\s*\\(([0-9, ]*)\\)");
  private static final Pattern FORTRAN = Pattern.compile("'fortran_order':\\s*True");
  private static final int MAGIC = 6;
  private static final int LONGEST_HEADER = 1 << 16;

  private NpyFile() {}

  /**
   * Reads the array as rows; one of one dimension as a column.
   *
   * @throws UserException if it is no array of real numbers of one or two dimensions, or is cut
   */
  static NumberTable read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, Files.size(file), file, "npy");
    }
  }

  /**
   * The same from a stream, which stays open.
   *
   * @param length bytes of the stream at most
   * @param file for messages
   * @param kind of the file, for the record
   */
  static NumberTable read(InputStream in, long length, Path file, String kind) throws IOException {
    try {
      String header = header(in, file);
      Matcher type = TYPE.matcher(header);
      Matcher shape = SHAPE.matcher(header);
      if (!type.find() || !shape.find()) {
        throw new UserException(
            file + " is no array of plain numbers; save the traces alone as an array of floats.");
      }
      int[] size = size(shape.group(1), file);
      Element element = Element.of(type, file);
      check(size, element, length, file);
      double[][] rows = new double[size[0]][size[1]];
      boolean byColumns = FORTRAN.matcher(header).find();
      fill(in, rows, element, byColumns);
      return NumberTable.of(
          file.toString(),
          new TableFacts.Source(
              kind,
              Map.of("array", size[0] + " x " + size[1] + " of " + type.group(2) + type.group(3))),
          rows);
    } catch (EOFException e) {
      throw new UserException(
          file + " ends before its array does; it was not written or copied to the end.", e);
    }
  }

  private static void check(int[] size, Element element, long length, Path file)
      throws EOFException {
    if (size[0] < 1 || size[1] < 1) {
      throw new UserException(file + " has an empty array; give one of traces.");
    }
    if ((double) size[0] * size[1] * element.bytes() > length) {
      throw new EOFException("it is cut");
    }
    if ((long) Math.max(size[0], size[1]) * element.bytes() > Integer.MAX_VALUE - 8) {
      throw new UserException(file + " has an array that is too large for memory.");
    }
  }

  private static String header(InputStream in, Path file) throws IOException {
    byte[] start = in.readNBytes(MAGIC + 2);
    boolean old = start.length > MAGIC && start[MAGIC] == 1;
    byte[] length = in.readNBytes(old ? 2 : 4);
    int size =
        old && length.length == 2
            ? ByteBuffer.wrap(length).order(ByteOrder.LITTLE_ENDIAN).getShort() & 0xffff
            : length.length == 4
                ? ByteBuffer.wrap(length).order(ByteOrder.LITTLE_ENDIAN).getInt()
                : -1;
    if (size < 0 || size > LONGEST_HEADER) {
      throw new UserException(file + " has a header that is no NumPy array's; save it again.");
    }
    return new String(in.readNBytes(size), StandardCharsets.ISO_8859_1);
  }

  private static int[] size(String shape, Path file) {
    String[] words = shape.replace(" ", "").split(",");
    try {
      if (words.length == 1 && !words[0].isEmpty()) {
        return new int[] {Integer.parseInt(words[0]), 1};
      }
      if (words.length == 2) {
        return new int[] {Integer.parseInt(words[0]), Integer.parseInt(words[1])};
      }
    } catch (NumberFormatException e) {
      throw new UserException(file + " has an array of (" + shape + "), which is too large.", e);
    }
    throw new UserException(
        file + " has an array of (" + shape + "), but traces need one or two dimensions.");
  }

  /** How a number is stored. */
  private record Element(char kind, int bytes, ByteOrder order) {
    static Element of(Matcher type, Path file) {
      char kind = type.group(2).charAt(0);
      int bytes = Integer.parseInt(type.group(3));
      boolean known =
          kind == 'f'
              ? bytes == 4 || bytes == 8
              : (kind == 'i' || kind == 'u')
                  && (bytes == 1 || bytes == 2 || bytes == 4 || bytes == 8);
      if (!known) {
        throw new UserException(
            file + " has an array of " + kind + bytes + "; save it as float64 or float32.");
      }
      ByteOrder order = type.group(1).equals(">") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
      return new Element(kind, bytes, order);
    }

    double read(ByteBuffer from) {
      if (kind == 'f') {
        return bytes == 4 ? from.getFloat() : from.getDouble();
      }
      boolean unsigned = kind == 'u';
      return switch (bytes) {
        case 1 -> unsigned ? from.get() & 0xff : from.get();
        case 2 -> unsigned ? from.getShort() & 0xffff : from.getShort();
        case 4 -> unsigned ? from.getInt() & 0xffffffffL : from.getInt();
        default -> unsigned ? unsigned(from.getLong()) : from.getLong();
      };
    }

    private static double unsigned(long value) {
      return value >= 0 ? value : (value >>> 1) * 2.0;
    }
  }

  private static void fill(InputStream in, double[][] rows, Element element, boolean byColumns)
      throws IOException {
    int outer = byColumns ? rows[0].length : rows.length;
    int inner = byColumns ? rows.length : rows[0].length;
    for (int a = 0; a < outer; a++) {
      byte[] bytes = in.readNBytes(inner * element.bytes());
      if (bytes.length < inner * element.bytes()) {
        throw new EOFException("it is cut");
      }
      ByteBuffer buffer = ByteBuffer.wrap(bytes).order(element.order());
      for (int b = 0; b < inner; b++) {
        double value = element.read(buffer);
        double finite = Double.isFinite(value) ? value : Double.NaN;
        if (byColumns) {
          rows[b][a] = finite;
        } else {
          rows[a][b] = finite;
        }
      }
    }
  }
}
