package io.github.umlpsd.spots.given;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.job.UserException;
import io.github.umlpsd.spots.LocalMaxima;
import io.github.umlpsd.spots.Spot;
import io.github.umlpsd.spots.TestImages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpotFileTest {
  private static final double RADIUS = 2.5;
  private static final OptionalDouble AS_THE_FILE_SAYS = OptionalDouble.empty();
  private static final String MODEL =
      "<TrackMate version='8'><Model spatialunits='%s'><AllSpots><SpotsInFrame frame='0'>%s"
          + "</SpotsInFrame></AllSpots></Model></TrackMate>";
  private static final String SPOT =
      "<Spot ID='1' POSITION_Y='%s' POSITION_X='%s' QUALITY='5' RADIUS='2' FRAME='%d' %s/>";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"dog_r2.5_t5_sub, 1", "log_r2.5_t20_sub, 1", "log_um_r0.25_t20_sub, 0.1"})
  void readsTheSpotsThatTrackMateSaved(String name, double pixelSize) {
    Path file = TestImages.path("trackmate/" + name + ".xml");
    GivenSpots read = SpotFile.read(file, AS_THE_FILE_SAYS, RADIUS);

    assertEquals(List.of(), read.notes());
    List<double[]> rows = TestImages.table("trackmate/" + name + ".csv");
    assertEquals(rows.size(), read.spots().size());
    List<Spot> sorted = read.spots().stream().sorted(LocalMaxima.ORDER).toList();
    for (int i = 0; i < rows.size(); i++) {
      Spot spot = sorted.get(i);
      assertEquals(rows.get(i)[0] / pixelSize, spot.xPixels(), 1e-9);
      assertEquals(rows.get(i)[1] / pixelSize, spot.yPixels(), 1e-9);
      assertEquals(rows.get(i)[2], spot.quality());
      assertEquals(2.5, spot.radiusPixels(), 1e-12);
    }
  }

  @Test
  void spotsFilteredAwayAreLeftOut() {
    String spots =
        SPOT.formatted(1, 1, 0, "VISIBILITY='0'") + SPOT.formatted(4, 3, 0, "VISIBILITY='1'");
    GivenSpots read =
        SpotFile.read(write(MODEL.formatted("pixel", spots)), AS_THE_FILE_SAYS, RADIUS);
    assertEquals(List.of(new Spot(3, 4, 5, 2)), read.spots());
    assertEquals(List.of(), read.notes());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "VISIBILITY='0'"})
  void spotsThatWereNeverFilteredAreAllTaken(String visibility) {
    String spots = SPOT.formatted(1, 1, 0, visibility) + SPOT.formatted(4, 3, 0, visibility);
    GivenSpots read =
        SpotFile.read(write(MODEL.formatted("pixels", spots)), AS_THE_FILE_SAYS, RADIUS);
    assertEquals(2, read.spots().size());
    assertEquals(1, read.notes().size());
  }

  @Test
  void theFilesPixelSizeCountsBeforeTheMovies() {
    Path file = TestImages.path("trackmate/log_um_r0.25_t20_sub.xml");
    assertEquals(
        SpotFile.read(file, AS_THE_FILE_SAYS, RADIUS).spots(),
        SpotFile.read(file, OptionalDouble.of(0.05), RADIUS).spots());
  }

  @ParameterizedTest
  @CsvSource({"um, 0.5, 6", "micron, 0.5, 6", "nm, 0.5, 0.006", "pixel, 0.5, 3"})
  void aModelWithoutItsImageTakesThePixelSizeOfTheMovie(String unit, double size, double x) {
    String spot = "<Spot POSITION_X='3' POSITION_Y='4' FRAME='0' VISIBILITY='1'/>";
    Path file = write(MODEL.formatted(unit, spot));
    Spot read = SpotFile.read(file, OptionalDouble.of(size), RADIUS).spots().get(0);
    assertEquals(x, read.xPixels(), 1e-12);
    assertEquals(RADIUS, read.radiusPixels());
  }

  @Test
  void aSpotOfManyFramesIsOneAndAFlashIsTold() {
    Random random = new Random(3);
    StringBuilder spots = new StringBuilder();
    double[][] places = {{20, 30}, {24, 30}, {50, 10}};
    for (int frame = 0; frame < 200; frame++) {
      for (double[] place : places) {
        if (random.nextDouble() < 0.6) {
          spots.append(
              SPOT.formatted(
                  place[1] + 0.2 * random.nextGaussian(),
                  Double.toString(place[0] + 0.2 * random.nextGaussian()),
                  frame,
                  ""));
        }
      }
    }
    spots.append(SPOT.formatted(40, "60", 77, ""));
    GivenSpots read =
        SpotFile.read(
            write(MODEL.replace("'%s'><AllSpots", "'pixel'><AllSpots").formatted(spots)),
            AS_THE_FILE_SAYS,
            RADIUS);
    assertEquals(4, read.spots().size(), read.notes().toString());
    for (double[] place : places) {
      Spot there = new Spot(place[0], place[1], 5, 2);
      assertEquals(1, read.spots().stream().filter(spot -> spot.distanceTo(there) < 0.08).count());
    }
    String note = read.notes().get(1);
    assertTrue(note.contains("The file has "), note);
    assertTrue(note.contains("4 spots were taken, 1 of them found in one frame only"), note);
  }

  @Test
  void positionThatIsNoNumberIsLeftOutAndTold() {
    String spots = SPOT.formatted("NaN", 1, 0, "") + SPOT.formatted(4, 3, 0, "");
    GivenSpots read =
        SpotFile.read(write(MODEL.formatted("pixel", spots)), AS_THE_FILE_SAYS, RADIUS);
    assertEquals(1, read.spots().size());
    assertTrue(read.notes().toString().contains("1 spot of the file has no position and was"));
  }

  @Test
  void readsTheTableOfSpots() {
    Path file =
        write(
            """
            LABEL,ID,QUALITY,POSITION_X,POSITION_Y,FRAME,RADIUS,VISIBILITY
            Label,Spot ID,Quality,X,Y,Frame,Radius,Visibility
            Label,Spot ID,Quality,X,Y,Frame,R,Visibility
            ,,(quality),(%s),(%s),,(%s),
            ID0,0,37.5,12.0,8.5,0,2.0,1
            ID1,1,3.5,2.0,8.5,0,2.0,1
            """
                .replace("%s", "pixel"));
    assertEquals(
        List.of(new Spot(12, 8.5, 37.5, 2), new Spot(2, 8.5, 3.5, 2)),
        SpotFile.read(file, AS_THE_FILE_SAYS, RADIUS).spots());
    Path calibrated =
        write(
            """
            LABEL,ID,QUALITY,POSITION_X,POSITION_Y,FRAME,RADIUS,VISIBILITY
            ,,(quality),(micron),(micron),,(micron),
            ID0,0,37.5,6,4,0,1,1
            """);
    assertEquals(
        List.of(new Spot(12, 8, 37.5, 2)),
        SpotFile.read(calibrated, OptionalDouble.of(0.5), RADIUS).spots());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x,y\n12,8.5\n2,3\n",
        "\uFEFFname;x;y\na;12;8,5\nb;2;3\n",
        "\"X (px)\"\t\"Y (px)\"\n12\t8.5\n2\t3\n",
        "spot,x_px,y_px,x_um,y_um\n1,12,8.5,9,9\n2,2,3,9,9\n",
        "id,x [nm],y [nm]\n1,1200,850\n2,200,300\n"
      })
  void readsTablesWithXAndY(String text) {
    List<Spot> spots = SpotFile.read(write(text), OptionalDouble.of(0.1), RADIUS).spots();
    assertEquals(2, spots.size());
    assertEquals(12, spots.get(0).xPixels(), 1e-9);
    assertEquals(8.5, spots.get(0).yPixels(), 1e-9);
    assertEquals(RADIUS, spots.get(0).radiusPixels());
    assertEquals(Double.NaN, spots.get(0).quality());
  }

  /** Others count from the corner of the image, which nothing in a table tells. */
  @ParameterizedTest
  @CsvSource({
    "'x [nm],y [nm]', true, 'as nm, the first centre being 0'",
    "'Area,X,Y', true, 'as pixels, the centre of the first being 0'",
    "'spot,x,y', false, 'as pixels, the centre of the first being 0'",
  })
  void whatIsTakenForZeroIsTold(String header, boolean corner, String word) {
    String row = header.startsWith("x") ? "1,2" : "1,1,2";
    String notes =
        SpotFile.read(write(header + "\n" + row + "\n"), OptionalDouble.of(0.1), RADIUS)
            .notes()
            .toString();
    assertTrue(notes.contains(word), notes);
    assertEquals(corner, notes.contains("half a pixel larger"), notes);
  }

  @Test
  void linesWithoutAPlaceAndRepeatedPlacesAreTold() {
    GivenSpots read =
        SpotFile.read(write("x,y,radius\n1,2,3\n?,?,3\n1,2,3\n"), AS_THE_FILE_SAYS, RADIUS);
    assertEquals(List.of(new Spot(1, 2, Double.NaN, 3)), read.spots());
    String notes = read.notes().toString();
    assertTrue(notes.contains("1 lines of the table have no position"), notes);
    assertTrue(notes.contains("taken as pixels"), notes);
    assertTrue(notes.contains("1 spot stands at the place of another"), notes);
  }

  @Test
  void spotsOutsideTheImageAreRefused() {
    GivenSpots read = SpotFile.read(write("x,y\n1,2\n40,2\n"), AS_THE_FILE_SAYS, RADIUS);
    assertEquals(read, read.inside(41, 3));
    UserException e = assertThrows(UserException.class, () -> read.inside(40, 3));
    assertTrue(e.getMessage().contains("1 of 2 spots of spots.file"), e.getMessage());
    assertTrue(e.getMessage().contains("x 40.0, y 2.0"), e.getMessage());
  }

  @Test
  void externalEntitiesAreNotRead() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "17");
    String text =
        "<!DOCTYPE TrackMate [<!ENTITY x SYSTEM '"
            + secret.toUri()
            + "'>]>"
            + MODEL.formatted("pixel", "&x;" + SPOT.formatted(4, "3", 0, ""));
    UserException e =
        assertThrows(
            UserException.class, () -> SpotFile.read(write(text), AS_THE_FILE_SAYS, RADIUS));
    assertTrue(e.getMessage().contains("damaged"), e.getMessage());
  }

  @Test
  void badFilesAreToldInOneSentence() {
    assertFails(
        "the pixel size of the movie is not known",
        MODEL.formatted("um", SPOT.formatted(1, 1, 0, "")));
    assertFails("positions in 'inch'", MODEL.formatted("inch", SPOT.formatted(1, 1, 0, "")));
    assertFails("has no spots", MODEL.formatted("pixel", ""));
    assertFails("damaged near line 1", "<TrackMate><Model>");
    assertFails("first element is html", "<html/>");
    assertFails("does not name the columns x and y", "a,b\n1,2\n");
    assertFails("does not name the columns x and y", "x,b\n1,2\n");
    assertFails("does not name the columns x and y", "");
    assertFails("has no spots", "x,y\n");
    assertFails("spot of radius 0.1000 pixels", "x,y,radius\n1,2,0.1\n");
    assertFails("pixel size of the movie is not known", "x_um,y_um\n1,2\n");
    assertFails(
        "must be above 0",
        "<TrackMate><Spot POSITION_X='1' POSITION_Y='1'/><ImageData pixelwidth='0'/></TrackMate>");
  }

  @Test
  void missingFileIsTold() {
    UserException e =
        assertThrows(
            UserException.class,
            () -> SpotFile.read(folder.resolve("none.xml"), AS_THE_FILE_SAYS, RADIUS));
    assertTrue(e.getMessage().contains("does not exist"), e.getMessage());
  }

  private void assertFails(String reason, String text) {
    Path file = write(text);
    UserException e =
        assertThrows(UserException.class, () -> SpotFile.read(file, AS_THE_FILE_SAYS, RADIUS));
    assertTrue(e.getMessage().contains(reason), e.getMessage());
  }

  private Path write(String text) {
    try {
      return Files.writeString(folder.resolve("spots.file"), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
