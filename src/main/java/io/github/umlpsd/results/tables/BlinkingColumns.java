package io.github.umlpsd.results.tables;

import io.github.umlpsd.blinking.BlinkingStatistics;
import io.github.umlpsd.blinking.StateModel;
import io.github.umlpsd.blinking.TwoStates;
import io.github.umlpsd.blinking.steps.ChangePoints;
import io.github.umlpsd.movie.camera.LightUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the tables of spots and of pixels tell of how one trace blinks, besides its ON fraction. */
final class BlinkingColumns {
  private static final List<String> OWN =
      List.of(
          "change_points",
          "levels",
          "bleaching_s",
          "correlation_s",
          "state_model",
          "off_",
          "on_",
          "drifts",
          "too_fast");

  static final int COUNT = 2 + StateColumns.LAWS.size() + OWN.size() + StateColumns.NAMES.size();

  private BlinkingColumns() {}

  /**
   * Names of the columns.
   *
   * @param unit of the traces
   */
  static List<String> names(LightUnit unit) {
    return Stream.of(
            List.of("threshold_" + unit.key(), "switches"),
            StateColumns.LAWS,
            OWN.stream().map(name -> name.endsWith("_") ? name + unit.key() : name).toList(),
            StateColumns.NAMES)
        .flatMap(List::stream)
        .toList();
  }

  static List<Object> of(BlinkingStatistics blinking) {
    Optional<TwoStates> states = blinking.states().value();
    List<Object> cells =
        new ArrayList<>(
            Arrays.asList(
                states.filter(s -> s.model() == StateModel.THRESHOLD).isPresent()
                    ? Cells.number(blinking.threshold().value(), t -> t.value())
                    : null,
                blinking.dwellTimes().value().isPresent()
                    ? states.map(s -> (int) Math.round(s.switches())).orElse(null)
                    : null));
    cells.addAll(StateColumns.laws(blinking.onFit(), blinking.offFit()));
    cells.addAll(
        Arrays.asList(
            blinking.changePoints().value().map(ChangePoints::count).orElse(null),
            blinking.levels().isPresent() ? blinking.levels().getAsInt() : null,
            Cells.number(blinking.bleachingSeconds().value(), s -> s),
            Cells.number(blinking.correlationSeconds().value(), s -> s),
            states.map(s -> s.model().key()).orElse(null),
            Cells.number(states, TwoStates::offLevel),
            Cells.number(states, TwoStates::onLevel),
            blinking.changePoints().value().map(s -> blinking.drifts() ? 1 : 0).orElse(null),
            blinking.dwellTimes().value().map(d -> blinking.tooFast() ? 1 : 0).orElse(null)));
    cells.addAll(StateColumns.of(blinking.onFit(), blinking.offFit(), blinking.times().value()));
    return cells;
  }
}
