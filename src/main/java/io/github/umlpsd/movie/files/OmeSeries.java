package io.github.umlpsd.movie.files;

import io.github.umlpsd.job.UserException;
import io.github.umlpsd.movie.files.OmeImage.TiffData;
import io.github.umlpsd.movie.files.tiff.TiffFile;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Which of several images of an OME description is meant. */
final class OmeSeries {
  private static final int NAMED = 8;

  private OmeSeries() {}

  /**
   * The image that is wanted: by number, or the only one, the only one in the file, the only one
   * with more than one plane.
   *
   * @param series from 1; 0 = not told
   * @throws UserException if there is no such image, or it is not clear which one is meant
   */
  static OmeImage choose(TiffFile file, OmeXml ome, int series, List<String> notes) {
    List<OmeImage> images = ome.images();
    if (series > images.size()) {
      throw new UserException(
          "series is "
              + series
              + ", but "
              + file.name()
              + " holds "
              + images.size()
              + (images.size() == 1 ? " image." : " images: " + list(images) + "."));
    }
    if (series > 0 || images.size() == 1) {
      int index = Math.max(1, series) - 1;
      if (images.size() > 1) {
        tell(images, index, "", notes);
      }
      return images.get(index);
    }
    List<Integer> here = new ArrayList<>();
    List<Integer> movies = new ArrayList<>();
    Predicate<TiffData> isIn = OmeFiles.isIn(file.name(), ome);
    for (int i = 0; i < images.size(); i++) {
      if (!images.get(i).placed() || images.get(i).places().stream().anyMatch(isIn)) {
        here.add(i);
        if (images.get(i).sizes().planes() > 1) {
          movies.add(i);
        }
      }
    }
    if (here.size() == 1 || movies.size() == 1) {
      int index = here.size() == 1 ? here.get(0) : movies.get(0);
      tell(images, index, here.size() == 1 ? ", the one in this file" : ", the only movie", notes);
      return images.get(index);
    }
    throw new UserException(
        file.name()
            + " holds "
            + images.size()
            + " images: "
            + list(images)
            + "; choose one by series.");
  }

  private static void tell(List<OmeImage> images, int index, String why, List<String> notes) {
    String name = images.get(index).name();
    notes.add(
        "Image "
            + (index + 1)
            + " of "
            + images.size()
            + (name.isEmpty() ? "" : " (" + name + ")")
            + " is analysed"
            + why
            + ".");
  }

  private static String list(List<OmeImage> images) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < Math.min(NAMED, images.size()); i++) {
      OmeImage image = images.get(i);
      text.append(i == 0 ? "" : ", ").append(i + 1).append(" = ");
      text.append(image.name().isEmpty() ? "" : image.name() + ", ").append(image.sizes().text());
    }
    return text + (images.size() > NAMED ? " and so on" : "");
  }
}
