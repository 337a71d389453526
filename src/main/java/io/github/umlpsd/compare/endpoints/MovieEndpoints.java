package io.github.umlpsd.compare.endpoints;

import io.github.umlpsd.compare.testing.Lifetimes;
import java.util.Map;

/**
 * What was measured of one movie for a comparison. The arrays belong to this value; do not change
 * them.
 *
 * @param movie its name
 * @param dots number of dots
 * @param labels class of each dot from 0; negative = none
 * @param dotValues by the key of the endpoint, one for each dot; NaN where a dot has none
 * @param lifetimes by the key of the endpoint, of the dots that were looked at
 * @param values by the key of the endpoint, one for the movie
 * @param recordSeconds length of the record, s
 */
public record MovieEndpoints(
    String movie,
    int dots,
    int[] labels,
    Map<String, double[]> dotValues,
    Map<String, Lifetimes> lifetimes,
    Map<String, Measured> values,
    double recordSeconds) {

  public MovieEndpoints {
    dotValues = Map.copyOf(dotValues);
    lifetimes = Map.copyOf(lifetimes);
    values = Map.copyOf(values);
  }

  /** The number of the movie; without one, NaN. */
  public Measured value(Endpoint endpoint) {
    return values.getOrDefault(endpoint.key(), Measured.none());
  }

  /** Values of the dots; none for an endpoint of whole movies and classes. */
  public double[] dotValues(Endpoint endpoint) {
    return dotValues.getOrDefault(endpoint.key(), new double[0]);
  }
}
