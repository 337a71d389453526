package io.github.umlpsd.results.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.ChildJava;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
  @TempDir Path parent;

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(parent)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private Path file() throws IOException {
    return Files.writeString(parent.resolve("count.csv"), "1\n");
  }

  /** Each adds a digit to what it has read, so that none may be lost. */
  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "the lock's file stays there")
  void programsAndTheirThreadsTakeTurnsAndLeaveNoLock() throws Exception {
    Path file = file();
    List<Process> programs = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      programs.add(
          new ProcessBuilder(
                  ChildJava.command(ChildJava.QUICK, CountInTurn.class, List.of(file.toString())))
              .inheritIO()
              .start());
    }
    for (Process program : programs) {
      assertEquals(0, program.waitFor());
    }
    assertEquals(
        1 + 3 * CountInTurn.THREADS * CountInTurn.TIMES, Files.readString(file).strip().length());
    assertEquals(List.of("count.csv"), names());
  }

  @Test
  void theLockOfAKilledRunIsTaken() throws IOException {
    Path file = file();
    Files.writeString(parent.resolve(".uml-psd-count.lock"), "of a run that was killed");
    WholeFile.replaceInTurn(file, part -> Files.writeString(part, "2"));
    assertEquals("2", Files.readString(file));
    assertEquals(List.of("count.csv"), names());
  }

  @Test
  void whatFailsOrIsStoppedLeavesTheEarlierFileAndNothingElse() throws IOException {
    Path file = file();
    assertThrows(
        IOException.class,
        () ->
            WholeFile.replaceInTurn(
                file,
                part -> {
                  Files.writeString(part, "half");
                  throw new IOException("the disk is full");
                }));
    Thread.currentThread().interrupt();
    assertThrows(
        ClosedByInterruptException.class,
        () -> WholeFile.replaceInTurn(file, part -> Files.writeString(part, "late")));
    assertTrue(Thread.interrupted());
    assertEquals("1\n", Files.readString(file));
    assertEquals(List.of("count.csv"), names());
  }
}
