package io.github.umlpsd.explorer.saved;

import io.github.umlpsd.job.UserException;
import io.github.umlpsd.parameters.ParameterKey;
import io.github.umlpsd.results.JsonFile;
import io.github.umlpsd.results.ResultFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * {@code parameters.json} of a result.
 *
 * @param name of the movie or table
 * @param words of the parameters that are still known
 * @param data facts about the movie and its traces
 */
record SavedRecord(String name, Map<ParameterKey, String> words, Map<?, ?> data) {

  /**
   * Reads the record of a folder.
   *
   * @throws UserException if the folder is no result
   */
  static SavedRecord read(Path folder) {
    Path file = folder.resolve(ResultFolder.MARK);
    Map<String, Object> tree =
        JsonFile.read(file)
            .filter(JsonFile::isOurs)
            .orElseThrow(
                () ->
                    new UserException(
                        Files.exists(file)
                            ? file + " is damaged or of another program; repeat the analysis."
                            : folder
                                + " is no result folder; give one that holds parameters.json."));
    Map<ParameterKey, String> words = new EnumMap<>(ParameterKey.class);
    if (tree.get("parameters") instanceof Map<?, ?> typed) {
      for (ParameterKey key : ParameterKey.values()) {
        if (typed.get(key.word()) != null) {
          words.put(key, typed.get(key.word()).toString());
        }
      }
    }
    Map<?, ?> data = tree.get("data") instanceof Map<?, ?> map ? map : Map.of();
    return new SavedRecord(String.valueOf(tree.get("name")), words, data);
  }

  /** A number among the facts, if it is there. */
  OptionalDouble number(String key) {
    return data.get(key) instanceof Number number
        ? OptionalDouble.of(number.doubleValue())
        : OptionalDouble.empty();
  }

  /** A text among the facts; empty if it is not there. */
  String text(String key) {
    return data.get(key) instanceof String text ? text : "";
  }
}
