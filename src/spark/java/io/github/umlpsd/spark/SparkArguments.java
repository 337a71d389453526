package io.github.umlpsd.spark;

import io.github.umlpsd.cli.Main;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.parameters.CompareKey;
import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.parameters.ParameterKey;
import io.github.umlpsd.parameters.UnknownWord;
import io.github.umlpsd.results.batch.MovieList;
import io.github.umlpsd.results.comparison.ComparisonJob;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/**
 * What the user wants, in the words of {@code analyze}, with that word in front or without, or,
 * behind the word {@code compare}, in those of that command.
 *
 * @param comparison whether movies are compared
 * @param movies paths or addresses; of a comparison the sheet or folder alone
 * @param output path or address of the folder of the results
 * @param master of the cluster; empty = as spark-submit says, else this machine
 * @param again whether movies that are done are done once more
 * @param words parameters by their words
 */
record SparkArguments(
    boolean comparison,
    List<String> movies,
    String output,
    Optional<String> master,
    boolean again,
    HashMap<String, String> words) {
  private static final String ANALYZE = "analyze";
  private static final String COMPARE = "compare";
  private static final List<String> OWN = List.of("master", "list", "again", "output");

  /**
   * @throws UserException if an argument is not understood
   */
  static SparkArguments of(String... arguments) {
    List<String> movies = new ArrayList<>();
    HashMap<String, String> values = new HashMap<>();
    boolean again = false;
    String command = arguments.length > 0 ? arguments[0] : "";
    boolean comparison = command.equals(COMPARE);
    boolean named = comparison || command.equals(ANALYZE);
    if (!named && Main.words().contains(command)) {
      throw new UserException(
          command + " does not run on Spark, only analyze and compare; run it on one machine.");
    }
    for (int i = named ? 1 : 0; i < arguments.length; i++) {
      if (!arguments[i].startsWith("--")) {
        movies.add(arguments[i]);
      } else if (arguments[i].equals("--again")) {
        again = true;
      } else {
        String word = word(arguments[i].substring(2), comparison);
        int equals = arguments[i].indexOf('=');
        if (equals < 0 && i + 1 == arguments.length) {
          throw new UserException(arguments[i] + " has no value; give one behind it.");
        }
        values.put(word, equals < 0 ? arguments[++i] : arguments[i].substring(equals + 1));
      }
    }
    String list = values.remove("list");
    if (list != null && !comparison) {
      movies.addAll(MovieList.names(Path.of(list)));
    }
    if (comparison && (list != null || movies.size() != 1)) {
      throw new UserException("A comparison needs one sheet or folder; give it behind compare.");
    }
    if (movies.isEmpty()) {
      throw new UserException("A movie is missing; give one or more, or a list by --list.");
    }
    Optional<String> master = Optional.ofNullable(values.remove("master"));
    String output =
        values.getOrDefault(
            "output",
            comparison
                ? ComparisonJob.defaultFolder(Path.of(movies.get(0))).toString()
                : "uml-psd-results");
    values.remove("output");
    AnalyzeMovie.parameters(values);
    return new SparkArguments(comparison, List.copyOf(movies), output, master, again, values);
  }

  private static String word(String option, boolean comparison) {
    String word = option.replaceFirst("=.*", "").replace('-', '_');
    List<String> known = new ArrayList<>(OWN);
    if (comparison) {
      known.add(CompareKey.LENGTH.word());
    }
    JobKind.SPOTS.keys().stream().map(ParameterKey::word).forEach(known::add);
    if (!known.contains(word)) {
      throw new UserException(UnknownWord.of(word, known).sentence("option"));
    }
    return word;
  }
}
