package io.github.umlpsd.movie.files.tiff;

import java.util.OptionalDouble;

/**
 * One image of a TIFF file and where its bytes are.
 *
 * @param kind size and type
 * @param packing how it is packed
 * @param starts places of the strips or tiles
 * @param lengths bytes of each
 * @param elapsedSeconds time stamp that Micro-Manager gave it, s
 */
public record TiffPage(
    PageKind kind,
    PageKind.Packing packing,
    long[] starts,
    long[] lengths,
    OptionalDouble elapsedSeconds) {
  private static final int NONE = 1;

  /** Whether whole pixels stand in the file as they are, row by row. */
  boolean plain() {
    return packing.compression() == NONE
        && !packing.tiled()
        && PixelFormat.of(kind.bits(), kind.sampleFormat()).isPresent();
  }

  /** Whether it is stored without compression in one piece. */
  public boolean inOnePiece() {
    return plain() && starts.length == 1;
  }

  /** Bytes of the pixels when unpacked; rows of packed bits end at a whole byte. */
  public long unpackedBytes() {
    return rowBytes(kind.width()) * kind.height();
  }

  /** Bytes of a row of so many pixels. */
  long rowBytes(int width) {
    return ((long) width * kind.bits() + 7) / 8;
  }

  /** Whether all of its bytes lie within a file of this size. */
  public boolean within(long fileBytes) {
    // Where the two differ in number, PageCheck says so.
    for (int k = 0; k < Math.min(starts.length, lengths.length); k++) {
      if (starts[k] <= 0 || lengths[k] <= 0 || lengths[k] > fileBytes - starts[k]) {
        return false;
      }
    }
    return true;
  }

  /** The same image, if it is of 16 bits, with signed counts to which 32768 was added. */
  public TiffPage excess() {
    return kind.bits() == 16 && kind.sampleFormat() == 1
        ? new TiffPage(kind.excess(), packing, starts, lengths, elapsedSeconds)
        : this;
  }

  /** The same image at another place; for images that follow each other. */
  public TiffPage movedBy(long bytes) {
    return new TiffPage(
        kind, packing, new long[] {starts[0] + bytes}, lengths, OptionalDouble.empty());
  }
}
