package io.github.umlpsd.features;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which columns of the table of laws the columns of a set are. Short records have fewer: the power
 * spectrum lacks bands at its slow end, the activity lacks its longest windows.
 */
final class LawColumns {
  /** Most columns of a kind, in the order of the table. */
  private enum Part {
    TREND(10),
    PSD(24),
    HISTOGRAM(20),
    ACTIVITY(20);

    private final int most;

    Part(int most) {
      this.most = most;
    }

    /** Columns of the table before this part. */
    int first() {
      return IntStream.range(0, ordinal()).map(i -> values()[i].most).sum();
    }
  }

  /** Columns of the table. */
  static final int COUNT = Part.ACTIVITY.first() + Part.ACTIVITY.most;

  private LawColumns() {}

  /**
   * @param kinds those of {@link FeatureSpec#combined}
   * @param widths columns of each kind that the set has
   */
  static int[] of(List<FeatureKind> kinds, int[] widths) {
    return IntStream.range(0, widths.length)
        .flatMap(
            k -> {
              Part part = Part.valueOf(kinds.get(k).name());
              int missing = part == Part.PSD ? part.most - widths[k] : 0;
              return IntStream.range(0, widths[k]).map(c -> part.first() + missing + c);
            })
        .toArray();
  }

  /** Names of the columns of the table, joined by commas. */
  static String names() {
    return IntStream.range(0, Part.values().length)
        .mapToObj(
            p ->
                IntStream.rangeClosed(1, Part.values()[p].most)
                    .mapToObj(c -> FeatureKind.valueOf(Part.values()[p].name()).key() + "_" + c)
                    .collect(Collectors.joining(",")))
        .collect(Collectors.joining(","));
  }
}
