package io.github.umlpsd.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaSparkContext;
import scala.collection.Iterator;
import scala.reflect.ClassTag$;
import scala.runtime.AbstractFunction2;
import scala.runtime.BoxedUnit;

/**
 * Movies as the tasks of a Spark job, one in each partition. Each record comes to the driver as
 * soon as its movie ends. What failed is tried once more when all others are done.
 */
final class MovieStage {
  private MovieStage() {}

  /**
   * Runs all tasks.
   *
   * @param ended hears of each movie that is done, or has failed twice
   */
  static void run(
      JavaSparkContext spark,
      List<MovieTask> tasks,
      MovieTask.Body body,
      int threads,
      Consumer<MovieRecord> ended) {
    List<MovieTask> failed = new ArrayList<>();
    once(
        spark,
        tasks,
        body,
        threads,
        record -> {
          if (record.done()) {
            ended.accept(record);
          } else {
            failed.add(record.task().retried());
          }
        });
    once(spark, failed, body, threads, ended);
  }

  private static void once(
      JavaSparkContext spark,
      List<MovieTask> tasks,
      MovieTask.Body body,
      int threads,
      Consumer<MovieRecord> ended) {
    if (!tasks.isEmpty()) {
      spark
          .sc()
          .runJob(
              spark.parallelize(tasks, tasks.size()).rdd(),
              new Step(body, threads),
              new Handler(ended),
              ClassTag$.MODULE$.<MovieRecord>apply(MovieRecord.class));
    }
  }

  /** Runs on the machines of the cluster. */
  private static final class Step
      extends AbstractFunction2<TaskContext, Iterator<MovieTask>, MovieRecord>
      implements Serializable {
    private static final long serialVersionUID = 1;

    private final MovieTask.Body body;
    private final int threads;

    Step(MovieTask.Body body, int threads) {
      this.body = body;
      this.threads = threads;
    }

    @Override
    public MovieRecord apply(TaskContext context, Iterator<MovieTask> tasks) {
      return MovieRecord.of(tasks.next(), body, threads);
    }
  }

  /** Runs on the driver, one record at a time. */
  private static final class Handler extends AbstractFunction2<Object, MovieRecord, BoxedUnit> {
    private final Consumer<MovieRecord> ended;

    Handler(Consumer<MovieRecord> ended) {
      this.ended = ended;
    }

    @Override
    public BoxedUnit apply(Object partition, MovieRecord record) {
      ended.accept(record);
      return BoxedUnit.UNIT;
    }
  }
}
