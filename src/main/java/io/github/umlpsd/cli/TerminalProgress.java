package io.github.umlpsd.cli;

import io.github.umlpsd.job.Progress;
import java.io.PrintStream;
import java.util.Locale;

/** Shows progress as one moving line on a terminal, else as a plain line per stage. */
final class TerminalProgress implements Progress {
  private static final int BAR = 30;
  private static final long REDRAW_NANOS = 100_000_000;

  private final PrintStream out;
  private final boolean terminal;
  private String stage = "";
  private long drawnAt;
  private boolean open;

  /**
   * @param out where to write, usually standard error
   * @param terminal whether {@code out} can move its cursor back
   */
  TerminalProgress(PrintStream out, boolean terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  @Override
  public synchronized void report(String newStage, double fraction) {
    // The text after a colon changes all the time, for example the time left.
    boolean changed = !heading(newStage).equals(heading(stage));
    stage = newStage;
    if (!terminal) {
      if (changed) {
        out.println(heading(newStage));
      }
      return;
    }
    if (changed) {
      end();
    }
    long now = System.nanoTime();
    if (changed || fraction >= 1 || now - drawnAt > REDRAW_NANOS) {
      drawnAt = now;
      int full = (int) Math.round(BAR * Math.min(1, Math.max(0, fraction)));
      String bar = "#".repeat(full) + ".".repeat(BAR - full);
      out.print(
          String.format(Locale.ROOT, "\r[%s] %3.0f %% %s\u001b[K", bar, 100 * fraction, stage));
      open = true;
    }
  }

  private static String heading(String stage) {
    int colon = stage.indexOf(':');
    return colon < 0 ? stage : stage.substring(0, colon);
  }

  /** Ends the moving line, so that other text starts on a line of its own. */
  synchronized void end() {
    if (open) {
      out.println();
      open = false;
    }
  }

  @Override
  public boolean isCanceled() {
    return Thread.currentThread().isInterrupted();
  }

  @Override
  public synchronized void note(String sentence) {
    end();
    out.println("uml-psd: " + sentence);
  }
}
