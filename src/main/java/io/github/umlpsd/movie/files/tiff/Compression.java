package io.github.umlpsd.movie.files.tiff;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The ways in which strips and tiles are packed that can be read here. */
enum Compression {
  NONE(1) {
    @Override
    byte[] unpack(byte[] packed, int least, int most) throws IOException {
      return enough(packed, packed.length, least);
    }
  },
  LZW(4096) {
    @Override
    byte[] unpack(byte[] packed, int least, int most) throws IOException {
      byte[] bytes = new byte[most];
      return enough(bytes, Lzw.unpack(packed, bytes), least);
    }
  },
  DEFLATE(1100) {
    @Override
    byte[] unpack(byte[] packed, int least, int most) throws IOException {
      byte[] bytes = new byte[most];
      return enough(bytes, inflate(packed, bytes), least);
    }
  },
  PACK_BITS(64) {
    @Override
    byte[] unpack(byte[] packed, int least, int most) throws IOException {
      byte[] bytes = new byte[most];
      return enough(bytes, PackBits.unpack(packed, bytes), least);
    }
  };

  private static final Map<Integer, Compression> READ =
      Map.of(1, NONE, 5, LZW, 8, DEFLATE, 32946, DEFLATE, 32773, PACK_BITS);

  private static final Map<Integer, String> OTHERS =
      Map.ofEntries(
          Map.entry(6, "JPEG"),
          Map.entry(7, "JPEG"),
          Map.entry(34892, "JPEG"),
          Map.entry(33003, "JPEG 2000"),
          Map.entry(33004, "JPEG 2000"),
          Map.entry(33005, "JPEG 2000"),
          Map.entry(34712, "JPEG 2000"),
          Map.entry(34887, "LERC"),
          Map.entry(34925, "LZMA"),
          Map.entry(50000, "ZSTD"),
          Map.entry(34926, "ZSTD"),
          Map.entry(50001, "WebP"),
          Map.entry(50002, "JPEG XL"),
          Map.entry(2, "CCITT fax"),
          Map.entry(3, "CCITT fax"),
          Map.entry(4, "CCITT fax"));

  private final int mostPerByte;

  Compression(int mostPerByte) {
    this.mostPerByte = mostPerByte;
  }

  /** The compression of a TIFF number, empty if it cannot be read here. */
  static Optional<Compression> of(int number) {
    return Optional.ofNullable(READ.get(number));
  }

  /** Name of a compression that cannot be read. */
  static String name(int number) {
    return OTHERS.getOrDefault(number, "number " + number);
  }

  /** How many bytes a packed byte can stand for at most, with room to spare. */
  int mostPerByte() {
    return mostPerByte;
  }

  /**
   * Unpacks a strip or tile.
   *
   * @param least bytes that are needed
   * @param most bytes that can be in it
   * @throws IOException if the packed bytes are damaged or hold fewer than {@code least}
   */
  abstract byte[] unpack(byte[] packed, int least, int most) throws IOException;

  private static byte[] enough(byte[] bytes, int count, int least) throws IOException {
    if (count < least) {
      throw new IOException(count + " bytes instead of " + least);
    }
    return bytes;
  }

  private static int inflate(byte[] packed, byte[] bytes) throws IOException {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(packed);
      int count = 0;
      while (count < bytes.length && !inflater.finished()) {
        int n = inflater.inflate(bytes, count, bytes.length - count);
        count += n;
        if (n == 0 && !inflater.finished()) {
          throw new IOException("the end is missing");
        }
      }
      checkSum(inflater);
      return count;
    } catch (DataFormatException e) {
      throw new IOException("damaged deflate data", e);
    } finally {
      inflater.end();
    }
  }

  /** The check sum is compared at the end of the stream only. */
  private static void checkSum(Inflater inflater) throws DataFormatException, IOException {
    byte[] rest = new byte[1];
    if (!inflater.finished() && (inflater.inflate(rest) > 0 || !inflater.finished())) {
      throw new IOException("the data do not end where the image does");
    }
  }
}
