package io.github.umlpsd.explorer.after;

import java.util.List;
import javax.swing.JComponent;

/** How the views show what was measured: spots and traces, or pixels. */
interface Look {
  /** What has a trace, for people. */
  String noun();

  /** The image on which one is clicked on, bound to the model. */
  JComponent picture();

  /** Shows the next image, if there are several. */
  default void next() {}

  /** Whether there is an image at all. */
  boolean hasImage();

  /** The columns of the table, as filters name them; the first holds the number. */
  List<Column> columns();

  /** Cells of all rows in the order of the numbers, from the analysis of the moment. */
  Object[][] rows();

  /**
   * A column of the table.
   *
   * @param type of its cells, which may be null
   * @param width in pixels, at first
   */
  record Column(String name, Class<?> type, int width) {}
}
