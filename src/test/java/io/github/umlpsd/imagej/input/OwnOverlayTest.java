package io.github.umlpsd.imagej.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import ij.ImagePlus;
import ij.gui.OvalRoi;
import ij.gui.Overlay;
import ij.gui.Roi;
import ij.process.FloatProcessor;
import java.util.List;
import org.junit.jupiter.api.Test;

class OwnOverlayTest {
  private final Roi users = new Roi(1, 1, 5, 5);
  private final ImagePlus image = new ImagePlus("image", new FloatProcessor(20, 20));

  @Test
  void whatTheUserDrewStaysAndAnEarlierResultGoes() {
    image.setOverlay(new Overlay(users));
    OwnOverlay.put(image, new Overlay(new OvalRoi(3, 3, 4, 4)));
    OwnOverlay.put(image, new Overlay(new OvalRoi(9, 9, 4, 4)));
    assertEquals(2, image.getOverlay().size());
    assertSame(users, image.getOverlay().get(0));
    assertEquals(9, image.getOverlay().get(1).getXBase());
    assertEquals(List.of(users), OwnOverlay.usersOn(image));
  }

  @Test
  void anImageWithoutOverlayGetsOurs() {
    OwnOverlay.put(image, new Overlay(new OvalRoi(3, 3, 4, 4)));
    assertEquals(1, image.getOverlay().size());
    assertEquals(List.of(), OwnOverlay.usersOn(image));
  }
}
