package io.github.umlpsd.movie.files.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.movie.Drift;
import io.github.umlpsd.movie.MovieParameters;
import io.github.umlpsd.movie.Projection;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImageScaleTest {
  private static final MovieParameters FROM_IMAGE = MovieParameters.defaults();

  private static ImageScale pixel(double size, String unit) {
    return new ImageScale(1, "s", 0, size, size, unit);
  }

  @ParameterizedTest
  @CsvSource({
    "30,ms,0.03",
    "30,msec,0.03",
    "0.5,sec,0.5",
    "0.5,'',0.5",
    "0.5,,0.5",
    "2,min,120",
    "20,\u00b5s,2e-5",
    "20,us,2e-5",
    "1,h,3600"
  })
  void knowsUnitsOfTime(double interval, String unit, double seconds) {
    ImageScale scale = new ImageScale(interval, unit, 0, 1, 1, "pixel");
    double found = scale.intervalSeconds("x");
    assertEquals(seconds, found, 1e-12 * seconds);
  }

  @ParameterizedTest
  @CsvSource({
    "0.1,um",
    "0.1,\u00b5m",
    "0.1,\u03bcm",
    "0.1,micron",
    "0.1,Microns",
    "100,nm",
    "0.0001,mm",
    "0.00001,cm"
  })
  void knowsUnitsOfLength(double size, String unit) {
    OptionalDouble found = pixel(size, unit).pixelSizeMicrometers(FROM_IMAGE, new ArrayList<>());
    assertEquals(0.1, found.orElseThrow(), 1e-12);
  }

  @ParameterizedTest
  @CsvSource({"1,pixel", "1,pixels", "1,''", "1,", "0.0138,inch", "0,um", "0.0353,cm"})
  void otherSizesAreNotKnown(double size, String unit) {
    assertTrue(pixel(size, unit).pixelSizeMicrometers(FROM_IMAGE, new ArrayList<>()).isEmpty());
  }

  @Test
  void theParameterComesBeforeTheImage() {
    MovieParameters given = new MovieParameters(0.25, 0.2, 1, Projection.MEAN, Drift.NONE);
    List<String> notes = new ArrayList<>();
    ImageScale scale = new ImageScale(7, "moons", 3, 5, 5, "um");
    assertEquals(0.2, scale.pixelSizeMicrometers(given, notes).getAsDouble());
    assertEquals(
        List.of("pixel_size is 0.2000 um, but the image's is 5.000 um; the given one is used."),
        notes);
  }

  @ParameterizedTest
  @CsvSource({"0.108,um,0", "0.1085,um,0", "0.12,um,1", "1,pixel,0", "300,um,0"})
  void anotherSizeThanTheImagesIsTold(double image, String unit, int told) {
    MovieParameters given = new MovieParameters(0, 0.108, 1, Projection.MEAN, Drift.NONE);
    List<String> notes = new ArrayList<>();
    assertEquals(0.108, pixel(image, unit).pixelSizeMicrometers(given, notes).getAsDouble());
    assertEquals(told, notes.size(), notes.toString());
  }

  @Test
  void nanometersAreTold() {
    MovieParameters given = new MovieParameters(0, 108, 1, Projection.MEAN, Drift.NONE);
    List<String> notes = new ArrayList<>();
    assertEquals(108, pixel(1, "pixel").pixelSizeMicrometers(given, notes).getAsDouble());
    assertEquals(
        List.of("pixel_size is 108.0 um; if that many nanometers are meant, it is 0.1080 um."),
        notes);
  }
}
