package io.github.umlpsd.results.comparison;

import io.github.umlpsd.compare.ComparedEndpoint;
import io.github.umlpsd.compare.Comparison;
import io.github.umlpsd.compare.endpoints.Endpoint;
import io.github.umlpsd.compare.endpoints.MovieEndpoints;
import io.github.umlpsd.compare.pool.ComparedMovie;
import io.github.umlpsd.results.tables.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** {@code dots.csv}: a row for each dot of each movie, with what single dots have. */
final class DotTable {
  private DotTable() {}

  static Table of(Comparison comparison) {
    List<ComparedEndpoint> endpoints =
        comparison.endpoints().stream()
            .filter(e -> e.endpoint().kind() == Endpoint.Kind.DOT)
            .filter(e -> e.endpoint().classIndex() < 0)
            .toList();
    List<String> columns =
        new ArrayList<>(
            List.of(
                "movie",
                "condition",
                "spot",
                "class",
                "class_second",
                "brightness_" + comparison.unit().key(),
                "snr",
                "equal_snr"));
    endpoints.forEach(e -> columns.add(e.key()));
    Table.Builder table = new Table.Builder("dots", columns.toArray(String[]::new));
    for (int m = 0; m < comparison.movies().size(); m++) {
      ComparedMovie movie = comparison.movies().get(m);
      for (int i = 0; i < movie.leading().dots(); i++) {
        int dot = i;
        List<Object> row =
            new ArrayList<>(
                Arrays.asList(
                    movie.movie().name(),
                    movie.movie().row().condition(),
                    movie.movie().funnel().spots().get(dot),
                    label(movie.leading(), dot),
                    movie.second().map(s -> label(s, dot)).orElse(null),
                    movie.facts().brightness()[dot],
                    movie.facts().signalToNoise()[dot],
                    comparison.equalDots()[m][dot] ? 1 : 0));
        endpoints.forEach(e -> row.add(movie.leading().dotValues(e.endpoint())[dot]));
        table.row(row.toArray());
      }
    }
    return table.build();
  }

  private static Object label(MovieEndpoints endpoints, int dot) {
    int label = endpoints.labels()[dot];
    return label < 0 ? (Object) "unclassified" : (Object) (label + 1);
  }
}
