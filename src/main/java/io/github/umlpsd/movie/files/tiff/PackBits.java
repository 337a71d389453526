package io.github.umlpsd.movie.files.tiff;

import java.io.IOException;

/** Byte runs (TIFF 6.0, section 9). */
final class PackBits {
  private PackBits() {}

  /**
   * @return number of bytes unpacked; what does not fit is an error
   * @throws IOException if a run is cut or does not fit
   */
  static int unpack(byte[] packed, byte[] bytes) throws IOException {
    int count = 0;
    int at = 0;
    while (at < packed.length && count < bytes.length) {
      int n = packed[at++];
      if (n == -128) {
        continue;
      }
      int length = n >= 0 ? n + 1 : 1 - n;
      int taken = n >= 0 ? length : 1;
      if (at + taken > packed.length || count + length > bytes.length) {
        throw new IOException("a run of bytes does not fit");
      }
      if (n >= 0) {
        System.arraycopy(packed, at, bytes, count, length);
      } else {
        java.util.Arrays.fill(bytes, count, count + length, packed[at]);
      }
      at += taken;
      count += length;
    }
    return count;
  }
}
