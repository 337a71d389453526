package io.github.umlpsd.job;

import java.util.List;
import java.util.function.LongSupplier;

/**
 * One scale for all stages of a job: the part of its time that has gone by. It never falls.
 *
 * <p>The stages that were announced by {@link #expect} have costs in seconds of a usual computer;
 * the time that those done so far really took tells how fast this one is. Stages that nobody
 * announced, such as parts of others, move nothing. What stands behind a colon is not part of a
 * stage's name.
 */
public final class WholeJob extends RelayedProgress {
  /** Weight of the costs as they were announced, as a part of the whole job. */
  private static final double TRUST = 0.05;

  /** A stage that comes again is looked for so far ahead, since it may be a part of another. */
  private static final int FARTHEST = 2;

  private static final double NANO = 1e-9;

  private final LongSupplier nanos;
  private final long begin;
  private List<Stage> ahead = List.of();
  private double doneSeconds;
  private int current = -1;
  private double part;
  private double opening = -1;
  private double told;

  public WholeJob(Progress outside) {
    this(outside, System::nanoTime);
  }

  /**
   * @param nanos a clock
   */
  WholeJob(Progress outside, LongSupplier nanos) {
    super(outside);
    this.nanos = nanos;
    this.begin = nanos.getAsLong();
  }

  @Override
  public synchronized void expect(List<Stage> stages) {
    opening = opening < 0 ? elapsed() : opening;
    doneSeconds = done();
    ahead = List.copyOf(stages);
    current = -1;
    part = 0;
  }

  @Override
  public void report(String stage, double fraction) {
    int detail = stage.indexOf(':');
    outside.report(stage, move(detail < 0 ? stage : stage.substring(0, detail), fraction));
  }

  private synchronized double move(String stage, double fraction) {
    boolean stays = current >= 0 && ahead.get(current).name().equals(stage);
    int next = stays && 2 * fraction >= part ? -1 : find(stage);
    if (next >= 0) {
      current = next;
      part = fraction;
    } else if (stays) {
      part = Math.max(part, fraction);
    }
    told = Math.max(told, Math.min(1, fraction()));
    return told;
  }

  /** The stage of a name after the current one; negative if there is none that can be meant. */
  private int find(String stage) {
    boolean first = true;
    for (int i = 0; i < ahead.size(); i++) {
      if (ahead.get(i).name().equals(stage)) {
        if (i > current) {
          return first || i <= current + FARTHEST ? i : -1;
        }
        first = false;
      }
    }
    return -1;
  }

  private double fraction() {
    double done = done();
    double left = -doneOf(ahead, current, part);
    for (Stage stage : ahead) {
      left += stage.seconds();
    }
    double total = done + left;
    if (total <= 0) {
      return 0;
    }
    double elapsed = elapsed();
    double slowness = (elapsed - Math.max(0, opening) + TRUST * total) / (done + TRUST * total);
    double seconds = elapsed + slowness * left;
    return seconds <= 0 ? 0 : elapsed / seconds;
  }

  private double elapsed() {
    return (nanos.getAsLong() - begin) * NANO;
  }

  /** Announced seconds of what is done. */
  private double done() {
    return doneSeconds + doneOf(ahead, current, part);
  }

  private static double doneOf(List<Stage> stages, int current, double part) {
    double seconds = 0;
    for (int i = 0; i < current; i++) {
      seconds += stages.get(i).seconds();
    }
    return current < 0 ? 0 : seconds + part * stages.get(current).seconds();
  }

  /** The job has ended well. */
  public void end(String stage) {
    synchronized (this) {
      told = 1;
    }
    outside.report(stage, 1);
  }
}
