package io.github.umlpsd.movie.files.tiff;

import io.github.umlpsd.job.UserException;
import java.util.Locale;
import java.util.Optional;

/** Says of a page whether it can be read here, and if not, why and what to do. */
public final class PageCheck {
  private static final String WAY_OUT =
      "; in Fiji, open it with Bio-Formats and analyse the open image";

  private PageCheck() {}

  /**
   * Checks a page before it is read.
   *
   * @param name of the file
   * @param number of the page, from 1
   * @throws UserException if it is of a kind that is not read here, or cannot be right
   */
  public static void check(TiffPage page, String name, int number) {
    PageKind kind = page.kind();
    PageKind.Packing packing = page.packing();
    Optional<Compression> compression = Compression.of(packing.compression());
    if (compression.isEmpty()) {
      String words = Compression.name(packing.compression());
      throw new UserException(
          name
              + " is compressed as "
              + words
              + ", which cannot be read here"
              + (words.startsWith("JPEG") ? " and may have changed the counts" : "")
              + WAY_OUT
              + ", or save it without compression.");
    }
    if (kind.samples() != 1 || kind.photometric() == 2 || kind.photometric() > 3) {
      throw colour(name);
    }
    if (PixelFormat.of(kind.bits(), kind.sampleFormat()).isEmpty() && !PackedBits.reads(kind)) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "%s has pixels of %d bits%s, which cannot be read here%s,"
                  + " or convert it to 8, 16 or 32 bits.",
              name,
              kind.bits(),
              kind.sampleFormat() == 3
                  ? " floating point"
                  : kind.sampleFormat() == 2 ? " with a sign" : "",
              WAY_OUT));
    }
    if (packing.reversedBits()) {
      throw new UserException(
          name + " stores the bits of its bytes in reverse (FillOrder 2)" + WAY_OUT + ".");
    }
    boolean packed = compression.get() != Compression.NONE;
    if (packed && !Predictor.reads(packing.predictor(), kind)) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "%s has predictor %d with %d bits, which cannot be read here%s.",
              name,
              packing.predictor(),
              kind.bits(),
              WAY_OUT));
    }
    checkSize(page, name, compression.get());
    checkPlaces(page, name, number);
  }

  private static void checkSize(TiffPage page, String name, Compression compression) {
    PageKind kind = page.kind();
    long pixels = (long) kind.width() * kind.height();
    long stored = 0;
    for (long length : page.lengths()) {
      stored += Math.max(0, length);
    }
    boolean plain = page.plain();
    boolean tooLarge = pixels > Integer.MAX_VALUE / 8;
    // Tiles reach beyond the image, but never by more than one tile on each side.
    PageKind.Packing packing = page.packing();
    long segment = page.rowBytes(packing.segmentWidth()) * packing.segmentHeight();
    boolean impossible =
        !plain
            && (segment > Integer.MAX_VALUE / 4
                || page.unpackedBytes() > (stored + 64) * compression.mostPerByte());
    if (tooLarge || impossible) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "%s says that its images have %d x %d pixels, %s; save it again.",
              name,
              kind.width(),
              kind.height(),
              tooLarge ? "which is too large" : "but holds too few bytes for that"));
    }
  }

  private static void checkPlaces(TiffPage page, String name, int number) {
    int n = page.starts().length;
    boolean right = n > 0 && page.lengths().length == n;
    if (page.plain()) {
      long covered = 0;
      for (long length : page.lengths()) {
        covered += length;
      }
      right &= covered == page.unpackedBytes();
    } else {
      PageKind.Packing packing = page.packing();
      long across = ceil(page.kind().width(), packing.segmentWidth());
      long down = ceil(page.kind().height(), packing.segmentHeight());
      right &= n == across * down;
      for (long length : page.lengths()) {
        right &= length <= Integer.MAX_VALUE / 4;
      }
    }
    if (!right) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "%s does not say where all pixels of its image %d are; save the file again.",
              name,
              number));
    }
  }

  private static long ceil(int size, int part) {
    return ((long) size + part - 1) / part;
  }

  /** Colour images have no counts. */
  public static UserException colour(String name) {
    return new UserException(
        name + " is a colour image, but counts need grey values; split its channels first.");
  }
}
