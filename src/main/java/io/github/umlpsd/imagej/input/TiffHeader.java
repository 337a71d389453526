package io.github.umlpsd.imagej.input;

import ij.io.FileInfo;
import ij.io.FileOpener;
import ij.io.RandomAccessStream;
import ij.io.TiffDecoder;
import io.github.umlpsd.job.InputFile;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.movie.files.HeaderFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/**
 * What a TIFF file says about itself: a directory per plane, or one directory and a number of
 * planes that follow each other, as ImageJ writes it.
 *
 * @param planes one entry per plane, or a single one for all
 * @param count number of planes
 * @param properties ImageJ's own entries; empty for files of other programs
 */
record TiffHeader(Path file, List<FileInfo> planes, int count, Properties properties) {
  private static final int CLASSIC = 42;
  private static final int BIG = 43;

  /**
   * @throws UserException if the file is missing, no TIFF, or damaged
   */
  static TiffHeader read(Path file) {
    String name = InputFile.require(file).getFileName().toString();
    checkReadable(file, name);
    try (HeaderFile header = new HeaderFile(file.toFile())) {
      checkMagic(header, name);
      header.seek(0);
      FileInfo[] planes = new Decoder(file, header).getTiffInfo();
      if (planes == null || header.readPastEnd()) {
        throw truncated(name);
      }
      return of(file, name, List.of(planes));
    } catch (IOException | RuntimeException | OutOfMemoryError e) {
      // A damaged length makes the decoder ask for absurd arrays.
      if (e instanceof UserException problem) {
        throw problem;
      }
      throw new UserException(
          name + " cannot be read as a TIFF movie (" + oneLine(e) + "); save it again.", e);
    }
  }

  private static TiffHeader of(Path file, String name, List<FileInfo> planes) {
    FileInfo first = planes.get(0);
    if (first.width <= 0 || first.height <= 0) {
      throw new UserException(name + " does not tell the size of its images; save it again.");
    }
    int count = planes.size() == 1 ? Math.max(1, first.nImages) : planes.size();
    Properties properties = new FileOpener(first).decodeDescriptionString(first);
    first.nImages = 1;
    for (int i = 1; i < planes.size(); i++) {
      FileInfo plane = planes.get(i);
      if (plane.width != first.width
          || plane.height != first.height
          || plane.fileType != first.fileType) {
        throw new UserException(
            String.format(
                Locale.ROOT,
                "%s holds images of different size or type (image 1: %d x %d, image %d: %d x %d);"
                    + " give a file with the movie alone.",
                name,
                first.width,
                first.height,
                i + 1,
                plane.width,
                plane.height));
      }
    }
    properties = properties == null ? new Properties() : properties;
    if (count < Integer.parseInt(properties.getProperty("images", "1").trim())) {
      throw truncated(name);
    }
    return new TiffHeader(file, planes, count, properties);
  }

  private static void checkReadable(Path file, String name) {
    if (!Files.isReadable(file)) {
      throw new UserException(name + " may not be read; check its permissions.");
    }
  }

  private static void checkMagic(HeaderFile header, String name) throws IOException {
    int order = header.read() << 8 | header.read();
    int a = header.read();
    int b = header.read();
    int magic = order == 0x4949 ? b << 8 | a : order == 0x4d4d ? a << 8 | b : 0;
    if (magic == BIG) {
      throw new UserException(
          name
              + " is a BigTIFF, which ImageJ cannot read; open it with Bio-Formats"
              + " and save it as TIFF.");
    }
    if (magic != CLASSIC) {
      throw new UserException(
          name + " is not a TIFF file; open it in Fiji and analyse it there, or save it as TIFF.");
    }
  }

  static UserException truncated(String name) {
    return new UserException(
        name + " is incomplete: it ends before its last image; copy or save it again.");
  }

  static UserException withoutPlaces(String name) {
    return new UserException(
        name + " does not say where all of its pixels are; save the file again.");
  }

  private static String oneLine(Throwable e) {
    return e.getMessage() == null
        ? e.getClass().getSimpleName()
        : e.getMessage().replace('\n', ' ');
  }

  String name() {
    return file.getFileName().toString();
  }

  FileInfo first() {
    return planes.get(0);
  }

  /** An entry of ImageJ's description that is a number; {@code other} if there is none. */
  double number(String key, double other) {
    try {
      return Double.parseDouble(properties.getProperty(key, "").trim());
    } catch (NumberFormatException e) {
      return other;
    }
  }

  /** ImageJ's decoder on a buffered file. */
  private static final class Decoder extends TiffDecoder {
    Decoder(Path file, HeaderFile header) {
      super(file.toAbsolutePath().getParent().toString(), file.getFileName().toString());
      in = new RandomAccessStream(header);
    }
  }
}
