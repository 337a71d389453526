package io.github.umlpsd.results.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program whose threads add to a number in a file, each in its turn. */
final class CountInTurn {
  static final int THREADS = 3;
  static final int TIMES = 20;

  private CountInTurn() {}

  /**
   * @param arguments the file
   */
  public static void main(String[] arguments) throws Exception {
    Path file = Path.of(arguments[0]);
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      threads.add(new Thread(() -> count(file)));
    }
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }
  }

  private static void count(Path file) {
    try {
      for (int i = 0; i < TIMES; i++) {
        WholeFile.replaceInTurn(
            file, part -> Files.writeString(part, Files.readString(file).strip() + "1\n"));
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
