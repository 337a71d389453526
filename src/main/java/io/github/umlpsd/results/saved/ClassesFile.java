package io.github.umlpsd.results.saved;

import io.github.umlpsd.engine.Classification;
import io.github.umlpsd.engine.saved.GivenClasses;
import io.github.umlpsd.engine.saved.SavedClass;
import io.github.umlpsd.engine.saved.SavedClasses;
import io.github.umlpsd.features.space.ColumnScaling;
import io.github.umlpsd.features.space.FeatureSpace;
import io.github.umlpsd.job.Keyed;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.results.JsonFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes and finds {@code classes.json}. */
public final class ClassesFile {
  /** Name of the file within a result folder. */
  public static final String NAME = "classes.json";

  private ClassesFile() {}

  /** Writes the classes of all classifications, the leading one first. */
  public static void write(Path folder, List<Classification> classifications) throws IOException {
    writeAll(folder, classifications.stream().map(c -> c.classes().saved()).toList());
  }

  /** Writes classes, those of the leading classification first. */
  public static void writeAll(Path folder, List<SavedClasses> classifications) throws IOException {
    JsonFile.write(folder.resolve(NAME), tree(classifications));
  }

  /** What is written of classes. */
  public static Map<String, Object> tree(List<SavedClasses> classifications) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("program", ClassesReader.PROGRAM);
    List<Object> all = new ArrayList<>();
    classifications.forEach(c -> all.add(tree(c)));
    tree.put("classifications", all);
    return tree;
  }

  /**
   * Reads the classes that were named, if any were.
   *
   * @throws UserException if there is no result folder with classes, or they cannot be read
   */
  public static GivenClasses read(GivenClasses named) {
    return named.isAsked() ? named.with(read(path(named.folder()))) : named;
  }

  /**
   * Reads the classes of a result folder, the leading classification first.
   *
   * @param folder the folder, or the file itself
   * @throws UserException if there are none, or they cannot be read
   */
  public static List<SavedClasses> read(Path folder) {
    Path file = Files.isRegularFile(folder) ? folder : folder.resolve(NAME);
    if (!Files.isRegularFile(file)) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "classes is %s, but %s; give a result folder of this program.",
              folder,
              Files.isDirectory(folder)
                  ? "there is no " + NAME + " in it"
                  : "there is no such folder"));
    }
    try {
      return ClassesReader.read(
          JsonFile.read(file).orElseThrow(() -> new IllegalArgumentException("no JSON")));
    } catch (RuntimeException e) {
      throw new UserException(
          file + " does not hold classes that this program can read; make them again.", e);
    }
  }

  private static Path path(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new UserException("classes is '" + text + "', which is no name of a folder.", e);
    }
  }

  private static Map<String, Object> tree(SavedClasses saved) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("made_by", saved.program());
    tree.put("of", saved.record().noun());
    tree.put("frames", saved.record().frames());
    tree.put("frame_interval_s", saved.record().frameIntervalSeconds());
    tree.put("features", saved.features().features().toString());
    tree.put("normalize", ((Keyed) saved.features().normalization()).key());
    tree.put("bin_order", ((Keyed) saved.features().order()).key());
    tree.put("window_frames", saved.windowFrames());
    saved.space().ifPresent(space -> tree.put("space", tree(space)));
    tree.put("distance_shares", SavedClass.SHARES);
    List<Object> classes = new ArrayList<>();
    for (SavedClass one : saved.classes()) {
      Map<String, Object> cell = new LinkedHashMap<>();
      cell.put("cluster", classes.size() + 1);
      cell.put("size", one.size());
      cell.put("distances", list(one.distances()));
      cell.put("centroid", list(one.centroid()));
      classes.add(cell);
    }
    tree.put("classes", classes);
    return tree;
  }

  private static Map<String, Object> tree(FeatureSpace space) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("even_noise_to_signal", space.evenNoiseToSignal());
    tree.put("damping", space.damping());
    List<Object> scalings = new ArrayList<>();
    for (ColumnScaling scaling : space.scalings()) {
      Map<String, Object> cell = new LinkedHashMap<>();
      cell.put("means", list(scaling.means()));
      cell.put("factor", scaling.factor());
      scalings.add(cell);
    }
    tree.put("scalings", scalings);
    space
        .directions()
        .ifPresent(
            d ->
                tree.put(
                    "directions", Arrays.stream(d.loadings()).map(ClassesFile::list).toList()));
    return tree;
  }

  private static List<Double> list(double[] numbers) {
    return Arrays.stream(numbers).boxed().toList();
  }
}
