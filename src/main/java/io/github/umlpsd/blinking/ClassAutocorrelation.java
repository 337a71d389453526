package io.github.umlpsd.blinking;

import java.util.List;
import java.util.Optional;

/** Autocorrelation of a class of traces. */
public final class ClassAutocorrelation {
  private ClassAutocorrelation() {}

  /**
   * Mean of the members' g2 at each lag.
   *
   * @param traces statistics of traces of one length
   * @return empty if no trace has an autocorrelation
   */
  public static Optional<Autocorrelation> of(List<BlinkingStatistics> traces) {
    List<Autocorrelation> members =
        traces.stream().flatMap(t -> t.autocorrelation().value().stream()).toList();
    if (members.isEmpty()) {
      return Optional.empty();
    }
    double[] lags = members.get(0).lagSeconds();
    double[] mean = new double[lags.length];
    for (Autocorrelation member : members) {
      for (int i = 0; i < mean.length; i++) {
        mean[i] += member.g2()[i] / members.size();
      }
    }
    return Optional.of(new Autocorrelation(lags, mean));
  }
}
