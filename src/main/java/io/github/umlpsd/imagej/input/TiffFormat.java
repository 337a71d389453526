package io.github.umlpsd.imagej.input;

import ij.io.FileInfo;
import io.github.umlpsd.job.UserException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How the pixels of an uncompressed grey TIFF plane are stored. */
enum TiffFormat {
  UINT8(1, 255) {
    @Override
    void decode(ByteBuffer bytes, float[] pixels) {
      byte[] part = new byte[Math.min(PART, pixels.length)];
      for (int start = 0; start < pixels.length; start += PART) {
        int count = Math.min(PART, pixels.length - start);
        bytes.get(part, 0, count);
        for (int i = 0; i < count; i++) {
          pixels[start + i] = part[i] & 0xff;
        }
      }
    }
  },
  UINT16(2, 65535) {
    @Override
    void decode(ByteBuffer bytes, float[] pixels) {
      var shorts = bytes.asShortBuffer();
      short[] part = new short[Math.min(PART, pixels.length)];
      for (int start = 0; start < pixels.length; start += PART) {
        int count = Math.min(PART, pixels.length - start);
        shorts.get(part, 0, count);
        for (int i = 0; i < count; i++) {
          pixels[start + i] = part[i] & 0xffff;
        }
      }
    }
  },
  INT16(2, 32767) {
    @Override
    void decode(ByteBuffer bytes, float[] pixels) {
      var shorts = bytes.asShortBuffer();
      for (int i = 0; i < pixels.length; i++) {
        pixels[i] = shorts.get(i);
      }
    }
  },
  INT32(4, Float.POSITIVE_INFINITY) {
    @Override
    void decode(ByteBuffer bytes, float[] pixels) {
      var ints = bytes.asIntBuffer();
      for (int i = 0; i < pixels.length; i++) {
        pixels[i] = ints.get(i);
      }
    }
  },
  FLOAT32(4, Float.POSITIVE_INFINITY) {
    @Override
    void decode(ByteBuffer bytes, float[] pixels) {
      bytes.asFloatBuffer().get(pixels);
    }
  };

  /** Pixels converted at a time; they stay in the processor's nearest cache. */
  private static final int PART = 4096;

  final int bytesPerPixel;
  final float saturationCounts;

  TiffFormat(int bytesPerPixel, float saturationCounts) {
    this.bytesPerPixel = bytesPerPixel;
    this.saturationCounts = saturationCounts;
  }

  /**
   * Turns the bytes of a plane into counts.
   *
   * @param bytes from position 0 on, in their {@link ByteOrder}
   */
  abstract void decode(ByteBuffer bytes, float[] pixels);

  /**
   * @throws UserException if the pixels are not grey, or of another kind
   */
  static TiffFormat of(String name, FileInfo info) {
    if (info.samplesPerPixel > 1) {
      throw MovieOpener.colour(name);
    }
    return switch (info.fileType) {
      case FileInfo.GRAY8, FileInfo.COLOR8 -> UINT8;
      case FileInfo.GRAY16_UNSIGNED -> UINT16;
      case FileInfo.GRAY16_SIGNED -> INT16;
      case FileInfo.GRAY32_INT -> INT32;
      case FileInfo.GRAY32_FLOAT -> FLOAT32;
      default ->
          throw new UserException(
              name
                  + " has pixels of a kind that is not supported ("
                  + info
                  + "); convert it to 8, 16 or 32 bits.");
    };
  }
}
