package io.github.umlpsd.movie.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.imagej.TestStacks;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.movie.Movie;
import io.github.umlpsd.movie.MovieParameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The file says how many images there are, the description which is which. */
class DescriptionTest {
  @TempDir Path folder;

  private Path write(int planes, String... descriptions) throws IOException {
    TestTiff tiff = new TestTiff();
    tiff.descriptions = List.of(descriptions);
    return tiff.write(folder.resolve("m.ome.tif"), planes);
  }

  private static String ome(String attributes, String inside) {
    return "<?xml version=\"1.0\"?><OME xmlns=\"http://www.openmicroscopy.org/Schemas/OME/2016-06\">"
        + "<Image ID=\"Image:0\" Name=\"p0\"><Pixels "
        + attributes
        + " TimeIncrement=\"50\" TimeIncrementUnit=\"ms\">"
        + inside
        + "</Pixels></Image></OME>";
  }

  private static String order(String order, int c, int z, int t) {
    return String.format(
        "DimensionOrder=\"%s\" SizeC=\"%d\" SizeZ=\"%d\" SizeT=\"%d\"", order, c, z, t);
  }

  /** Opens a file, checks which planes its frames are, and gives its notes. */
  private static String notes(
      Path file, MovieParameters parameters, int frames, int first, int step) {
    try (Movie movie = MovieFile.open(file, parameters)) {
      assertEquals(frames, movie.frames().frames());
      TestStacks.check(movie, 16, first, step);
      assertEquals(0.05, movie.frameIntervalSeconds(), 1e-12);
      return movie.notes().toString();
    }
  }

  private static void refuses(Path file, MovieParameters parameters, String... words) {
    UserException problem =
        assertThrows(UserException.class, () -> MovieFile.open(file, parameters).close());
    for (String word : words) {
      assertTrue(problem.getMessage().contains(word), problem.getMessage());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1000,1000,1,12,12,1,1000",
    "1000,500,2,12,6,2,1000",
    "1000,500,2,13,6,2,1000",
    "4,4,1,12,12,1,4",
    "8,4,2,12,6,2,8",
    "12,5,1,12,12,1,12"
  })
  void anImageJDescriptionYieldsToTheFile(
      int images, int frames, int channels, int present, int used, int step, String told)
      throws IOException {
    Path file =
        write(
            present,
            "ImageJ=1.54p\nimages="
                + images
                + "\nchannels="
                + channels
                + "\nframes="
                + frames
                + "\nfinterval=0.05\n");
    String notes = notes(file, Openings.fromFile(), used, 0, step);
    assertTrue(notes.contains(told) && notes.contains(Integer.toString(used)), notes);
  }

  @ParameterizedTest
  @CsvSource({"40,1073741834,4", "12,24,5", "13,6,2"})
  void channelsThatDoNotFitTheNumberOfImagesAreAnError(int images, int frames, int channels)
      throws IOException {
    String text = "ImageJ=1.54p\nimages=%d\nchannels=%d\nframes=%d\nfinterval=0.05\n";
    Path file = write(11, String.format(text, images, channels, frames));
    refuses(file, Openings.fromFile(), images + " images", channels + " channels", "not known");
  }

  @ParameterizedTest
  @CsvSource({
    "'[12, 2, 8, 10]',TCYX,2,12,1,2",
    "'[2, 12, 1, 8, 10]',CTZYX,2,12,12,1",
    "'[1, 24, 8, 10]',,1,24,0,1",
    "'[24, 8, 10]',QYX,1,24,0,1",
    "'[9, 8, 10]',,1,24,0,1"
  })
  void theAxesOfAnArrayTellWhichImageIsWhich(
      String shape, String axes, int channel, int frames, int first, int step) throws IOException {
    String text = "{\"shape\": " + shape + (axes == null ? "}" : ", \"axes\": \"" + axes + "\"}");
    String notes = notes(write(24, text), Openings.of(0.05, 0, channel), frames, first, step);
    assertEquals(shape.startsWith("[9"), notes.contains("check that these are no channels"), notes);
  }

