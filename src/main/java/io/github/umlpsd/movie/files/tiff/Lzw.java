package io.github.umlpsd.movie.files.tiff;

import java.io.IOException;

/**
 * LZW as TIFF has it (TIFF 6.0, section 13): codes of 9 to 12 bits, highest bit first, one bit more
 * as soon as the table is one short of full.
 */
final class Lzw {
  private static final int CLEAR = 256;
  private static final int END = 257;
  private static final int FIRST = 258;
  private static final int TABLE = 4096;

  private final byte[] packed;
  private final byte[] out;

  /**
   * Each code stands for a piece that is already in the output: where it begins, how long it is.
   */
  private final int[] start = new int[TABLE];

  private final int[] length = new int[TABLE];
  private int bitPlace;
  private int count;

  private Lzw(byte[] packed, byte[] out) {
    this.packed = packed;
    this.out = out;
  }

  /**
   * @return number of bytes unpacked; never more than there is room for
   * @throws IOException if a code cannot be, or the data end before their end mark
   */
  static int unpack(byte[] packed, byte[] bytes) throws IOException {
    return new Lzw(packed, bytes).run();
  }

  private int run() throws IOException {
    if (code(9) != CLEAR) {
      throw new IOException("LZW data do not begin with the clear code");
    }
    int width = 9;
    int next = FIRST;
    int previousStart = -1;
    int previousLength = 0;
    while (count < out.length) {
      int code = code(width);
      if (code == END) {
        break;
      }
      if (code == CLEAR) {
        width = 9;
        next = FIRST;
        previousLength = 0;
        continue;
      }
      int from = count;
      if (code < CLEAR) {
        out[count++] = (byte) code;
      } else if (code < next) {
        copy(start[code], length[code]);
      } else if (code == next && previousLength > 0) {
        copy(previousStart, previousLength);
        copy(from, 1);
      } else {
        throw new IOException("LZW code " + code + " is not defined");
      }
      if (previousLength > 0) {
        if (next >= TABLE) {
          throw new IOException("the LZW table is full");
        }
        start[next] = previousStart;
        length[next++] = previousLength + 1;
        if (next >= (1 << width) - 1 && width < 12) {
          width++;
        }
      }
      previousStart = from;
      previousLength = count - from;
    }
    return count;
  }

  /** The piece may reach into what is being written. */
  private void copy(int from, int bytes) {
    int n = Math.min(bytes, out.length - count);
    for (int i = 0; i < n; i++) {
      out[count++] = out[from + i];
    }
  }

  private int code(int width) throws IOException {
    if (bitPlace + width > packed.length * 8L) {
      throw new IOException("LZW data end too early");
    }
    int first = bitPlace >> 3;
    int bits = 0;
    for (int i = 0; i < 3; i++) {
      bits = bits << 8 | (first + i < packed.length ? packed[first + i] & 0xff : 0);
    }
    int code = bits >> (24 - width - (bitPlace & 7)) & (1 << width) - 1;
    bitPlace += width;
    return code;
  }
}
