package io.github.umlpsd.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.movie.MovieParameters;
import io.github.umlpsd.movie.files.growing.Finish.Missing;
import io.github.umlpsd.movie.files.growing.MovieFinder.State;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LooksTest {
  private static final Path A = Path.of("a.tif");
  private static final Path B = Path.of("b.tif");
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

  private final Map<Path, Missing> missing = new HashMap<>();
  private final Map<Path, State> there = new HashMap<>();
  private final Set<Path> failed = new HashSet<>();
  private final Looks looks =
      new Looks(
          (movie, parameters) -> Optional.ofNullable(missing.get(movie)),
          MovieParameters.defaults());

  private List<Path> look(int second) {
    looks.look(there, failed::contains, START.plusSeconds(second));
    return looks.take();
  }

  private static State state(long bytes) {
    return new State(bytes, 1000 * bytes, 1, "key");
  }

  private Looks.Stage stage(Path movie) {
    return looks.movies().get(movie).stage();
  }

  @Test
  void aMovieIsTakenOnceWhenItStandsStillForTwoLooks() {
    there.put(A, state(10));
    assertEquals(List.of(), look(0));
    there.put(A, state(20));
    assertEquals(List.of(), look(1));
    assertTrue(looks.movies().get(A).isRecorded());
    assertEquals(List.of(A), look(2));
    assertEquals(List.of(), look(3));
    assertTrue(looks.isIdle());
    there.put(A, state(30));
    assertEquals(List.of(), look(4));
    assertEquals(List.of(A), look(5));
  }

  @Test
  void contentThatIsNotFinishedWaitsAndIsGivenUpAtLast() {
    there.put(A, state(10));
    there.put(B, state(10));
    missing.put(A, new Missing("its index is not closed", true));
    missing.put(B, new Missing("is not a TIFF file", false));
    for (int second = 0; second < 59; second++) {
      assertEquals(List.of(), look(second));
    }
    assertEquals(Looks.Stage.WAITING, stage(A));
    assertEquals(Looks.Stage.WAITING, stage(B));
    assertEquals("its index is not closed", looks.movies().get(A).why());
    // What will never open is tried, so that its failure is reported.
    assertEquals(List.of(B), look(60));
    assertEquals(List.of(), look(599));
    assertEquals(List.of(), look(600));
    assertEquals(Looks.Stage.GIVEN_UP, stage(A));
    missing.clear();
    there.put(A, state(11));
    assertEquals(List.of(), look(601));
    assertEquals(List.of(A), look(602));
  }

  @Test
  void aTakenMovieUnderANewNameIsNotNew() {
    there.put(A, state(10));
    look(0);
    assertEquals(List.of(A), look(1));
    there.put(B, there.remove(A));
    assertEquals(List.of(A), looks.look(there, failed::contains, START.plusSeconds(2)));
    assertEquals(Optional.of(A), looks.movies().get(B).before());
    assertEquals(List.of(), look(3));
    assertEquals(Looks.Stage.TAKEN, stage(B));
    there.clear();
    assertEquals(List.of(), look(4));
    assertTrue(looks.movies().isEmpty());
  }

  @Test
  void aMovieThatFailedSinceItWasRenamedIsTakenUnderItsNewName() {
    Path other = Path.of("c.tif");
    there.put(A, state(10));
    look(0);
    assertEquals(List.of(A), look(1));
    there.put(B, there.remove(A));
    assertEquals(List.of(), look(2));
    there.put(other, there.remove(B));
    assertEquals(List.of(), look(3));
    failed.add(A);
    assertEquals(List.of(), look(4));
    assertEquals(List.of(other), look(5));
    // Nor is it known under the next one.
    failed.add(other);
    there.put(B, there.remove(other));
    assertEquals(List.of(), look(6));
    assertEquals(List.of(B), look(7));
  }
}
