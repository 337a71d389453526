package io.github.umlpsd.clusters.mixture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.junit.jupiter.api.Test;

class DipTest {

  @Test
  void equalsItsDefinitionSolvedAsALinearProgram() {
    Random random = new Random(3);
    for (int trial = 0; trial < 40; trial++) {
      double[] x = new double[4 + trial % 9];
      double apart = trial % 5;
      Arrays.setAll(x, i -> random.nextGaussian() + (i % 2) * apart);
      assertEquals(byDefinition(x), Dip.of(x), 1e-8, Arrays.toString(x));
    }
  }

  /**
   * Least sup|F - Fn| over all F that are convex up to some sample value and concave from there on.
   * The best mode is a sample value; F may jump there.
   */
  private static double byDefinition(double[] sample) {
    double[] x = sample.clone();
    Arrays.sort(x);
    double least = Double.POSITIVE_INFINITY;
    for (int mode = 0; mode < x.length; mode++) {
      least = Math.min(least, withMode(x, mode));
    }
    return least;
  }

  /**
   * Unknowns: F just left of each value up to the mode, F at each from the mode on, and the dip.
   */
  private static double withMode(double[] x, int mode) {
    int n = x.length;
    int unknowns = n + 2;
    List<LinearConstraint> constraints = new ArrayList<>();
    for (int v = 0; v <= n; v++) {
      int i = v <= mode ? v : v - 1;
      // Left of the mode F is continuous: it must be near both sides of the step of Fn.
      double below = (double) i / n;
      double above = (double) (i + 1) / n;
      boolean left = v <= mode;
      double lowerBound = left && i < mode ? above : left ? below : above;
      double upperBound = left ? below : i > mode ? below : above;
      constraints.add(bound(unknowns, v, 1, lowerBound, Relationship.GEQ));
      constraints.add(bound(unknowns, v, -1, upperBound, Relationship.LEQ));
    }
    for (int v = 0; v < n; v++) {
      double[] rise = new double[unknowns];
      rise[v] = -1;
      rise[v + 1] = 1;
      constraints.add(new LinearConstraint(rise, Relationship.GEQ, 0));
    }
    for (int i = 1; i < mode; i++) {
      constraints.add(bend(x, unknowns, i, i, Relationship.GEQ));
    }
    for (int i = mode + 1; i < n - 1; i++) {
      constraints.add(bend(x, unknowns, i, i + 1, Relationship.LEQ));
    }
    double[] goal = new double[unknowns];
    goal[unknowns - 1] = 1;
    return new SimplexSolver(1e-10)
        .optimize(
            new MaxIter(10_000),
            new LinearObjectiveFunction(goal, 0),
            new LinearConstraintSet(constraints))
        .getValue();
  }

  private static LinearConstraint bound(
      int unknowns, int v, int sign, double value, Relationship relationship) {
    double[] row = new double[unknowns];
    row[v] = 1;
    row[unknowns - 1] = sign;
    return new LinearConstraint(row, relationship, value);
  }

  /** Slope right of x[i] minus slope left of it. */
  private static LinearConstraint bend(
      double[] x, int unknowns, int i, int v, Relationship relationship) {
    double[] row = new double[unknowns];
    row[v + 1] += 1 / (x[i + 1] - x[i]);
    row[v] -= 1 / (x[i + 1] - x[i]);
    row[v] -= 1 / (x[i] - x[i - 1]);
    row[v - 1] += 1 / (x[i] - x[i - 1]);
    return new LinearConstraint(row, relationship, 0);
  }

  @Test
  void knownValues() {
    assertEquals(0.5, Dip.of(new double[] {7}));
    double[] even = new double[50];
    Arrays.setAll(even, i -> i);
    assertEquals(1 / 100.0, Dip.of(even), 1e-15);
    double[] two = new double[100];
    Arrays.setAll(two, i -> i % 2);
    assertEquals(0.25, Dip.of(two), 0.011);
    assertEquals(1 / 12.0, Dip.of(new double[] {3, 3, 3, 3, 3, 3}), 1e-15);
  }

  @Test
  void doesNotDependOnOrderPlaceOrUnit() {
    Random random = new Random(1);
    double[] x = random.doubles(200).toArray();
    double[] other = Arrays.stream(x).map(v -> 5 - 3 * v).toArray();
    assertEquals(Dip.of(x), Dip.of(other), 1e-12);
  }

  @Test
  void smallForOneModeAndLargeForTwo() {
    Random random = new Random(2);
    double[] one = new double[500];
    double[] two = new double[500];
    for (int i = 0; i < 500; i++) {
      one[i] = random.nextGaussian();
      two[i] = random.nextGaussian() + 5 * (i % 2);
    }
    assertTrue(Math.sqrt(500) * Dip.of(one) < 0.55);
    assertTrue(Math.sqrt(500) * Dip.of(two) > 1.5);
  }
}
