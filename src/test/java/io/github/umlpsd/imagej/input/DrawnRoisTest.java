package io.github.umlpsd.imagej.input;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.ImagePlus;
import ij.gui.OvalRoi;
import ij.gui.Overlay;
import ij.gui.PointRoi;
import ij.gui.Roi;
import ij.process.ByteProcessor;
import io.github.umlpsd.spots.Spot;
import io.github.umlpsd.spots.SpotParameters;
import io.github.umlpsd.spots.given.Drawn;
import java.util.List;
import org.junit.jupiter.api.Test;

class DrawnRoisTest {
  private static final SpotParameters DETECT = SpotParameters.defaults();
  private static final SpotParameters ROIS = DETECT.withGiven("rois");

  private final ImagePlus image = new ImagePlus("movie", new ByteProcessor(40, 30));

  private static List<Spot> spots(Drawn drawn) {
    return drawn.spots().orElseThrow().spots();
  }

  @Test
  void selectedPointsAreTheSpots() {
    image.setRoi(new PointRoi(new float[] {5, 20}, new float[] {6, 7.5f}));
    image.setOverlay(new Overlay(new OvalRoi(1, 1, 5, 5)));
    Drawn drawn = DrawnRois.on(image, ROIS);
    assertEquals(
        List.of(new Spot(5, 6, Double.NaN, 2.5), new Spot(20, 7.5, Double.NaN, 2.5)), spots(drawn));
    assertTrue(drawn.region().isEmpty());
  }

  @Test
  void withoutSelectedPointsTheOverlayGivesTheSpots() {
    image.setRoi(new OvalRoi(20, 10, 8, 8));
    Overlay overlay = new Overlay(new OvalRoi(1, 1, 6, 6));
    overlay.add(new Roi(3, 3, 5, 5));
    image.setOverlay(overlay);
    Drawn drawn = DrawnRois.on(image, ROIS);
    assertEquals(List.of(new Spot(3.5, 3.5, Double.NaN, 3)), spots(drawn));
    assertEquals(1, drawn.spots().get().notes().size());
    assertEquals("the overlay", drawn.spots().get().source());
    image.setOverlay(null);
    assertEquals(List.of(new Spot(23.5, 13.5, Double.NaN, 4)), spots(DrawnRois.on(image, ROIS)));
  }

  @Test
  void aSelectedAreaIsTheRegionOfADetection() {
    assertEquals(Drawn.NOTHING, DrawnRois.on(image, DETECT));
    image.setRoi(new PointRoi(5, 6));
    assertEquals(Drawn.NOTHING, DrawnRois.on(image, DETECT));
    image.setRoi(new Roi(10, 5, 20, 15));
    boolean[] marks = new boolean[40 * 30];
    for (int i = 0; i < marks.length; i++) {
      marks[i] = i % 40 >= 10 && i % 40 < 30 && i / 40 >= 5 && i / 40 < 20;
    }
    assertArrayEquals(marks, DrawnRois.on(image, DETECT).region().orElseThrow());
    assertTrue(DrawnRois.on(image, ROIS).spots().isEmpty());
  }
}
