package io.github.umlpsd.traces;

import io.github.umlpsd.movie.DriftEstimate;
import io.github.umlpsd.movie.Margins;
import io.github.umlpsd.spots.DetectedSpots;
import io.github.umlpsd.spots.NearbySpots;
import io.github.umlpsd.spots.Spot;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Spots, and which of them can be measured on their own. What is told about a spot and whether it
 * gets a trace are the same decision.
 *
 * @param detected the spots and where they come from
 * @param states one per spot, in the same order
 */
public record JudgedSpots(DetectedSpots detected, List<SpotState> states) {

  public JudgedSpots {
    states = List.copyOf(states);
  }

  /**
   * Judges each spot against the border of the image and against all others, those outside the
   * user's region included, since their light falls into it. The border counts before neighbours.
   *
   * @param width columns of the frames
   * @param height rows of the frames
   * @param margins of the frames, which do not count as image
   * @param photometry decides how far a spot reaches
   * @param drift where the sample is in each frame
   * @param isolationPixels smallest distance allowed between two spots, 0 = any; empty = the sum of
   *     their apertures
   */
  public static JudgedSpots of(
      DetectedSpots detected,
      int width,
      int height,
      Margins margins,
      PhotometryParameters photometry,
      DriftEstimate drift,
      OptionalDouble isolationPixels) {
    List<Spot> all = new ArrayList<>(detected.spots());
    all.addAll(detected.outside());
    double widest = all.stream().mapToDouble(photometry::apertureOf).max().orElse(0);
    double farthest = isolationPixels.orElse(2 * widest);
    NearbySpots nearby = new NearbySpots(all, Math.max(1, farthest));
    List<SpotState> states = new ArrayList<>();
    for (int i = 0; i < detected.spots().size(); i++) {
      Spot spot = all.get(i);
      boolean crowded =
          nearby.closerThan(i, farthest).stream()
              .map(all::get)
              .anyMatch(
                  other ->
                      spot.distanceTo(other)
                          < isolationPixels.orElse(
                              photometry.apertureOf(spot) + photometry.apertureOf(other)));
      boolean inside = Edge.holds(spot, width, height, margins, photometry, drift);
      states.add(
          !inside ? SpotState.AT_EDGE : crowded ? SpotState.NEAR_NEIGHBOUR : SpotState.ISOLATED);
    }
    return new JudgedSpots(detected, states);
  }

  /**
   * The same, with spots left out that would be measured but are no light.
   *
   * @param isNone which spots
   * @param state what they are
   */
  public JudgedSpots leaveOut(Predicate<Spot> isNone, SpotState state) {
    List<SpotState> others = new ArrayList<>(states);
    for (int i = 0; i < others.size(); i++) {
      if (isIsolated(i) && isNone.test(spots().get(i))) {
        others.set(i, state);
      }
    }
    return new JudgedSpots(detected, others);
  }

  /**
   * The same, with spots that would be left out, but not for the edge, measured too. Those at the
   * edge cannot be.
   *
   * @param isWanted which spots the user wants
   */
  public JudgedSpots keep(Predicate<Spot> isWanted) {
    List<SpotState> others = new ArrayList<>(states);
    for (int i = 0; i < others.size(); i++) {
      boolean possible = !isIsolated(i) && others.get(i) != SpotState.AT_EDGE;
      if (possible && isWanted.test(spots().get(i))) {
        others.set(i, SpotState.KEPT);
      }
    }
    return new JudgedSpots(detected, others);
  }

  /** How many spots are in a state. */
  public int count(SpotState state) {
    return Collections.frequency(states, state);
  }

  /** All spots. */
  public List<Spot> spots() {
    return detected.spots();
  }

  /** Lowest quality that was asked for; 0 if the spots were given. */
  public double threshold() {
    return detected.threshold();
  }

  /** What found the spots, or where they were given. */
  public String detector() {
    return detected.detector();
  }

  /** What the user should know about the spots, one sentence each. */
  public List<String> warnings() {
    return detected.warnings();
  }

  /** Whether a spot stands alone. */
  public boolean isIsolated(int spot) {
    return states.get(spot) == SpotState.ISOLATED;
  }

  /** Numbers from 0 of the spots that are measured, rising. */
  public int[] measured() {
    return IntStream.range(0, states.size())
        .filter(spot -> isIsolated(spot) || states.get(spot) == SpotState.KEPT)
        .toArray();
  }
}
