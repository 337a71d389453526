package io.github.umlpsd.clusters.count;

import java.util.Locale;

/**
 * How far two neighbouring classes are apart, in standard deviations of what one class cut in two
 * shows by chance.
 *
 * @param first members of one class
 * @param second members of the other
 * @param valley the dip between them along the direction that separates them best
 * @param distance that of their means along this direction, over the scatter within them
 * @param contact how far they run into each other, 0 to 1, see {@link Contact}; 0 where not all
 *     classes of the partition are apart anyway
 */
public record Separation(int first, int second, double valley, double distance, double contact) {
  /** What the distance counts beside the valley. */
  private static final double DISTANCE_WEIGHT = 0.2;

  private static final double LEAST_DISTANCE = -3;
  private static final double MOST_DISTANCE = 40;

  /** Needed by two classes of {@value #USUAL} members together. */
  private static final double NEEDED = 3;

  private static final double USUAL = 100;

  /** More members show smaller accidents of the shape of one class. */
  private static final double MORE_BY_SIZE = 1.5;

  private static final double LESS_BY_SIZE = 0.5;

  /** Halves of one bent class touch with at least this share of their members. */
  private static final double TOUCHING = 0.03;

  /** With more than this share, two classes are not told apart, however deep their valley. */
  private static final double OVERLAPPING = 0.08;

  /** Among fewer members the nearest neighbours are no near ones. */
  private static final int FEWEST_TO_OVERLAP = 40;

  /** Two classes of which too few members are there to say anything. */
  static Separation tooFew(int first, int second) {
    return new Separation(first, second, Double.NEGATIVE_INFINITY, LEAST_DISTANCE, 0);
  }

  Separation withContact(double share) {
    return new Separation(first, second, valley, distance, share);
  }

  /** Valley and distance in one number. */
  public double strength() {
    return valley + DISTANCE_WEIGHT * Math.max(LEAST_DISTANCE, Math.min(MOST_DISTANCE, distance));
  }

  /** The strength from which two such classes count as two. */
  public double needed() {
    double size = Math.log((first + second) / USUAL);
    return NEEDED + (size > 0 ? MORE_BY_SIZE : LESS_BY_SIZE) * size;
  }

  /** Strength beyond what is needed; two classes have more than 0. */
  public double excess() {
    return strength() - needed();
  }

  /** Whether the two run into each other, as the halves of one class along a bent line do. */
  boolean touches() {
    return contact > TOUCHING;
  }

  /** Whether the two run so far into each other that they count as one. */
  boolean overlaps() {
    return contact > OVERLAPPING && Math.min(first, second) >= FEWEST_TO_OVERLAP;
  }

  /** Whether the two count as two classes. */
  boolean holds() {
    return excess() > 0 && !overlaps();
  }

  /** Whether the two are less apart than one class cut in two is on average. */
  boolean isRefuted() {
    return strength() <= 0;
  }

  /** For people: "40 and 38 members, separation 6.2 where 2.9 is needed". */
  public String text() {
    return Double.isInfinite(valley)
        ? String.format(Locale.ROOT, "%d and %d members, too few to tell", first, second)
        : String.format(
            Locale.ROOT,
            "%d and %d members, separation %.1f where %.1f is needed%s",
            first,
            second,
            strength(),
            needed(),
            overlaps() ? ", which run into each other" : "");
  }
}
