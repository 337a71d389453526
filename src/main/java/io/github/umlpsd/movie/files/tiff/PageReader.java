package io.github.umlpsd.movie.files.tiff;

import io.github.umlpsd.movie.files.micromanager.ElapsedTime;
import io.github.umlpsd.movie.files.tiff.TiffDirectory.DamagedException;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Makes pages from directories. Pages of the same kind share what they have in common. */
final class PageReader {
  /** More strips than any real image has; keeps damaged counts from filling the memory. */
  private static final long MOST_SEGMENTS = 1 << 22;

  private final HeaderBytes in;
  private final Map<Object, Object> shared = new HashMap<>();

  PageReader(HeaderBytes in) {
    this.in = in;
  }

  /**
   * Reads a page, supported or not.
   *
   * @throws DamagedException if it has no size, or says things that no image can be
   */
  TiffPage read(TiffDirectory directory) throws IOException {
    PageKind kind = share(kind(directory));
    boolean tiled = directory.has(TiffTag.TILE_OFFSETS);
    long rows = directory.number(in, TiffTag.ROWS_PER_STRIP, kind.height());
    var packing =
        share(
            new PageKind.Packing(
                in.order(),
                small(directory, TiffTag.COMPRESSION, 1),
                small(directory, TiffTag.PREDICTOR, 1),
                tiled ? size(directory, TiffTag.TILE_WIDTH) : kind.width(),
                tiled
                    ? size(directory, TiffTag.TILE_HEIGHT)
                    : (int) Math.max(1, Math.min(rows, kind.height())),
                tiled,
                directory.number(in, TiffTag.FILL_ORDER, 1) == 2));
    long most = Math.min(MOST_SEGMENTS, in.size());
    long[] starts =
        directory.numbers(in, tiled ? TiffTag.TILE_OFFSETS : TiffTag.STRIP_OFFSETS, most);
    long[] lengths = directory.numbers(in, tiled ? TiffTag.TILE_BYTES : TiffTag.STRIP_BYTES, most);
    TiffPage page = new TiffPage(kind, packing, starts, lengths, elapsed(directory));
    return page.plain() ? joined(page) : page;
  }

  /**
   * The colours of a page's values: all parts of red, then those of green and of blue. Empty if
   * there are none, or not as many as there are values, which are at most 256.
   */
  Optional<ColourTable> colours(TiffDirectory directory) throws IOException {
    int values = 1 << Math.min(8, kind(directory).bits());
    try {
      long[] parts = directory.numbers(in, TiffTag.COLOUR_MAP, 3L * values);
      return parts.length == 3 * values
          ? Optional.of(
              new ColourTable(
                  part(parts, 0, values), part(parts, 1, values), part(parts, 2, values)))
          : Optional.empty();
    } catch (EOFException | DamagedException e) {
      return Optional.empty();
    }
  }

  private static int[] part(long[] parts, int number, int values) {
    return Arrays.stream(parts, number * values, (number + 1) * values)
        .mapToInt(part -> (int) part)
        .toArray();
  }

  private OptionalDouble elapsed(TiffDirectory directory) throws IOException {
    List<String> texts = directory.texts(in, TiffTag.MICRO_MANAGER);
    return texts.isEmpty() ? OptionalDouble.empty() : ElapsedTime.seconds(texts.get(0));
  }

  private PageKind kind(TiffDirectory directory) throws IOException {
    long[] bits = directory.numbers(in, TiffTag.BITS, 1 << 16);
    int samples = small(directory, TiffTag.SAMPLES, 1);
    if (bits.length > 0 && Arrays.stream(bits).anyMatch(b -> b != bits[0] || b > 512)) {
      throw new DamagedException("its samples are of different bits");
    }
    long[] formats = directory.numbers(in, TiffTag.SAMPLE_FORMAT, 1 << 16);
    int format = formats.length == 0 || formats[0] < 1 || formats[0] > 6 ? 1 : (int) formats[0];
    return new PageKind(
        size(directory, TiffTag.WIDTH),
        size(directory, TiffTag.HEIGHT),
        bits.length == 0 ? 1 : (int) bits[0],
        format == 4 ? 1 : format,
        samples,
        (directory.number(in, TiffTag.NEW_SUBFILE_TYPE, 0) & 5) != 0,
        small(directory, TiffTag.PHOTOMETRIC, 1));
  }

  private int size(TiffDirectory directory, int tag) throws IOException {
    long size = directory.number(in, tag, 0);
    if (size <= 0 || size > Integer.MAX_VALUE) {
      throw new DamagedException("it does not tell the size of its images");
    }
    return (int) size;
  }

  private int small(TiffDirectory directory, int tag, int other) throws IOException {
    long value = directory.number(in, tag, other);
    if (value < 0 || value > 1 << 20) {
      throw new DamagedException("tag " + tag + " is " + value);
    }
    return (int) value;
  }

  @SuppressWarnings("unchecked")
  private <T> T share(T value) {
    return (T) shared.computeIfAbsent(value, v -> v);
  }

  /**
   * Strips that follow each other become one, and none reaches further than the image. A single
   * strip is as long as the image if nobody says how long it is.
   */
  private static TiffPage joined(TiffPage page) {
    long left = page.unpackedBytes();
    int n = page.starts().length;
    long[] lengths = page.lengths();
    if (n == 1 && (lengths.length == 0 || lengths[0] == 0)) {
      lengths = new long[] {left};
    }
    if (lengths.length != n) {
      return page;
    }
    long[] starts = new long[n];
    long[] joined = new long[n];
    int parts = 0;
    for (int k = 0; k < n && left > 0; k++) {
      long from = page.starts()[k];
      long bytes = Math.min(left, Math.max(0, lengths[k]));
      left -= bytes;
      if (parts > 0 && starts[parts - 1] + joined[parts - 1] == from) {
        joined[parts - 1] += bytes;
      } else {
        starts[parts] = from;
        joined[parts++] = bytes;
      }
    }
    return new TiffPage(
        page.kind(),
        page.packing(),
        Arrays.copyOf(starts, parts),
        Arrays.copyOf(joined, parts),
        page.elapsedSeconds());
  }
}
