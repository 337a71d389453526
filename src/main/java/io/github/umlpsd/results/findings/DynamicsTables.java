package io.github.umlpsd.results.findings;

import io.github.umlpsd.compare.dynamics.Ageing;
import io.github.umlpsd.compare.dynamics.DotMean;
import io.github.umlpsd.compare.dynamics.DwellMemory;
import io.github.umlpsd.compare.dynamics.IntensityDwellMap;
import io.github.umlpsd.compare.dynamics.NeighbourCorrelation;
import io.github.umlpsd.compare.dynamics.SharedLevels;
import io.github.umlpsd.compare.dynamics.SpectrumAgeing;
import io.github.umlpsd.compare.dynamics.TransitionMap;
import io.github.umlpsd.compare.testing.DoseResponse;
import io.github.umlpsd.results.tables.Table;
import java.util.List;
import java.util.Map;

/**
 * Tables of what traces say beyond one number. Each takes what was found in groups of dots, by the
 * name of the group: a movie, a class, a condition.
 */
public final class DynamicsTables {
  private DynamicsTables() {}

  /** {@code ageing.csv}: a row per group, quantity and window, and one for the slope (window 0). */
  public static Table ageing(Map<String, List<Ageing>> groups) {
    Table.Builder table =
        new Table.Builder(
            "ageing", "group", "quantity", "window", "windows", "dots", "value", "low", "high");
    groups.forEach(
        (group, all) -> {
          for (Ageing ageing : all) {
            int windows = ageing.windows().size();
            for (int w = 0; w <= windows; w++) {
              DotMean value = w == 0 ? ageing.slope() : ageing.windows().get(w - 1);
              table.row(
                  group,
                  ageing.quantity().key(),
                  w,
                  windows,
                  value.dots(),
                  value.value(),
                  value.low(),
                  value.high());
            }
          }
        });
    return table.build();
  }

  /** {@code spectrum_ageing.csv}: level of the spectrum against the length of the record. */
  public static Table spectrumAgeing(Map<String, SpectrumAgeing> groups) {
    Table.Builder table =
        new Table.Builder(
            "spectrum_ageing",
            "group",
            "record_s",
            "frequency_hz",
            "level_per_hz",
            "exponent",
            "exponent_low",
            "exponent_high",
            "dots");
    groups.forEach(
        (group, found) -> {
          for (int i = 0; i < found.seconds().length; i++) {
            table.row(
                group,
                found.seconds()[i],
                found.frequencyHz(),
                found.level()[i],
                found.exponent(),
                found.low(),
                found.high(),
                found.dots());
          }
        });
    return table.build();
  }

  /** {@code memory.csv}: rank correlation of successive ON and OFF times. */
  public static Table memory(Map<String, List<DwellMemory>> groups) {
    Table.Builder table =
        new Table.Builder("memory", "group", "times", "dots", "pairs", "rank_correlation", "p");
    groups.forEach(
        (group, all) ->
            all.forEach(
                m ->
                    table.row(group, m.kind().key(), m.dots(), m.pairs(), m.correlation(), m.p())));
    return table.build();
  }

  /** {@code shared_levels.csv}: grey levels and whether dots share them. */
  public static Table levels(Map<String, SharedLevels> groups) {
    Table.Builder table =
        new Table.Builder(
            "shared_levels",
            "group",
            "dots",
            "grey_share",
            "grey_share_low",
            "grey_share_high",
            "grey_levels_per_dot",
            "dots_with_grey",
            "shared_at",
            "shared_levels",
            "p");
    groups.forEach(
        (group, l) ->
            table.row(
                group,
                l.dots(),
                l.greyShare().value(),
                l.greyShare().low(),
                l.greyShare().high(),
                l.greyLevels().value(),
                l.greyDots(),
                l.sharedAt(),
                l.sharedCount(),
                l.p()));
    return table.build();
  }

  /** {@code occupancy.csv}: share of the time at each relative brightness. */
  public static Table occupancy(Map<String, SharedLevels> groups) {
    Table.Builder table =
        new Table.Builder("occupancy", "group", "relative_brightness", "share_of_time");
    groups.forEach(
        (group, l) -> {
          for (int i = 0; i < l.brightness().length; i++) {
            table.row(group, l.brightness()[i], l.occupancy()[i]);
          }
        });
    return table.build();
  }

  /** {@code transitions.csv}: cells of the transition density map that are not empty. */
  public static Table transitions(Map<String, TransitionMap> groups) {
    Table.Builder table =
        new Table.Builder("transitions", "group", "brightness_before", "brightness_after", "share");
    groups.forEach(
        (group, map) -> {
          for (int i = 0; i < map.density().length; i++) {
            for (int j = 0; j < map.density().length; j++) {
              if (map.density()[i][j] > 0) {
                table.row(
                    group, middle(map.edges(), i), middle(map.edges(), j), map.density()[i][j]);
              }
            }
          }
        });
    return table.build();
  }

  /** {@code brightness_dwell.csv}: cells of the map of brightness and duration, not empty ones. */
  public static Table dwellMap(Map<String, IntensityDwellMap> groups) {
    Table.Builder table =
        new Table.Builder(
            "brightness_dwell",
            "group",
            "relative_brightness",
            "duration_s",
            "share",
            "rank_correlation");
    groups.forEach(
        (group, map) -> {
          for (int i = 0; i < map.density().length; i++) {
            for (int j = 0; j < map.density()[i].length; j++) {
              if (map.density()[i][j] > 0) {
                table.row(
                    group,
                    middle(map.brightnessEdges(), i),
                    Math.sqrt(map.secondsEdges()[j] * map.secondsEdges()[j + 1]),
                    map.density()[i][j],
                    map.correlation());
              }
            }
          }
        });
    return table.build();
  }

  /** {@code neighbours.csv}: correlation of pairs against distance; the first row is all pairs. */
  public static Table neighbours(Map<String, NeighbourCorrelation> groups) {
    Table.Builder table =
        new Table.Builder(
            "neighbours",
            "group",
            "from_px",
            "to_px",
            "pairs",
            "correlation",
            "scrambled_low",
            "scrambled_high",
            "p");
    groups.forEach(
        (group, found) -> {
          long pairs = found.dots() * (found.dots() - 1L) / 2;
          table.row(group, null, null, pairs, found.all(), null, null, found.allP());
          for (NeighbourCorrelation.Ring ring : found.rings()) {
            table.row(
                group,
                ring.from(),
                ring.to(),
                ring.pairs(),
                ring.correlation(),
                ring.low(),
                ring.high(),
                ring.p());
          }
        });
    return table.build();
  }

  /** {@code dose.csv}: endpoints against power. */
  public static Table dose(List<DoseResponse> slopes) {
    Table.Builder table =
        new Table.Builder(
            "dose",
            "endpoint",
            "movies",
            "slope_per_decade_of_power",
            "slope_low",
            "slope_high",
            "p");
    slopes.forEach(s -> table.row(s.key(), s.movies(), s.slope(), s.low(), s.high(), s.p()));
    return table.build();
  }

  private static double middle(double[] edges, int bin) {
    return (edges[bin] + edges[bin + 1]) / 2;
  }
}
