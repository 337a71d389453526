package io.github.umlpsd.results.figures;

/** How classes are called in figures. */
final class ClassNames {
  private ClassNames() {}

  /**
   * @param classIndex from 0; negative for unclassified
   */
  static String of(int classIndex) {
    return classIndex < 0 ? "unclassified" : "Class " + (classIndex + 1);
  }
}
