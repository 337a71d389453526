package io.github.umlpsd.blinking.dwells;

import io.github.umlpsd.job.Finding;
import io.github.umlpsd.statistics.Distributions;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Mean ON and OFF times and the rate of switching of a class: all time over all switches of its
 * traces. The trace is the unit: errors come from how the traces differ (ratio estimate), and the
 * interval is that of Student's t on a logarithmic axis. What makes up for switches that frames
 * lose errs alike in all traces, and its error is added. A class of one trace has that trace's
 * values. Traces that switched only once count as well: without them the times would be too short
 * where dwells are as long as the record.
 */
public final class PooledTimes {
  private PooledTimes() {}

  /** Of the traces that switch. */
  public static Finding<StateTimes> of(List<StateTimes> members) {
    if (members.isEmpty()) {
      return Finding.none("No trace of the class has mean times.");
    }
    if (members.size() == 1) {
      return members.get(0).alone();
    }
    double doubt = mean(members, StateTimes::doubt);
    ToDoubleFunction<StateTimes> exits = m -> m.switches() / 2;
    ToDoubleFunction<StateTimes> seconds = m -> m.onSeconds() + m.offSeconds();
    return Finding.of(
        new StateTimes(
            ratio(members, StateTimes::onSeconds, exits, doubt),
            ratio(members, StateTimes::offSeconds, exits, doubt),
            ratio(members, StateTimes::switches, seconds, doubt),
            sum(members, StateTimes::onSeconds),
            sum(members, StateTimes::offSeconds),
            sum(members, StateTimes::switches),
            members.get(0).frameIntervalSeconds(),
            new FrameLoss(mean(members, m -> m.loss().exponent())),
            doubt));
  }

  private static double sum(List<StateTimes> members, ToDoubleFunction<StateTimes> value) {
    return members.stream().mapToDouble(value).sum();
  }

  /** Mean over the switches. */
  private static double mean(List<StateTimes> members, ToDoubleFunction<StateTimes> value) {
    return sum(members, m -> m.switches() * value.applyAsDouble(m))
        / sum(members, StateTimes::switches);
  }

  private static MeasuredRate ratio(
      List<StateTimes> members,
      ToDoubleFunction<StateTimes> above,
      ToDoubleFunction<StateTimes> below,
      double doubt) {
    int n = members.size();
    double total = sum(members, above);
    double count = sum(members, below);
    double value = total / count;
    double squares =
        members.stream()
            .mapToDouble(m -> above.applyAsDouble(m) - value * below.applyAsDouble(m))
            .map(d -> d * d)
            .sum();
    double error = Math.sqrt(squares * n / (n - 1)) / count;
    double quantile = Distributions.studentQuantile(n - 1, 0.975);
    return MeasuredRate.logNormal(value, error, quantile, doubt);
  }
}
