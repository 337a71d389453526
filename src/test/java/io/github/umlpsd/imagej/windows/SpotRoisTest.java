package io.github.umlpsd.imagej.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.ImagePlus;
import ij.gui.Roi;
import ij.io.RoiDecoder;
import ij.measure.Measurements;
import ij.process.FloatProcessor;
import ij.process.ImageStatistics;
import io.github.umlpsd.spots.DetectedSpots;
import io.github.umlpsd.spots.Plane;
import io.github.umlpsd.spots.Spot;
import io.github.umlpsd.spots.SpotFinder;
import io.github.umlpsd.spots.SpotParameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether circles lie where ImageJ sees the light. */
class SpotRoisTest {
  @TempDir Path folder;

  private static double[] centre(Roi roi) {
    return new double[] {
      roi.getXBase() + roi.getFloatWidth() / 2, roi.getYBase() + roi.getFloatHeight() / 2
    };
  }

  @ParameterizedTest
  @CsvSource({"12,7,2.5", "12,7,3", "12.25,7.75,2.5", "3.5,20,4"})
  void theCircleIsAroundTheCentreOfThePixelInImageJsCoordinates(double x, double y, double r) {
    Roi roi = SpotRois.circle(new Spot(x, y, 1, r));
    assertEquals(x + 0.5, centre(roi)[0], 1e-9);
    assertEquals(y + 0.5, centre(roi)[1], 1e-9);
    assertEquals(2 * r, roi.getFloatWidth(), 1e-9);
  }

  /** ImageJ's own centre of mass of a blob, the detector's place and the circle agree. */
  @ParameterizedTest
  @CsvSource({"20,17", "20.3,16.6"})
  void theDetectorsSpotIsWhereImageJMeasuresTheLight(double x, double y) {
    float[] blob = new float[40 * 40];
    for (int i = 0; i < blob.length; i++) {
      double squared = Math.pow(i % 40 - x, 2) + Math.pow(i / 40 - y, 2);
      blob[i] = (float) (1000 * Math.exp(-squared / (2 * 1.77 * 1.77)));
    }
    ImagePlus image = new ImagePlus("blob", new FloatProcessor(40, 40, blob));
    ImageStatistics light = image.getStatistics(Measurements.CENTER_OF_MASS);
    DetectedSpots found =
        SpotFinder.find(
            new Plane(blob, 40, 40),
            SpotParameters.defaults().withQuality(20),
            Optional.empty(),
            getClass().getClassLoader());
    assertEquals(1, found.spots().size());
    Roi roi = SpotRois.circle(found.spots().get(0));
    assertEquals(light.xCenterOfMass, centre(roi)[0], 0.05);
    assertEquals(light.yCenterOfMass, centre(roi)[1], 0.05);
  }

  @Test
  void theSetReadBackHasTheSameCircles() throws IOException {
    Roi first = SpotRois.circle(new Spot(5.25, 6.5, 1, 2.5));
    first.setName("spot_1 cluster_3");
    Roi second = SpotRois.circle(new Spot(30, 2, 1, 2.5));
    second.setName("spot_2 unclassified");
    Path file = folder.resolve("spots.zip");
    SpotRois.writeZip(file, List.of(first, second), new int[] {2, -1});
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
      for (Roi written : List.of(first, second)) {
        assertEquals(written.getName() + ".roi", zip.getNextEntry().getName());
        Roi read = RoiDecoder.openFromByteArray(zip.readAllBytes());
        assertEquals(centre(written)[0], centre(read)[0], 1e-6);
        assertEquals(centre(written)[1], centre(read)[1], 1e-6);
        assertEquals(5, read.getFloatWidth(), 1e-6);
        assertEquals(written == first ? 3 : 0, read.getGroup());
      }
      assertTrue(zip.getNextEntry() == null);
    }
  }
}
