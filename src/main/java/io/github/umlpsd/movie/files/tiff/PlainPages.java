package io.github.umlpsd.movie.files.tiff;

import io.github.umlpsd.job.FileStamp;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Images of a TIFF file whose places somebody else knows, such as an index: each in one piece and
 * not packed.
 *
 * @param file without any page of its own
 * @param order of the bytes of its numbers
 */
public record PlainPages(TiffFile file, ByteOrder order) {

  /** Looks at the head of a file. */
  public static PlainPages of(FileStamp stamp) throws IOException {
    try (HeaderBytes in = new HeaderBytes(stamp.file())) {
      ByteOrder order =
          in.size() > 1 && in.u16(0) == 0x4d4d ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
      TiffFile file =
          new TiffFile(
              stamp,
              List.of(),
              Optional.empty(),
              List.of(),
              List.of(),
              Optional.empty(),
              new TiffFile.Resolution(Double.NaN, Double.NaN, 1),
              TiffFile.Writer.NDTIFF);
      return new PlainPages(file, order);
    }
  }

  /** The image at a place; empty if the file has not so many bytes. */
  public Optional<TiffPage> page(int width, int height, int bits, long start) {
    PageKind kind = new PageKind(width, height, bits, 1, 1, false, 1);
    var packing = new PageKind.Packing(order, 1, 1, width, height, false, false);
    long bytes = (long) width * height * bits / 8;
    TiffPage page =
        new TiffPage(kind, packing, new long[] {start}, new long[] {bytes}, OptionalDouble.empty());
    return page.within(file.stamp().bytes()) ? Optional.of(page) : Optional.empty();
  }

  /** A text at a place; empty if the file has not so many bytes. */
  public Optional<String> text(long start, int bytes) {
    if (bytes <= 0) {
      return Optional.empty();
    }
    try (HeaderBytes in = new HeaderBytes(file.stamp().file())) {
      return Optional.of(new String(in.bytes(start, bytes), StandardCharsets.UTF_8));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
