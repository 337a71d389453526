package io.github.umlpsd.clusters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.clusters.kmeans.Partition;
import io.github.umlpsd.clusters.kmeans.SilhouetteConvention;
import io.github.umlpsd.job.UserException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class WindowChoiceTest {
  private static final int[] A = {0, 0, 0, 1, 1, 1, 0, 1};
  private static final int[] B = {0, 1, 0, 1, 0, 1, 0, 1};
  private static final int[] C = {1, 1, 0, 0, 0, 1, 1, 0};

  @Test
  void smallestWindowFromWhichLabelsStay() {
    WindowChoice choice = WindowChoice.of(profiles(B, C, A, A, A, A), 2);
    assertEquals(30, choice.window());
    assertTrue(choice.stable());
    assertEquals(5, choice.agreements().size());
    assertEquals(1, choice.agreements().get(2).index());
  }

  @Test
  void smallWindowsThatAgreeAmongThemselvesOnlyAreNotTaken() {
    WindowChoice choice = WindowChoice.of(profiles(B, B, B, B, A, A, A, A), 2);
    assertEquals(50, choice.window());
    assertTrue(choice.stable());
  }

  @Test
  void windowsThatLeaveOutTracesDoNotAgree() {
    int[] shorter = {0, 0, 0, 1, 1, 1, 0};
    WindowChoice choice = WindowChoice.of(profiles(shorter, A, A), 2);
    assertEquals(0, choice.agreements().get(0).index());
    assertEquals(20, choice.window());
  }

  @Test
  void mostAgreementIfNoneIsStable() {
    WindowChoice choice = WindowChoice.of(profiles(B, A, A, C, B), 2);
    assertFalse(choice.stable());
    assertEquals(20, choice.window());
  }

  @Test
  void oneWindowIsTaken() {
    assertEquals(10, WindowChoice.of(profiles(A), 2).window());
    assertThrows(UserException.class, () -> WindowChoice.of(profiles(A), 7));
  }

  private static Profiles profiles(int[]... labels) {
    List<WindowProfile> windows = new ArrayList<>();
    for (int w = 0; w < labels.length; w++) {
      windows.add(new WindowProfile(10 * (w + 1), 8, 8, 3, 9, List.of(point(2, 0, labels[w]))));
    }
    return new Profiles(windows, Mode.ROBUST);
  }

  private static ProfilePoint point(int k, double score, int[] labels) {
    MeanSd mean = new MeanSd(score, 0);
    return new ProfilePoint(
        k, 1, mean, mean, mean, mean, mean, mean, score, new Partition(labels, k, score));
  }

  @Test
  void votesFollowTheProfiles() {
    // SSD 100, 50, 10, 8, 6: farthest below the line from (1, 100) to (5, 6) at K = 3.
    double[] sumOfSquares = {50, 10, 8, 6};
    double[] silhouettes = {0.2, 0.4, 0.5, 0.5};
    double[] misclassified = {3, 1, 1, 2};
    double[] ratio = {8, 7, 9, 1};
    double[] stability = {1, 0.9, 1, 0.5};
    List<ProfilePoint> points = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      points.add(
          new ProfilePoint(
              i + 2,
              5,
              new MeanSd(silhouettes[i], 0),
              new MeanSd(-silhouettes[i], 0),
              new MeanSd(misclassified[i], 0),
              new MeanSd(-misclassified[i], 0),
              new MeanSd(ratio[i], 0),
              new MeanSd(sumOfSquares[i], 0),
              stability[i],
              null));
    }
    WindowProfile profile = new WindowProfile(10, 30, 30, 4, 100, points);
    assertEquals(new Votes(4, 3, 4, 3, 2), Votes.of(profile, SilhouetteConvention.SQUARED));
    assertEquals(new Votes(2, 2, 4, 3, 2), Votes.of(profile, SilhouetteConvention.EUCLIDEAN));
    WindowProfile none = new WindowProfile(10, 1, 1, 4, 0, List.of());
    assertEquals(new Votes(1, 1, 1, 1, 1), Votes.of(none, SilhouetteConvention.SQUARED));
  }

  @Test
  void proposesWindowAndClassesAndKeepsTheUsersNumber() {
    int[] windows = {10, 25, 50, 100};
    ClusterParameters parameters =
        ClusterParameters.of(OptionalInt.empty(), 5, 10, Mode.ROBUST, Algorithm.KMEANS);
    Blobs blobs = Blobs.of(150, 20, 3, 12, 1);
    Profiles profiles =
        new ProfileSweep(parameters, 1, Blobs.TWO).run(windows, w -> blobs.observations());
    Proposal proposal =
        Proposal.of(
            profiles, w -> List.<double[][]>of(blobs.observations()), parameters, 1, Blobs.TWO);
    assertEquals(3, proposal.k());
    assertEquals(10, proposal.window());
    assertEquals(3, proposal.votes().silhouette());
    assertTrue(proposal.windowChoice().orElseThrow().stable());

    ClusterParameters two =
        ClusterParameters.of(OptionalInt.of(2), 5, 10, Mode.ROBUST, Algorithm.KMEANS);
    Proposal overridden =
        Proposal.of(profiles, w -> List.<double[][]>of(blobs.observations()), two, 1, Blobs.TWO);
    assertEquals(2, overridden.k());
    assertEquals(3, overridden.classes().k());
  }
}
