package io.github.umlpsd.results.figures;

import io.github.umlpsd.engine.Classification;
import io.github.umlpsd.results.charts.Palette;

/** How the classes of a classification are called and coloured, so that two are told apart. */
public enum ClassStyle {
  /** The leading classes. */
  LEADING("Class ", 0),
  /** The classes beside them. */
  SECOND("Class S", 6);

  private final String name;
  private final int firstColor;

  ClassStyle(String name, int firstColor) {
    this.name = name;
    this.firstColor = firstColor;
  }

  /** The style of a classification. */
  public static ClassStyle of(Classification classification) {
    return classification.suffix().isEmpty() ? LEADING : SECOND;
  }

  /**
   * Name of a class.
   *
   * @param label class from 0; negative for unclassified
   */
  public String name(int label) {
    return label < 0 ? "unclassified" : name + (label + 1);
  }

  /**
   * Colour of a class, 0xRRGGBB.
   *
   * @param label class from 0; negative for unclassified
   */
  public int color(int label) {
    return label < 0 ? Palette.UNCLASSIFIED : Palette.ofClass(label + firstColor);
  }
}
