package io.github.umlpsd.results.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What killed runs leave, at each moment of a swap. */
class LeftoversTest {
  @TempDir Path parent;

  private Path left(String host) throws IOException {
    Path root = Files.createDirectory(parent.resolve(".uml-psd-1"));
    Files.createFile(root.resolve("lock"));
    Owner self = Owner.self(parent.resolve("results"));
    new Owner(host == null ? self.host() : host, "1 of 2", "results").write(root);
    return root;
  }

  private static Path fill(Path folder, String text, boolean whole) throws IOException {
    Files.createDirectory(folder);
    Files.writeString(folder.resolve("spots.csv"), text);
    if (whole) {
      FileList.write(folder);
    }
    return folder;
  }

  private String standing() throws IOException {
    return Files.readString(parent.resolve("results/spots.csv"));
  }

  @Test
  void halfResultsAreDeleted() throws IOException {
    Path root = left(null);
    fill(root.resolve("new"), "half", false);
    assertEquals(List.of(), Leftovers.tidy(parent));
    assertFalse(Files.exists(root));
  }

  /** As the threads of a batch do it that begins where another one was killed. */
  @Test
  void severalThreadsTidyAtOnce() throws Exception {
    List<String> wrong = Collections.synchronizedList(new ArrayList<>());
    for (int round = 0; round < 20; round++) {
      Path root = left(null);
      fill(root.resolve("new"), "new", true);
      List<Thread> threads = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        Thread thread = new Thread(() -> Leftovers.tidy(parent));
        thread.setUncaughtExceptionHandler((t, e) -> wrong.add(e.toString()));
        threads.add(thread);
      }
      threads.forEach(Thread::start);
      for (Thread thread : threads) {
        thread.join();
      }
      assertEquals("new", standing());
      assertFalse(Files.exists(root));
      Trees.delete(parent.resolve("results"));
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void ofAFileOnlyItsOwnRemainsAreTidied() throws IOException {
    Path root = left(null);
    Files.createDirectory(root.resolve("new"));
    Leftovers.tidyOf(parent.resolve("summary.csv"));
    assertTrue(Files.exists(root));
    Leftovers.tidyOf(parent.resolve("results"));
    assertFalse(Files.exists(root));
  }

  @Test
  void killedBetweenTheTwoMovesTheNewResultTakesItsPlace() throws IOException {
    Path root = left(null);
    fill(root.resolve("new"), "new", true);
    fill(root.resolve("old"), "old", true);
    assertEquals(1, Leftovers.tidy(parent).size());
    assertEquals("new", standing());
    assertFalse(Files.exists(root));
  }

  @Test
  void anEarlierResultWithoutASuccessorIsPutBack() throws IOException {
    Path root = left(null);
    fill(root.resolve("new"), "half", false);
    fill(root.resolve("old"), "old", true);
    assertEquals(1, Leftovers.tidy(parent).size());
    assertEquals("old", standing());
    assertFalse(Files.exists(root));
  }

  @Test
  void killedBeforeTheOldResultWasDeletedItIsDeletedNow() throws IOException {
    Path root = left(null);
    fill(root.resolve("old"), "old", true);
    fill(parent.resolve("results"), "new", true);
    assertEquals(List.of(), Leftovers.tidy(parent));
    assertEquals("new", standing());
    assertFalse(Files.exists(root));
  }

  @Test
  void wholeResultsWhosePlaceIsTakenAreNamedAndKept() throws IOException {
    Path root = left(null);
    fill(root.resolve("new"), "new", true);
    fill(root.resolve("old"), "old", true);
    fill(parent.resolve("results"), "later", true);
    List<String> notes = Leftovers.tidy(parent);
    assertTrue(notes.get(0).contains(root.toString()), notes.toString());
    assertEquals("later", standing());
    assertEquals("old", Files.readString(root.resolve("old/spots.csv")));
  }

  @Test
  void whatIsNotKnownToBeLeftIsNamedOnly() throws IOException {
    Path foreign = Files.createDirectory(parent.resolve(".uml-psd-77"));
    Files.writeString(foreign.resolve("spots.csv"), "of the first version");
    // One that is deleted in this moment may look the same.
    assertEquals(List.of(), Leftovers.tidy(parent));
    Files.setLastModifiedTime(foreign, FileTime.from(Instant.now().minusSeconds(120)));
    Path elsewhere = left("another machine");
    fill(elsewhere.resolve("new"), "half", false);
    assertEquals(2, Leftovers.tidy(parent).size());
    assertTrue(Files.exists(foreign.resolve("spots.csv")));
    assertTrue(Files.exists(elsewhere.resolve("new/spots.csv")));
  }

  @Test
  void aWorkplaceInUseIsNotTouched() throws IOException {
    try (Workplace work = Workplace.beside(parent.resolve("results"))) {
      Files.writeString(work.fresh().resolve("spots.csv"), "at work");
      assertEquals(List.of(), Leftovers.tidy(parent));
      assertEquals("at work", Files.readString(work.fresh().resolve("spots.csv")));
    }
    assertFalse(Files.list(parent).findAny().isPresent());
  }

  @Test
  void aNoteThatPointsElsewhereMovesNothing() throws IOException {
    Path inner = Files.createDirectory(parent.resolve("inner"));
    Path root = Files.createDirectory(inner.resolve(".uml-psd-1"));
    Files.createFile(root.resolve("lock"));
    new Owner(Owner.self(inner).host(), "1 of 2", "../stolen").write(root);
    fill(root.resolve("new"), "new", true);
    Leftovers.tidy(inner);
    assertFalse(Files.exists(parent.resolve("stolen")));
  }

  @Test
  void whatWasNeverFinishedIsDeletedAfterAWhile() throws IOException {
    Path born = Files.createDirectory(parent.resolve(".uml-psd-5"));
    Files.createFile(born.resolve("lock"));
    Leftovers.tidy(parent);
    assertTrue(Files.exists(born), "another run may just be making it");
    Files.setLastModifiedTime(born, FileTime.from(Instant.now().minusSeconds(120)));
    assertEquals(List.of(), Leftovers.tidy(parent));
    assertFalse(Files.exists(born));
  }

  /**
   * Whatever ends the program while it deletes the earlier result, the next run deletes the rest.
   */
  @Test
  void killedWhileTheOldResultWasDeletedTheRestIsDeletedNow() throws IOException {
    for (boolean isReplaced : List.of(true, false)) {
      int steps = 1;
      for (int kill = 1; kill <= steps; kill++) {
        Path root = left(null);
        fill(root.resolve("old"), "old", true);
        if (isReplaced) {
          fill(parent.resolve("results"), "new", true);
        }
        int last = kill;
        FaultyDisk disk = new FaultyDisk(step -> step >= last);
        Workplace.delete(disk.on(root));
        steps = Math.max(steps, disk.steps().size());
        String told = disk.steps().toString();
        List<String> notes = Files.exists(root) ? tidied(root) : List.of();
        if (isReplaced) {
          assertEquals("new", standing(), told);
          assertEquals(List.of(), notes, told);
        } else if (Files.exists(parent.resolve("results"))) {
          assertTrue(FileList.isWhole(parent.resolve("results")), told);
        }
        assertFalse(Files.exists(root), told);
        Trees.delete(parent.resolve("results"));
      }
      assertTrue(steps > 4, "steps " + steps);
    }
  }

  /** As a minute later, when nobody can be at it any more. */
  private List<String> tidied(Path root) throws IOException {
    Files.setLastModifiedTime(root, FileTime.from(Instant.now().minusSeconds(120)));
    return Leftovers.tidy(parent);
  }

  @Test
  void aResultThatWasMadeAgainSinceIsDeleted() throws IOException {
    for (boolean isSame : List.of(true, false)) {
      Path root = left(null);
      Path fresh = fill(root.resolve("new"), "new", false);
      Files.writeString(fresh.resolve("job.json"), "{\"movie\": \"m\"}");
      FileList.write(fresh);
      Path standing = fill(parent.resolve("results"), "again", false);
      Files.writeString(
          standing.resolve("job.json"), isSame ? "{\"movie\": \"m\"}" : "{\"movie\": \"n\"}");
      FileList.write(standing);
      assertEquals(isSame ? 0 : 1, Leftovers.tidy(parent).size());
      assertEquals(!isSame, Files.exists(root));
      assertEquals("again", standing());
      Trees.delete(standing);
    }
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "files of locks stay there")
  void theFileOfALockThatNobodyHasIsDeletedAfterAWhile() throws IOException {
    Path lock = Files.createFile(parent.resolve(".uml-psd-results.lock"));
    Leftovers.tidy(parent);
    assertTrue(Files.exists(lock), "another run may just take it");
    Files.setLastModifiedTime(lock, FileTime.from(Instant.now().minusSeconds(120)));
    assertEquals(List.of(), Leftovers.tidy(parent));
    assertFalse(Files.exists(lock));
    Path young = parent.resolve(".uml-psd-other.lock");
    try (Turn turn = Turn.take(parent.resolve("other"))) {
      Leftovers.tidy(parent);
      assertTrue(Files.exists(young), "it is taken");
    }
  }
}
