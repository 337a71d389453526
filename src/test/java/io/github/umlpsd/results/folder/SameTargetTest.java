package io.github.umlpsd.results.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Several runs that make the results of one folder at the same time. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "no folder is moved while another reads it")
class SameTargetTest {
  private static final int RUNS = 4;
  private static final int TIMES = 60;

  @TempDir Path temporary;

  /** Results of different sizes, so that files of two do not pass for those of one. */
  private static void fill(Path folder, int run) throws IOException {
    Files.writeString(
        folder.resolve("parameters.json"), "{\"program\": \"UML-PSD\"}" + " ".repeat(run));
    for (int i = 0; i < 10; i++) {
      Files.writeString(folder.resolve("table_" + i + ".csv"), "x".repeat(1 + run));
    }
  }

  private static Void write(Path target, int run) {
    for (int i = 0; i < TIMES; i++) {
      int size = run * TIMES + i;
      assertEquals(List.of(), Placement.write(target, folder -> fill(folder, size)));
    }
    return null;
  }

  private static Void check(Path target) {
    for (int i = 0; i < RUNS * TIMES; i++) {
      Target.check(target);
    }
    return null;
  }

  @Test
  void eachPutsItsWholeResultThereAndNoneIsRefused() throws Exception {
    Path parent = temporary.toRealPath();
    Path target = parent.resolve("results");
    write(target, 0);
    List<Callable<Void>> tasks = new ArrayList<>(List.of(() -> check(target)));
    for (int run = 0; run < RUNS; run++) {
      int number = run;
      tasks.add(() -> write(target, number));
    }
    ExecutorService pool = Executors.newFixedThreadPool(tasks.size());
    try {
      for (Future<Void> task : pool.invokeAll(tasks)) {
        task.get();
      }
    } finally {
      pool.shutdownNow();
    }
    assertTrue(FileList.isWhole(target));
    try (Stream<Path> files = Files.list(parent)) {
      assertEquals(List.of(target), files.toList());
    }
  }
}
