package io.github.umlpsd.results.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.results.batch.Collection;
import io.github.umlpsd.results.tables.CsvRows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Results that are gathered while another run replaces them, or after it was killed doing so. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "no folder is moved while another reads it")
class CollectedMeanwhileTest {
  @TempDir Path parent;

  /** A result with so many spots, in both of the files that tell of them. */
  private static Path fill(Path folder, int spots) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("parameters.json"), "{\"program\": \"UML-PSD\"}");
    Files.writeString(
        folder.resolve("job.json"),
        "{\"movie\": \"/x/%s.tif\", \"figures\": {\"spots\": %d}}"
            .formatted(folder.getFileName().toString().replace("new", "a"), spots));
    Files.writeString(folder.resolve("spots.csv"), "spot\n" + "1\n".repeat(spots));
    FileList.write(folder);
    return folder;
  }

  private List<Map<String, String>> summary() throws IOException {
    return CsvRows.all(parent.resolve("summary.csv"));
  }

  private void assertGathered(Collection.Gathered found, String told) throws IOException {
    assertEquals(1, found.done(), told);
    assertEquals(List.of(), found.troubles(), told);
    assertEquals(1, summary().size(), told);
    assertEquals(
        summary().get(0).get("spots"),
        "" + CsvRows.all(parent.resolve("all_spots.csv")).size(),
        told);
  }

  @Test
  void betweenTheTwoMovesOfASwapTheMovieIsWaitedFor() throws Exception {
    Path target = fill(parent.resolve("a"), 1);
    try (Workplace work = Workplace.beside(target)) {
      fill(work.fresh(), 2);
      Files.move(target, work.old());
      Thread collecting = Thread.currentThread();
      List<Exception> wrong = Collections.synchronizedList(new ArrayList<>());
      Thread swap =
          new Thread(
              () -> {
                try {
                  while (collecting.getState() != Thread.State.TIMED_WAITING) {
                    Thread.onSpinWait();
                    if (Thread.interrupted()) {
                      return;
                    }
                  }
                  Files.move(work.fresh(), target);
                } catch (IOException e) {
                  wrong.add(e);
                }
              });
      swap.start();
      try {
        assertGathered(Collection.of(parent), "in a swap");
      } finally {
        swap.interrupt();
        swap.join();
      }
      assertEquals(List.of(), wrong);
      assertEquals("2", summary().get(0).get("spots"));
    }
  }

  @Test
  void whatAKilledRunLeftBetweenTheTwoMovesIsGathered() throws IOException {
    Path root = Files.createDirectories(parent.resolve("day1/.uml-psd-1"));
    Files.createFile(root.resolve("lock"));
    Owner self = Owner.self(parent.resolve("day1/a"));
    new Owner(self.host(), "1 of 2", "a").write(root);
    fill(root.resolve("old"), 1);
    fill(root.resolve("new"), 2);
    Collection.Gathered found = Collection.of(parent);
    assertGathered(found, found.notes().toString());
    assertEquals("2", summary().get(0).get("spots"));
    assertEquals(1, found.notes().size(), found.notes().toString());
    assertFalse(Files.exists(root));
  }

  /** Row and spots are those of one run, and the movie is there once, however often it is done. */
  @Test
  void aResultThatIsReplacedAllTheTimeIsGatheredOnce() throws Exception {
    Path target = parent.toRealPath().resolve("a");
    Placement.write(target, folder -> fill(folder, 1));
    List<Throwable> wrong = Collections.synchronizedList(new ArrayList<>());
    Thread again =
        new Thread(
            () -> {
              for (int run = 1; !Thread.interrupted(); run++) {
                int spots = 1 + run % 7;
                try {
                  Placement.write(target, folder -> fill(folder, spots));
                } catch (io.github.umlpsd.job.CanceledException e) {
                  return;
                }
              }
            });
    again.setUncaughtExceptionHandler((thread, e) -> wrong.add(e));
    again.start();
    try {
      for (int i = 0; i < 40; i++) {
        Collection.Gathered found = Collection.of(parent);
        assertGathered(found, "time " + i + " " + found);
      }
    } finally {
      again.interrupt();
      again.join();
    }
    assertEquals(List.of(), wrong);
    assertTrue(FileList.isWhole(target));
  }

  @Test
  void aFolderThatMayNotBeReadIsToldAndItsRowStays() throws IOException {
    fill(parent.resolve("day1/a"), 1);
    fill(parent.resolve("day2/b"), 2);
    assertEquals(2, Collection.of(parent).done());
    Collection.Gathered found = Collection.of(FaultyDisk.denying(parent, "day2"));
    assertEquals(1, found.done());
    assertEquals(1, found.troubles().size(), found.troubles().toString());
    String told = found.troubles().get(0);
    assertTrue(
        told.startsWith(parent.resolve("day2") + " cannot be read: access to ")
            && told.contains(" is denied."),
        told);
    assertEquals(2, summary().size());
    assertEquals(1, CsvRows.all(parent.resolve("all_spots.csv")).size());
  }
}
