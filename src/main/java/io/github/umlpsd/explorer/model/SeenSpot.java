package io.github.umlpsd.explorer.model;

import io.github.umlpsd.engine.Field;
import io.github.umlpsd.engine.Subject;
import io.github.umlpsd.pixels.Mask;
import io.github.umlpsd.spots.Spot;
import io.github.umlpsd.traces.SpotState;
import java.util.ArrayList;
import java.util.List;

/**
 * A spot, a pixel, or the trace of a table, as the window lists it.
 *
 * @param number from 1, as in the tables
 * @param trace index of its trace from 0; -1 if it was not measured
 * @param xPixels column, the centre of the first pixel being 0; NaN for a table
 * @param yPixels row; NaN for a table
 * @param radiusPixels NaN for a table
 * @param state whether it can be measured
 */
public record SeenSpot(
    int number, int trace, double xPixels, double yPixels, double radiusPixels, SpotState state) {

  private static final double HALF_PIXEL = 0.5;

  /** Whether it has a trace. */
  public boolean isMeasured() {
    return trace >= 0;
  }

  /** All spots of what was measured, in the order of their numbers. */
  public static List<SeenSpot> of(Subject subject) {
    List<SeenSpot> all = new ArrayList<>();
    if (subject.crystals().isPresent()) {
      return pixels(subject.crystals().get().mask());
    }
    if (subject.field().isEmpty()) {
      for (int i = 0; i < subject.traces().size(); i++) {
        all.add(new SeenSpot(i + 1, i, Double.NaN, Double.NaN, Double.NaN, SpotState.ISOLATED));
      }
      return List.copyOf(all);
    }
    Field field = subject.field().get();
    int trace = 0;
    for (int i = 0; i < field.detected().spots().size(); i++) {
      Spot spot = field.detected().spots().get(i);
      boolean measured = trace < field.measured().length && field.measured()[trace] == i;
      all.add(
          new SeenSpot(
              i + 1,
              measured ? trace++ : -1,
              spot.xPixels(),
              spot.yPixels(),
              spot.radiusPixels(),
              field.detected().states().get(i)));
    }
    return List.copyOf(all);
  }

  private static List<SeenSpot> pixels(Mask mask) {
    int[] places = mask.places();
    List<SeenSpot> all = new ArrayList<>(places.length);
    for (int i = 0; i < places.length; i++) {
      int x = places[i] % mask.width();
      int y = places[i] / mask.width();
      all.add(new SeenSpot(i + 1, i, x, y, HALF_PIXEL, SpotState.ISOLATED));
    }
    return all;
  }
}
