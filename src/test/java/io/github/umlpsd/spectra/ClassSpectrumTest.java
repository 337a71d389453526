package io.github.umlpsd.spectra;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.spectra.law.Fit;
import io.github.umlpsd.spectra.law.PowerLawFit;
import io.github.umlpsd.statistics.Moments;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Means of spectra, their bands and their laws, and the comparison of classes. */
class ClassSpectrumTest {
  private static final double DT = 0.03;
  private static final int FRAMES = 2_000;
  private static final SpectrumParameters POWER_FLOOR =
      SpectrumParameters.defaults().withFit(Fit.POWER_FLOOR);

  @Test
  void meansOfTheMembers() {
    SpectrumAnalyzer analyzer = new SpectrumAnalyzer(FRAMES, DT, SpectrumParameters.defaults());
    List<double[]> members = members(5);
    ClassSpectrum found = analyzer.classOf(members).orElseThrow();
    double[] f = found.mean().frequencyHz();
    for (int i = 0; i < f.length; i++) {
      double sum = 0;
      double product = 1;
      for (double[] member : members) {
        double density = analyzer.analyze(member).spectrum().orElseThrow().density()[i];
        sum += density / 5;
        product *= Math.pow(density, 0.2);
      }
      assertEquals(sum, found.mean().density()[i], 1e-9 * sum);
      assertEquals(product, found.geometricMean()[i], 1e-9 * product);
      assertTrue(found.low()[i] < sum && sum < found.high()[i]);
    }
  }

  @Test
  void membersAddedInPartsGiveTheSameMeanAndError() {
    SpectrumAnalyzer analyzer = new SpectrumAnalyzer(FRAMES, DT, SpectrumParameters.defaults());
    List<double[]> members = members(30);
    ClassSpectrumSum total = new ClassSpectrumSum();
    for (int from = 0; from < 30; from += 4) {
      ClassSpectrumSum sum = new ClassSpectrumSum();
      for (int i = from; i < Math.min(30, from + 4); i++) {
        analyzer.analyze(members.get(i), List.of(new ClassSpectrumSum.Place(sum, i)));
      }
      total.add(sum);
    }
    ClassSpectrum parts = analyzer.classOf(total).orElseThrow();
    ClassSpectrum whole = analyzer.classOf(members).orElseThrow();
    double[] density = whole.mean().density();
    assertArrayEquals(density, parts.mean().density(), 1e-9 * density[0]);
    PowerLawFit expected = whole.fit().orElseThrow();
    PowerLawFit found = parts.fit().orElseThrow();
    assertEquals(expected.beta(), found.beta(), 1e-6);
    assertEquals(expected.betaError(), found.betaError(), 1e-6);
  }

  @Test
  void moreMembersMakeTheLawSurer() {
    SpectrumAnalyzer analyzer = new SpectrumAnalyzer(FRAMES, DT, POWER_FLOOR);
    double few = analyzer.classOf(members(4)).orElseThrow().fit().orElseThrow().betaError();
    double many = analyzer.classOf(members(60)).orElseThrow().fit().orElseThrow().betaError();
    assertTrue(many < 0.6 * few, many + " against " + few);
  }

  /** Classes drawn anew from dots that differ scatter as their errors say. */
  @ParameterizedTest
  @EnumSource(names = {"LINE", "POWER_FLOOR"})
  void errorsKnowThatMembersDiffer(Fit fit) {
    SpectrumAnalyzer analyzer =
        new SpectrumAnalyzer(FRAMES, DT, SpectrumParameters.defaults().withFit(fit));
    int classes = 60;
    double[] betas = new double[classes];
    double variance = 0;
    for (int c = 0; c < classes; c++) {
      Random random = new Random(c);
      List<double[]> members =
          Stream.generate(() -> flicker(random, 0.6 * random.nextGaussian())).limit(24).toList();
      PowerLawFit law = analyzer.classOf(members).orElseThrow().fit().orElseThrow();
      betas[c] = law.beta();
      variance += law.betaError() * law.betaError() / classes;
    }
    double scatter = Moments.sampleSd(betas);
    assertEquals(1, Math.sqrt(variance) / scatter, 0.3, scatter + " " + fit);
  }

