package io.github.umlpsd.compare.dynamics;

import io.github.umlpsd.job.Finding;
import java.util.Arrays;
import java.util.List;

/**
 * What the traces of some dots say beyond one number each.
 *
 * @param ageing each quantity in successive windows of the record
 * @param spectrum level of the spectrum against the length of the record, or why there is none
 * @param memory of successive times, a value for each kind
 * @param levels grey levels, and whether dots share them
 * @param transitions brightness before and behind a jump
 * @param durations brightness and length of stays
 */
public record Dynamics(
    List<Ageing> ageing,
    Finding<SpectrumAgeing> spectrum,
    List<DwellMemory> memory,
    SharedLevels levels,
    TransitionMap transitions,
    IntensityDwellMap durations) {
  private static final int WINDOWS = 4;

  public Dynamics {
    ageing = List.copyOf(ageing);
    memory = List.copyOf(memory);
  }

  /**
   * @param dots at least one
   */
  public static Dynamics of(Dots dots, long seed) {
    return new Dynamics(
        Ageing.of(dots, WINDOWS, seed),
        SpectrumAgeing.of(dots, seed),
        Arrays.stream(MemoryKind.values())
            .map(kind -> DwellMemory.of(kind, dots, 0, Double.POSITIVE_INFINITY, seed))
            .toList(),
        SharedLevels.of(dots, seed),
        TransitionMap.of(dots),
        IntensityDwellMap.of(dots, seed));
  }
}
