package io.github.umlpsd.results.batch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Why results that stand in one table cannot be compared, or count twice. */
final class MixedRuns {
  /** Some names are enough to look for the rest. */
  private static final int MOST_WORDS = 5;

  private MixedRuns() {}

  /** In what their jobs differ; empty if all were made alike, as far as their records tell. */
  static Optional<String> sentence(List<CollectedResult> results) {
    Map<String, Set<String>> words = new TreeMap<>();
    List<Map<String, String>> known =
        results.stream().map(CollectedResult::job).filter(job -> !job.isEmpty()).toList();
    known.forEach(
        job -> job.keySet().forEach(key -> words.computeIfAbsent(key, k -> new LinkedHashSet<>())));
    words.forEach((key, all) -> known.forEach(job -> all.add(job.getOrDefault(key, "none"))));
    List<String> mixed = new ArrayList<>();
    words.forEach(
        (key, all) -> {
          if (all.size() > 1) {
            mixed.add(
                key + " (" + String.join(", ", all.stream().limit(MOST_WORDS).toList()) + ")");
          }
        });
    return mixed.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "Not all results were made alike: they differ in "
                + String.join(", ", mixed)
                + "; compare with care.");
  }

  /**
   * A sentence for each movie that has several results, by the contents of the files that were
   * read; results without a record are not judged.
   */
  static List<String> repeated(List<CollectedResult> results) {
    Map<String, List<String>> folders = new LinkedHashMap<>();
    for (CollectedResult result : results) {
      if (!result.contents().isEmpty()) {
        folders
            .computeIfAbsent(result.contents(), contents -> new ArrayList<>())
            .add(result.row().text("folder"));
      }
    }
    return folders.values().stream()
        .filter(same -> same.size() > 1)
        .map(
            same ->
                String.format(
                    Locale.ROOT,
                    "%s are results of one movie, whose spots are in the tables %d times; remove"
                        + " what should not count.",
                    String.join(" and ", same),
                    same.size()))
        .toList();
  }
}
