package io.github.umlpsd.movie.files.tiff;

/**
 * Pixels of 2 to 15 bits without gaps between them, highest bit first, each row from a new byte.
 */
final class PackedBits {
  private PackedBits() {}

  /** Whether pixels of this kind are read here. */
  static boolean reads(PageKind kind) {
    return kind.sampleFormat() == 1 && kind.bits() >= 2 && kind.bits() <= 15 && kind.bits() != 8;
  }

  /**
   * Turns a row into counts.
   *
   * @param from first byte of the row
   * @param at where in {@code pixels} the counts begin
   */
  static void decode(byte[] bytes, int from, int bits, float[] pixels, int at, int count) {
    int held = 0;
    int heldBits = 0;
    int next = from;
    int mask = (1 << bits) - 1;
    for (int x = 0; x < count; x++) {
      while (heldBits < bits) {
        held = held << 8 | bytes[next++] & 0xff;
        heldBits += 8;
      }
      heldBits -= bits;
      pixels[at + x] = held >> heldBits & mask;
      held &= (1 << heldBits) - 1;
    }
  }
}
