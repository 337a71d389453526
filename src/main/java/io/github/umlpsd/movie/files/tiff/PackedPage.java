package io.github.umlpsd.movie.files.tiff;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Optional;

/** Reads pages that do not stand in the file as they are: compressed, tiled, or of packed bits. */
final class PackedPage {
  private final TiffPage page;
  private final PageKind kind;
  private final PageKind.Packing packing;
  private final float[] pixels;

  private PackedPage(TiffPage page, float[] pixels) {
    this.page = page;
    this.kind = page.kind();
    this.packing = page.packing();
    this.pixels = pixels;
  }

  /**
   * Reads the pixels of a page that {@link PageCheck} has let pass, each strip or tile once.
   *
   * @throws IOException if a strip or tile is damaged or too short
   */
  static void read(FileChannel channel, TiffPage page, float[] pixels) throws IOException {
    PackedPage reader = new PackedPage(page, pixels);
    Compression compression = Compression.of(page.packing().compression()).orElseThrow();
    for (int k = 0; k < page.starts().length; k++) {
      reader.segment(k, channel, compression);
    }
  }

  private void segment(int k, FileChannel channel, Compression compression) throws IOException {
    int across = (kind.width() + packing.segmentWidth() - 1) / packing.segmentWidth();
    int x = k % across * packing.segmentWidth();
    int y = k / across * packing.segmentHeight();
    int rows = Math.min(packing.segmentHeight(), kind.height() - y);
    int rowBytes = (int) page.rowBytes(packing.segmentWidth());
    // Tiles are whole even where they leave the image; the last strip may be.
    int stored = packing.tiled() ? packing.segmentHeight() : rows;
    ByteBuffer packed = ByteBuffer.allocate((int) page.lengths()[k]);
    FileChannels.fill(channel, packed, page.starts()[k]);
    byte[] bytes =
        compression.unpack(packed.array(), rowBytes * stored, rowBytes * packing.segmentHeight());
    if (compression != Compression.NONE) {
      Predictor.undo(
          packing.predictor(), bytes, packing.segmentWidth(), rows, kind.bits(), packing.order());
    }
    int columns = Math.min(packing.segmentWidth(), kind.width() - x);
    Optional<PixelFormat> format = PixelFormat.of(kind.bits(), kind.sampleFormat());
    for (int row = 0; row < rows; row++) {
      int at = (y + row) * kind.width() + x;
      int from = row * rowBytes;
      if (format.isPresent()) {
        ByteBuffer source = ByteBuffer.wrap(bytes, from, rowBytes).slice().order(packing.order());
        format.get().decode(source, pixels, at, columns);
      } else {
        PackedBits.decode(bytes, from, kind.bits(), pixels, at, columns);
      }
    }
  }
}
