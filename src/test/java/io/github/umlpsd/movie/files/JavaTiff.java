package io.github.umlpsd.movie.files;

import java.awt.image.Raster;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;

/** A second opinion on a TIFF file: the reader that comes with Java. */
final class JavaTiff {
  private JavaTiff() {}

  /**
   * All images of a file as they are stored.
   *
   * @return empty if this reader cannot read the whole file, or its images differ in size
   */
  static Optional<List<double[]>> read(Path file) {
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("tiff");
    ImageReader reader = readers.next();
    try (FileImageInputStream in = new FileImageInputStream(file.toFile())) {
      reader.setInput(in);
      int count = reader.getNumImages(true);
      int width = reader.getWidth(0);
      int height = reader.getHeight(0);
      if ((long) width * height > 1 << 20 || count > 1000) {
        return Optional.empty();
      }
      List<double[]> images = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        if (reader.getWidth(i) != width || reader.getHeight(i) != height) {
          return Optional.empty();
        }
        Raster raster = reader.read(i).getRaster();
        if (raster.getNumBands() != 1) {
          return Optional.empty();
        }
        images.add(raster.getSamples(0, 0, width, height, 0, (double[]) null));
      }
      return Optional.of(images);
    } catch (IOException | RuntimeException | OutOfMemoryError e) {
      // Whatever it stumbles over, it has no opinion then.
      return Optional.empty();
    } finally {
      reader.dispose();
    }
  }
}
