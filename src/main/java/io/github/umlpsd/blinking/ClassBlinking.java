package io.github.umlpsd.blinking;

import io.github.umlpsd.blinking.dwells.DwellFit;
import io.github.umlpsd.blinking.dwells.DwellFitter;
import io.github.umlpsd.blinking.dwells.DwellTimes;
import io.github.umlpsd.blinking.dwells.Dwells;
import io.github.umlpsd.blinking.dwells.PooledTimes;
import io.github.umlpsd.blinking.dwells.StateTimes;
import io.github.umlpsd.job.Finding;
import io.github.umlpsd.statistics.Sample;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Blinking statistics of a class of traces.
 *
 * @param traces number of traces
 * @param twoState how many have two states
 * @param bleached how many bleached
 * @param onFractionMean mean ON fraction of those with two states
 * @param onFractionSd its sample standard deviation over them; empty for fewer than two
 * @param onFractionMedian its median over them
 * @param bleachingSecondsMedian median bleaching time of those that bleached, s
 * @param drifting how many drift
 * @param levelsMedian median number of intensity levels of those that do not drift
 * @param correlationSecondsMean mean correlation time of those that have one, s
 * @param correlationSecondsMedian its median over them, s
 * @param onDwells ON dwells of all traces together
 * @param offDwells OFF dwells of all traces together
 * @param tooFast how many switch too fast for the frames
 * @param times mean ON and OFF times and the rate of switching of the others
 * @param onFit laws of the pooled ON dwells
 * @param offFit laws of the pooled OFF dwells
 */
public record ClassBlinking(
    int traces,
    int twoState,
    int bleached,
    OptionalDouble onFractionMean,
    OptionalDouble onFractionSd,
    OptionalDouble onFractionMedian,
    OptionalDouble bleachingSecondsMedian,
    int drifting,
    OptionalDouble levelsMedian,
    OptionalDouble correlationSecondsMean,
    OptionalDouble correlationSecondsMedian,
    Finding<Dwells> onDwells,
    Finding<Dwells> offDwells,
    int tooFast,
    Finding<StateTimes> times,
    Finding<DwellFit> onFit,
    Finding<DwellFit> offFit) {

  /** Puts the members of a class together. */
  public static ClassBlinking of(List<BlinkingStatistics> members, BlinkingParameters parameters) {
    Sample on =
        new Sample(
            members.stream()
                .filter(m -> m.onFraction().isPresent())
                .mapToDouble(m -> m.onFraction().getAsDouble())
                .toArray());
    Sample bleaching =
        new Sample(
            members.stream()
                .flatMap(m -> m.bleachingSeconds().value().stream())
                .mapToDouble(s -> s)
                .toArray());
    Sample levels =
        new Sample(
            members.stream().flatMapToInt(m -> m.levels().stream()).asDoubleStream().toArray());
    Sample correlation =
        new Sample(
            members.stream()
                .flatMap(m -> m.correlationSeconds().value().stream())
                .mapToDouble(s -> s)
                .toArray());
    List<DwellTimes> dwells =
        members.stream().flatMap(m -> m.dwellTimes().value().stream()).toList();
    Finding<Dwells> onDwells = pooled(dwells.stream().map(DwellTimes::on).toList());
    Finding<Dwells> offDwells = pooled(dwells.stream().map(DwellTimes::off).toList());
    return new ClassBlinking(
        members.size(),
        on.size(),
        bleaching.size(),
        on.mean(),
        on.sd(),
        on.median(),
        bleaching.median(),
        (int) members.stream().filter(BlinkingStatistics::drifts).count(),
        levels.median(),
        correlation.mean(),
        correlation.median(),
        onDwells,
        offDwells,
        (int) members.stream().filter(BlinkingStatistics::tooFast).count(),
        PooledTimes.of(members.stream().flatMap(m -> m.share().value().stream()).toList()),
        onDwells.then(d -> DwellFitter.fit(d, parameters.minimumDwells())),
        offDwells.then(d -> DwellFitter.fit(d, parameters.minimumDwells())));
  }

  private static Finding<Dwells> pooled(List<Dwells> parts) {
    return parts.isEmpty()
        ? Finding.none("No trace of the class has dwell times.")
        : Finding.of(Dwells.pooled(parts));
  }
}