  @Test
  void anArrayOfSeveralAxesWithoutNamesIsAnError() throws IOException {
    refuses(write(24, "{\"shape\": [12, 2, 8, 10]}"), Openings.given(), "12 x 2", "TCYX");
    refuses(write(24, "{\"shape\": [6, 4, 8, 10], \"axes\": \"QTYX\"}"), Openings.given(), "6 x 4");
    refuses(write(1, "{\"shape\": [12, 8, 10]}"), Openings.given(), "one directory", "12 images");
    notes(write(24, "{\"shape\": [12, , 8, 10]}"), Openings.given(), 24, 0, 1);
  }

  @ParameterizedTest
  @CsvSource({"1000,12", "13,12", "1,12", "3,12"})
  void anOmeDescriptionYieldsToTheFile(int told, int present) throws IOException {
    for (String inside :
        new String[] {
          "", "<TiffData/>", "<TiffData IFD=\"0\" PlaneCount=\"" + Math.min(told, present) + "\"/>"
        }) {
      Path file = write(present, ome(order("XYCZT", 1, 1, told), inside));
      String notes = notes(file, Openings.fromFile(), present, 0, 1);
      assertTrue(notes.contains(" " + told + " ") || told == 1, notes);
      assertTrue(notes.contains(" " + present + " "), notes);
    }
  }

  @Test
  void withSeveralChannelsWholeStepsOfTimeAreUsed() throws IOException {
    Path file = write(11, ome(order("XYCZT", 2, 1, 500), ""));
    String notes = notes(file, Openings.of(0, 0, 2), 5, 1, 2);
    assertTrue(notes.contains("1000 images") && notes.contains("11 are there"), notes);
    assertTrue(notes.contains("the last image is left out"), notes);
  }

  @Test
  void whenTimeRunsFastestMissingImagesAreAnError() throws IOException {
    Path file = write(11, ome(order("XYTZC", 2, 1, 6), ""));
    refuses(file, Openings.fromFile(), "12 images", "11 are there", "channel");
    assertTrue(
        notes(write(13, ome(order("XYTZC", 2, 1, 6), "")), Openings.of(0, 0, 2), 6, 6, 1)
            .contains("last 1 are left out"));
  }

  @Test
  void readsTheSecondDescriptionToo() throws IOException {
    String plan = "ImageJ=1.48v\nimages=1000\nframes=1000\nhyperstack=true\n";
    Path file = write(12, ome(order("XYCZT", 1, 1, 12), ""), plan);
    assertTrue(notes(file, Openings.fromFile(), 12, 0, 1).contains("1000 images, but 12"));
  }

  @Test
  void readsAnyXml() throws IOException {
    String one = ome(order("XYCZT", 1, 1, 12), "");
    for (String text :
        new String[] {
          one,
          one.replace('"', '\''),
          one.replace("<Image", "<!-- <Pixels SizeT=\"3\"/> --><Image"),
          one.replaceAll("<(/?)(OME|Image|Pixels)", "<$1ome:$2").replace("xmlns=", "xmlns:ome="),
          one.replace(" Size", "\n   Size").replace("=\"", " = \""),
          one.replace("\"50\"", "\"&#53;0\"")
        }) {
      assertEquals("[]", notes(write(12, text), Openings.fromFile(), 12, 0, 1));
    }
  }

