package io.github.umlpsd.movie.files;

import io.github.umlpsd.movie.files.micromanager.MetadataText;
import io.github.umlpsd.movie.files.scale.TimeAxis;
import io.github.umlpsd.movie.files.tiff.TiffFile;
import io.github.umlpsd.movie.files.tiff.TiffFile.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Time stamps in the text that Micro-Manager writes beside a stack. */
final class MetadataBeside {
  private static final String NAME = "metadata.txt";

  private MetadataBeside() {}

  /**
   * The time stamps of a movie's frames.
   *
   * @param channel from 0
   * @return in s; none if there is no such text
   */
  static List<OptionalDouble> stamps(TiffFile file, TimeAxis time, int channel) {
    String stem = file.name().replaceFirst("(?i)(_[1-9]\\d{0,3})?(\\.ome)?\\.tiff?$", "");
    Path own = OmeFiles.beside(file.stamp().file(), stem + "_" + NAME);
    Path common = OmeFiles.beside(file.stamp().file(), NAME);
    boolean found = Files.isRegularFile(own);
    if (!found && !(file.writer() == Writer.MICRO_MANAGER && Files.isRegularFile(common))) {
      return List.of();
    }
    MetadataText text = MetadataText.read(found ? own : common);
    List<OptionalDouble> stamps = new ArrayList<>();
    for (int t = 0; t < time.frames(); t++) {
      stamps.add(time.axis() == 'Z' ? text.ofPlane(0, channel, t) : text.ofPlane(t, channel, 0));
    }
    return stamps;
  }
}
