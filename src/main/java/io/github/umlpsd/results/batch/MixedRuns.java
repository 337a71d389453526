package io.github.umlpsd.results.batch;

import io.github.umlpsd.results.JsonFile;
import io.github.umlpsd.results.record.JobRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** In what the jobs of results differ that stand in one table, so that they cannot be compared. */
final class MixedRuns {
  /** What a program is known by. */
  private static final List<String> PROGRAM = List.of("version", "build", "job");

  /** Some names are enough to look for the rest. */
  private static final int MOST_WORDS = 5;

  private MixedRuns() {}

  /** A sentence; empty if all were made alike, as far as their records tell. */
  static Optional<String> sentence(List<Path> folders) {
    Map<String, Set<String>> words = new TreeMap<>();
    List<Map<String, String>> jobs = folders.stream().map(MixedRuns::job).toList();
    List<Map<String, String>> known = jobs.stream().filter(job -> !job.isEmpty()).toList();
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

  private static Map<String, String> job(Path folder) {
    Map<String, String> job = new TreeMap<>();
    JsonFile.read(folder.resolve(JobRecord.NAME))
        .ifPresent(
            record -> {
              PROGRAM.forEach(key -> job.put(key, String.valueOf(record.get(key))));
              if (record.get("parameters") instanceof Map<?, ?> parameters) {
                parameters.forEach((key, word) -> job.put(key.toString(), word.toString()));
              }
            });
    return job;
  }
}
