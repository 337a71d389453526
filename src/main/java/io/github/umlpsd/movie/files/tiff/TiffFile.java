package io.github.umlpsd.movie.files.tiff;

import io.github.umlpsd.job.CanceledException;
import io.github.umlpsd.job.FileStamp;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.movie.files.tiff.TiffDirectory.DamagedException;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a TIFF or BigTIFF file holds: the chain of its directories, which alone says how many images
 * there are and where.
 *
 * @param stamp its state when it was looked at
 * @param pages in the order of the chain, of any kind; those at the end that the file has lost are
 *     left out
 * @param cut why the chain ends before its end, in words that follow a colon; empty if it is whole
 * @param directories bytes at which the chain's directories stand, the one that cannot be read
 *     included
 * @param descriptions texts of the first directory
 * @param colours of the values of the first image; empty if it has none
 * @param resolution pixels per unit
 * @param writer who laid the file out
 */
public record TiffFile(
    FileStamp stamp,
    List<TiffPage> pages,
    Optional<String> cut,
    List<Long> directories,
    List<String> descriptions,
    Optional<ColourTable> colours,
    Resolution resolution,
    Writer writer) {
  private static final Pattern TABLE =
      Pattern.compile(".*\\.(csv|tsv|txt|dat|xlsx?|mat|np[yz])", Pattern.CASE_INSENSITIVE);

  private static final int CLASSIC = 42;
  private static final int BIG = 43;
  private static final long MICRO_MANAGER_HEAD = 54773648;
  private static final long NDTIFF_HEAD = 483729;

  /**
   * Pixels per unit of length.
   *
   * @param x NaN if not told
   * @param y NaN if not told
   * @param unit 1 none, 2 inch, 3 cm
   */
  public record Resolution(double x, double y, int unit) {}

  /** Programs that mark the heads of their files. */
  public enum Writer {
    MICRO_MANAGER,
    NDTIFF,
    OTHER
  }

  /**
   * Reads the directories of a file.
   *
   * @throws UserException if the file is missing, no TIFF, or holds no whole image
   */
  public static TiffFile read(Path file) {
    String name = file.getFileName().toString();
    return looked(
        file,
        name,
        in -> {
          FileStamp stamp = FileStamp.of(file);
          boolean big = checkMagic(in, name);
          return new Chain(in, big, name).read(stamp);
        });
  }

  /**
   * The descriptions of a file, without a look at its images.
   *
   * @throws UserException if the file is missing, no TIFF, or holds no whole directory
   */
  public static List<String> descriptions(Path file) {
    String name = file.getFileName().toString();
    return looked(
        file,
        name,
        in -> {
          boolean big = checkMagic(in, name);
          return TiffDirectory.read(in, big ? in.u64(8) : in.u32(4), big)
              .texts(in, TiffTag.DESCRIPTION);
        });
  }

  /** What is found in the directories of an open file. */
  @FunctionalInterface
  private interface Look<T> {
    T at(HeaderBytes in) throws IOException;
  }

  private static <T> T looked(Path file, String name, Look<T> look) {
    checkReadable(file, name);
    try (HeaderBytes in = new HeaderBytes(file)) {
      return look.at(in);
    } catch (ClosedByInterruptException e) {
      throw new CanceledException();
    } catch (EOFException e) {
      throw incomplete(name);
    } catch (DamagedException e) {
      throw new UserException(
          name + " cannot be read as a TIFF movie (" + e.getMessage() + "); save it again.", e);
    } catch (IOException e) {
      throw UserException.of(name + " cannot be read", e);
    }
  }

  /**
   * Who laid a file out, by its head alone.
   *
   * @throws UserException if the file is missing or no TIFF
   */
  public static Writer writer(Path file) {
    String name = file.getFileName() == null ? "" : file.getFileName().toString();
    checkReadable(file, name);
    try (HeaderBytes in = new HeaderBytes(file)) {
      checkMagic(in, name);
      return writer(in);
    } catch (ClosedByInterruptException e) {
      throw new CanceledException();
    } catch (IOException e) {
      throw UserException.of(name + " cannot be read", e);
    }
  }

  private static Writer writer(HeaderBytes in) throws IOException {
    long head = in.size() < 12 ? 0 : in.u32(8);
    return head == MICRO_MANAGER_HEAD
        ? Writer.MICRO_MANAGER
        : head == NDTIFF_HEAD ? Writer.NDTIFF : Writer.OTHER;
  }

  /** Name of the file. */
  public String name() {
    return stamp.file().getFileName().toString();
  }

  /** The same with other pages, and why others are lost. */
  public TiffFile with(List<TiffPage> others, Optional<String> why) {
    return new TiffFile(
        stamp, List.copyOf(others), why, directories, descriptions, colours, resolution, writer);
  }

  private static void checkReadable(Path file, String name) {
    if (!Files.isRegularFile(file)) {
      throw new UserException(
          Files.exists(file)
              ? file + " is not a file."
              : "There is no file " + file + "; check its name.");
    }
    if (!Files.isReadable(file)) {
      throw new UserException(name + " may not be read; check its permissions.");
    }
  }

  /** Sets the order of bytes; whether the file is a BigTIFF. */
  static boolean checkMagic(HeaderBytes in, String name) throws IOException {
    int order = in.size() < 8 ? 0 : in.u16(0);
    in.order(order == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int magic = order == 0x4949 || order == 0x4d4d ? in.u16(2) : 0;
    if (magic == BIG && in.u16(4) == 8 && in.u16(6) == 0) {
      return true;
    }
    if (magic != CLASSIC) {
      throw new UserException(
          TABLE.matcher(name).matches()
              ? name
                  + " is a table by its name, and no TIFF movie; take a job for traces (Analyze"
                  + " Blinking Traces, or traces on the command line)."
              : name
                  + " is not a TIFF file; open it in Fiji and analyse it there, or save it as"
                  + " TIFF.");
    }
    return false;
  }

  /** The file has lost its end. */
  public static UserException incomplete(String name) {
    return new UserException(
        name + " is incomplete: it ends before its second image; copy or save it again.");
  }

  /** Follows the chain of directories. */
  private static final class Chain {
    private final HeaderBytes in;
    private final boolean big;
    private final String name;
    private final List<TiffPage> pages = new ArrayList<>();
    private Optional<String> cut = Optional.empty();

    Chain(HeaderBytes in, boolean big, String name) {
      this.in = in;
      this.big = big;
      this.name = name;
    }

    TiffFile read(FileStamp stamp) throws IOException {
      PageReader reader = new PageReader(in);
      Set<Long> seen = new LinkedHashSet<>();
      long at = big ? in.u64(8) : in.u32(4);
      TiffDirectory first = TiffDirectory.read(in, at, big);
      while (at != 0) {
        if (!seen.add(at)) {
          throw new DamagedException("its directories point at each other");
        }
        try {
          TiffDirectory directory = pages.isEmpty() ? first : TiffDirectory.read(in, at, big);
          pages.add(reader.read(directory));
          at = directory.next();
        } catch (EOFException | DamagedException e) {
          if (pages.isEmpty()) {
            throw e;
          }
          cut = Optional.of(e.getMessage());
          break;
        }
      }
      leaveOutLost();
      return new TiffFile(
          stamp,
          List.copyOf(pages),
          cut,
          List.copyOf(seen),
          first.texts(in, TiffTag.DESCRIPTION),
          reader.colours(first),
          new Resolution(
              first.fraction(in, TiffTag.X_RESOLUTION),
              first.fraction(in, TiffTag.Y_RESOLUTION),
              (int) first.number(in, TiffTag.RESOLUTION_UNIT, 2)),
          writer(in));
    }

    /** Images whose bytes are not in the file any more; only the last ones can be so. */
    private void leaveOutLost() {
      int whole = pages.size();
      while (whole > 0 && !pages.get(whole - 1).within(in.size())) {
        whole--;
      }
      for (int i = 0; i < whole; i++) {
        if (!pages.get(i).within(in.size())) {
          throw new UserException(
              "Image "
                  + (i + 1)
                  + " of "
                  + name
                  + " does not lie within the file, but later ones do; save the file again.");
        }
      }
      if (whole == 0) {
        throw incomplete(name);
      }
      if (whole < pages.size()) {
        pages.subList(whole, pages.size()).clear();
        cut = Optional.of("the file ends within image " + (whole + 1));
      }
    }
  }
}
