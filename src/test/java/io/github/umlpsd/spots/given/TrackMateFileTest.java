package io.github.umlpsd.spots.given;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.job.UserException;
import io.github.umlpsd.spots.Spot;
import io.github.umlpsd.spots.TestImages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrackMateFileTest {
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
    ImportedSpots read = TrackMateFile.read(file, AS_THE_FILE_SAYS);

    assertEquals(List.of(), read.notes());
    List<double[]> rows = TestImages.table("trackmate/" + name + ".csv");
    assertEquals(rows.size(), read.spots().size());
    for (int i = 0; i < rows.size(); i++) {
      Spot spot = read.spots().get(i);
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
    ImportedSpots read =
        TrackMateFile.read(write(MODEL.formatted("pixel", spots)), AS_THE_FILE_SAYS);
    assertEquals(List.of(new Spot(3, 4, 5, 2)), read.spots());
    assertEquals(List.of(), read.notes());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "VISIBILITY='0'"})
  void spotsThatWereNeverFilteredAreAllTaken(String visibility) {
    String spots = SPOT.formatted(1, 1, 0, visibility) + SPOT.formatted(4, 3, 0, visibility);
    ImportedSpots read =
        TrackMateFile.read(write(MODEL.formatted("pixels", spots)), AS_THE_FILE_SAYS);
    assertEquals(2, read.spots().size());
    assertEquals(1, read.notes().size());
  }

  @Test
  void givenPixelSizeCountsBeforeTheFiles() {
    Path file = TestImages.path("trackmate/log_um_r0.25_t20_sub.xml");
    Spot first = TrackMateFile.read(file, OptionalDouble.of(0.05)).spots().get(0);
    assertEquals(120, first.xPixels(), 1e-9);
    assertEquals(5, first.radiusPixels(), 1e-9);
  }

  @Test
  void firstOfSeveralFramesIsTaken() {
    String spots = SPOT.formatted(1, 1, 7, "") + SPOT.formatted(4, 3, 3, "");
    ImportedSpots read =
        TrackMateFile.read(write(MODEL.formatted("pixel", spots)), AS_THE_FILE_SAYS);
    assertEquals(List.of(new Spot(3, 4, 5, 2)), read.spots());
    assertTrue(read.notes().toString().contains("frame 3"), read.notes().toString());
  }

  @Test
  void positionThatIsNoNumberIsLeftOutAndTold() {
    String spots = SPOT.formatted("NaN", 1, 0, "") + SPOT.formatted(4, 3, 0, "");
    ImportedSpots read =
        TrackMateFile.read(write(MODEL.formatted("pixel", spots)), AS_THE_FILE_SAYS);
    assertEquals(1, read.spots().size());
    assertTrue(read.notes().toString().contains("1 spots without a finite position"));
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
        TrackMateFile.read(file, AS_THE_FILE_SAYS).spots());
    assertEquals(24, TrackMateFile.read(file, OptionalDouble.of(0.5)).spots().get(0).xPixels());
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
        assertThrows(UserException.class, () -> TrackMateFile.read(write(text), AS_THE_FILE_SAYS));
    assertTrue(e.getMessage().contains("damaged"), e.getMessage());
  }

  @Test
  void badFilesAreToldInOneSentence() {
    assertFails(
        "does not say how large a pixel is", MODEL.formatted("um", SPOT.formatted(1, 1, 0, "")));
    assertFails("has no spots", MODEL.formatted("pixel", ""));
    assertFails("damaged near line 1", "<TrackMate><Model>");
    assertFails("first element is html", "<html/>");
    assertFails("lacks the column POSITION_X", "x,y\n1,2\n");
    assertFails("lacks the column POSITION_X", "");
    assertFails("radius NaN", MODEL.formatted("pixel", "<Spot POSITION_X='1' POSITION_Y='1'/>"));
    assertFails("must be above 0", "<TrackMate><ImageData pixelwidth='0'/></TrackMate>");
  }

  @Test
  void missingFileIsTold() {
    UserException e =
        assertThrows(
            UserException.class,
            () -> TrackMateFile.read(folder.resolve("none.xml"), AS_THE_FILE_SAYS));
    assertTrue(e.getMessage().contains("cannot be read"), e.getMessage());
  }

  private void assertFails(String reason, String text) {
    Path file = write(text);
    UserException e =
        assertThrows(UserException.class, () -> TrackMateFile.read(file, AS_THE_FILE_SAYS));
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