  @Test
  void followsNoEntitiesAndNeverHangs() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "12");
    String evil =
        "<!DOCTYPE OME [<!ENTITY t SYSTEM \""
            + secret.toUri()
            + "\"><!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
            + ome("SizeC=\"1\" SizeZ=\"1\" SizeT=\"12\"", "&t;&b;").replaceFirst("<\\?.*?\\?>", "");
    Path file = write(12, evil);
    try (Movie movie = MovieFile.open(file, Openings.given())) {
      assertTrue(movie.notes().get(0).contains("no sound XML"), movie.notes().toString());
    }
    for (String text :
        new String[] {
          "<OME><Pixels " + "a".repeat(300_000),
          "<OME><Pixels " + "a=\"1\" ".repeat(40_000),
          "<OME" + "<OME".repeat(60_000),
          "<OME>" + "<OME>".repeat(60_000)
        }) {
      Path long_ = write(3, text);
      assertTimeoutPreemptively(
          Duration.ofSeconds(20), () -> MovieFile.open(long_, Openings.given()).close());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"XYCCC", "XYC", "XYCZA", "XYXYT"})
  void refusesAxesThatAreNone(String order) throws IOException {
    refuses(write(12, ome(order(order, 2, 1, 6), "")), Openings.fromFile(), "DimensionOrder");
  }

  @Test
  void placesDecideWhichPlaneIsWhich() throws IOException {
    StringBuilder places = new StringBuilder();
    for (int ifd = 0; ifd < 12; ifd++) {
      places.append(
          "<TiffData IFD=\"" + ifd + "\" FirstC=\"" + ifd % 2 + "\" FirstT=\"" + ifd / 2 + "\"/>");
    }
    Path file = write(12, ome(order("XYZTC", 2, 1, 6), places.toString()));
    notes(file, Openings.of(0, 0, 1), 6, 0, 2);
    notes(file, Openings.of(0, 0, 2), 6, 1, 2);
    // Runs of planes follow the order of the axes.
    String runs =
        "<TiffData IFD=\"6\" PlaneCount=\"6\"/><TiffData IFD=\"0\" FirstC=\"1\" PlaneCount=\"6\"/>";
    file = write(12, ome(order("XYZTC", 2, 1, 6), runs));
    notes(file, Openings.of(0, 0, 1), 6, 6, 1);
    notes(file, Openings.of(0, 0, 2), 6, 0, 1);
  }

  @Test
  void planesThatWereNeverWrittenAreTold() throws IOException {
    Path file = write(12, ome(order("XYCZT", 1, 1, 40), "<TiffData IFD=\"0\" PlaneCount=\"40\"/>"));
    String notes = notes(file, Openings.fromFile(), 12, 0, 1);
    assertTrue(notes.contains("40 frames") && notes.contains("12"), notes);
    String outside = "<TiffData IFD=\"0\" FirstT=\"5\"/>";
    refuses(
        write(12, ome(order("XYCZT", 1, 1, 3), outside)),
        Openings.fromFile(),
        "frame 5",
        "3 frames");
  }

  private static String images(int... frames) {
    StringBuilder text = new StringBuilder("<OME>");
    int ifd = 0;
    for (int i = 0; i < frames.length; i++) {
      text.append("<Image ID=\"Image:" + i + "\" Name=\"cell " + i + "\"><Pixels ");
      text.append(order("XYCZT", 1, 1, frames[i])).append(" TimeIncrement=\"0.05\">");
      text.append("<TiffData IFD=\"" + ifd + "\" PlaneCount=\"" + frames[i] + "\"/>");
      text.append("</Pixels></Image>");
      ifd += frames[i];
    }
    return text + "</OME>";
  }

  @Test
  void asksWhichOfSeveralImages() throws IOException {
    Path file = write(12, images(5, 7));
    refuses(file, Openings.fromFile(), "2 images", "1 = cell 0, 5 frames", "series");
    assertTrue(
        notes(file, Openings.of(0, 2, 1), 7, 5, 1).contains("Image 2 of 2 (cell 1) is analysed"));
    refuses(file, Openings.of(0, 3, 1), "series is 3", "2 images");
    // Without places, images follow each other.
    Path plain = write(12, images(5, 7).replaceAll("<TiffData[^>]*>", ""));
    notes(plain, Openings.of(0, 2, 1), 7, 5, 1);
    // A single plane is no movie.
    assertTrue(
        notes(write(8, images(1, 7)), Openings.fromFile(), 7, 1, 1).contains("the only movie"));
  }

  @Test
  void aFileWithASingleImageHasNoOtherSeries() throws IOException {
    refuses(write(12, "ImageJ=1.54p\nfinterval=0.05\n"), Openings.of(0, 2, 1), "single image");
  }

  @Test
  void damagedNumbersAreNoNumbers() throws IOException {
    refuses(
        write(12, ome("SizeC=\"x\"", "")), Openings.fromFile(), "SizeC=\"x\"", "no whole number");
    assertFalse(
        notes(write(12, ome("SizeT=\"-5\" SizeC=\"0\"", "")), Openings.fromFile(), 12, 0, 1)
            .isEmpty());
  }
}
