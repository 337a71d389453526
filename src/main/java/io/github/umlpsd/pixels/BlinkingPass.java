package io.github.umlpsd.pixels;

import io.github.umlpsd.blinking.Autocorrelation;
import io.github.umlpsd.blinking.BlinkingParameters;
import io.github.umlpsd.blinking.BlinkingStatistics;
import io.github.umlpsd.blinking.ClassAutocorrelation;
import io.github.umlpsd.blinking.ClassBlinking;
import io.github.umlpsd.blinking.RelativeChange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Takes the blinking statistics of pixels while their traces above background pass by. */
final class BlinkingPass implements TraceStore.Visitor {
  /** Intensities that are looked at in all; some seconds of work. */
  static final long MOST_INTENSITIES = 15_000_000;

  private final int[] labels;
  private final boolean[] chosen;
  private final double frameIntervalSeconds;
  private final BlinkingParameters parameters;
  private final double[] changes;
  private final BlinkingStatistics[] statistics;

  /**
   * @param labels class of each pixel, or negative
   */
  BlinkingPass(TraceStore traces, int[] labels, int classes, BlinkingParameters parameters) {
    this.labels = labels;
    this.frameIntervalSeconds = traces.frameIntervalSeconds();
    this.parameters = parameters;
    this.chosen = chosen(labels, classes, MOST_INTENSITIES / traces.frames());
    this.changes = new double[labels.length];
    this.statistics = new BlinkingStatistics[labels.length];
  }

  /**
   * Which pixels are looked at: all, or evenly spaced ones of each class that has more than its
   * equal part of what is affordable.
   *
   * @param most number of pixels that are affordable; at least one of each class is taken
   */
  static boolean[] chosen(int[] labels, int classes, long most) {
    boolean[] chosen = new boolean[labels.length];
    boolean all = labels.length <= most;
    for (int k = 0; k < classes; k++) {
      int label = k;
      int[] members = IntStream.range(0, labels.length).filter(i -> labels[i] == label).toArray();
      int wanted =
          all ? members.length : (int) Math.max(1, Math.min(members.length, most / classes));
      for (int i = 0; i < wanted && members.length > 0; i++) {
        chosen[members[(int) ((long) i * members.length / wanted)]] = true;
      }
    }
    return chosen;
  }

  @Override
  public void visit(int pixel, double[] trace) {
    changes[pixel] = RelativeChange.of(trace);
    if (chosen[pixel]) {
      statistics[pixel] = BlinkingStatistics.of(trace, frameIntervalSeconds, parameters);
    }
  }

  /** What was seen, after all pixels have been visited. */
  PixelBlinking result(int classes) {
    List<ClassBlinking> ofClasses = new ArrayList<>();
    List<Optional<Autocorrelation>> meanCorrelations = new ArrayList<>();
    for (int k = 0; k < classes; k++) {
      int label = k;
      List<BlinkingStatistics> looked =
          IntStream.range(0, labels.length)
              .filter(i -> chosen[i] && labels[i] == label)
              .mapToObj(i -> statistics[i])
              .toList();
      ofClasses.add(ClassBlinking.of(looked, parameters));
      meanCorrelations.add(ClassAutocorrelation.of(looked));
    }
    return new PixelBlinking(
        changes,
        Arrays.stream(statistics).map(Optional::ofNullable).toList(),
        List.copyOf(ofClasses),
        List.copyOf(meanCorrelations));
  }
}
