package io.github.umlpsd.pixels.grains;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Pixels that have one trace together: what a count of classes can rest on, since the pixels of a
 * grain are one observation. Those that lie between unlike neighbours, and may see both of them
 * through the optics, are set apart: the third of the pixels whose opposite neighbours are least
 * alike.
 *
 * <p>A grain grows from its most typical pixel to neighbours whose rows correlate with that one by
 * more than {@value #LIKE}, up to {@value #MOST_PIXELS} pixels: larger regions of one trace are
 * several grains. Where the typical grain is small, grains are no larger than it, so that a class
 * of pixels that are alike without being of one grain keeps its weight.
 */
public final class Grains {
  private static final double SET_APART = 1 / 3.0;
  private static final double LIKE = 0.9;
  private static final int MOST_PIXELS = 40;
  private static final int SMALL = 4;
  private static final int[][] NEXT = {{1, 0}, {-1, 0}, {0, 1}, {0, -1}};

  private final PixelRows pixels;
  private final boolean[] apart;
  private final List<int[]> members;
  private final int typicalPixels;

  private Grains(PixelRows pixels, boolean[] apart, List<int[]> members, int typicalPixels) {
    this.pixels = pixels;
    this.apart = apart;
    this.members = members;
    this.typicalPixels = typicalPixels;
  }

  /**
   * @param width columns of the image
   * @param places of the pixels, each row x width + column, rising
   * @param rows what is clustered, [pixel][dimension], at least one
   */
  public static Grains of(int width, int[] places, double[][] rows) {
    PixelRows pixels = new PixelRows(width, places, rows);
    double[] likeness = new double[pixels.size()];
    Arrays.setAll(likeness, i -> Sides.likeness(pixels, i));
    double[] sorted = likeness.clone();
    Arrays.sort(sorted);
    double least = sorted[(int) (SET_APART * sorted.length)];
    boolean[] apart = new boolean[likeness.length];
    int[] order =
        IntStream.range(0, apart.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -likeness[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    for (int i = 0; i < apart.length; i++) {
      apart[i] = likeness[i] < least;
    }
    List<int[]> found = inner(grow(pixels, order, MOST_PIXELS), likeness, least);
    int[] sizes = found.stream().mapToInt(grain -> grain.length).sorted().toArray();
    int typical = sizes[sizes.length / 2];
    if (typical <= SMALL) {
      found = inner(grow(pixels, order, typical), likeness, least);
    }
    return new Grains(pixels, apart, found, typical);
  }

  /** Grains that do not lie between unlike neighbours, on the whole. */
  private static List<int[]> inner(List<int[]> grains, double[] likeness, double least) {
    List<int[]> inner =
        grains.stream()
            .filter(
                grain ->
                    Arrays.stream(grain).mapToDouble(i -> likeness[i]).average().orElse(0) >= least)
            .toList();
    return inner.isEmpty() ? grains : inner;
  }

  private static List<int[]> grow(PixelRows pixels, int[] order, int most) {
    boolean[] taken = new boolean[order.length];
    List<int[]> grains = new ArrayList<>();
    for (int first : order) {
      if (!taken[first]) {
        grains.add(grain(pixels, first, most, taken));
      }
    }
    return grains;
  }

  private static int[] grain(PixelRows pixels, int first, int most, boolean[] taken) {
    int[] grain = new int[Math.min(most, taken.length)];
    int size = 0;
    grain[size++] = first;
    taken[first] = true;
    for (int i = 0; i < size; i++) {
      for (int[] step : NEXT) {
        int next = pixels.neighbour(grain[i], step[0], step[1]);
        if (size < most && next >= 0 && !taken[next] && pixels.likeness(first, next) > LIKE) {
          taken[next] = true;
          grain[size++] = next;
        }
      }
    }
    return Arrays.copyOf(grain, size);
  }

  /** Number of grains, without those that lie between unlike neighbours. */
  public int size() {
    return members.size();
  }

  /** Median number of pixels of a grain, at most {@value #MOST_PIXELS}. */
  public int typicalPixels() {
    return typicalPixels;
  }

  /** Whether grains have so many pixels that these are far from independent. */
  public boolean large() {
    return typicalPixels > SMALL;
  }

  /** The mean row of each grain, of these or of other rows of the same pixels. */
  public double[][] means(double[][] rows) {
    double[][] means = new double[members.size()][rows[0].length];
    for (int g = 0; g < means.length; g++) {
      for (int pixel : members.get(g)) {
        for (int d = 0; d < means[g].length; d++) {
          means[g][d] += rows[pixel][d] / members.get(g).length;
        }
      }
    }
    return means;
  }

  /** Pixels that do not lie between unlike neighbours, rising; at least one. */
  public int[] inside() {
    return IntStream.range(0, apart.length).filter(i -> !apart[i]).toArray();
  }

  /**
   * Which pixels see two classes: they lie between unlike neighbours of different classes, and
   * their rows are mixtures of these.
   *
   * @param labels class of each pixel
   */
  public boolean[] borders(int[] labels) {
    boolean[] borders = new boolean[apart.length];
    for (int i = 0; i < borders.length; i++) {
      borders[i] = apart[i] && Sides.mix(pixels, i, labels);
    }
    return borders;
  }
}
