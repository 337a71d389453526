package io.github.umlpsd.results.charts;

import io.github.umlpsd.job.Spare;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;

/**
 * Makes PNG files of many figures. The memory of a picture is used again for the next one, since
 * fresh memory has to be handed out by the operating system page by page. Safe for several threads.
 */
public final class FigurePress {
  private static final int RED = 0xff0000;
  private static final int GREEN = 0xff00;
  private static final int BLUE = 0xff;

  private final Spare<int[]> sheets = new Spare<>(() -> new int[0]);

  /** The same bytes as {@link Figure#png()}. */
  public byte[] png(Figure figure) {
    FigureSize size = figure.size();
    int pixels = size.widthPixels() * size.heightPixels();
    int[] spare = sheets.take();
    int[] sheet = spare.length >= pixels ? spare : new int[pixels];
    Page page = new Page(size, image(sheet, size.widthPixels(), size.heightPixels()));
    byte[] png = Png.encode(figure.renderOn(page), size.dotsPerInch());
    sheets.giveBack(sheet);
    return png;
  }

  private static BufferedImage image(int[] sheet, int width, int height) {
    DataBufferInt pixels = new DataBufferInt(sheet, width * height);
    int[] masks = {RED, GREEN, BLUE};
    return new BufferedImage(
        new DirectColorModel(24, RED, GREEN, BLUE),
        Raster.createPackedRaster(pixels, width, height, width, masks, null),
        false,
        null);
  }
}
