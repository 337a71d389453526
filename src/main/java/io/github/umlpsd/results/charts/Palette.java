package io.github.umlpsd.results.charts;

/**
 * The colours of the classes, the same in every figure, as 0xRRGGBB.
 *
 * <p>The first six are those of Okabe and Ito (Color Universal Design, 2008) that stand out on
 * white. The others were added one by one, each the colour farthest from all before it in CIELAB,
 * seen with normal vision and with simulated protanopia, deuteranopia and tritanopia (Machado et
 * al., IEEE Trans. Vis. Comput. Graph. 15, 1291, 2009).
 */
public final class Palette {
  /** Traces or pixels without a class. */
  public static final int UNCLASSIFIED = 0xA8A8A8;

  /** Lines that belong to no class, and text. */
  public static final int INK = 0x222222;

  private static final int[] CLASSES = {
    0x0072B2, 0xD55E00, 0x009E73, 0xCC79A7, 0xE69F00, 0x56B4E9, 0x603000, 0x9000F0, 0xD8C078,
    0x001878, 0xF00048, 0x9060F0, 0x180000, 0x900060, 0x483030
  };

  private Palette() {}

  /** Number of different class colours; further classes start again with the first. */
  public static int size() {
    return CLASSES.length;
  }

  /**
   * Colour of a class.
   *
   * @param classIndex from 0; negative for unclassified
   */
  public static int ofClass(int classIndex) {
    return classIndex < 0 ? UNCLASSIFIED : CLASSES[classIndex % CLASSES.length];
  }
}
