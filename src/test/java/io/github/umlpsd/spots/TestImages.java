package io.github.umlpsd.spots;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import ij.IJ;
import ij.ImagePlus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Images and tables that the tests of this package read. */
public final class TestImages {
  private TestImages() {}

  public static Path path(String resource) {
    URL url = TestImages.class.getResource("/" + resource);
    assertNotNull(url, resource);
    try {
      return Path.of(url.toURI());
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(e);
    }
  }

  static Plane image(String resource) {
    ImagePlus image = IJ.openImage(path(resource).toString());
    float[] pixels = (float[]) image.getProcessor().convertToFloatProcessor().getPixels();
    return new Plane(pixels, image.getWidth(), image.getHeight());
  }

  /** The numbers of a table with one header line. */
  public static List<double[]> table(String resource) {
    try {
      return Files.readAllLines(path(resource)).stream()
          .skip(1)
          .map(line -> List.of(line.split(",")).stream().mapToDouble(Double::parseDouble).toArray())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
