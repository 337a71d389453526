package io.github.umlpsd.movie.files.tiff;

import io.github.umlpsd.movie.CountWords;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/** How one pixel is stored, and how it becomes a count. */
public enum PixelFormat {
  UINT8(8, 255) {
    @Override
    void decode(ByteBuffer bytes, float[] pixels, int from, int count) {
      byte[] part = new byte[Math.min(PART, count)];
      for (int start = 0; start < count; start += PART) {
        int n = Math.min(PART, count - start);
        bytes.get(part, 0, n);
        for (int i = 0; i < n; i++) {
          pixels[from + start + i] = part[i] & 0xff;
        }
      }
    }

    @Override
    void decodeWords(ByteBuffer bytes, int[] words, int pixels) {
      CountWords.fill(words, pixels, i -> bytes.get(i) & 0xff);
    }
  },
  INT8(8, 127) {
    @Override
    void decode(ByteBuffer bytes, float[] pixels, int from, int count) {
      for (int i = from; i < from + count; i++) {
        pixels[i] = bytes.get();
      }
    }
  },
  UINT16(16, 65535) {
    @Override
    void decode(ByteBuffer bytes, float[] pixels, int from, int count) {
      var shorts = bytes.asShortBuffer();
      short[] part = new short[Math.min(PART, count)];
      for (int start = 0; start < count; start += PART) {
        int n = Math.min(PART, count - start);
        shorts.get(part, 0, n);
        for (int i = 0; i < n; i++) {
          pixels[from + start + i] = part[i] & 0xffff;
        }
      }
    }

    @Override
    void decodeWords(ByteBuffer bytes, int[] words, int pixels) {
      bytes.asIntBuffer().get(words, 0, pixels / 2);
      if (bytes.order() == ByteOrder.BIG_ENDIAN) {
        for (int k = 0; k < pixels / 2; k++) {
          words[k] = words[k] << 16 | words[k] >>> 16;
        }
      }
      if (pixels % 2 != 0) {
        words[pixels / 2] = bytes.getShort(2 * (pixels - 1)) & 0xffff;
      }
    }
  },
  INT16(16, 32767) {
    @Override
    void decode(ByteBuffer bytes, float[] pixels, int from, int count) {
      for (int i = from; i < from + count; i++) {
        pixels[i] = bytes.getShort();
      }
    }
  },
  EXCESS16(16, 32767) {
    @Override
    void decode(ByteBuffer bytes, float[] pixels, int from, int count) {
      for (int i = from; i < from + count; i++) {
        pixels[i] = (bytes.getShort() & 0xffff) - 32768;
      }
    }
  },
  UINT32(32, Float.POSITIVE_INFINITY) {
    @Override
    void decode(ByteBuffer bytes, float[] pixels, int from, int count) {
      for (int i = from; i < from + count; i++) {
        pixels[i] = bytes.getInt() & 0xffffffffL;
      }
    }
  },
  INT32(32, Float.POSITIVE_INFINITY) {
    @Override
    void decode(ByteBuffer bytes, float[] pixels, int from, int count) {
      for (int i = from; i < from + count; i++) {
        pixels[i] = bytes.getInt();
      }
    }
  },
  FLOAT32(32, Float.POSITIVE_INFINITY) {
    @Override
    void decode(ByteBuffer bytes, float[] pixels, int from, int count) {
      bytes.asFloatBuffer().get(pixels, from, count);
    }
  },
  FLOAT64(64, Float.POSITIVE_INFINITY) {
    @Override
    void decode(ByteBuffer bytes, float[] pixels, int from, int count) {
      for (int i = from; i < from + count; i++) {
        pixels[i] = (float) bytes.getDouble();
      }
    }
  };

  /** Pixels converted at a time; they stay in the processor's nearest cache. */
  private static final int PART = 1024;

  private final int bits;
  private final float saturationCounts;

  PixelFormat(int bits, float saturationCounts) {
    this.bits = bits;
    this.saturationCounts = saturationCounts;
  }

  /**
   * Turns bytes into counts.
   *
   * @param bytes from their position on, in their {@link java.nio.ByteOrder}; the position
   *     afterwards is not defined
   * @param from where in {@code pixels} the counts begin
   */
  abstract void decode(ByteBuffer bytes, float[] pixels, int from, int count);

  /** Whether values are whole numbers from 0 to 65535. */
  boolean isWholeCounts() {
    return this == UINT8 || this == UINT16;
  }

  /**
   * Turns bytes of whole counts into words.
   *
   * @param bytes as for {@link #decode}, from 0 on
   * @param words receives {@link CountWords}
   * @throws IllegalStateException unless {@link #isWholeCounts}
   */
  void decodeWords(ByteBuffer bytes, int[] words, int pixels) {
    throw new IllegalStateException(this + " are not whole counts");
  }

  /** Bytes of a pixel. */
  int bytes() {
    return bits / 8;
  }

  /** The count at which a pixel is full; infinite if there is none. */
  public float saturationCounts() {
    return saturationCounts;
  }

  /**
   * The format of samples of so many bits.
   *
   * @param sampleFormat TIFF's word: 1 unsigned, 2 signed, 3 floating point, 4 not told
   * @return empty if there is none, as for 12 bits packed or for colours
   */
  static Optional<PixelFormat> of(int bits, int sampleFormat) {
    return Optional.ofNullable(
        switch (sampleFormat * 100 + bits) {
          case 108, 408 -> UINT8;
          case 208 -> INT8;
          case 116, 416 -> UINT16;
          case 216 -> INT16;
          case PageKind.EXCESS * 100 + 16 -> EXCESS16;
          case 132, 432 -> UINT32;
          case 232 -> INT32;
          case 332 -> FLOAT32;
          case 364 -> FLOAT64;
          default -> null;
        });
  }
}
