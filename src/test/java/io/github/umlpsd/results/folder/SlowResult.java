package io.github.umlpsd.results.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A program that writes one result after the other until it is stopped. */
final class SlowResult {
  private SlowResult() {}

  /**
   * @param arguments the folder; and {@code deaf} if the writer is to go on when it is told to stop
   */
  public static void main(String[] arguments) {
    Path target = Path.of(arguments[0]);
    boolean deaf = arguments.length > 1;
    for (int run = 1; ; run++) {
      int number = run;
      Placement.write(target, folder -> fill(folder, number, deaf));
      if (run == 1) {
        System.out.println("ready");
      }
    }
  }

  private static void fill(Path folder, int run, boolean deaf) throws IOException {
    Files.writeString(folder.resolve("parameters.json"), "{\"program\": \"UML-PSD\"}");
    for (int i = 0; i < 40; i++) {
      Files.writeString(folder.resolve("table_" + i + ".csv"), run + "\n");
      if (deaf) {
        // The stop shows itself by an interrupt.
        Thread.interrupted();
        if (i == 20) {
          pause();
        }
      }
    }
  }

  private static void pause() {
    long end = System.nanoTime() + 20_000_000;
    while (System.nanoTime() < end) {
      Thread.onSpinWait();
    }
  }
}
