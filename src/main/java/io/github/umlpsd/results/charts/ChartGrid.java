package io.github.umlpsd.results.charts;

import java.util.List;

/**
 * Several charts as panels of one figure, row by row, with one legend.
 *
 * @param columns panels in a row
 */
public record ChartGrid(int columns, List<Chart> panels) implements Drawing {

  public ChartGrid {
    if (columns < 1 || panels.isEmpty()) {
      throw new IllegalArgumentException("a grid needs a column and a panel");
    }
    panels = List.copyOf(panels);
  }

  public int rows() {
    return (panels.size() + columns - 1) / columns;
  }
}
