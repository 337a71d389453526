package io.github.umlpsd.movie.files;

import io.github.umlpsd.job.UserException;
import io.github.umlpsd.movie.files.tiff.TiffFile;
import io.github.umlpsd.movie.files.tiff.TiffPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Stacks of ImageJ: all pixels follow each other, the directories stand behind them or, above 4
 * GiB, are missing but for the first. Only where there is a single directory, or where the others
 * are lost, does the description say how many images there are.
 */
final class ImageJStack {
  private ImageJStack() {}

  /**
   * The file with all of its images.
   *
   * @param notes told if the file ends before the last image that the description tells of
   * @throws UserException if it ends before the second one
   */
  static TiffFile whole(TiffFile file, ImageJText text, List<String> notes) {
    TiffFile all = complete(file, text, notes);
    return text.signed16()
        ? all.with(all.pages().stream().map(TiffPage::excess).toList(), all.cut())
        : all;
  }

  private static TiffFile complete(TiffFile file, ImageJText text, List<String> notes) {
    TiffPage first = file.pages().get(0);
    long images = text.images();
    boolean lone = file.pages().size() == 1;
    if (images <= file.pages().size() || !first.inOnePiece() || !lone && file.cut().isEmpty()) {
      return file;
    }
    long bytes = first.unpackedBytes();
    long there = (file.stamp().bytes() - first.starts()[0]) / bytes;
    if (!followEachOther(file.pages(), bytes)
        || there < file.pages().size()
        || hasDirectoryWithin(file, first.starts()[0], first.starts()[0] + images * bytes)) {
      return file;
    }
    int count = (int) Math.min(Math.min(images, there), Integer.MAX_VALUE - 8);
    if (count < 2) {
      throw TiffFile.incomplete(file.name());
    }
    if (count < images) {
      notes.add(
          String.format(
              Locale.ROOT,
              "%s is cut: its description tells of %d images, but it ends within image %d; the %d"
                  + " whole ones are used.",
              file.name(),
              images,
              count + 1,
              count));
    } else if (file.cut().isPresent()) {
      notes.add(
          file.name()
              + " has lost its last directories; all of the "
              + count
              + " images that its description tells of are there and are used.");
    }
    List<TiffPage> pages = new ArrayList<>(count);
    for (long i = 0; i < count; i++) {
      pages.add(i == 0 ? first : first.movedBy(i * bytes));
    }
    return file.with(pages, Optional.empty());
  }

  /** ImageJ puts no directory between the pixels; where one is, another program wrote the file. */
  private static boolean hasDirectoryWithin(TiffFile file, long start, long end) {
    return file.directories().stream().anyMatch(at -> at > start && at < end);
  }

  private static boolean followEachOther(List<TiffPage> pages, long bytes) {
    for (int i = 0; i < pages.size(); i++) {
      if (!pages.get(i).inOnePiece()
          || pages.get(i).starts()[0] != pages.get(0).starts()[0] + i * bytes) {
        return false;
      }
    }
    return true;
  }
}
