package io.github.umlpsd.movie.files.tiff;

import io.github.umlpsd.job.CanceledException;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.movie.files.scale.PlaneTexts;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.channels.ClosedByInterruptException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The labels of planes and the text about an image that ImageJ writes into the first directory.
 *
 * <p>One tag holds the lengths in bytes of all pieces, the first of them that of a head; the other
 * the pieces. The head begins with {@code IJIJ} and tells how many pieces there are of each type.
 * Characters have 16 bits, in the order of bytes of the file.
 */
public final class ImageJTexts {
  private static final long HEAD = word("IJIJ");
  private static final long INFO = word("info");
  private static final long LABELS = word("labl");
  private static final int TYPE_BYTES = 8;
  private static final int MOST_PIECES = 1 << 26;

  private final HeaderBytes in;
  private final long[] lengths;
  private long at;
  private int piece;

  private ImageJTexts(HeaderBytes in, long[] lengths, long at) {
    this.in = in;
    this.lengths = lengths;
    this.at = at;
  }

  /**
   * Reads them.
   *
   * @return nothing where the file has none, or what cannot be right
   * @throws UserException if the file cannot be read
   */
  public static PlaneTexts read(TiffFile file) {
    try (HeaderBytes in = new HeaderBytes(file.stamp().file())) {
      boolean big = TiffFile.checkMagic(in, file.name());
      TiffDirectory first = TiffDirectory.read(in, file.directories().get(0), big);
      long[] lengths = first.numbers(in, TiffTag.IMAGEJ_LENGTHS, MOST_PIECES);
      Optional<TiffDirectory.Entry> texts =
          first.entries().stream().filter(e -> e.tag() == TiffTag.IMAGEJ_TEXTS).findFirst();
      return lengths.length == 0 || texts.isEmpty()
          ? PlaneTexts.NONE
          : new ImageJTexts(in, lengths, texts.get().at()).all();
    } catch (ClosedByInterruptException e) {
      throw new CanceledException();
    } catch (EOFException | TiffDirectory.DamagedException e) {
      return PlaneTexts.NONE;
    } catch (IOException e) {
      throw UserException.of(file.name() + " cannot be read", e);
    }
  }

  private PlaneTexts all() throws IOException {
    long types = at + 4;
    long end = at + lengths[0];
    if (in.u32(at) != HEAD) {
      return PlaneTexts.NONE;
    }
    skip();
    List<String> labels = List.of();
    Optional<String> info = Optional.empty();
    for (long type = types; type + TYPE_BYTES <= end; type += TYPE_BYTES) {
      long kind = in.u32(type);
      long count = in.u32(type + 4);
      if (count > lengths.length - piece) {
        throw new TiffDirectory.DamagedException(count + " pieces are not there");
      }
      if (kind == LABELS) {
        labels = texts((int) count);
      } else if (kind == INFO && count == 1) {
        info = Optional.ofNullable(text());
      } else {
        for (int i = 0; i < count; i++) {
          skip();
        }
      }
    }
    return new PlaneTexts(labels, info);
  }

  private List<String> texts(int count) throws IOException {
    List<String> texts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      texts.add(text());
    }
    return texts;
  }

  /** The next piece; null if it is empty. */
  private String text() throws IOException {
    long length = lengths[piece];
    byte[] bytes = in.bytes(at, length);
    skip();
    Charset order =
        in.order() == ByteOrder.LITTLE_ENDIAN
            ? StandardCharsets.UTF_16LE
            : StandardCharsets.UTF_16BE;
    return length == 0 ? null : new String(bytes, order);
  }

  private void skip() {
    at += lengths[piece++];
  }

  private static long word(String letters) {
    long word = 0;
    for (char letter : letters.toCharArray()) {
      word = word << Byte.SIZE | letter;
    }
    return word;
  }
}
