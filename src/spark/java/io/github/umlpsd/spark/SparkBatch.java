package io.github.umlpsd.spark;

import io.github.umlpsd.job.Count;
import io.github.umlpsd.job.Failure;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.results.FolderNames;
import io.github.umlpsd.results.batch.BatchSummary;
import io.github.umlpsd.results.batch.MovieFolder;
import io.github.umlpsd.results.comparison.ComparisonJob;
import io.github.umlpsd.results.record.MovieFigures;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * The driver: {@code analyze} for many movies on a cluster, or {@code compare} for a sheet of them.
 * Arguments are those of {@code analyze}, or the word {@code compare} and those of that command,
 * with {@code --master}; by default the processors of this machine are used.
 */
public final class SparkBatch {
  private SparkBatch() {}

  /** Exit status as for all commands: 0 done, 1 a movie or everything failed, 2 wrong usage. */
  public static void main(String[] arguments) {
    System.setProperty("java.awt.headless", "true");
    SparkArguments wanted;
    try {
      wanted = SparkArguments.of(arguments);
    } catch (UserException e) {
      System.err.println("uml-psd-spark: " + e.getMessage());
      System.exit(2);
      return;
    }
    int status = 1;
    try (JavaSparkContext spark = new JavaSparkContext(configuration(wanted))) {
      int failed =
          wanted.comparison() ? compare(spark, wanted) : run(spark, wanted, new AnalyzeMovie());
      status = failed == 0 ? 0 : 1;
    } catch (Exception e) {
      System.err.println("uml-psd-spark: " + Failure.sentence(e));
    }
    System.exit(status);
  }

  private static int compare(JavaSparkContext spark, SparkArguments wanted) {
    ComparisonJob.Outcome outcome =
        SparkComparison.run(
            spark, wanted, new AnalyzeMovie(), threads(spark, wanted), new Notes(System.out));
    outcome.sentences().forEach(System.out::println);
    System.out.println("Results: " + outcome.folder());
    return outcome.failed();
  }

  /** Notes of a job, one a line. */
  private record Notes(PrintStream out) implements Progress {
    @Override
    public void report(String stage, double fraction) {}

    @Override
    public boolean isCanceled() {
      return false;
    }

    @Override
    public void note(String sentence) {
      out.println(sentence);
    }
  }

  /** Threads of a task. */
  private static int threads(JavaSparkContext spark, SparkArguments wanted) {
    String cores = spark.getConf().get("spark.task.cpus", "1");
    return Math.max(1, Integer.parseInt(wanted.words().getOrDefault("threads", cores)));
  }

  static SparkConf configuration(SparkArguments wanted) {
    SparkConf configuration = new SparkConf();
    configuration.setIfMissing("spark.app.name", "UML-PSD");
    wanted.master().ifPresent(configuration::setMaster);
    configuration.setIfMissing("spark.master", "local[*]");
    return configuration;
  }

  /**
   * Runs all movies, and tells how many there were.
   *
   * @param body what is done with a movie
   * @return number of movies that failed
   * @throws UserException if the summary cannot be written
   */
  static int run(JavaSparkContext spark, SparkArguments wanted, MovieTask.Body body)
      throws IOException {
    Map<Path, String> addresses = new HashMap<>();
    wanted.movies().forEach(movie -> addresses.putIfAbsent(Path.of(movie), movie));
    List<Path> movies =
        MovieFolder.distinct(
            wanted.movies().stream().map(Path::of).toList(), System.out::println);
    try (SummaryFolder folder = SummaryFolder.of(wanted.output())) {
      BatchSummary summary = BatchSummary.in(folder.path(), movies);
      boolean remote = folder.isRemote();
      List<String> names = remote ? names(movies) : summary.folders(movies);
      String output = remote ? wanted.output() : folder.path().toAbsolutePath().toString();
      List<MovieTask> tasks = new ArrayList<>();
      for (int i = 0; i < names.size(); i++) {
        String movie = addresses.get(movies.get(i));
        tasks.add(
            new MovieTask(i, movie, output, names.get(i), wanted.words(), wanted.again(), 1));
      }
      int[] failed = new int[1];
      MovieStage.run(
          spark,
          tasks,
          body,
          threads(spark, wanted),
          record -> {
            failed[0] += record.done() ? 0 : 1;
            add(summary, movies.get(record.task().number()), record);
            folder.grown();
          });
      summary.end();
      folder.ended();
      System.out.println(Count.of(movies.size(), "movie") + ", " + failed[0] + " failed.");
      return failed[0];
    }
  }

  private static void add(BatchSummary summary, Path movie, MovieRecord record) {
    if (record.done()) {
      summary.done(
          movie, new MovieFigures(record.figures()), record.seconds(), record.task().name());
    } else {
      summary.ended(movie, "failed", record.message(), record.seconds());
    }
  }

  private static List<String> names(List<Path> movies) {
    FolderNames names = new FolderNames(BatchSummary.NAME);
    return movies.stream().map(names::next).toList();
  }
}
