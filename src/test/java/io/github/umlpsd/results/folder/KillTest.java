package io.github.umlpsd.results.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.ChildJava;
import io.github.umlpsd.FaultCases;
import io.github.umlpsd.Signals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Programs that write results and are stopped or killed at any moment. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no signal that asks to stop")
class KillTest {
  private static final int ROUNDS = FaultCases.of(5);

  @TempDir Path parent;

  private Process start(String... more) throws IOException {
    List<String> words = new ArrayList<>(List.of(parent.resolve("results").toString()));
    words.addAll(List.of(more));
    List<String> command = ChildJava.command(ChildJava.QUICK, SlowResult.class, words);
    Process process =
        new ProcessBuilder(Signals.heeding(command))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertEquals("ready", process.inputReader().readLine());
    return process;
  }

  private void signal(String name, Process process) throws Exception {
    assertEquals(
        0, new ProcessBuilder("kill", "-" + name, "" + process.pid()).start().waitFor(), name);
    assertTrue(process.waitFor(30, TimeUnit.SECONDS), "still running after " + name);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(parent)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  /** All files of one run, the same one. */
  private void assertWhole(Path folder) throws IOException {
    assertTrue(FileList.isWhole(folder), folder + " is not whole");
    String run = Files.readString(folder.resolve("table_0.csv"));
    for (int i = 0; i < 40; i++) {
      assertEquals(run, Files.readString(folder.resolve("table_" + i + ".csv")));
    }
  }

  @Test
  void stoppedProgramsLeaveNothingButAWholeResult() throws Exception {
    Random random = FaultCases.random(1);
    for (int i = 0; i < ROUNDS; i++) {
      for (String signal : Signals.stops()) {
        Process process = i % 2 == 0 ? start() : start("deaf");
        Thread.sleep(random.nextInt(60));
        signal(signal, process);
        assertEquals(List.of("results"), names());
        assertWhole(parent.resolve("results"));
      }
    }
  }

  @Test
  void afterAKillTheNextRunFindsAWholeResultAndTidies() throws Exception {
    Random random = FaultCases.random(2);
    for (int i = 0; i < ROUNDS; i++) {
      Process process = start();
      Thread.sleep(random.nextInt(60));
      signal("KILL", process);
      List<String> notes = Leftovers.tidy(parent);
      assertWhole(parent.resolve("results"));
      for (String name : names()) {
        Path left = parent.resolve(name).resolve("new");
        if (!name.equals("results") && Files.exists(left)) {
          // A result that was whole but not yet in its place is kept, and named.
          assertTrue(notes.toString().contains(name), names() + " " + notes);
          assertWhole(left);
        }
        if (!name.equals("results")) {
          Trees.delete(parent.resolve(name));
        }
      }
    }
  }
}
