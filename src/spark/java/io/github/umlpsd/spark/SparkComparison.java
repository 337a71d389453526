package io.github.umlpsd.spark;

import io.github.umlpsd.imagej.ImageJob;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.parameters.CompareKey;
import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.parameters.ParameterKey;
import io.github.umlpsd.parameters.UserParameter;
import io.github.umlpsd.results.Job;
import io.github.umlpsd.results.comparison.ComparisonJob;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * The job of {@code compare} on a cluster: the movies that are not measured yet are the tasks; the
 * driver reads their traces and finds the classes of all of them together. Files are on a shared
 * folder.
 */
final class SparkComparison {
  private SparkComparison() {}

  /**
   * Measures what is missing, and compares. A movie that fails twice on the cluster is tried a last
   * time by the driver.
   *
   * @param body what is done with a movie
   */
  static ComparisonJob.Outcome run(
      JavaSparkContext spark,
      SparkArguments wanted,
      MovieTask.Body body,
      int threads,
      Progress progress) {
    List<MovieTask> tasks = new ArrayList<>();
    for (Job job : ImageJob.comparison(typed(wanted, wanted.again())).missing()) {
      tasks.add(task(tasks.size(), job, wanted.again()));
    }
    MovieStage.run(
        spark,
        tasks,
        body,
        threads,
        record ->
            progress.note(
                record.task().movie() + ": " + (record.done() ? "measured" : record.message())));
    return ImageJob.comparison(typed(wanted, false)).run(progress);
  }

  private static MovieTask task(int number, Job job, boolean again) {
    Path folder = job.parameters().output().orElseThrow().toAbsolutePath();
    HashMap<String, String> words = new HashMap<>(job.parameters().words());
    words.remove(ParameterKey.OUTPUT.word());
    return new MovieTask(
        number,
        job.input().files().get(0).toAbsolutePath().toString(),
        folder.getParent().toString(),
        folder.getFileName().toString(),
        words,
        again,
        1);
  }

  private static Map<UserParameter, String> typed(SparkArguments wanted, boolean again) {
    Map<UserParameter, String> typed = new LinkedHashMap<>();
    List<UserParameter> keys = new ArrayList<>(List.of(CompareKey.LENGTH));
    keys.addAll(JobKind.SPOTS.keys());
    for (UserParameter key : keys) {
      if (wanted.words().containsKey(key.word())) {
        typed.put(key, wanted.words().get(key.word()));
      }
    }
    typed.put(CompareKey.SHEET, wanted.movies().get(0));
    typed.put(CompareKey.AGAIN, again ? "yes" : "no");
    typed.put(ParameterKey.OUTPUT, wanted.output());
    return typed;
  }
}
