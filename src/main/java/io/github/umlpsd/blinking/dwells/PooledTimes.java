package io.github.umlpsd.blinking.dwells;

import io.github.umlpsd.job.Finding;
import io.github.umlpsd.statistics.Distributions;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Mean ON and OFF times and the rate of switching of a class: all time over all switches of its
 * traces. The trace is the unit: errors come from how the traces differ (ratio estimate), and the
 * interval is that of Student's t on a logarithmic axis. A class of one trace has that trace's
 * values.
 *
 * @param traces number of traces with mean times
 * @param on mean ON time, s
 * @param off mean OFF time, s
 * @param rate switches per s
 */
public record PooledTimes(int traces, MeasuredRate on, MeasuredRate off, MeasuredRate rate) {

  /** Of the traces that have times. */
  public static Finding<PooledTimes> of(List<StateTimes> members) {
    if (members.isEmpty()) {
      return Finding.none("No trace of the class has mean times.");
    }
    if (members.size() == 1) {
      StateTimes only = members.get(0);
      return Finding.of(new PooledTimes(1, only.on(), only.off(), only.rate()));
    }
    ToDoubleFunction<StateTimes> exits = m -> m.switches() / 2;
    return Finding.of(
        new PooledTimes(
            members.size(),
            ratio(members, StateTimes::onSeconds, exits),
            ratio(members, StateTimes::offSeconds, exits),
            ratio(members, StateTimes::switches, m -> m.onSeconds() + m.offSeconds())));
  }

  private static MeasuredRate ratio(
      List<StateTimes> members,
      ToDoubleFunction<StateTimes> above,
      ToDoubleFunction<StateTimes> below) {
    int n = members.size();
    double total = members.stream().mapToDouble(above).sum();
    double count = members.stream().mapToDouble(below).sum();
    double value = total / count;
    double squares =
        members.stream()
            .mapToDouble(m -> above.applyAsDouble(m) - value * below.applyAsDouble(m))
            .map(d -> d * d)
            .sum();
    double error = Math.sqrt(squares * n / (n - 1)) / count;
    double quantile = Distributions.studentQuantile(n - 1, 0.975);
    return MeasuredRate.logNormal(value, error, quantile);
  }
}
