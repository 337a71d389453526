package io.github.umlpsd.imagej.input;

import ij.ImagePlus;
import ij.process.LUT;
import io.github.umlpsd.movie.files.tiff.ColourTable;
import java.util.Optional;

/** The lookup table of an image of 8 bits; wider images are never numbers of colours. */
final class ShownColours {
  private static final int VALUES = 256;

  private ShownColours() {}

  static Optional<ColourTable> of(ImagePlus image) {
    if (image.getBitDepth() != 8) {
      return Optional.empty();
    }
    LUT lut = image.getProcessor().getLut();
    byte[] red = new byte[VALUES];
    byte[] green = new byte[VALUES];
    byte[] blue = new byte[VALUES];
    lut.getReds(red);
    lut.getGreens(green);
    lut.getBlues(blue);
    return Optional.of(new ColourTable(unsigned(red), unsigned(green), unsigned(blue)));
  }

  private static int[] unsigned(byte[] part) {
    int[] numbers = new int[part.length];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = Byte.toUnsignedInt(part[i]);
    }
    return numbers;
  }
}
