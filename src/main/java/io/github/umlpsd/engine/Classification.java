package io.github.umlpsd.engine;

import io.github.umlpsd.features.FeatureParameters;
import io.github.umlpsd.features.FeatureSpec;
import java.util.List;

/**
 * One way to class the traces, and what its classes are like.
 *
 * @param suffix what its columns and files are called by, behind an underscore; empty for the
 *     leading one
 * @param features what the classes are made from
 * @param classes of the traces
 * @param results one for each class
 */
public record Classification(
    String suffix, FeatureParameters features, Classes classes, List<ClassResult> results) {

  /** Suffix of classes that do not depend on when a trace switches. */
  public static final String SWITCHING = "_switching";

  /** Suffix of the published classes where others lead. */
  public static final String PUBLISHED = "_published";

  /** What a classification beside the leading one is called by. */
  static String secondSuffix(FeatureSpec features) {
    return features.isTraceOnly() ? PUBLISHED : SWITCHING;
  }

  public Classification {
    results = List.copyOf(results);
  }

  /** A column or file of this classification. */
  public String named(String name) {
    return name + suffix;
  }

  /** What to call it, for people. */
  public String title() {
    return features.features().isTraceOnly()
        ? "published classes (features " + features.features() + ")"
        : "classes by switching (features " + features.features() + ")";
  }
}
