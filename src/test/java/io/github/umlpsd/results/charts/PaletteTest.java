package io.github.umlpsd.results.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaletteTest {

  /** Matrices of Machado et al. (2009) for full severity, on linear RGB. */
  enum Vision {
    NORMAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
    PROTANOPIA(
        0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116,
        1.051998),
    DEUTERANOPIA(
        0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
    TRITANOPIA(
        1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367,
        0.303900);

    private final double[] m;

    Vision(double... m) {
      this.m = m;
    }

    double[] lab(int color) {
      double[] c = {linear(color >> 16), linear(color >> 8), linear(color)};
      double[] seen = product(m, c);
      for (int i = 0; i < 3; i++) {
        seen[i] = Math.max(0, Math.min(1, seen[i]));
      }
      double[] xyz =
          product(
              new double[] {0.4124, 0.3576, 0.1805, 0.2126, 0.7152, 0.0722, 0.0193, 0.1192, 0.9505},
              seen);
      double x = root(xyz[0] / 0.9505);
      double y = root(xyz[1]);
      double z = root(xyz[2] / 1.089);
      return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double linear(int channel) {
      double c = (channel & 0xFF) / 255.0;
      return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    private static double root(double t) {
      return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16.0 / 116;
    }

    private static double[] product(double[] m, double[] v) {
      double[] p = new double[3];
      for (int i = 0; i < 9; i++) {
        p[i / 3] += m[i] * v[i % 3];
      }
      return p;
    }
  }

  @ParameterizedTest
  @EnumSource
  void classesLookDifferent(Vision vision) {
    for (int a = 0; a < Palette.size(); a++) {
      double white = difference(vision, Palette.ofClass(a), 0xFFFFFF);
      assertTrue(white > 20, "class " + a + " on white " + white);
      for (int b = 0; b < a; b++) {
        double difference = difference(vision, Palette.ofClass(a), Palette.ofClass(b));
        double least = a < 6 ? 15 : 13;
        assertTrue(difference > least, a + " and " + b + " differ by " + difference);
      }
    }
  }

  @Test
  void lightnessOfTheMapRises() {
    double before = -1;
    for (int i = 0; i <= 100; i++) {
      double lightness = Vision.NORMAL.lab(ColorMap.VIRIDIS.rgb(i / 100.0))[0];
      assertTrue(lightness > before);
      before = lightness;
    }
  }

  @Test
  void unclassifiedIsGreyAndColoursRepeat() {
    assertEquals(Palette.UNCLASSIFIED, Palette.ofClass(-1));
    assertTrue(Palette.size() >= 15);
    assertEquals(Palette.ofClass(0), Palette.ofClass(Palette.size()));
  }

  @Test
  void colourMapEndsAndNeutral() {
    assertEquals(0x440154, ColorMap.VIRIDIS.rgb(-3));
    assertEquals(0xFDE725, ColorMap.VIRIDIS.rgb(1));
    assertEquals(0x808080, ColorMap.GREY.rgb(0.5));
    assertEquals(ColorMap.NEUTRAL, ColorMap.GREY.rgb(Double.NaN));
  }

  private static double difference(Vision vision, int a, int b) {
    double[] p = vision.lab(a);
    double[] q = vision.lab(b);
    return Math.sqrt(
        Math.pow(p[0] - q[0], 2) + Math.pow(p[1] - q[1], 2) + Math.pow(p[2] - q[2], 2));
  }
}
