package io.github.umlpsd.movie.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.imagej.TestStacks;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.movie.Movie;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What writers of descriptions do beside the rules. */
class OmeHabitsTest {
  private static final int FRAMES = 12;

  @TempDir Path folder;

  private Path write(String... descriptions) throws IOException {
    TestTiff tiff = new TestTiff();
    tiff.descriptions = List.of(descriptions);
    return tiff.write(folder.resolve("m.ome.tif"), FRAMES);
  }

  private static String ome(String before, String attributes, String inside, String behind) {
    return "<OME>"
        + before
        + "<Image Name=\"p0\"><Pixels DimensionOrder=\"XYCZT\" SizeC=\"1\" SizeZ=\"1\" SizeT=\"12\" "
        + attributes
        + " TimeIncrement=\"0.05\">"
        + inside
        + "</Pixels></Image>"
        + behind
        + "</OME>";
  }

  private static Movie open(Path file) {
    return MovieFile.open(file, Openings.fromFile());
  }

  private static void isWhole(Path file) {
    try (Movie movie = open(file)) {
      assertEquals(FRAMES, movie.frames().frames());
      TestStacks.check(movie, 16, 0, 1);
      assertEquals(0.05, movie.frameIntervalSeconds());
      assertEquals(List.of(), movie.notes());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a & b", "a\u0001b", "R&D; c&", "&amp; &#956;", "&#x3bc; & c"})
  void signsThatAreNotEscapedDoNotHideTheRest(String name) throws IOException {
    isWhole(write(ome("<Experimenter Name=\"" + name + "\"/>", "", "", "")));
  }

  @Test
  void whatStandsBehindTheEndIsPassedOver() throws IOException {
    isWhole(write(ome("", "", "", "") + "\n<rest"));
  }

  @Test
  void pixelsInAnnotationsAreNoImages() throws IOException {
    isWhole(
        write(
            ome(
                "",
                "",
                "",
                "<StructuredAnnotations><Value><Pixels SizeT=\"3\" SizeC=\"4\"/></Value>"
                    + "</StructuredAnnotations>")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "ISO-8859-1"})
  void aDescriptionBesideMayHaveAnyEncoding(String encoding) throws IOException {
    String place =
        "<TiffData IFD=\"0\" PlaneCount=\"12\"><UUID FileName=\"m.ome.tif\">urn:uuid:7</UUID>"
            + "</TiffData>";
    String text = ome("<Experimenter Name=\"M\u00fcller\"/>", "", place, "");
    Path companion = folder.resolve("x.companion.ome");
    Files.writeString(companion, text, Charset.forName(encoding));
    isWhole(write("<OME UUID=\"urn:uuid:7\"><BinaryOnly MetadataFile=\"x.companion.ome\"/></OME>"));
    UserException problem = assertThrows(UserException.class, () -> open(companion).close());
    assertTrue(problem.getMessage().contains("TIFF files that it names"), problem.getMessage());
  }

  @Test
  void planesWithTwoPlacesAndPlacesOfTwoPlanesAreTold() throws IOException {
    StringBuilder places = new StringBuilder();
    for (int t = 0; t < FRAMES; t++) {
      places.append("<TiffData IFD=\"" + t + "\" FirstT=\"" + t + "\" PlaneCount=\"1\"/>");
    }
    String again = "<TiffData IFD=\"6\" FirstT=\"5\" PlaneCount=\"1\"/>";
    try (Movie movie = open(write(ome("", "", places + again, "")))) {
      String notes = movie.notes().toString();
      assertTrue(notes.contains("two images each for 1 of its planes"), notes);
      assertTrue(notes.contains("more than one plane, 1 in all"), notes);
    }
    isWhole(write(ome("", "", places + places.toString(), "")));
  }

  @ParameterizedTest
  @CsvSource({
    "0.1,\u00b5m,100,nm,0.1",
    "100,nm,0.1,\u00b5m,0.1",
    "1000,\u00c5,1000,\u00c5,0.1",
    "100000,pm,0.1,\u00b5m,0.1"
  })
  void bothSidesOfAPixelHaveTheirUnits(
      double x, String unitX, double y, String unitY, double micrometers) throws IOException {
    String attributes =
        String.format(
            "PhysicalSizeX=\"%s\" PhysicalSizeXUnit=\"%s\" PhysicalSizeY=\"%s\""
                + " PhysicalSizeYUnit=\"%s\"",
            x, unitX, y, unitY);
    try (Movie movie = open(write(ome("", attributes, "", "")))) {
      assertEquals(micrometers, movie.pixelSizeMicrometers().orElseThrow(), 1e-9);
      assertEquals(List.of(), movie.notes());
    }
  }

  @Test
  void megametersAreNoMillimeters() throws IOException {
    String attributes = "PhysicalSizeX=\"0.1\" PhysicalSizeXUnit=\"Mm\"";
    try (Movie movie = open(write(ome("", attributes, "", "")))) {
      assertEquals(OptionalDouble.empty(), movie.pixelSizeMicrometers());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'cf=0\nc0=10.0\nc1=2.0\nvunit=photons',true",
    "'cf=21',true",
    "'cf=0\nc0=0.0\nc1=1.0',false",
    "'cf=0\nc0=-32768.0\nc1=1.0',false",
    "'vunit=counts',false"
  })
  void anIntensityCalibrationIsTold(String entries, boolean told) throws IOException {
    Path file = write("ImageJ=1.54p\nimages=12\nframes=12\nfinterval=0.05\n" + entries + "\n");
    try (Movie movie = open(file)) {
      assertEquals(told, movie.notes().toString().contains("calibration is ignored"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"[12, 8, 10, 1]", "[12, 8, 10, 1, 1]", "[1, 12, 8, 10, 1]"})
  void aLastAxisOfOneSampleIsNoAxisOfImages(String shape) throws IOException {
    Path file = write("{\"shape\": " + shape + "}");
    try (Movie movie = MovieFile.open(file, Openings.given())) {
      assertEquals(FRAMES, movie.frames().frames());
      TestStacks.check(movie, 16, 0, 1);
    }
  }
}
