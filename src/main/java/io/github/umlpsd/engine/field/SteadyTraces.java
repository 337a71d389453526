package io.github.umlpsd.engine.field;

import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.movie.checks.Check;
import io.github.umlpsd.movie.checks.Verdict;
import io.github.umlpsd.pixels.CommonMode;
import io.github.umlpsd.traces.Background;
import io.github.umlpsd.traces.TraceSet;
import io.github.umlpsd.traces.common.CommonSignal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Traces of spots as under a steady lamp, if {@code common_signal=divide}.
 *
 * @param checks what was taken out, or why nothing was; empty if it was not asked for
 */
public record SteadyTraces(TraceSet traces, List<Check> checks) {
  private static final String NAME = "common signal";

  /**
   * The traces themselves, or divided by what they have in common.
   *
   * @throws UserException if the traces hold the camera's offset, which no lamp multiplies
   */
  public static SteadyTraces of(TraceSet traces, Parameters parameters, Workers workers) {
    if (parameters.pixels().commonMode() == CommonMode.NONE) {
      return new SteadyTraces(traces, List.of());
    }
    if (parameters.photometry().background() == Background.NONE
        && !parameters.movie().camera().knowsOffset()) {
      throw new UserException(
          "common_signal=divide needs traces without the camera's offset, which no lamp multiplies;"
              + " give background=annulus or camera_offset.");
    }
    CommonSignal.Divided divided = CommonSignal.divide(traces, workers);
    return new SteadyTraces(divided.traces(), List.of(check(divided.signal())));
  }

  private static Check check(CommonSignal signal) {
    Map<String, Object> numbers = new LinkedHashMap<>();
    numbers.put("bright_spots", signal.dots());
    numbers.put("frames", signal.frames());
    numbers.put("fluctuation", signal.fluctuation());
    numbers.put("share_taken_out", signal.share());
    if (!signal.isKnown()) {
      return new Check(
          NAME,
          Verdict.TOLD,
          String.format(
              Locale.ROOT,
              "common_signal=divide changed nothing: more than %d spots must be bright together in"
                  + " %d frames or more, but they are in %d (%d bright spots).",
              CommonSignal.FEWEST,
              CommonSignal.FEWEST_FRAMES,
              signal.frames(),
              signal.dots()),
          numbers);
    }
    return new Check(
        NAME,
        Verdict.FINE,
        signal.isTakenOut()
            ? String.format(
                Locale.ROOT,
                "Traces are divided by what %d bright spots have in common: %.2g %% (standard"
                    + " deviation).",
                signal.dots(),
                100 * signal.fluctuation())
            : "Nothing was taken out, since the spots have nothing in common.",
        numbers);
  }
}
