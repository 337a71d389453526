package io.github.umlpsd.results.figures;

import io.github.umlpsd.clusters.Dendrogram;
import io.github.umlpsd.results.charts.Axis;
import io.github.umlpsd.results.charts.Chart;
import io.github.umlpsd.results.charts.Palette;
import io.github.umlpsd.results.charts.Series;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A tree of merges; branches within one class have its colour. */
public final class DendrogramFigure {
  private static final int MIXED = -2;

  private final Dendrogram tree;
  private final ClassStyle style;
  private final int[] label;
  private final double[] place;
  private final List<Series> series = new ArrayList<>();
  private int leaves;

  private DendrogramFigure(Dendrogram tree, int[] labels, ClassStyle style) {
    this.style = style;
    this.tree = tree;
    int n = tree.size();
    this.label = Arrays.copyOf(labels, n + tree.merges().length);
    this.place = new double[label.length];
    for (int s = 0; s < tree.merges().length; s++) {
      int a = label[tree.merges()[s][0]];
      int b = label[tree.merges()[s][1]];
      label[n + s] = a == b ? a : MIXED;
    }
  }

  /**
   * @param labels class of each observation from 0
   */
  public static Chart of(Dendrogram tree, int[] labels, ClassStyle style) {
    DendrogramFigure figure = new DendrogramFigure(tree, labels, style);
    int root = figure.label.length - 1;
    figure.arrange(root);
    figure.start(root);
    return new Chart(
            "",
            Axis.wholeNumbers("Traces, ordered by the tree").withRange(-0.5, tree.size() - 0.5),
            Axis.linear("Distance at merge").withRange(0, Double.NaN))
        .withSeries(figure.series);
  }

  private double arrange(int node) {
    if (node < tree.size()) {
      place[node] = leaves++;
    } else {
      int[] pair = pair(node);
      place[node] = (arrange(pair[0]) + arrange(pair[1])) / 2;
    }
    return place[node];
  }

  /** Draws the part of one colour below a node as one line that goes around it and comes back. */
  private void start(int node) {
    List<double[]> path = new ArrayList<>();
    walk(node, path);
    double[] x = path.stream().mapToDouble(p -> p[0]).toArray();
    double[] y = path.stream().mapToDouble(p -> p[1]).toArray();
    int k = label[node];
    boolean first = k >= 0 && series.stream().noneMatch(s -> s.name().equals(style.name(k)));
    int rgb = k == MIXED ? Palette.UNCLASSIFIED : style.color(k);
    series.add(Series.line(first ? style.name(k) : "", x, y, rgb).withWidth(0.7));
  }

  private void walk(int node, List<double[]> path) {
    path.add(new double[] {place[node], height(node)});
    if (node < tree.size()) {
      return;
    }
    for (int child : pair(node)) {
      path.add(new double[] {place[child], height(node)});
      if (label[child] == label[node]) {
        walk(child, path);
      } else {
        path.add(new double[] {place[child], height(child)});
        start(child);
      }
      path.add(new double[] {place[child], height(node)});
    }
    path.add(new double[] {place[node], height(node)});
  }

  private int[] pair(int node) {
    return tree.merges()[node - tree.size()];
  }

  private double height(int node) {
    return node < tree.size() ? 0 : tree.heights()[node - tree.size()];
  }
}
