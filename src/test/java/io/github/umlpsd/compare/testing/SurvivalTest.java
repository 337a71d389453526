package io.github.umlpsd.compare.testing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Weeks of remission of Freireich et al., Blood 21, 699 (1963), with published results. */
class SurvivalTest {
  private static final Lifetimes TREATED =
      lives("6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+");
  private static final Lifetimes PLACEBO =
      lives("1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23");

  @Test
  void theCurveIsThePublishedOne() {
    KaplanMeier curve = KaplanMeier.of(TREATED);
    assertArrayEquals(new double[] {6, 7, 10, 13, 16, 22, 23}, curve.times());
    assertArrayEquals(
        new double[] {0.857, 0.807, 0.753, 0.690, 0.627, 0.538, 0.448}, curve.survival(), 5e-4);
    assertArrayEquals(
        new double[] {0.0764, 0.0869, 0.0963, 0.1068, 0.1141, 0.1282, 0.1346}, curve.error(), 5e-5);
    assertEquals(OptionalDouble.of(23), curve.median());
    assertEquals(OptionalDouble.of(8), KaplanMeier.of(PLACEBO).median());
    assertEquals(1, curve.at(5.9));
    assertEquals(0.807, curve.at(9), 5e-4);
  }

  @Test
  void withoutCensoringTheMeanIsThePlainOne() {
    assertEquals(182 / 21.0, KaplanMeier.of(PLACEBO).meanUpTo(23), 1e-9);
  }

  @Test
  void aCurveThatStaysAboveHalfHasNoMedian() {
    assertTrue(KaplanMeier.of(lives("1 2+ 3+ 3+")).median().isEmpty());
    assertTrue(KaplanMeier.of(lives("2+ 3+")).median().isEmpty());
    assertEquals(3, KaplanMeier.of(lives("2+ 3+")).meanUpTo(3));
  }

  @Test
  void logRankScoresAreObservedLessExpected() {
    double[] scores = LogRank.scores(List.of(TREATED, PLACEBO));
    assertEquals(9 - 19.25, scores[0], 0.01);
    assertEquals(21 - 10.75, scores[1], 0.01);
  }

  @Test
  void scoresOfMoviesAddUp() {
    double[] whole = LogRank.scores(List.of(TREATED, PLACEBO));
    double[] parts = LogRank.scores(List.of(part(TREATED, 0, 9), part(TREATED, 9, 21), PLACEBO));
    assertEquals(whole[0], parts[0] + parts[1], 1e-9);
  }

  /** All of the second group were seen to relapse by week 23, the first was followed to week 35. */
  @Test
  void aMovieWhoseLivesAllEndedDoesNotShortenTheOthers() {
    MovieLifetimes both = MovieLifetimes.of("life", List.of(TREATED, PLACEBO));
    assertEquals(35, both.limit());
    assertEquals(182 / 21.0, both.values()[1], 1e-9);
    assertEquals(KaplanMeier.of(TREATED).meanUpTo(35), both.values()[0]);
    double[] extremes = MovieLifetimes.of("life", List.of(lives("6 6"), lives("12+ 12+"))).values();
    assertArrayEquals(new double[] {6, 12}, extremes);
  }

  @Test
  void meansGoNoFurtherThanAnyMovieWasLookedAt() {
    Lifetimes none = new Lifetimes(new double[0], new boolean[0]);
    assertEquals(7, MovieLifetimes.of("life", List.of(lives("2 7+"), lives("3 9+"))).limit());
    assertEquals(7, MovieLifetimes.of("life", List.of(lives("7 7+"), none)).limit());
    assertEquals(9, MovieLifetimes.of("life", List.of(lives("2 7"), lives("9"))).limit());
  }

  private static Lifetimes part(Lifetimes lives, int from, int to) {
    return new Lifetimes(
        Arrays.copyOfRange(lives.times(), from, to), Arrays.copyOfRange(lives.ended(), from, to));
  }

  private static Lifetimes lives(String text) {
    String[] words = text.split(" ");
    double[] times = new double[words.length];
    boolean[] ended = new boolean[words.length];
    for (int i = 0; i < words.length; i++) {
      ended[i] = !words[i].endsWith("+");
      times[i] = Double.parseDouble(words[i].replace("+", ""));
    }
    return new Lifetimes(times, ended);
  }
}
