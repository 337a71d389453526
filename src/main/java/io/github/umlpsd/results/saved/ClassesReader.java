package io.github.umlpsd.results.saved;

import io.github.umlpsd.engine.saved.SavedClass;
import io.github.umlpsd.engine.saved.SavedClasses;
import io.github.umlpsd.features.BinOrder;
import io.github.umlpsd.features.BinWindows;
import io.github.umlpsd.features.FeatureParameters;
import io.github.umlpsd.features.FeatureSpec;
import io.github.umlpsd.features.Normalization;
import io.github.umlpsd.features.space.ColumnScaling;
import io.github.umlpsd.features.space.Directions;
import io.github.umlpsd.features.space.FeatureSpace;
import io.github.umlpsd.job.Keyed;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes classes from the tree of a JSON file. Whatever is missing, or of another kind, is a runtime
 * exception; the caller says so to the user.
 */
final class ClassesReader {
  /** What {@code program} is in the file. */
  static final String PROGRAM = "UML-PSD";

  private ClassesReader() {}

  static List<SavedClasses> read(Map<?, ?> tree) {
    require(PROGRAM.equals(tree.get("program")));
    List<SavedClasses> all =
        list(tree, "classifications").stream().map(c -> classes((Map<?, ?>) c)).toList();
    require(all.size() == 1 || all.size() == 2);
    return all;
  }

  private static SavedClasses classes(Map<?, ?> tree) {
    FeatureSpec spec = FeatureSpec.parse(text(tree, "features"));
    int window = whole(tree, "window_frames");
    FeatureParameters features =
        new FeatureParameters(
            spec,
            BinWindows.of(window),
            Keyed.parse(Normalization.class, "normalize", text(tree, "normalize")),
            Keyed.parse(BinOrder.class, "bin_order", text(tree, "bin_order")));
    Optional<FeatureSpace> space =
        Optional.ofNullable((Map<?, ?>) tree.get("space")).map(ClassesReader::space);
    require(space.isEmpty() == spec.isTraceOnly());
    require(spec.betweenLaws() == space.flatMap(FeatureSpace::directions).isPresent());
    List<SavedClass> classes =
        list(tree, "classes").stream().map(c -> savedClass((Map<?, ?>) c)).toList();
    require(!classes.isEmpty());
    int dimensions = classes.get(0).centroid().length;
    require(classes.stream().allMatch(c -> c.centroid().length == dimensions));
    SavedClasses.Record record =
        new SavedClasses.Record(
            text(tree, "of"), whole(tree, "frames"), number(tree, "frame_interval_s"));
    require(record.frames() > 0 && record.frameIntervalSeconds() > 0);
    require(dimensions == dimensions(spec, window, record.frames(), space));
    return new SavedClasses(features, window, record, space, classes, text(tree, "made_by"));
  }

  private static int dimensions(
      FeatureSpec spec, int window, int frames, Optional<FeatureSpace> space) {
    if (spec.isTraceOnly()) {
      return (frames + window - 1) / window;
    }
    int columns = space.orElseThrow().scalings().stream().mapToInt(s -> s.means().length).sum();
    return space.get().directions().map(d -> d.loadings().length).orElse(columns);
  }

  private static SavedClass savedClass(Map<?, ?> tree) {
    return new SavedClass(
        whole(tree, "size"), numbers(tree.get("centroid")), numbers(tree.get("distances")));
  }

  private static FeatureSpace space(Map<?, ?> tree) {
    List<ColumnScaling> scalings =
        list(tree, "scalings").stream()
            .map(s -> (Map<?, ?>) s)
            .map(s -> new ColumnScaling(numbers(s.get("means")), number(s, "factor")))
            .toList();
    Optional<Directions> directions =
        Optional.ofNullable((List<?>) tree.get("directions"))
            .map(
                rows ->
                    new Directions(
                        rows.stream().map(ClassesReader::numbers).toArray(double[][]::new)));
    int columns = scalings.stream().mapToInt(s -> s.means().length).sum();
    for (Directions d : directions.stream().toList()) {
      require(d.loadings().length > 0);
      for (double[] loading : d.loadings()) {
        require(loading.length == columns);
      }
    }
    return new FeatureSpace(
        number(tree, "even_noise_to_signal"), number(tree, "damping"), scalings, directions);
  }

  private static List<?> list(Map<?, ?> tree, String key) {
    return (List<?>) tree.get(key);
  }

  private static String text(Map<?, ?> tree, String key) {
    return (String) java.util.Objects.requireNonNull(tree.get(key));
  }

  private static double number(Map<?, ?> tree, String key) {
    return finite(tree.get(key));
  }

  private static int whole(Map<?, ?> tree, String key) {
    double number = number(tree, key);
    require(number == (int) number);
    return (int) number;
  }

  private static double[] numbers(Object list) {
    double[] numbers = ((List<?>) list).stream().mapToDouble(ClassesReader::finite).toArray();
    require(numbers.length > 0);
    return numbers;
  }

  private static double finite(Object value) {
    double number = ((Number) value).doubleValue();
    require(Double.isFinite(number));
    return number;
  }

  private static void require(boolean holds) {
    if (!holds) {
      throw new IllegalArgumentException("no classes");
    }
  }
}
