package io.github.umlpsd.results.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.job.CanceledException;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.results.record.MovieFigures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchTest {
  private static final String OLD_HEADER = "movie,status,message,spots,classes,seconds,folder";
  private static final String HEADER =
      OLD_HEADER + ",on_fraction,beta,class_shares,drift_px,bleached,lost_frames,checks,use,reason";

  @TempDir Path temporary;

  private final List<String> told = new ArrayList<>();
  private final List<Integer> rowsSeen = new ArrayList<>();

  private Path parent() {
    return temporary.resolve("deep/batch");
  }

  private List<String> summary() throws IOException {
    return Files.readAllLines(parent().resolve("summary.csv"));
  }

  private Batch batch(Batch.Work work) {
    return new Batch(
        work,
        Plan.oneByOne(1),
        new Batch.Listener() {
          @Override
          public void begins(Path movie) {
            try {
              rowsSeen.add(Files.exists(parent()) ? summary().size() - 1 : 0);
            } catch (IOException e) {
              throw new AssertionError(e);
            }
          }

          @Override
          public void failed(Path movie, Throwable why) {
            told.add(movie + ": " + why.getClass().getSimpleName());
          }
        });
  }

  /** How a movie stands in a summary, whatever folder it was named from. */
  private static String at(String name) {
    return Path.of(name).toAbsolutePath().toString();
  }

  private static List<Path> movies(String... names) {
    return Stream.of(names).map(Path::of).toList();
  }

  private static MovieFigures fail(Path movie) {
    switch (movie.toString()) {
      case "bad.tif" -> throw new UserException("bad.tif is bad.");
      case "large.tif" -> throw new OutOfMemoryError("Java heap space");
      case "defect.tif" -> throw new IllegalStateException("a, \"defect\"");
      case "deep.tif" -> throw new StackOverflowError();
      case "link.tif" -> throw new NoSuchMethodError("of another version");
      default -> {
        return new MovieFigures(Map.of("message", "3 classes", "spots", 7, "classes", 3));
      }
    }
  }

  @Test
  void everyFailureIsARowAndStopsNothing() throws IOException {
    List<Path> movies =
        movies("bad.tif", "large.tif", "defect.tif", "deep.tif", "link.tif", "good.tif");
    assertEquals(
        5, batch((movie, folder, threads) -> fail(movie)).run(movies, parent(), Progress.NONE));
    List<String> lines = summary();
    assertEquals(HEADER, lines.get(0));
    assertEquals(7, lines.size());
    assertTrue(lines.get(1).startsWith(at("bad.tif") + ",failed,bad.tif is bad.,,,"), lines.get(1));
    assertTrue(lines.get(2).startsWith(at("large.tif") + ",failed,\"The memory of "), lines.get(2));
    assertTrue(lines.get(3).contains("a, \"\"defect\"\""), lines.get(3));
    assertTrue(lines.get(4).contains("StackOverflowError"), lines.get(4));
    assertTrue(lines.get(5).contains("NoSuchMethodError"), lines.get(5));
    assertTrue(lines.get(6).matches(".*good.tif,done,3 classes,7,3,[0-9.]+,good,*"), lines.get(6));
    assertEquals(5, told.size());
    assertEquals(List.of(0, 1, 2, 3, 4, 5), rowsSeen);
  }

  @Test
  void aCancelEndsTheBatchWithARow() throws IOException {
    Batch batch =
        batch(
            (movie, folder, threads) -> {
              throw new CanceledException();
            });
    assertThrows(
        CanceledException.class,
        () -> batch.run(movies("a.tif", "b.tif"), parent(), Progress.NONE));
    assertEquals(2, summary().size());
    assertTrue(summary().get(1).startsWith(at("a.tif") + ",canceled,Canceled."), summary().get(1));
  }

  @Test
  void aSummaryOfTheUserIsNeverWrittenOver() throws IOException {
    Files.createDirectories(parent());
    Files.writeString(parent().resolve("summary.csv"), "sample,grade\n1,good\n");
    List<Path> begun = new ArrayList<>();
    Batch batch =
        batch(
            (movie, folder, threads) -> {
              begun.add(movie);
              return fail(movie);
            });
    UserException problem =
        assertThrows(
            UserException.class, () -> batch.run(movies("a.tif"), parent(), Progress.NONE));
    assertTrue(problem.getMessage().contains("no summary of a batch"), problem.getMessage());
    assertEquals(List.of(), begun);
    assertEquals("sample,grade", summary().get(0));
    Files.writeString(parent().resolve("summary.csv"), OLD_HEADER + "\nold.tif,done,,,,,old\n");
    assertEquals(0, batch.run(movies("a.tif"), parent(), Progress.NONE));
    assertEquals(HEADER, summary().get(0));
    assertTrue(summary().get(1).startsWith("old.tif,done,"), summary().get(1));
    assertTrue(summary().get(2).startsWith(at("a.tif") + ",done,"), summary().get(2));
  }

  @Test
  void aSummaryThatCannotBeWrittenForAWhileIsWrittenLater() throws IOException {
    Batch batch =
        new Batch(
            (movie, folder, threads) -> {
              Path summary = parent().resolve("summary.csv");
              try {
                if (movie.toString().equals("a.tif")) {
                  Files.createDirectories(summary.resolve("in the way"));
                } else {
                  Files.delete(summary.resolve("in the way"));
                  Files.delete(summary);
                }
              } catch (IOException e) {
                throw new AssertionError(e);
              }
              return fail(movie);
            },
            Plan.oneByOne(1),
            new Batch.Listener() {
              @Override
              public void begins(Path movie) {}

              @Override
              public void failed(Path movie, Throwable why) {}
            });
    assertEquals(0, batch.run(movies("a.tif", "b.tif"), parent(), Progress.NONE));
    assertEquals(3, summary().size());
    Files.delete(parent().resolve("summary.csv"));
    UserException problem =
        assertThrows(
            UserException.class, () -> batch.run(movies("a.tif"), parent(), Progress.NONE));
    assertTrue(problem.getMessage().contains("cannot be written"), problem.getMessage());
  }

  @Test
  void foldersOfMoviesHaveNamesOfTheirOwn() {
    List<Path> folders = new ArrayList<>();
    batch(
            (movie, folder, threads) -> {
              folders.add(folder);
              return fail(movie);
            })
        .run(
            movies("x/a.tif", "y/A.tif", "..tif", "...tif", "summary.csv.tif"),
            parent(),
            Progress.NONE);
    for (Path folder : folders) {
      assertEquals(parent(), folder.normalize().getParent(), folder.toString());
    }
    assertEquals(5, folders.stream().map(Path::normalize).distinct().count());
    assertFalse(folders.contains(parent().resolve("summary.csv")));
  }

  @Test
  void twoBatchesAtOnceKeepEachOthersRows() throws Exception {
    List<Thread> threads = new ArrayList<>();
    for (String begin : List.of("x", "y", "z")) {
      List<Path> own =
          IntStream.range(0, 12).mapToObj(i -> Path.of(begin, begin + i + ".tif")).toList();
      Batch batch = new Batch((movie, folder, n) -> fail(movie), Plan.several(2, 2), QUIET);
      threads.add(new Thread(() -> batch.run(own, parent(), Progress.NONE)));
    }
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }
    assertEquals(37, summary().size());
    List<String> ofY = summary().stream().filter(row -> row.startsWith(at("y"))).toList();
    for (int i = 0; i < 12; i++) {
      assertTrue(ofY.get(i).startsWith(at("y/y" + i + ".tif") + ",done,"), ofY.get(i));
    }
  }

  @Test
  void aMovieThatIsDoneIsNotDoneAgainAndKeepsItsTime() throws IOException {
    List<Path> run = new ArrayList<>();
    Batch.Work work =
        new Batch.Work() {
          @Override
          public MovieFigures run(Path movie, Path folder, int threads) {
            run.add(movie);
            return fail(movie);
          }

          @Override
          public Optional<MovieFigures> done(Path movie, Path folder) {
            return run.contains(movie) ? Optional.of(fail(movie)) : Optional.empty();
          }
        };
    batch(work).run(movies("a.tif"), parent(), Progress.NONE);
    String first = summary().get(1);
    batch(work).run(movies("a.tif", "b.tif"), parent(), Progress.NONE);
    assertEquals(movies("a.tif", "b.tif"), run);
    assertEquals(first, summary().get(1));
    assertEquals(3, summary().size());
  }

  @Test
  void aMovieWithoutMemoryIsTriedAgainAlone() throws IOException {
    AtomicInteger inside = new AtomicInteger();
    AtomicInteger tries = new AtomicInteger();
    Batch.Work work =
        (movie, folder, threads) -> {
          int beside = inside.incrementAndGet();
          try {
            if (movie.endsWith("hungry.tif") && tries.getAndIncrement() == 0) {
              throw new OutOfMemoryError("Java heap space");
            }
            assertTrue(!movie.endsWith("hungry.tif") || beside == 1, "not alone");
            return fail(movie);
          } finally {
            inside.decrementAndGet();
          }
        };
    List<Path> movies = movies("hungry.tif", "a.tif", "b.tif", "large.tif");
    assertEquals(
        1, new Batch(work, Plan.several(2, 2), QUIET).run(movies, parent(), Progress.NONE));
    assertEquals(2, tries.get());
    assertTrue(summary().get(1).startsWith(at("hungry.tif") + ",done,"), summary().get(1));
    assertTrue(summary().get(4).startsWith(at("large.tif") + ",failed,"), summary().get(4));
  }

  private static final Batch.Listener QUIET =
      new Batch.Listener() {
        @Override
        public void begins(Path movie) {}

        @Override
        public void failed(Path movie, Throwable why) {}
      };

  @Test
  void columnsOfTheUserStayAndRowsThatAreCutAreNotBelieved() throws IOException {
    Batch.Work work = (movie, folder, n) -> fail(movie);
    batch(work).run(movies("a.tif"), parent(), Progress.NONE);
    Path file = parent().resolve("summary.csv");
    List<String> rows = summary();
    Files.write(file, List.of(rows.get(0) + ",my note", rows.get(1) + ",good", ""));
    batch(work).run(movies("b.tif", "a.tif"), parent(), Progress.NONE);
    assertTrue(summary().get(0).endsWith(",my note"), summary().get(0));
    assertTrue(summary().get(1).endsWith(","), summary().get(1));
    assertTrue(summary().get(2).endsWith(",good"), summary().get(2));
    String whole = Files.readString(file);
    for (String cut : List.of("/x/c.tif,do", "/x/c.tif,done,\"12 tra", "/x/c.tif")) {
      Files.writeString(file, whole + cut);
      UserException problem =
          assertThrows(
              UserException.class, () -> batch(work).run(movies("d.tif"), parent(), Progress.NONE));
      assertTrue(
          problem.getMessage().contains("row 4 (/x/c.tif) is not whole"), problem.getMessage());
      assertEquals(whole + cut, Files.readString(file));
    }
  }
}
