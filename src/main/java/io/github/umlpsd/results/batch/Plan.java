package io.github.umlpsd.results.batch;

import io.github.umlpsd.job.CanceledException;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.Workers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How many jobs run at once, by processors and memory.
 *
 * <p>Each job gets so many threads that all of them together have about two for each processor:
 * what one job does on one thread is then filled by another, and the last jobs have all processors,
 * so that the jobs take no longer than one after the other. Jobs begin in their order.
 *
 * @param threads number of threads, 0 for all processors
 * @param atOnce most jobs at once; 0 = as many as there are processors
 * @param memoryBytes that the jobs may take together; a job that needs more runs alone
 */
public record Plan(int threads, int atOnce, double memoryBytes) {
  /** Some memory is left for what does not belong to a job. */
  private static final double MEMORY_SHARE = 0.7;

  /** What a job takes beside its data: figures, tables, classes. */
  private static final double JOB_BYTES = 96.0 * (1 << 20);

  /** Traces and projections of a movie as part of its file, by much. */
  private static final double FILE_SHARE = 0.12;

  /** Threads for each processor, since no job uses its threads all the time. */
  private static final double THREADS_PER_PROCESSOR = 2;

  /** What is done for a number of a list. */
  public interface Task {
    /** Estimate of the memory that it takes. */
    double bytes(int number);

    /**
     * Does it.
     *
     * @param alone whether nothing else runs and will run meanwhile
     * @return whether it is done; false = it shall be tried again alone, when all others have ended
     */
    boolean run(int number, int threads, boolean alone);
  }

  /** One after the other, with all threads. */
  public static Plan oneByOne(int threads) {
    return new Plan(threads, 1, Double.POSITIVE_INFINITY);
  }

  /** Several at once, within the memory of this program. */
  public static Plan several(int threads, int atOnce) {
    return new Plan(threads, atOnce, MEMORY_SHARE * Runtime.getRuntime().maxMemory());
  }

  /** Estimate of the memory that a movie takes, from the size of its files. */
  public static double bytesOf(long fileBytes) {
    return JOB_BYTES + FILE_SHARE * fileBytes;
  }

  /** Most jobs that are at work at once, of a number of jobs. */
  public int most(int jobs) {
    return Math.max(1, Math.min(jobs, atOnce > 0 ? atOnce : processors()));
  }

  private int processors() {
    return threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
  }

  /**
   * Does the jobs of a list, and returns when all have ended.
   *
   * @throws CanceledException if the user canceled
   * @throws RuntimeException the first failure of a task; those that run are left to end first
   */
  public void run(int jobs, Task task, Progress progress) {
    int most = most(jobs);
    if (most == 1) {
      for (int i = 0; i < jobs; i++) {
        progress.checkCanceled();
        task.run(i, processors(), true);
      }
      return;
    }
    Gate gate = new Gate(memoryBytes);
    List<Integer> again = Collections.synchronizedList(new ArrayList<>());
    new Workers(most, progress.silent())
        .forEach(
            "Movies",
            jobs,
            i -> {
              double bytes = task.bytes(i);
              gate.enter(bytes);
              try {
                if (!task.run(i, threadsOf(i, jobs, most), false)) {
                  again.add(i);
                }
              } finally {
                gate.leave(bytes);
              }
            });
    for (int i : again.stream().sorted().toList()) {
      progress.checkCanceled();
      task.run(i, processors(), true);
    }
  }

  private int threadsOf(int number, int jobs, int most) {
    int beside = Math.min(most, jobs - number);
    double share = Math.ceil(THREADS_PER_PROCESSOR * processors() / beside);
    return (int) Math.max(1, Math.min(processors(), share));
  }

  /** Lets jobs in as long as there is memory for them. */
  private static final class Gate {
    private final double most;
    private double used;
    private int inside;

    Gate(double most) {
      this.most = most;
    }

    synchronized void enter(double bytes) {
      while (inside > 0 && used + bytes > most) {
        try {
          wait();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          throw new CanceledException();
        }
      }
      inside++;
      used += bytes;
    }

    synchronized void leave(double bytes) {
      inside--;
      used -= bytes;
      notifyAll();
    }
  }
}
