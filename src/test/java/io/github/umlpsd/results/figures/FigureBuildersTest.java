package io.github.umlpsd.results.figures;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.blinking.dwells.Dwells;
import io.github.umlpsd.clusters.Dendrogram;
import io.github.umlpsd.clusters.MeanSd;
import io.github.umlpsd.clusters.Mode;
import io.github.umlpsd.clusters.ProfilePoint;
import io.github.umlpsd.clusters.Profiles;
import io.github.umlpsd.clusters.Proposal;
import io.github.umlpsd.clusters.Votes;
import io.github.umlpsd.clusters.WindowChoice;
import io.github.umlpsd.clusters.WindowChoice.Agreement;
import io.github.umlpsd.clusters.WindowProfile;
import io.github.umlpsd.clusters.count.ClassCount;
import io.github.umlpsd.clusters.kmeans.Partition;
import io.github.umlpsd.clusters.kmeans.SilhouetteConvention;
import io.github.umlpsd.engine.Choice;
import io.github.umlpsd.results.charts.Chart;
import io.github.umlpsd.results.charts.ChartGrid;
import io.github.umlpsd.results.charts.Palette;
import io.github.umlpsd.results.charts.Series;
import io.github.umlpsd.traces.TraceSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FigureBuildersTest {

  @Test
  void profilesHaveALinePerWindowTheChosenOneOnTopAndItsVote() {
    Profiles profiles = new Profiles(List.of(window(1), window(80), window(200)), Mode.ROBUST);
    ChartGrid grid =
        ProfileFigure.chart(profiles, choice(profiles, false), SilhouetteConvention.SQUARED);
    Chart silhouette = grid.panels().get(0);
    assertEquals("Silhouette votes K = 3", silhouette.title());
    assertEquals(4, silhouette.series().size());
    assertEquals(List.of(2.0), silhouette.verticalMarks());
    Series chosen = silhouette.series().get(2);
    assertEquals("w = 80 (chosen)", chosen.name());
    assertArrayEquals(new double[] {2, 3}, chosen.x());
    assertArrayEquals(new double[] {0.82, 0.83}, chosen.y(), 1e-12);
    assertArrayEquals(new double[] {0.72, 0.73}, chosen.low(), 1e-12);
    assertTrue(chosen.widthPoints() > silhouette.series().get(0).widthPoints());
    Series vote = silhouette.series().get(3);
    assertArrayEquals(new double[] {3}, vote.x());
    assertArrayEquals(new double[] {0.83}, vote.y(), 1e-12);
    assertEquals("Misclassified votes K = 2", grid.panels().get(1).title());
    assertEquals(
        List.of("Proposed: K = 2; 2 to 3, window 80.", "Used: K = 2, window 80."),
        silhouette.notes());
    Series euclidean =
        ProfileFigure.chart(profiles, choice(profiles, false), SilhouetteConvention.EUCLIDEAN)
            .panels()
            .get(0)
            .series()
            .get(2);
    assertEquals(0.42, euclidean.y()[0], 1e-12);
  }

  @Test
  void theWindowsAgreementIsShownWhereItWasCompared() {
    Profiles profiles = new Profiles(List.of(window(1), window(80), window(200)), Mode.ROBUST);
    ChartGrid without =
        ProfileFigure.chart(profiles, choice(profiles, false), SilhouetteConvention.SQUARED);
    assertEquals(5, without.panels().size());
    ChartGrid with =
        ProfileFigure.chart(profiles, choice(profiles, true), SilhouetteConvention.SQUARED);
    assertEquals(6, with.panels().size());
    Chart agreement = with.panels().get(5);
    assertArrayEquals(new double[] {1, 80}, agreement.series().get(0).x());
    assertArrayEquals(new double[] {0.3, 0.9}, agreement.series().get(0).y());
    assertEquals(List.of(80.0), agreement.verticalMarks());
    assertEquals("Agreement proposes w = 80", agreement.title());
  }

  private static Choice choice(Profiles profiles, boolean compared) {
    Votes votes = Votes.of(profiles.at(80).orElseThrow(), SilhouetteConvention.SQUARED);
    ClassCount classes = new ClassCount(2, new int[10], 2, 3, false, 10, List.of());
    WindowChoice window =
        new WindowChoice(80, true, List.of(new Agreement(1, 0.3), new Agreement(80, 0.9)));
    Proposal proposal =
        new Proposal(80, 2, classes, votes, compared ? Optional.of(window) : Optional.empty());
    return new Choice(80, 2, Optional.of(proposal), Choice.WindowOrigin.PROPOSED, false);
  }

  @Test
  void meanTraceOfAClassLeavesOutOthers() {
    double[][] counts = {{0, 10, 5}, {0, 100, 100}, {7, 7, 7}, {9, 1, 1}};
    BinnedTraces binned = BinnedTraces.of(TraceSet.of(1, counts), 1);
    ChartGrid grid = MeanTracesFigure.of(binned, new int[] {0, 0, -1, 1}, 2, ClassStyle.LEADING);
    Series first = grid.panels().get(0).series().get(0);
    assertArrayEquals(new double[] {0, 1, 0.75}, first.y(), 1e-12);
    assertEquals(Palette.ofClass(0), first.rgb());
    double sd = Math.sqrt(0.125);
    assertEquals(0.75 - sd, first.low()[2], 1e-12);
    assertEquals("Class 2 (n = 1)", grid.panels().get(1).title());
  }

  @Test
  void histogramCountsEveryExponentOnce() {
    List<double[]> betas = List.of(new double[] {1.0, 1.01, 2.2, Double.NaN}, new double[] {1.5});
    Chart chart = BetaHistogramFigure.of(betas, "Traces", ClassStyle.LEADING);
    assertEquals(3, sum(chart.series().get(0).y()));
    assertEquals(1, sum(chart.series().get(1).y()));
    Series outline = chart.series().get(0);
    assertEquals(0, outline.y()[0]);
    assertEquals(0, outline.y()[outline.y().length - 1]);
    assertTrue(outline.x()[0] <= 1.0 && outline.x()[outline.x().length - 1] >= 2.2);
    assertEquals(
        0,
        BetaHistogramFigure.of(List.of(new double[0]), "Traces", ClassStyle.LEADING)
            .series()
            .size());
    assertEquals(
        2,
        sum(
            BetaHistogramFigure.of(List.of(new double[] {1, 1}), "Traces", ClassStyle.LEADING)
                .series()
                .get(0)
                .y()));
  }

  @Test
  void survivalTakesCensoredDwellsIntoAccount() {
    Dwells dwells = new Dwells(new int[] {3, 1, 1, 2}, new int[] {2}, 0.5);
    DwellSurvival survival = DwellSurvival.of(dwells);
    assertArrayEquals(new double[] {0.5, 1, 1.5}, survival.seconds(), 1e-12);
    assertArrayEquals(new double[] {1, 0.6, 0.4}, survival.share(), 1e-12);
  }

  @Test
  void embeddingColoursByClass() {
    double[][] places = {{0, 1}, {2, 3}, {4, 5}};
    Chart chart = EmbeddingFigure.of(places, new int[] {1, 0, 1}, 2, ClassStyle.LEADING);
    assertArrayEquals(new double[] {2}, chart.series().get(0).x());
    assertArrayEquals(new double[] {1, 5}, chart.series().get(1).y());
    assertEquals(Palette.ofClass(1), chart.series().get(1).rgb());
  }

  @Test
  void treeHasOneColourPerClassAndReachesEveryLeaf() {
    Dendrogram tree = new Dendrogram(new int[][] {{0, 1}, {2, 3}, {4, 5}}, new double[] {1, 2, 5});
    Chart chart = DendrogramFigure.of(tree, new int[] {0, 0, 1, 1}, ClassStyle.LEADING);
    assertEquals(3, chart.series().size());
    long leaves =
        chart.series().stream()
            .flatMapToDouble(s -> java.util.Arrays.stream(s.y()))
            .filter(height -> height == 0)
            .count();
    assertEquals(4, leaves);
    assertEquals(5, chart.series().stream().mapToDouble(s -> max(s.y())).max().getAsDouble());
  }

  private static WindowProfile window(int window) {
    return new WindowProfile(window, 10, 10, 5, 9, List.of(point(2, window), point(3, window)));
  }

  private static ProfilePoint point(int k, int window) {
    MeanSd squared = new MeanSd(window / 100.0 + k / 100.0, 0.1);
    MeanSd euclidean = new MeanSd(0.4 + k / 100.0, 0.1);
    MeanSd other = new MeanSd(k, 0.1);
    Partition best = new Partition(new int[10], k, 1);
    return new ProfilePoint(k, 5, squared, euclidean, other, other, other, other, 1, best);
  }

  private static double sum(double[] values) {
    return java.util.Arrays.stream(values).sum();
  }

  private static double max(double[] values) {
    return java.util.Arrays.stream(values).max().orElse(0);
  }
}
