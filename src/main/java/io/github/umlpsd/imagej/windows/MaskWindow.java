package io.github.umlpsd.imagej.windows;

import ij.ImagePlus;
import ij.gui.GUI;
import ij.gui.ImageWindow;
import ij.gui.Overlay;
import ij.gui.Roi;
import ij.gui.TextRoi;
import ij.plugin.filter.ThresholdToSelection;
import ij.process.ByteProcessor;
import ij.process.FloatProcessor;
import ij.process.ImageProcessor;
import io.github.umlpsd.imagej.input.OwnImages;
import io.github.umlpsd.pixels.AveragedMovie;
import io.github.umlpsd.pixels.Mask;
import java.awt.Color;
import java.awt.Font;
import java.awt.Rectangle;

/** A window with a time average and the outlines of the crystals on it. */
public final class MaskWindow {
  private static final int MOST_NUMBERS = 50;
  private static final int EDGE_PIXELS = 380;
  private static final double FONT = 14;
  private static final Color OUTLINE = new Color(0xFF5000);

  private ImagePlus image;

  public void show(AveragedMovie averaged, Mask mask) {
    FloatProcessor pixels =
        new FloatProcessor(mask.width(), mask.height(), averaged.projections().mean().clone());
    pixels.resetMinAndMax();
    boolean fits =
        image != null
            && image.isVisible()
            && image.getWidth() == mask.width()
            && image.getHeight() == mask.height();
    if (fits) {
      image.setProcessor(pixels);
    } else {
      close();
      image = new ImagePlus("Mask preview", pixels);
      OwnImages.mark(image, null);
      MapWindow.show(image, EDGE_PIXELS, false);
      moveAside(image.getWindow());
    }
    image.setOverlay(outlines(mask, FONT / image.getCanvas().getMagnification()));
  }

  /** To the right, since the dialog is in the middle. */
  private static void moveAside(ImageWindow window) {
    Rectangle screen = GUI.getMaxWindowBounds(window);
    window.setLocation(screen.x + screen.width - window.getWidth(), window.getY());
  }

  public void close() {
    if (image != null) {
      image.changes = false;
      image.close();
      image = null;
    }
  }

  /**
   * The border of all crystals, and the numbers of the largest ones.
   *
   * @param fontSize in pixels of the image
   */
  private static Overlay outlines(Mask mask, double fontSize) {
    ByteProcessor inside = new ByteProcessor(mask.width(), mask.height());
    double[] x = new double[mask.count()];
    double[] y = new double[mask.count()];
    int[] size = new int[mask.count()];
    for (int i = 0; i < mask.crystals().length; i++) {
      int crystal = mask.crystals()[i];
      if (crystal >= 0) {
        inside.set(i, 255);
        x[crystal] += i % mask.width();
        y[crystal] += i / mask.width();
        size[crystal]++;
      }
    }
    inside.setThreshold(255, 255, ImageProcessor.NO_LUT_UPDATE);
    Roi border = new ThresholdToSelection().convert(inside);
    border.setStrokeColor(OUTLINE);
    Overlay overlay = new Overlay(border);
    Font font = new Font(Font.SANS_SERIF, Font.BOLD, 1).deriveFont((float) fontSize);
    for (int crystal = 0; crystal < Math.min(MOST_NUMBERS, size.length); crystal++) {
      TextRoi number =
          new TextRoi(
              x[crystal] / size[crystal] - fontSize / 3,
              y[crystal] / size[crystal] - fontSize / 2,
              String.valueOf(crystal + 1),
              font);
      number.setStrokeColor(OUTLINE);
      overlay.add(number);
    }
    return overlay;
  }
}
