package io.github.umlpsd.results.tables;

import io.github.umlpsd.blinking.BlinkingStatistics;
import io.github.umlpsd.engine.Analysis;
import io.github.umlpsd.engine.Classification;
import io.github.umlpsd.engine.Field;
import io.github.umlpsd.engine.decisions.Decision;
import io.github.umlpsd.engine.decisions.MatchedDecisions;
import io.github.umlpsd.engine.decisions.Verdict;
import io.github.umlpsd.movie.camera.LightUnit;
import io.github.umlpsd.results.saved.FitColumns;
import io.github.umlpsd.spectra.TraceSpectrum;
import io.github.umlpsd.spectra.law.PowerLawFit;
import io.github.umlpsd.spots.Spot;
import io.github.umlpsd.traces.Repairs;
import io.github.umlpsd.traces.TraceSet;
import io.github.umlpsd.traces.tables.TableFacts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** {@code spots.csv}: a row per spot, measured or not, or per trace of a table. */
final class SpotTable {
  private static final String[] PLACE = {
    "spot", "x_px", "y_px", "x_um", "y_um", "quality", "radius_px", "isolated"
  };
  private static final String[] BEHAVIOUR = {
    "cluster",
    "silhouette",
    "beta",
    "beta_se",
    "amplitude",
    "floor",
    "corner_hz",
    "on_fraction",
    "fit",
    "beta_low",
    "beta_high",
    "floor_se",
    "corner_hz_se",
    "band_min_hz",
    "band_max_hz",
    "fit_points",
    "goodness",
    "floor_dominates",
    "trend_dominates",
    "band_too_short",
    "shot_noise",
    "trend_removed",
    "beta_at_limit",
    "beta_segments_se"
  };
  private static final String[] END = {"embedding_1", "embedding_2", "note"};

  private final Analysis analysis;
  private final int[] labels;
  private final TraceSet traces;
  private final LightUnit unit;
  private final MatchedDecisions decisions;

  private SpotTable(Analysis analysis) {
    this.analysis = analysis;
    this.labels = analysis.classes().labels();
    this.traces = analysis.traces().held().orElseThrow();
    this.unit = traces.unit();
    this.decisions = analysis.decisions();
  }

  static Table of(Analysis analysis) {
    return new SpotTable(analysis).table();
  }

  private Table table() {
    List<String> columns = new ArrayList<>(Arrays.asList(PLACE));
    columns.add("mean_" + unit.key());
    columns.addAll(Arrays.asList(BEHAVIOUR));
    columns.addAll(BlinkingColumns.names(unit));
    columns.addAll(Arrays.asList(END));
    analysis.second().ifPresent(other -> columns.addAll(secondColumns(other)));
    List<Classification> given = FitColumns.given(analysis);
    given.forEach(classification -> columns.addAll(FitColumns.names(classification)));
    if (analysis.field().isPresent()) {
      columns.addAll(List.of("ray_frames", "broken_pixels"));
    }
    if (unit == LightUnit.PHOTOELECTRONS) {
      columns.addAll(List.of("bright_" + unit.key(), "signal_to_noise"));
    }
    Optional<TableFacts> named = analysis.table().filter(TableFacts::isNamed);
    named.ifPresent(facts -> columns.add("name"));
    Table.Builder table = new Table.Builder("spots", columns.toArray(String[]::new));
    int rows =
        analysis.field().map(f -> f.detected().spots().size()).orElse(analysis.traces().size());
    int trace = 0;
    for (int spot = 0; spot < rows; spot++) {
      boolean measured = trace < analysis.traces().size() && analysis.spotNumber(trace) == spot + 1;
      List<Object> row = new ArrayList<>(place(spot));
      row.addAll(measured ? behaviour(trace) : unmeasured(spot));
      if (analysis.second().isPresent()) {
        row.addAll(measured ? second(analysis.second().get(), trace) : Arrays.asList(null, null));
      }
      int own = trace;
      given.forEach(c -> row.addAll(measured ? FitColumns.of(c, own) : FitColumns.NONE));
      if (analysis.field().isPresent()) {
        row.addAll(measured ? repairs(trace) : Arrays.asList(null, null));
      }
      if (unit == LightUnit.PHOTOELECTRONS) {
        row.addAll(measured ? bright(trace) : Arrays.asList(null, null));
      }
      named.ifPresent(facts -> row.add(facts.names().get(own)));
      trace += measured ? 1 : 0;
      table.row(row.toArray());
    }
    return table.build();
  }

  private static List<String> secondColumns(Classification other) {
    return List.of(other.named("cluster"), other.named("silhouette"));
  }

