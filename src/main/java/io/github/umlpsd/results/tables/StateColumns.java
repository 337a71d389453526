package io.github.umlpsd.results.tables;

import io.github.umlpsd.blinking.dwells.DwellFit;
import io.github.umlpsd.blinking.dwells.LawFit;
import io.github.umlpsd.blinking.dwells.MeasuredRate;
import io.github.umlpsd.blinking.dwells.StateTimes;
import io.github.umlpsd.job.Finding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** How long states last, as the tables of traces and of classes tell it. */
final class StateColumns {
  /** Columns of {@link #of}. */
  static final List<String> NAMES = names();

  /** Columns of {@link #laws}. */
  static final List<String> LAWS =
      List.of("on_law", "on_alpha", "on_alpha_se", "off_law", "off_alpha", "off_alpha_se");

  private StateColumns() {}

  /** The chosen laws of ON and OFF times, with their exponents. */
  static List<Object> laws(Finding<DwellFit> onFit, Finding<DwellFit> offFit) {
    List<Object> cells = new ArrayList<>();
    for (Finding<DwellFit> fit : List.of(onFit, offFit)) {
      cells.add(Cells.law(fit));
      cells.add(Cells.exponent(fit, LawFit::exponent));
      cells.add(Cells.exponent(fit, LawFit::exponentError));
    }
    return cells;
  }

  private static List<String> names() {
    List<String> names =
        new ArrayList<>(List.of("on_tau_s", "on_tau_s_se", "off_tau_s", "off_tau_s_se"));
    for (String what : List.of("mean_on_s", "mean_off_s", "switching_hz")) {
      names.addAll(List.of(what, what + "_se", what + "_low", what + "_high"));
    }
    return List.copyOf(names);
  }

  /**
   * Times of the chosen laws, mean times and rate.
   *
   * @param times empty where there are none
   */
  static List<Object> of(
      Finding<DwellFit> onFit, Finding<DwellFit> offFit, Optional<StateTimes> times) {
    List<Object> cells = new ArrayList<>();
    cells.addAll(lawTime(onFit, times, StateTimes::ofOnLaw));
    cells.addAll(lawTime(offFit, times, StateTimes::ofOffLaw));
    for (Function<StateTimes, MeasuredRate> field :
        List.<Function<StateTimes, MeasuredRate>>of(
            StateTimes::on, StateTimes::off, StateTimes::rate)) {
      Optional<MeasuredRate> value = times.map(field);
      cells.add(Cells.number(value, MeasuredRate::value));
      cells.add(Cells.number(value, MeasuredRate::error));
      cells.add(Cells.number(value, MeasuredRate::low));
      cells.add(Cells.number(value, MeasuredRate::high));
    }
    return cells;
  }

  private static List<Object> lawTime(
      Finding<DwellFit> fit,
      Optional<StateTimes> times,
      BiFunction<StateTimes, LawFit, Finding<MeasuredRate>> which) {
    Optional<MeasuredRate> time =
        times.flatMap(t -> fit.value().flatMap(f -> which.apply(t, f.bestFit()).value()));
    return Arrays.asList(
        Cells.number(time, MeasuredRate::value),
        Cells.number(time.filter(t -> !Double.isNaN(t.error())), MeasuredRate::error));
  }
}
