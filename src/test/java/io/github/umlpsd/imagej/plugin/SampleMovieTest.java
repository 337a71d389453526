package io.github.umlpsd.imagej.plugin;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ij.IJ;
import ij.ImagePlus;
import org.junit.jupiter.api.Test;

class SampleMovieTest {

  @Test
  void theSampleOfTheMenuIsTheFileOfTestImages() {
    ImagePlus menu = SampleMovie.open();
    ImagePlus file = IJ.openImage("test-images/nanocrystals.tif");
    assertEquals(file.getStackSize(), menu.getStackSize());
    for (int slice = 1; slice <= file.getStackSize(); slice++) {
      assertArrayEquals(
          (byte[]) file.getStack().getPixels(slice),
          (byte[]) menu.getStack().getPixels(slice),
          "slice " + slice);
    }
    assertEquals(file.getNFrames(), menu.getNFrames());
    assertEquals(
        file.getCalibration().frameInterval, menu.getCalibration().frameInterval, 1e-9, "seconds");
    assertEquals(file.getCalibration().pixelWidth, menu.getCalibration().pixelWidth, 1e-9);
  }
}
