package io.github.umlpsd.results.charts;

/** Turns a number from 0 to 1 into a colour, 0xRRGGBB, by linear interpolation of a few colours. */
public enum ColorMap {
  /**
   * Dark blue over green to yellow; perceived lightness rises evenly, also when printed in grey.
   */
  VIRIDIS(0x440154, 0x472D7B, 0x3B528B, 0x2C728E, 0x21918C, 0x28AE80, 0x5EC962, 0xADDC30, 0xFDE725),
  GREY(0x000000, 0xFFFFFF);

  /** Colour of what has no value. */
  public static final int NEUTRAL = 0xD4D4D4;

  private final int[] anchors;

  ColorMap(int... anchors) {
    this.anchors = anchors;
  }

  /**
   * @param fraction 0 to 1; beyond it the colour of the nearer end, NaN gives {@link #NEUTRAL}
   */
  public int rgb(double fraction) {
    if (Double.isNaN(fraction)) {
      return NEUTRAL;
    }
    double place = Math.max(0, Math.min(1, fraction)) * (anchors.length - 1);
    int i = Math.min((int) place, anchors.length - 2);
    double t = place - i;
    return mix(anchors[i], anchors[i + 1], t, 16)
        | mix(anchors[i], anchors[i + 1], t, 8)
        | mix(anchors[i], anchors[i + 1], t, 0);
  }

  private static int mix(int a, int b, double t, int shift) {
    int from = a >> shift & 0xFF;
    int to = b >> shift & 0xFF;
    return (int) Math.round(from + t * (to - from)) << shift;
  }
}
