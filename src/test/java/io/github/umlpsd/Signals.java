package io.github.umlpsd;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Starts programs that heed an interrupt. A program that a shell runs in its background, or {@code
 * nohup}, has its interrupts ignored; its children have them ignored too, and Java leaves it so.
 */
public final class Signals {
  private static final List<String> HEEDING = List.of("env", "--default-signal=INT");

  private Signals() {}

  /** The command line of a child that heeds interrupts, if there is a way to make it do so. */
  public static List<String> heeding(List<String> command) {
    if (heeds(List.of())) {
      return command;
    }
    List<String> words = new ArrayList<>(HEEDING);
    words.addAll(command);
    return heeds(HEEDING) ? words : command;
  }

  /**
   * The signals that ask a child to stop: {@code INT} is left out where it is ignored, and no way
   * is found to make a child heed it.
   */
  public static List<String> stops() {
    return heeds(List.of()) || heeds(HEEDING) ? List.of("TERM", "INT") : List.of("TERM");
  }

  /** Whether a child that is started with these words in front is ended by an interrupt. */
  private static boolean heeds(List<String> front) {
    List<String> words = new ArrayList<>(front);
    words.addAll(List.of("sh", "-c", "kill -INT $$; exit 0"));
    try {
      Process process =
          new ProcessBuilder(words)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor() > 128;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
