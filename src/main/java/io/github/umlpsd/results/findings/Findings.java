package io.github.umlpsd.results.findings;

import io.github.umlpsd.compare.Comparison;
import io.github.umlpsd.compare.dynamics.Dynamics;
import io.github.umlpsd.compare.dynamics.NeighbourCorrelation;
import io.github.umlpsd.compare.dynamics.SpectrumAgeing;
import io.github.umlpsd.compare.pool.ComparedMovie;
import io.github.umlpsd.results.charts.Figure;
import io.github.umlpsd.results.tables.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Which tables and figures of a comparison say more than one number of each dot. */
public final class Findings {
  private Findings() {}

  /** Tables by condition, in the order in which a user reads them. */
  public static List<Table> tables(Comparison comparison) {
    List<Table> tables = new ArrayList<>();
    if (!comparison.doses().isEmpty()) {
      tables.add(DynamicsTables.dose(comparison.doses()));
    }
    comparison
        .classes()
        .exponents()
        .value()
        .ifPresent(
            found -> {
              tables.add(ClassExponents.medians(comparison, found));
              tables.add(ClassExponents.tests(found));
            });
    tables.add(DynamicsTables.ageing(by(comparison, Dynamics::ageing)));
    Map<String, SpectrumAgeing> spectra = spectra(comparison);
    if (!spectra.isEmpty()) {
      tables.add(DynamicsTables.spectrumAgeing(spectra));
    }
    tables.add(DynamicsTables.memory(by(comparison, Dynamics::memory)));
    tables.add(DynamicsTables.levels(by(comparison, Dynamics::levels)));
    tables.add(DynamicsTables.occupancy(by(comparison, Dynamics::levels)));
    tables.add(DynamicsTables.transitions(by(comparison, Dynamics::transitions)));
    tables.add(DynamicsTables.dwellMap(by(comparison, Dynamics::durations)));
    Map<String, NeighbourCorrelation> neighbours = neighbours(comparison.movies());
    if (!neighbours.isEmpty()) {
      tables.add(DynamicsTables.neighbours(neighbours));
    }
    return tables;
  }

  /** Figures by condition, in the same order. */
  public static List<Figure> figures(Comparison comparison) {
    List<Figure> figures = new ArrayList<>();
    if (!comparison.doses().isEmpty()) {
      figures.add(DoseFigure.of(comparison));
    }
    comparison
        .classes()
        .exponents()
        .value()
        .ifPresent(found -> figures.add(ClassExponents.figure(comparison, found)));
    figures.add(DynamicsFigures.ageing(by(comparison, Dynamics::ageing)));
    Map<String, SpectrumAgeing> spectra = spectra(comparison);
    if (!spectra.isEmpty()) {
      figures.add(DynamicsFigures.spectrumAgeing(spectra));
    }
    figures.add(DynamicsFigures.memory(by(comparison, Dynamics::memory)));
    figures.add(DynamicsFigures.occupancy(by(comparison, Dynamics::levels)));
    for (int c = 0; c < comparison.dynamics().size(); c++) {
      String condition = comparison.design().conditions().get(c);
      Dynamics dynamics = comparison.dynamics().get(c);
      figures.add(MapFigure.transitions(condition, dynamics.transitions()).numbered(c + 1));
      figures.add(MapFigure.dwells(condition, dynamics.durations()).numbered(c + 1));
      Map<String, NeighbourCorrelation> neighbours = neighbours(comparison.of(c));
      if (!neighbours.isEmpty()) {
        figures.add(DynamicsFigures.neighbours(condition, neighbours).numbered(c + 1));
      }
    }
    return figures;
  }

  /** Of each movie that has one. */
  private static Map<String, NeighbourCorrelation> neighbours(List<ComparedMovie> movies) {
    Map<String, NeighbourCorrelation> all = new LinkedHashMap<>();
    movies.forEach(m -> m.neighbours().ifPresent(found -> all.put(m.movie().name(), found)));
    return all;
  }

  private static <T> Map<String, T> by(Comparison comparison, Function<Dynamics, T> part) {
    Map<String, T> map = new LinkedHashMap<>();
    for (int c = 0; c < comparison.dynamics().size(); c++) {
      map.put(comparison.design().conditions().get(c), part.apply(comparison.dynamics().get(c)));
    }
    return map;
  }

  private static Map<String, SpectrumAgeing> spectra(Comparison comparison) {
    Map<String, SpectrumAgeing> spectra = new LinkedHashMap<>();
    by(comparison, Dynamics::spectrum)
        .forEach((name, found) -> found.value().ifPresent(value -> spectra.put(name, value)));
    return spectra;
  }
}
