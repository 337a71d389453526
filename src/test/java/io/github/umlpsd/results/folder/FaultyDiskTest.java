package io.github.umlpsd.results.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.job.UserException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that fails at every step once, and from every step on. */
class FaultyDiskTest {
  @TempDir Path parent;

  private static void fill(Path folder, String text) throws IOException {
    Files.writeString(
        folder.resolve("parameters.json"),
        "{\"program\": \"UML-PSD\", \"name\": \"" + text + "\"}");
    Files.createDirectory(folder.resolve("figures"));
    Files.writeString(folder.resolve("figures/spots.png"), text);
  }

  private static boolean isResult(Path folder, String text) {
    try {
      return Files.readString(folder.resolve("parameters.json")).contains(text)
          && Files.readString(folder.resolve("figures/spots.png")).equals(text);
    } catch (IOException e) {
      return false;
    }
  }

  private List<Path> results(Path in, String text) throws IOException {
    try (Stream<Path> walk = Files.walk(in)) {
      return walk.filter(folder -> Files.isDirectory(folder) && isResult(folder, text)).toList();
    }
  }

  /**
   * Replaces "first" by "second" on a disk with faults.
   *
   * @return the number of steps, or -1 if the disk was never asked for one that fails
   */
  private int replace(Path in, IntPredicate fails) throws IOException {
    Path target = in.resolve("results");
    Placement.write(target, folder -> fill(folder, "first"));
    FaultyDisk disk = new FaultyDisk(fails);
    boolean failed = false;
    String message = "";
    try {
      Placement.write(disk.on(target), folder -> fill(folder, "second"));
    } catch (UserException e) {
      failed = true;
      message = e.getMessage();
    }
    String told = disk.steps() + " " + message;
    List<Path> first = results(in, "first");
    List<Path> second = results(in, "second");
    if (!failed) {
      assertTrue(isResult(target, "second"), told);
    } else {
      assertEquals(1, first.size(), told);
      assertTrue(first.get(0).equals(target) || message.contains(first.get(0).toString()), told);
      for (Path rescued : second) {
        // A whole result that could not take its place is named, unless it was still being made.
        assertTrue(
            message.contains(rescued.toString()) || rescued.toString().contains(".uml-psd-"), told);
      }
    }
    // The next run, on a sound disk, works, and loses nothing that was told to be kept.
    Placement.write(in.resolve("other"), folder -> fill(folder, "third"));
    assertTrue(isResult(in.resolve("other"), "third"), told);
    if (failed) {
      assertEquals(1, results(in, "first").size() + (isResult(target, "second") ? 1 : 0), told);
    }
    return disk.steps().size();
  }

  @Test
  void nothingIsLostWhereverTheDiskFailsOnce() throws IOException {
    int steps = replace(Files.createDirectory(parent.resolve("sound")), step -> false);
    assertTrue(steps > 10, "steps " + steps);
    for (int i = 1; i <= steps; i++) {
      int fault = i;
      replace(Files.createDirectory(parent.resolve("once" + i)), step -> step == fault);
    }
  }

  @Test
  void nothingIsLostWhereverTheDiskFailsForGood() throws IOException {
    int steps = replace(Files.createDirectory(parent.resolve("sound")), step -> false);
    for (int i = 1; i <= steps; i++) {
      int fault = i;
      replace(Files.createDirectory(parent.resolve("good" + i)), step -> step >= fault);
    }
  }

  @Test
  void earlierResultsThatCannotBeDeletedDoNotFailTheNewOne() throws IOException {
    Path target = parent.resolve("results");
    Placement.write(target, folder -> fill(folder, "first"));
    FaultyDisk[] disk = new FaultyDisk[1];
    disk[0] = new FaultyDisk(step -> disk[0].steps().get(step - 1).startsWith("delete"));
    List<String> notes = Placement.write(disk[0].on(target), folder -> fill(folder, "second"));
    assertTrue(isResult(target, "second"));
    assertEquals(1, notes.size(), notes.toString());
    assertTrue(notes.get(0).contains("cannot be deleted"), notes.toString());
  }

  @Test
  void aFullDiskIsToldInOneSentence() {
    UserException problem =
        assertThrows(
            UserException.class,
            () ->
                Placement.write(
                    parent.resolve("results"),
                    folder -> {
                      throw new IOException("No space left on device");
                    }));
    assertTrue(problem.getMessage().endsWith(": No space left on device."), problem.getMessage());
    assertEquals(List.of(), names());
  }

  private List<String> names() {
    List<String> names = new ArrayList<>();
    try (Stream<Path> files = Files.list(parent)) {
      files.forEach(file -> names.add(file.getFileName().toString()));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return names;
  }
}