  @ParameterizedTest
  @EnumSource(names = {"LINE", "POWER_FLOOR"})
  void differingMembersMakeTheLawLessSure(Fit fit) {
    SpectrumAnalyzer analyzer =
        new SpectrumAnalyzer(FRAMES, DT, SpectrumParameters.defaults().withFit(fit));
    List<double[]> alike = members(40);
    List<double[]> mixed = new ArrayList<>(alike.subList(0, 20));
    for (int i = 0; i < 20; i++) {
      mixed.add(randomWalk(i));
    }
    double sure = analyzer.classOf(alike).orElseThrow().fit().orElseThrow().betaError();
    double unsure = analyzer.classOf(mixed).orElseThrow().fit().orElseThrow().betaError();
    assertTrue(unsure > 1.5 * sure, unsure + " against " + sure);
  }

  /** Rounding alone tells the groups of equal members apart. */
  @ParameterizedTest
  @EnumSource(names = {"LINE", "POWER_FLOOR"})
  void equalMembersHaveAnError(Fit fit) {
    SpectrumAnalyzer analyzer =
        new SpectrumAnalyzer(FRAMES, DT, SpectrumParameters.defaults().withFit(fit));
    for (int count = 2; count < 30; count++) {
      List<double[]> equal = Collections.nCopies(count, members(1).get(0));
      double error = analyzer.classOf(equal).orElseThrow().fit().orElseThrow().betaError();
      assertTrue(error > 0 && error < 0.2, count + ": " + error);
    }
  }

  @Test
  void membersWithoutASpectrumAreLeftOut() {
    SpectrumAnalyzer analyzer = new SpectrumAnalyzer(FRAMES, DT, SpectrumParameters.defaults());
    assertTrue(analyzer.classOf(List.of()).isEmpty());
    assertTrue(analyzer.classOf(List.of(new double[FRAMES])).isEmpty());
    List<double[]> members = members(3);
    ClassSpectrum without = analyzer.classOf(members).orElseThrow();
    members.add(new double[FRAMES]);
    ClassSpectrum with = analyzer.classOf(members).orElseThrow();
    assertArrayEquals(without.mean().density(), with.mean().density());
  }

  @Test
  void comparisonFindsWhatDiffers() {
    Random random = new Random(3);
    double[] a = random.doubles(40).map(u -> 1 + 0.1 * u).toArray();
    double[] b = random.doubles(40).map(u -> 1 + 0.1 * u).toArray();
    double[] c = random.doubles(40).map(u -> 1.3 + 0.1 * u).toArray();
    double[] small = {1, 2};
    List<BetaComparison> pairs = BetaComparison.pairwise(List.of(a, b, small, c));
    assertEquals(3, pairs.size());
    assertEquals(List.of(1, 3, 3), pairs.stream().map(BetaComparison::second).toList());
    assertEquals(0.5, pairs.get(0).secondLarger(), 0.15);
    assertEquals(1, pairs.get(1).secondLarger());
    assertEquals(0.3, pairs.get(1).difference(), 0.03);
    assertEquals(40, pairs.get(1).secondMembers());
  }

  /** Of 30 pairs the second member is larger in 26. */
  @Test
  void shareOfAKnownCase() {
    double[] a = {1, 2, 3, 4, 8.5};
    double[] b = {4.5, 6, 7, 8, 9, 10};
    BetaComparison pair = BetaComparison.pairwise(List.of(a, b)).get(0);
    assertEquals(26 / 30.0, pair.secondLarger(), 1e-12);
    assertEquals(4.5, pair.difference(), 1e-12);
  }

  private static List<double[]> members(int count) {
    List<double[]> members = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      members.add(SpectrumAnalyzerTest.flicker(FRAMES, 100 + i));
    }
    return members;
  }

  /** Flicker that is slower or faster than 1/f. */
  private static double[] flicker(Random random, double slower) {
    double[] trace = new double[FRAMES];
    Arrays.fill(trace, 1_000);
    for (double time = 1; time < 4 * FRAMES; time *= 4) {
      double keep = Math.exp(-1 / time);
      double size = 10 * Math.pow(time / 64, slower / 2);
      double state = random.nextGaussian();
      for (int t = 0; t < FRAMES; t++) {
        state = keep * state + Math.sqrt(1 - keep * keep) * random.nextGaussian();
        trace[t] += size * state;
      }
    }
    return trace;
  }

  private static double[] randomWalk(int seed) {
    Random random = new Random(seed);
    double[] walk = new double[FRAMES];
    for (int t = 1; t < FRAMES; t++) {
      walk[t] = walk[t - 1] + 3 * random.nextGaussian();
    }
    return Arrays.stream(walk).map(x -> x + 1_000).toArray();
  }
}
