package io.github.umlpsd.results.findings;

import io.github.umlpsd.compare.endpoints.Endpoint;
import io.github.umlpsd.compare.endpoints.Measured;
import io.github.umlpsd.compare.endpoints.MovieEndpoints;
import io.github.umlpsd.compare.testing.ConditionMean;
import io.github.umlpsd.compare.testing.Design;
import io.github.umlpsd.results.tables.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** {@code endpoints.csv} and {@code endpoint_dots.csv}. */
public final class EndpointTable {
  private EndpointTable() {}

  /**
   * A row per endpoint and movie, behind them a row per endpoint and condition. The interval of a
   * movie tells of its dots, that of a condition of its movies.
   *
   * @param movies in the order of the design
   */
  public static Table of(Design design, List<Endpoint> endpoints, List<MovieEndpoints> movies) {
    Table.Builder table =
        new Table.Builder(
            "endpoints",
            "of",
            "condition",
            "block",
            "movie",
            "endpoint",
            "unit",
            "value",
            "low",
            "high",
            "dots",
            "movies");
    for (Endpoint endpoint : endpoints) {
      for (int m = 0; m < movies.size(); m++) {
        Measured value = movies.get(m).value(endpoint);
        table.row(
            "movie",
            design.conditions().get(design.condition()[m]),
            design.block()[m],
            movies.get(m).movie(),
            endpoint.key(),
            endpoint.unit(),
            value.value(),
            value.low(),
            value.high(),
            value.dots(),
            1);
      }
    }
    for (Endpoint endpoint : endpoints) {
      for (int c = 0; c < design.conditions().size(); c++) {
        int[] own = design.of(c);
        ConditionMean mean =
            ConditionMean.of(
                Arrays.stream(own)
                    .mapToDouble(m -> movies.get(m).value(endpoint).value())
                    .toArray());
        table.row(
            "condition",
            design.conditions().get(c),
            null,
            null,
            endpoint.key(),
            endpoint.unit(),
            mean.mean(),
            mean.low(),
            mean.high(),
            Arrays.stream(own).map(m -> movies.get(m).value(endpoint).dots()).sum(),
            mean.movies());
      }
    }
    return table.build();
  }

  /** A row per dot, with the endpoints that dots have. */
  public static Table dots(Design design, List<Endpoint> endpoints, List<MovieEndpoints> movies) {
    List<Endpoint> shown =
        endpoints.stream()
            .filter(e -> e.kind() == Endpoint.Kind.DOT && e.classIndex() < 0)
            .toList();
    List<String> columns = new ArrayList<>(List.of("condition", "movie", "dot", "cluster"));
    shown.forEach(e -> columns.add(e.key()));
    Table.Builder table = new Table.Builder("endpoint_dots", columns.toArray(String[]::new));
    for (int m = 0; m < movies.size(); m++) {
      MovieEndpoints movie = movies.get(m);
      for (int i = 0; i < movie.dots(); i++) {
        List<Object> row = new ArrayList<>();
        row.add(design.conditions().get(design.condition()[m]));
        row.add(movie.movie());
        row.add(i + 1);
        row.add(movie.labels()[i] < 0 ? "unclassified" : movie.labels()[i] + 1);
        for (Endpoint endpoint : shown) {
          double[] values = movie.dotValues(endpoint);
          row.add(i < values.length ? values[i] : Double.NaN);
        }
        table.row(row.toArray());
      }
    }
    return table.build();
  }
}
