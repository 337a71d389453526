package io.github.umlpsd.spots.given;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.gui.Line;
import ij.gui.OvalRoi;
import ij.gui.PointRoi;
import ij.gui.Roi;
import ij.io.RoiEncoder;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.spots.Spot;
import java.awt.Point;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** ROIs that ImageJ itself has written. */
class RoiSetTest {
  private static final double NONE = Double.NaN;

  @TempDir Path folder;

  private GivenSpots read(Roi roi) throws IOException {
    return read(Files.write(folder.resolve("one.roi"), RoiEncoder.saveAsByteArray(roi)));
  }

  private static GivenSpots read(Path file) {
    return SpotFile.read(file, OptionalDouble.empty(), 2.5);
  }

  private Path zip(Roi... rois) throws IOException {
    Path file = folder.resolve("set.zip");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < rois.length; i++) {
        zip.putNextEntry(new ZipEntry("roi " + i + ".roi"));
        zip.write(RoiEncoder.saveAsByteArray(rois[i]));
      }
    }
    return file;
  }

  @Test
  void aPointOnAPixelIsThatPixel() throws IOException {
    PointRoi point = new PointRoi(12, 8);
    assertEquals(List.of(new Point(12, 8)), Arrays.asList(point.getContainedPoints()));
    assertEquals(List.of(new Spot(12, 8, NONE, 2.5)), read(point).spots());
    assertEquals(List.of(new Spot(12.5, 8.25, NONE, 2.5)), read(new PointRoi(12.5, 8.25)).spots());
  }

  @Test
  void everyPointOfManyIsASpot() throws IOException {
    PointRoi points = new PointRoi(new float[] {1, 7, 3.5f}, new float[] {4, 5, 6});
    assertEquals(
        List.of(new Spot(1, 4, NONE, 2.5), new Spot(7, 5, NONE, 2.5), new Spot(3.5, 6, NONE, 2.5)),
        read(points).spots());
  }

  /** Files of old versions have whole coordinates only, counted from the corner of their bounds. */
  @Test
  void pointsWithoutFractionsAreRead() throws IOException {
    byte[] bytes =
        RoiEncoder.saveAsByteArray(new PointRoi(new float[] {11, 17}, new float[] {24, 25}));
    bytes[50] = 0;
    bytes[51] = 0;
    assertEquals(
        List.of(new Spot(11, 24, NONE, 2.5), new Spot(17, 25, NONE, 2.5)),
        read(Files.write(folder.resolve("old.roi"), bytes)).spots());
  }

  @Test
  void anOvalIsASpotAtTheCentreOfItsPixels() throws IOException {
    OvalRoi oval = new OvalRoi(10, 6, 5, 5);
    Point[] pixels = oval.getContainedPoints();
    double x = Arrays.stream(pixels).mapToInt(p -> p.x).average().orElseThrow();
    double y = Arrays.stream(pixels).mapToInt(p -> p.y).average().orElseThrow();
    assertEquals(List.of(new Spot(x, y, NONE, 2.5)), read(oval).spots());
    Spot exact = read(new OvalRoi(10.25, 6.5, 6.0, 6.0)).spots().get(0);
    assertEquals(12.75, exact.xPixels(), 1e-6);
    assertEquals(9, exact.yPixels(), 1e-6);
    assertEquals(3, exact.radiusPixels(), 1e-6);
  }

  @Test
  void aSetKeepsItsOrderAndTellsWhatIsNoSpot() throws IOException {
    GivenSpots read = read(zip(new OvalRoi(10, 6, 6, 6), new Line(1, 2, 3, 4), new PointRoi(3, 4)));
    assertEquals(List.of(new Spot(12.5, 8.5, NONE, 3), new Spot(3, 4, NONE, 2.5)), read.spots());
    assertEquals(List.of("1 ROIs are neither points nor ovals and were left out."), read.notes());
    assertEquals("set.zip", read.source());
  }

  @Test
  void badSetsAreToldInOneSentence() throws IOException {
    assertFails("no ROI that is a point or an oval", zip(new Line(1, 2, 3, 4)));
    byte[] point = RoiEncoder.saveAsByteArray(new PointRoi(3, 4));
    assertFails("is cut", Files.write(folder.resolve("cut.roi"), Arrays.copyOf(point, 70)));
    byte[] endless = point.clone();
    endless[16] = (byte) 0xff;
    assertFails("is cut", Files.write(folder.resolve("endless.roi"), endless));
    assertFails("no ImageJ ROI", Files.write(folder.resolve("a.roi"), Arrays.copyOf(point, 9)));
    byte[] set = Files.readAllBytes(zip(new PointRoi(3, 4)));
    assertFails("damaged", Files.write(folder.resolve("cut.zip"), Arrays.copyOf(set, 60)));
  }

  private static void assertFails(String reason, Path file) {
    UserException e = assertThrows(UserException.class, () -> read(file));
    assertTrue(e.getMessage().contains(reason), e.getMessage());
  }
}
