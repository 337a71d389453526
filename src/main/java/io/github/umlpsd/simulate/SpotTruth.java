package io.github.umlpsd.simulate;

import io.github.umlpsd.simulate.emitters.EmitterTruth;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a simulated spot truly is, and what it is.
 *
 * @param xPixels column in the middle of the drift; the centre of the first pixel is 0
 * @param yPixels row in the middle of the drift; the centre of the first pixel is 0
 */
public record SpotTruth(double xPixels, double yPixels, EmitterTruth emitter) {

  /** Names of the columns of {@link #row()}. */
  public static List<String> header() {
    List<String> header = new ArrayList<>(List.of("x_px", "y_px"));
    header.addAll(EmitterTruth.header());
    return header;
  }

  /** The cells of a table of truths. */
  public List<String> row() {
    List<String> row =
        new ArrayList<>(List.of(EmitterTruth.number(xPixels), EmitterTruth.number(yPixels)));
    row.addAll(emitter.row());
    return row;
  }
}
