package io.github.umlpsd.movie.files.tiff;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Images of a TIFF file whose directories somebody else knows, such as an index at its head. */
public final class PagesAt {
  private PagesAt() {}

  /**
   * Reads the directories at given places, whatever the rest of the file looks like.
   *
   * @param places of directories of a classic TIFF file
   * @throws IOException if one is not there, or is none
   */
  public static List<TiffPage> read(Path file, ByteOrder order, List<Long> places)
      throws IOException {
    List<TiffPage> pages = new ArrayList<>();
    try (HeaderBytes in = new HeaderBytes(file)) {
      in.order(order);
      PageReader reader = new PageReader(in);
      for (long place : places) {
        pages.add(reader.read(TiffDirectory.read(in, place, false)));
      }
    }
    return pages;
  }
}
