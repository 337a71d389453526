package io.github.umlpsd.compare.dynamics;

import io.github.umlpsd.blinking.BlinkingStatistics;
import io.github.umlpsd.engine.Analysis;
import io.github.umlpsd.traces.TraceSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Dots that are looked at together: those of a movie, of a class, or of all movies of a condition,
 * with their traces and what was measured of them. The traces stay where they are.
 *
 * @param members at least one for anything to be found
 */
public record Dots(List<Dot> members) {

  /** One dot: a trace of a set. */
  record Dot(TraceSet set, int index, BlinkingStatistics blinking) {}

  public Dots {
    members = List.copyOf(members);
  }

  /**
   * The dots of an analysis of spots or of a table of traces.
   *
   * @param labels class of each trace from 0
   * @param wanted the class; negative for all dots
   */
  public static Dots of(Analysis analysis, int[] labels, int wanted) {
    TraceSet traces = analysis.traces().held().orElseThrow();
    List<Dot> dots = new ArrayList<>();
    for (int i = 0; i < labels.length; i++) {
      Optional<BlinkingStatistics> blinking = analysis.members().blinking().get(i);
      if ((wanted < 0 || labels[i] == wanted) && blinking.isPresent()) {
        dots.add(new Dot(traces, i, blinking.get()));
      }
    }
    return new Dots(dots);
  }

  /** All traces of a set. */
  public static Dots of(TraceSet traces, List<BlinkingStatistics> blinking) {
    List<Dot> dots = new ArrayList<>();
    for (int i = 0; i < traces.size(); i++) {
      dots.add(new Dot(traces, i, blinking.get(i)));
    }
    return new Dots(dots);
  }

  /** The dots of several movies, which have one frame interval. */
  public static Dots pooled(List<Dots> parts) {
    return new Dots(parts.stream().flatMap(p -> p.members.stream()).toList());
  }

  /** Number of dots. */
  public int size() {
    return members.size();
  }

  /** Statistics of all dots, in their order. */
  List<BlinkingStatistics> blinking() {
    return members.stream().map(Dot::blinking).toList();
  }

  /** A copy of the trace of a dot, counts per frame. */
  double[] trace(int dot) {
    return members.get(dot).set().trace(members.get(dot).index());
  }

  /** Whether frames of a dot's movie are filled in. */
  boolean[] lost(int dot) {
    TraceSet set = members.get(dot).set();
    return set.times().lost(set.frames());
  }

  /** Frames of the shortest trace; 0 without dots. */
  int frames() {
    return members.stream().mapToInt(d -> d.set().frames()).min().orElse(0);
  }

  /** Time from one frame to the next, s. */
  double intervalSeconds() {
    return members.get(0).set().frameIntervalSeconds();
  }
}
