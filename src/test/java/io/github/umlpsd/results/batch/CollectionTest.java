package io.github.umlpsd.results.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.job.UserException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class CollectionTest {
  @TempDir Path parent;

  private void result(String place) throws IOException {
    Path folder = Files.createDirectories(parent.resolve(place));
    Files.writeString(
        folder.resolve("parameters.json"), "{\"program\": \"UML-PSD\", \"name\": \"a\"}");
    Files.writeString(folder.resolve("spots.csv"), "spot,x\n1,2\n");
  }

  /** A killed run may have left all or half of a result that does not stand yet. */
  @Test
  void whatARunMakesIsNotCollectedBeforeItStands() throws IOException {
    result("day1/a");
    result("day1/.uml-psd-17/new");
    result(".uml-psd-18/old");
    assertEquals(1, Collection.of(parent).done());
    assertEquals(2, Files.readAllLines(parent.resolve("summary.csv")).size());
    assertEquals(2, Files.readAllLines(parent.resolve("all_spots.csv")).size());
  }

  /** A result that was copied is gathered, since nobody knows which one counts, but told. */
  @Test
  void aMovieWithSeveralResultsIsTold() throws IOException {
    for (String place : List.of("day1/a", "day1/a copy", "day2/a")) {
      result(place);
      String contents = place.startsWith("day1") ? "12" : "34";
      Files.writeString(
          parent.resolve(place + "/job.json"),
          "{\"files\": [{\"contents\": \"" + contents + "\"}]}");
    }
    Collection.Gathered found = Collection.of(parent);
    assertEquals(3, found.done());
    assertEquals(1, found.notes().size());
    assertTrue(
        found.notes().get(0).startsWith("day1/a copy and day1/a are results of one movie"),
        found.notes().toString());
  }

  /**
   * A movie that failed as a task and was done by a batch later is one row; a later failure is
   * told.
   */
  @Test
  void aFailureBeforeTheResultIsNoRow() throws IOException {
    String movie = parent.resolve("a.tif").toString().replace("\\", "/");
    result("a");
    Path record = parent.resolve("a/job.json");
    Files.writeString(
        record, "{\"movie\": \"" + movie + "\", \"figures\": {\"spots\": 1}, \"files\": []}");
    Path failure = parent.resolve("a.failed.json");
    Files.writeString(
        failure, "{\"program\": \"UML-PSD\", \"movie\": \"" + movie + "\", \"message\": \"no\"}");
    FileTime time = Files.getLastModifiedTime(record);
    Files.setLastModifiedTime(failure, FileTime.fromMillis(time.toMillis() - 5000));
    assertEquals(0, Collection.of(parent).failed());
    assertEquals(2, Files.readAllLines(parent.resolve("summary.csv")).size());
    Files.setLastModifiedTime(failure, FileTime.fromMillis(time.toMillis() + 5000));
    assertEquals(1, Collection.of(parent).failed());
  }

  /** Workflows lay results into a folder as links; nobody's link makes a result count twice. */
  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Links need rights there")
  void foldersBehindLinksAreCollectedOnce() throws IOException {
    result("work/1/a");
    result("work/2/b");
    Path tables = Files.createDirectory(parent.resolve("tables"));
    Files.createSymbolicLink(tables.resolve("a"), parent.resolve("work/1/a"));
    Files.createSymbolicLink(tables.resolve("again"), parent.resolve("work/1"));
    Files.createSymbolicLink(tables.resolve("b"), parent.resolve("work/2/b"));
    Files.createSymbolicLink(tables.resolve("gone"), parent.resolve("work/3"));
    Files.createSymbolicLink(tables.resolve("up"), parent);
    Path link = Files.createSymbolicLink(parent.resolve("link"), tables);
    assertEquals(2, Collection.of(link).done());
    assertEquals(3, Files.readAllLines(tables.resolve("summary.csv")).size());
    assertEquals(3, Files.readAllLines(tables.resolve("all_spots.csv")).size());
    assertEquals(2, Collection.of(parent).done());
  }

  @Test
  void aResultThatWasRemovedIsNoRowAnyMore() throws IOException {
    result("a");
    result("b");
    assertEquals(2, Collection.of(parent).done());
    for (String file : List.of("parameters.json", "spots.csv", "")) {
      Files.delete(parent.resolve("b").resolve(file));
    }
    assertEquals(1, Collection.of(parent).done());
    assertEquals(2, Files.readAllLines(parent.resolve("summary.csv")).size());
  }

  @Test
  void resultsThatWereNotMadeAlikeAreTold() throws IOException {
    for (int i = 0; i < 3; i++) {
      result("r" + i);
      Files.writeString(
          parent.resolve("r" + i + "/job.json"),
          String.format(
              Locale.ROOT,
              "{\"version\": \"1.%d\", \"parameters\": {\"epochs\": \"%d\", \"seed\": \"1\"}}",
              i / 2,
              i));
      assertEquals(i > 0, !Collection.of(parent).notes().isEmpty());
    }
    String note = Collection.of(parent).notes().get(0);
    assertTrue(note.contains("epochs (0, 1, 2), version (1.0, 1.1)"), note);
  }

  /** As when a copy of results was broken off, or somebody took spots out of a table. */
  @Test
  void resultsThatAreNotAsTheyWereWrittenAreTold() throws IOException {
    for (String name : List.of("whole", "edited", "missing", "halved")) {
      result(name);
      Files.writeString(parent.resolve(name + "/job.json"), "{\"movie\": \"/x/" + name + "\"}");
      Files.writeString(
          parent.resolve(name + "/files.json"),
          "{\"program\": \"UML-PSD\", \"files\": {\"spots.csv\": 11}}");
    }
    Files.writeString(parent.resolve("edited/spots.csv"), "spot,x\n1,2");
    Files.delete(parent.resolve("missing/spots.csv"));
    Files.delete(parent.resolve("halved/parameters.json"));
    List<String> notes = Collection.of(parent).notes();
    assertEquals(2, notes.size(), notes.toString());
    assertTrue(notes.get(0).startsWith(parent.resolve("halved") + " has no parameters.json"));
    assertTrue(notes.get(1).startsWith("edited is not as it was written"), notes.toString());
    Files.writeString(
        parent.resolve("missing/job.json"), "{\"movie\": \"/x/m\", \"figures\": {\"spots\": 9}}");
    notes = Collection.of(parent).notes();
    assertTrue(notes.get(2).startsWith("missing is not as it was written"), notes.toString());
  }

  @Test
  void resultsFarBelowAreGatheredToo() throws IOException {
    result("2026/05/day1/dots/water/field/a");
    assertEquals(1, Collection.of(parent).done());
  }

  /** Nothing is left out of the tables without a word, whatever of a result is damaged. */
  @Test
  void whatIsDamagedIsToldByName() throws IOException {
    result("whole");
    for (String name : List.of("mark", "record", "cut", "empty", "folder", "twice", "letters")) {
      result(name);
    }
    Files.writeString(parent.resolve("mark/parameters.json"), "{\"program\": \"UML-");
    Files.writeString(parent.resolve("record/job.json"), "{\"movie\": \"/x/");
    Files.delete(parent.resolve("record/spots.csv"));
    Files.writeString(parent.resolve("cut/spots.csv"), "spot,x\n1,2\n2");
    Files.writeString(parent.resolve("empty/spots.csv"), "");
    Files.delete(parent.resolve("folder/spots.csv"));
    Files.createDirectory(parent.resolve("folder/spots.csv"));
    Files.writeString(parent.resolve("twice/spots.csv"), "spot,x,x\n1,2,3\n");
    Files.write(parent.resolve("letters/spots.csv"), new byte[] {'s', 'p', '\n', (byte) 0xff});
    Files.writeString(parent.resolve("b.failed.json"), "{\"program\": ");
    result("other");
    Files.writeString(parent.resolve("other/parameters.json"), "{\"program\": \"another\"}");
    Collection.Gathered found = Collection.of(parent);
    for (String name :
        List.of(
            "mark/parameters.json is damaged",
            "record/job.json is damaged",
            "cut/spots.csv cannot be read: its row 3 is not whole",
            "empty/spots.csv cannot be read: the table is empty",
            "folder/spots.csv cannot be read",
            "twice/spots.csv cannot be read: it has a column twice",
            "letters/spots.csv cannot be read",
            "b.failed.json is damaged")) {
      String begin = parent.resolve(name).toString();
      assertEquals(
          1,
          found.troubles().stream().filter(told -> told.startsWith(begin)).count(),
          name + " " + found.troubles());
    }
    assertEquals(8, found.troubles().size(), found.troubles().toString());
    List<String> spots = Files.readAllLines(parent.resolve("all_spots.csv"));
    assertEquals(List.of("movie,folder,spot,x", "a,whole,1,2"), spots);
    assertEquals(7, Files.readAllLines(parent.resolve("summary.csv")).size());
  }

  @Test
  void aResultItselfIsNoFolderOfResults() throws IOException {
    result("a");
    UserException refused =
        assertThrows(UserException.class, () -> Collection.of(parent.resolve("a")));
    assertTrue(refused.getMessage().contains("is a result itself"), refused.getMessage());
    assertFalse(Files.exists(parent.resolve("a/summary.csv")));
  }

  @Test
  void whereNothingIsGatheredNothingIsWritten() throws IOException {
    result("profiles");
    Files.delete(parent.resolve("profiles/spots.csv"));
    assertThrows(UserException.class, () -> Collection.of(parent));
    assertThrows(UserException.class, () -> Collection.of(parent.resolve("nowhere")));
    try (Stream<Path> files = Files.list(parent)) {
      assertEquals(List.of(parent.resolve("profiles")), files.toList());
    }
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Links need rights there")
  void linksBelowAndInCirclesAreFollowedOnce() throws IOException {
    result("work/a");
    Path days = Files.createDirectories(parent.resolve("tables/day1"));
    Files.createSymbolicLink(days.resolve("a"), parent.resolve("work/a"));
    Files.createSymbolicLink(days.resolve("circle"), days);
    Files.createSymbolicLink(parent.resolve("work/a/back"), days);
    assertEquals(1, Collection.of(parent.resolve("tables")).done());
    assertEquals(
        "a,done,,,,,day1/a",
        Files.readAllLines(parent.resolve("tables/summary.csv")).get(1).substring(0, 17));
  }
}
