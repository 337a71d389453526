package io.github.umlpsd.pixels.grains;

import io.github.umlpsd.statistics.Ranks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Pixels so far from each other that they are separate observations: what a count of classes can
 * rest on, since the pixels of a grain, or of a spot that the optics blur, have one trace together.
 * Several such draws from all pixels are made at random.
 *
 * <p>Pixels that lie between unlike neighbours, and may see both of them through the optics, are
 * set apart and never drawn: the third of the pixels whose opposite neighbours are least alike.
 */
public final class SpacedPixels {
  private static final double SET_APART = 1 / 3.0;

  /** Pixels of most grains and of a spot are nearer to each other than this. */
  private static final int MOST_SPACING = 5;

  /** Pixels are separate where one step more lowers their likeness by less than this. */
  private static final double STEP = 0.25;

  /** More alike than this they are not separate whatever a step more does. */
  private static final double ALIKE = 0.9;

  /** Fewer observations say nothing at all: the spacing is smaller in a tiny crystal. */
  private static final int FEWEST = 20;

  private static final int MOST_DRAWS = 5;

  /** In all draws together, where there are several. */
  private static final int MOST_DRAWN = 2000;

  private final PixelRows pixels;
  private final boolean[] apart;
  private final int spacing;
  private final List<int[]> draws;

  private SpacedPixels(PixelRows pixels, boolean[] apart, int spacing, List<int[]> draws) {
    this.pixels = pixels;
    this.apart = apart;
    this.spacing = spacing;
    this.draws = draws;
  }

  /**
   * @param width columns of the image
   * @param places of the pixels, each row x width + column, rising
   * @param rows what is clustered, [pixel][dimension], at least one
   * @param seed same seed, same draws
   */
  public static SpacedPixels of(int width, int[] places, double[][] rows, long seed) {
    PixelRows pixels = new PixelRows(width, places, rows);
    double[] likeness = new double[pixels.size()];
    Arrays.setAll(likeness, i -> Sides.likeness(pixels, i));
    double[] sorted = likeness.clone();
    Arrays.sort(sorted);
    double least = sorted[(int) (SET_APART * sorted.length)];
    boolean[] apart = new boolean[likeness.length];
    for (int i = 0; i < apart.length; i++) {
      apart[i] = likeness[i] < least;
    }
    SplittableRandom random = new SplittableRandom(seed);
    int spacing = spacing(pixels, apart);
    int[] first = draw(pixels, apart, spacing, random);
    while (first.length < FEWEST && spacing > 1) {
      spacing--;
      first = draw(pixels, apart, spacing, random);
    }
    List<int[]> draws = new ArrayList<>(List.of(first));
    int count = spacing == 1 ? 1 : Math.min(MOST_DRAWS, MOST_DRAWN / first.length);
    while (draws.size() < count) {
      draws.add(draw(pixels, apart, spacing, random));
    }
    return new SpacedPixels(pixels, apart, spacing, draws);
  }

  /**
   * The least distance, of 1 to {@value #MOST_SPACING} pixels, from which one step more makes
   * little difference: it lowers the mean likeness by less than a quarter of what neighbours lack
   * of being equal.
   */
  private static int spacing(PixelRows pixels, boolean[] apart) {
    double next = likeness(pixels, apart, 1);
    double lack = 1 - next;
    for (int distance = 1; distance < MOST_SPACING; distance++) {
      double here = next;
      next = likeness(pixels, apart, distance + 1);
      if (here < ALIKE && here - next < STEP * lack) {
        return distance;
      }
    }
    return MOST_SPACING;
  }

  /** Mean likeness of two pixels that are so far apart in a row or column. */
  private static double likeness(PixelRows pixels, boolean[] apart, int distance) {
    double sum = 0;
    int pairs = 0;
    for (int i = 0; i < apart.length; i++) {
      for (int axis = 0; axis < 2 && !apart[i]; axis++) {
        int other = pixels.neighbour(i, axis == 0 ? distance : 0, axis == 0 ? 0 : distance);
        if (other >= 0 && !apart[other]) {
          sum += pixels.likeness(i, other);
          pairs++;
        }
      }
    }
    return pairs == 0 ? 0 : sum / pairs;
  }

  /** As many pixels as fit at random, none nearer to another than the spacing; rising. */
  private static int[] draw(
      PixelRows pixels, boolean[] apart, int spacing, SplittableRandom random) {
    int[] order = IntStream.range(0, apart.length).filter(i -> !apart[i]).toArray();
    Ranks.shuffle(order, random);
    boolean[] near = new boolean[apart.length];
    return Arrays.stream(order)
        .filter(
            pixel -> {
              boolean drawn = !near[pixel];
              if (drawn) {
                markNear(pixels, pixel, spacing, near);
              }
              return drawn;
            })
        .sorted()
        .toArray();
  }

  private static void markNear(PixelRows pixels, int pixel, int spacing, boolean[] near) {
    for (int dy = 1 - spacing; dy < spacing; dy++) {
      for (int dx = 1 - spacing; dx < spacing; dx++) {
        int other = pixels.neighbour(pixel, dx, dy);
        if (other >= 0 && dx * dx + dy * dy < spacing * spacing) {
          near[other] = true;
        }
      }
    }
  }

  /** Least distance of two pixels of a draw, pixels; 1 if all of them are separate observations. */
  public int spacing() {
    return spacing;
  }

  /** Number of pixels in the first draw. */
  public int size() {
    return draws.get(0).length;
  }

  /** The rows of the pixels of each draw. */
  public List<double[][]> draws(double[][] rows) {
    return draws.stream()
        .map(draw -> Arrays.stream(draw).mapToObj(i -> rows[i]).toArray(double[][]::new))
        .toList();
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
