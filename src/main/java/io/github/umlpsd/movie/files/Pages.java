package io.github.umlpsd.movie.files;

import io.github.umlpsd.job.Count;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.movie.files.tiff.PageCheck;
import io.github.umlpsd.movie.files.tiff.PageKind;
import io.github.umlpsd.movie.files.tiff.TiffFile;
import io.github.umlpsd.movie.files.tiff.TiffFrames.Place;
import io.github.umlpsd.movie.files.tiff.TiffPage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The pages of one or more files that are images of the movie: those of the kind that most pages
 * are. Previews, masks and pages of another size are left out and told.
 *
 * @param files in their order
 * @param kind of the movie's images
 */
record Pages(List<TiffFile> files, PageKind kind) {

  /**
   * Looks for the movie's pages.
   *
   * @param notes receives a sentence if pages are left out
   * @throws UserException if no kind is that of most pages
   */
  static Pages of(List<TiffFile> files, List<String> notes) {
    Map<PageKind, Integer> counts = new LinkedHashMap<>();
    int all = 0;
    for (TiffFile file : files) {
      for (TiffPage page : file.pages()) {
        all++;
        if (!page.kind().reduced()) {
          counts.merge(page.kind(), 1, Integer::sum);
        }
      }
    }
    String name = files.get(0).name();
    PageKind main = null;
    for (PageKind kind : counts.keySet()) {
      if (main == null || counts.get(kind) > counts.get(main)) {
        main = kind;
      }
    }
    if (main == null) {
      throw new UserException(name + " holds previews only; give the file with the movie.");
    }
    Pages pages = new Pages(List.copyOf(files), main);
    int whole = counts.values().stream().mapToInt(n -> n).sum();
    int count = counts.get(main);
    if (2 * count <= whole && whole > 1) {
      throw pages.different(name);
    }
    if (count < all) {
      notes.add(
          String.format(
              Locale.ROOT,
              "%d of its %s %s left out: previews, or of another size or type than %s (%s).",
              all - count,
              Count.of(all, "page"),
              Count.verb(all - count, "is", "are"),
              main.text(),
              pages.firstOther()));
    }
    return pages;
  }

  private UserException different(String name) {
    return new UserException(
        String.format(
            Locale.ROOT,
            "%s holds images of different size or type (%s, and %s);"
                + " give a file with the movie alone.",
            name,
            kind.text(),
            firstOther()));
  }

  private String firstOther() {
    for (TiffFile file : files) {
      for (int i = 0; i < file.pages().size(); i++) {
        PageKind other = file.pages().get(i).kind();
        if (!other.equals(kind)) {
          return "page " + (i + 1) + ": " + other.text() + (other.reduced() ? ", a preview" : "");
        }
      }
    }
    return "";
  }

  /**
   * The movie's images in the order of the files and their chains.
   *
   * @throws UserException if one of them cannot be read here
   */
  List<Place> inOrder() {
    List<Place> places = new ArrayList<>();
    for (int file = 0; file < files.size(); file++) {
      for (int ifd = 0; ifd < files.get(file).pages().size(); ifd++) {
        at(file, ifd).ifPresent(places::add);
      }
    }
    return places;
  }

  /** The image of a directory, empty if there is none or it is no image of the movie. */
  Optional<Place> at(int file, int ifd) {
    List<TiffPage> pages = files.get(file).pages();
    if (ifd < 0 || ifd >= pages.size() || !pages.get(ifd).kind().equals(kind)) {
      return Optional.empty();
    }
    PageCheck.check(pages.get(ifd), files.get(file).name(), ifd + 1);
    return Optional.of(new Place(file, pages.get(ifd)));
  }

  /** Number of the movie's images. */
  int count() {
    return (int)
        files.stream()
            .flatMap(file -> file.pages().stream())
            .filter(page -> page.kind().equals(kind))
            .count();
  }
}