  private static List<Object> second(Classification other, int trace) {
    OptionalInt row = other.classes().row(trace);
    return row.isEmpty()
        ? Arrays.asList("unclassified", null)
        : List.of(
            other.classes().labels()[trace] + 1,
            other.classes().clustering().silhouettes()[row.getAsInt()]);
  }

  private List<Object> repairs(int trace) {
    Repairs repairs = analysis.field().orElseThrow().repairs();
    return List.of(repairs.rayFrames()[trace], repairs.brokenPixels()[trace]);
  }

  private List<Object> bright(int trace) {
    return Arrays.asList(
        analysis.members().brightLevels()[trace],
        analysis.members().signalToNoise().map(ratios -> ratios[trace]).orElse(Double.NaN));
  }

  private List<Object> place(int index) {
    if (analysis.field().isEmpty()) {
      return Arrays.asList(index + 1, null, null, null, null, null, null, null);
    }
    Field field = analysis.field().get();
    Spot spot = field.detected().spots().get(index);
    OptionalDouble size = field.pixelSizeMicrometers();
    return Arrays.asList(
        index + 1,
        spot.xPixels(),
        spot.yPixels(),
        size.isPresent() ? (Object) (spot.xPixels() * size.getAsDouble()) : null,
        size.isPresent() ? (Object) (spot.yPixels() * size.getAsDouble()) : null,
        spot.quality(),
        spot.radiusPixels(),
        field.detected().isIsolated(index) ? 1 : 0);
  }

  private List<Object> unmeasured(int spot) {
    Object[] cells = new Object[1 + BEHAVIOUR.length + BlinkingColumns.COUNT + END.length];
    String state =
        analysis
            .field()
            .orElseThrow()
            .detected()
            .states()
            .get(spot)
            .name()
            .toLowerCase(Locale.ROOT);
    cells[cells.length - 1] = "not measured: " + state.replace('_', ' ');
    return Arrays.asList(cells);
  }

  private List<Object> behaviour(int i) {
    TraceSpectrum spectrum = analysis.members().spectra().get(i);
    Optional<PowerLawFit> fit = spectrum.fit();
    BlinkingStatistics blinking = analysis.members().blinking().get(i).orElseThrow();
    int row = analysis.classes().row(i).orElse(-1);
    double[] place =
        row < 0 ? null : analysis.classes().embedding().map(e -> e.coordinates()[row]).orElse(null);
    List<Object> cells =
        new ArrayList<>(
            Arrays.asList(
                Arrays.stream(traces.trace(i)).average().orElseThrow(),
                labels[i] < 0 ? (Object) "unclassified" : (Object) (labels[i] + 1),
                row < 0 ? null : analysis.classes().clustering().silhouettes()[row],
                Cells.number(fit, PowerLawFit::beta),
                Cells.number(fit, PowerLawFit::betaError),
                Cells.number(fit, PowerLawFit::amplitude),
                fit.map(PowerLawFit::floor).orElse(OptionalDouble.empty()),
                fit.map(PowerLawFit::cornerHz).orElse(OptionalDouble.empty()),
                blinking.onFraction(),
                fit.map(f -> f.model().key()).orElse(null),
                Cells.number(fit, f -> f.betaInterval().low()),
                Cells.number(fit, f -> f.betaInterval().high()),
                fit.map(PowerLawFit::floorError).orElse(OptionalDouble.empty()),
                fit.map(PowerLawFit::cornerError).orElse(OptionalDouble.empty()),
                Cells.number(fit, PowerLawFit::bandMinHz),
                Cells.number(fit, PowerLawFit::bandMaxHz),
                fit.map(PowerLawFit::points).orElse(null),
                Cells.number(fit, PowerLawFit::goodness),
                fit.map(f -> f.floorDominates() ? 1 : 0).orElse(null),
                fit.map(f -> f.trendDominates() ? 1 : 0).orElse(null),
                fit.map(f -> f.tooShort() ? 1 : 0).orElse(null),
                spectrum.shotNoise(),
                fit.map(f -> f.trendRemoved() ? 1 : 0).orElse(null),
                fit.map(f -> f.atLimit() ? 1 : 0).orElse(null),
                spectrum.segmentsError()));
    cells.addAll(BlinkingColumns.of(blinking));
    cells.addAll(
        Arrays.asList(
            place == null ? null : place[0], place == null ? null : place[1], note(i, spectrum)));
    return cells;
  }

  private String note(int trace, TraceSpectrum spectrum) {
    String reason = analysis.classes().reason(trace);
    String unclassified = reason.isEmpty() ? "" : "unclassified: " + reason + ". ";
    return (unclassified + spectrum.reason() + moved(trace)).strip();
  }

  private String moved(int trace) {
    Decision decision = decisions.byTrace().get(trace);
    return decision == null || decision.verdict() != Verdict.CLASS ? "" : " Class chosen by hand.";
  }
}
