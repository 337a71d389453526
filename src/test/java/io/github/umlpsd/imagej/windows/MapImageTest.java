package io.github.umlpsd.imagej.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.ImagePlus;
import io.github.umlpsd.results.charts.ColorMap;
import io.github.umlpsd.results.charts.Palette;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class MapImageTest {
  private static final float NONE = Float.NaN;

  /** Colour that a user sees, 0xRRGGBB. */
  private static int shown(ImagePlus image, int pixel) {
    int width = image.getWidth();
    return image.getBufferedImage().getRGB(pixel % width, pixel / width) & 0xFFFFFF;
  }

  @Test
  void classesHaveTheirColoursAndWhatHasNoneIsNeutral() {
    for (int classes = 1; classes <= Palette.size(); classes++) {
      float[] values = new float[classes + 1];
      for (int k = 0; k < classes; k++) {
        values[k] = k + 1;
      }
      values[classes] = NONE;
      ImagePlus image =
          MapImage.classes("map", values.length, values, classes, OptionalDouble.empty());
      for (int k = 0; k < classes; k++) {
        assertEquals(Palette.ofClass(k), shown(image, k), "class " + (k + 1) + " of " + classes);
      }
      assertEquals(ColorMap.NEUTRAL, shown(image, classes));
    }
  }

  @Test
  void scalarsRiseInLightnessAndOnlyNaNIsNeutral() {
    float[] values = {NONE, 0.5f, 1, 1.5f, 2, NONE};
    ImagePlus image = MapImage.scalars("map", 3, values, OptionalDouble.of(0.2));
    assertEquals(ColorMap.NEUTRAL, shown(image, 0));
    assertEquals(ColorMap.NEUTRAL, shown(image, 5));
    assertEquals(ColorMap.VIRIDIS.rgb(0), shown(image, 1), "the least value");
    assertEquals(ColorMap.VIRIDIS.rgb(1), shown(image, 4), "the largest value");
    int before = 0;
    for (int i = 1; i < 5; i++) {
      int green = shown(image, i) >> 8 & 0xFF;
      assertTrue(green > before);
      before = green;
    }
    assertEquals(0.2, image.getCalibration().pixelHeight);
    assertEquals(1.5f, image.getProcessor().getf(3));
  }

  @Test
  void mapsWithoutAnyValueOrWithOneAreShown() {
    float[] none = {NONE, NONE};
    assertEquals(
        ColorMap.NEUTRAL, shown(MapImage.scalars("map", 2, none, OptionalDouble.empty()), 1));
    float[] one = {NONE, 1.2f};
    assertFalse(
        shown(MapImage.scalars("map", 2, one, OptionalDouble.empty()), 1) == ColorMap.NEUTRAL);
  }

  @Test
  void zeroHasNoSignInALegend() {
    assertEquals("0.00", MapLegend.text(-1e-9));
    assertEquals("-0.03", MapLegend.text(-0.03));
  }
}
