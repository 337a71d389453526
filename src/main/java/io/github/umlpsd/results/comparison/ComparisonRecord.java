package io.github.umlpsd.results.comparison;

import io.github.umlpsd.compare.CompareOptions;
import io.github.umlpsd.compare.Comparison;
import io.github.umlpsd.compare.movies.MeasuredMovie;
import io.github.umlpsd.compare.movies.SameTraces;
import io.github.umlpsd.compare.sheet.Sheet;
import io.github.umlpsd.compare.sheet.SheetRow;
import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.engine.Version;
import io.github.umlpsd.parameters.ParameterKey;
import io.github.umlpsd.results.JsonFile;
import io.github.umlpsd.results.ResultFolder;
import io.github.umlpsd.results.RunRecord;
import io.github.umlpsd.results.record.InputFiles;
import io.github.umlpsd.results.record.Sha256;
import io.github.umlpsd.results.saved.ClassesFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a comparison follows from, by which a later run knows that it is done.
 *
 * @param digest of rows, files, parameters and program
 */
record ComparisonRecord(String digest) {
  private static final String DIGEST = "follows_from";
  private static final String SENTENCES = "sentences";
  private static final String DATA = "data";
  private static final String FAILED = "failed_movies";

  static ComparisonRecord of(
      Sheet sheet, List<MeasuredMovie> movies, Parameters parameters, CompareOptions options) {
    Map<String, String> words = new TreeMap<>(parameters.words());
    words.remove(ParameterKey.OUTPUT.word());
    words.remove(ParameterKey.THREADS.word());
    List<Object> all = new ArrayList<>();
    all.add(Version.current());
    all.add(words);
    all.add(options);
    for (SheetRow row : sheet.rows()) {
      // Numbers of rows, and where a parameter stands, make no difference.
      all.add(
          List.of(
              row.movie(),
              row.condition(),
              row.replicate(),
              row.block(),
              row.power(),
              row.note(),
              new TreeMap<>(words(row))));
      all.add(InputFiles.of(List.of(row.movie())));
    }
    movies.forEach(m -> all.add(m.name() + m.traces().frames() + SameTraces.hashes(m.traces())));
    for (MeasuredMovie movie : movies) {
      movie
          .folder()
          .map(folder -> folder.resolve(ResultFolder.MARK))
          .filter(Files::exists)
          .ifPresent(mark -> all.add(InputFiles.of(List.of(mark))));
    }
    all.add(ClassesFile.tree(parameters.classes().classifications()));
    return new ComparisonRecord(Sha256.of(all.toString()));
  }

  private static Map<String, String> words(SheetRow row) {
    Map<String, String> words = new LinkedHashMap<>();
    row.own().forEach((key, word) -> words.put(key.word(), word));
    return words;
  }

  /**
   * The sentences of a comparison that is there already, whole, without a movie that failed, and
   * follows from the same.
   */
  Optional<List<String>> done(Path folder) {
    return JsonFile.read(folder.resolve(ResultFolder.MARK))
        .filter(tree -> digest.equals(tree.get(DIGEST)) && ResultFolder.isWhole(folder))
        .filter(tree -> tree.get(DATA) instanceof Map<?, ?> data && hasAll(data))
        .map(tree -> tree.get(SENTENCES))
        .filter(List.class::isInstance)
        .map(list -> ((List<?>) list).stream().map(String::valueOf).toList());
  }

  private static boolean hasAll(Map<?, ?> data) {
    return data.get(FAILED) instanceof Number failed && failed.intValue() == 0;
  }

  /** {@code parameters.json} of the comparison. */
  Map<String, Object> tree(Comparison comparison) {
    Map<String, Object> tree =
        RunRecord.of("comparison", comparison.parameters(), List.of(), Map.of());
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("conditions", comparison.design().conditions());
    data.put("movies", comparison.movies().size());
    data.put(FAILED, comparison.failed().size());
    data.put("dots", comparison.classes().dots());
    data.put("classes_made_of_dots", comparison.classes().madeOf());
    data.put("frames", comparison.frames());
    data.put("unit", comparison.unit().key());
    data.put("frame_interval_s", comparison.frameIntervalSeconds());
    data.put("length_asked_frames", comparison.options().lengthFrames());
    data.put("permutations", comparison.options().tests().permutations());
    data.put("resamples", comparison.options().tests().resamples());
    tree.put(DATA, data);
    tree.put(SENTENCES, Sentences.of(comparison));
    tree.put(DIGEST, digest);
    return tree;
  }
}
