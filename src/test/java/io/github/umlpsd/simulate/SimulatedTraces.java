package io.github.umlpsd.simulate;

import io.github.umlpsd.simulate.emitters.EmitterTruth;
import io.github.umlpsd.traces.TraceSet;
import java.util.List;

/**
 * Traces and their truth, in the same order.
 *
 * @param traces counts above background
 */
public record SimulatedTraces(TraceSet traces, List<EmitterTruth> truth) {

  public SimulatedTraces {
    truth = List.copyOf(truth);
  }

  /** Number of the true class of each trace, from 0. */
  public int[] labels() {
    return truth.stream().mapToInt(EmitterTruth::label).toArray();
  }
}
