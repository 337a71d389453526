package io.github.umlpsd.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.job.CanceledException;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.movie.Movie;
import io.github.umlpsd.movie.MovieParameters;
import io.github.umlpsd.movie.files.MovieFile;
import io.github.umlpsd.movie.files.TestTiff;
import io.github.umlpsd.movie.files.growing.MicroManagerWriter;
import io.github.umlpsd.results.batch.Batch;
import io.github.umlpsd.results.batch.Plan;
import io.github.umlpsd.results.folder.FaultyDisk;
import io.github.umlpsd.results.record.MovieFigures;
import io.github.umlpsd.results.tables.CsvRows;
import io.github.umlpsd.watch.WatchState.Row;
import io.github.umlpsd.watch.WatchState.Status;
import io.github.umlpsd.watch.page.LivePage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A watched folder, with analyses that only count frames. */
@Timeout(60)
class FolderWatchTest {
  private static final String TEXT = "ImageJ=1.54p\nimages=%d\nframes=%d\nfinterval=0.05\n";

  @TempDir Path temporary;
  private Path folder;
  private Path output;
  private final List<Path> analysed = Collections.synchronizedList(new ArrayList<>());
  private final Set<Path> done = ConcurrentHashMap.newKeySet();
  private final List<WatchState> states = new CopyOnWriteArrayList<>();

  @BeforeEach
  void makeFolder() throws IOException {
    folder = Files.createDirectory(temporary.resolve("data"));
    output = temporary.resolve("out");
  }

  private final Batch.Work counting =
      new Batch.Work() {
        @Override
        public MovieFigures run(Path movie, Path results, int threads) {
          analysed.add(movie);
          try (Movie opened = MovieFile.open(movie, MovieParameters.defaults())) {
            done.add(movie);
            return new MovieFigures(
                Map.of("message", "ok", "spots", opened.frames().frames(), "use", "yes"));
          }
        }

        @Override
        public Optional<MovieFigures> done(Path movie, Path results) {
          return done.contains(movie)
              ? Optional.of(new MovieFigures(Map.of("message", "before", "use", "yes")))
              : Optional.empty();
        }
      };

  private void watch(double idle) {
    watch(idle, counting);
  }

  private void watch(double idle, Batch.Work work) {
    WatchWish wish = new WatchWish(folder, output, 0.1, idle, 0, Plan.several(2, 0));
    new FolderWatch(wish, work, Parameters.defaults(), null, states::add).run(Progress.NONE);
  }

  private static byte[] movie(Path file, int frames) throws IOException {
    TestTiff.dialect(ByteOrder.BIG_ENDIAN, 16, 1, 1000, false, String.format(TEXT, frames, frames))
        .write(file, frames);
    return Files.readAllBytes(file);
  }

  private Map<String, Row> last() {
    Map<String, Row> rows = new TreeMap<>();
    states.get(states.size() - 1).rows().forEach(row -> rows.put(row.name(), row));
    return rows;
  }

  private Map<String, String> spots() throws IOException {
    Map<String, String> spots = new HashMap<>();
    for (Map<String, String> row : CsvRows.all(output.resolve("summary.csv"))) {
      spots.put(Path.of(row.get("movie")).getFileName().toString(), row.get("spots"));
    }
    return spots;
  }

  @Test
  void slowCopiesAndPreallocatedFilesAreTakenWhenTheyAreWhole() throws Exception {
    byte[] bytes = movie(temporary.resolve("whole.tif"), 40);
    Thread copy =
        Meanwhile.start(
            () -> {
              try (OutputStream out = Files.newOutputStream(folder.resolve("copy.tif"))) {
                for (int part = 0; part < 5; part++) {
                  int from = part * bytes.length / 5;
                  out.write(bytes, from, (part + 1) * bytes.length / 5 - from);
                  out.flush();
                  Thread.sleep(350);
                }
              }
            });
    Thread recording =
        Meanwhile.start(
            () -> {
              try (MicroManagerWriter writer =
                  new MicroManagerWriter(folder.resolve("mm"), 16, 16, 100)) {
                for (int t = 0; t < 20; t++) {
                  short[] pixels = new short[256];
                  pixels[255 - t % 9] = 9;
                  writer.write(t, 20 * t, pixels);
                  // Longer than several looks, so that the files stand still.
                  Thread.sleep(t % 5 == 4 ? 300 : 5);
                }
              }
            });
    watch(2);
    copy.join();
    recording.join();
    assertEquals(2, analysed.size(), analysed.toString());
    assertEquals(Map.of("copy.tif", "40", "run_MMStack_Default.ome.tif", "20"), spots());
    assertTrue(
        states.stream()
            .flatMap(state -> state.rows().stream())
            .anyMatch(row -> row.note().contains("has not closed it")));
  }

  @Test
  void deletedRenamedAndReplacedFiles() throws Exception {
    movie(folder.resolve("stays.tif"), 5);
    Path renamed = folder.resolve("renamed.tif");
    movie(renamed, 6);
    byte[] other = movie(temporary.resolve("other.tif"), 9);
    Thread later =
        Meanwhile.start(
            () -> {
              Files.write(folder.resolve("deleted.tif"), new byte[100]);
              waitFor(() -> done.size() == 2);
              Files.delete(folder.resolve("deleted.tif"));
              Files.createDirectory(folder.resolve("day 1"));
              Files.move(renamed, folder.resolve("day 1/new name.tif"));
              Thread.sleep(300);
              done.remove(folder.resolve("stays.tif"));
              Files.write(folder.resolve("stays.tif"), other);
            });
    watch(1.5);
    later.join();
    Map<String, Row> rows = last();
    assertEquals(Status.GONE, rows.get("deleted.tif").status());
    Row moved = rows.get(Path.of("day 1", "new name.tif").toString());
    assertEquals(Status.DONE, moved.status());
    assertEquals("was renamed.tif", moved.note());
    assertFalse(rows.containsKey("renamed.tif"));
    assertEquals(3, analysed.size(), analysed.toString());
    assertEquals("9", spots().get("stays.tif"));
  }

  private interface Condition {
    boolean holds();
  }

  private static void waitFor(Condition condition) throws InterruptedException {
    while (!condition.holds()) {
      Thread.sleep(20);
    }
  }

  @Test
  void fiftyMoviesAreEachTakenOnceAndNotAgainAfterARestart() throws Exception {
    Thread writer =
        Meanwhile.start(
            () -> {
              for (int i = 0; i < 50; i++) {
                movie(folder.resolve("m" + i + ".tif"), 3 + i);
              }
            });
    watch(1);
    writer.join();
    assertEquals(50, analysed.size());
    assertEquals(50, spots().size());
    assertEquals("52", spots().get("m49.tif"));
    movie(folder.resolve("late.tif"), 7);
    watch(0.6);
    assertEquals(51, analysed.size());
    assertEquals(51, CsvRows.all(output.resolve("summary.csv")).size());
    assertEquals(51, states.get(states.size() - 1).count(Status.DONE));
  }

  @Test
  void thePageTellsWhatIsKnownAndEndsToReload() throws Exception {
    movie(folder.resolve("a <b>.tif"), 5);
    watch(0.4);
    Path page = output.resolve("live.html");
    LivePage.write(page, states.get(0));
    assertTrue(Files.readString(page).contains("http-equiv=\"refresh\""));
    LivePage.write(page, states.get(states.size() - 1));
    String html = Files.readString(page);
    assertFalse(html.contains("http-equiv=\"refresh\""));
    assertTrue(html.contains("a &lt;b&gt;.tif</td><td class=\"text\">done"), html);
    assertTrue(html.contains("1 movie done, 0 failed"), html);
  }

  @Test
  void aFolderThatIsNotThereAndBadNumbersAreRefused() {
    folder = temporary.resolve("none");
    UserException problem = assertThrows(UserException.class, () -> watch(1));
    assertTrue(problem.getMessage().contains("no folder"), problem.getMessage());
    assertThrows(
        UserException.class, () -> new WatchWish(folder, output, 0, 0, 0, Plan.oneByOne(1)));
    assertThrows(
        UserException.class, () -> new WatchWish(folder, output, 1, 0, 7, Plan.oneByOne(1)));
  }

  @Test
  void aMovieThatIsMovedWhileItIsAnalysedIsDoneWhereItIsNow() throws Exception {
    Path movie = folder.resolve("a.tif");
    Path now = folder.resolve("b.tif");
    movie(movie, 6);
    Batch.Work moved =
        (named, results, threads) -> {
          try {
            if (Files.exists(movie)) {
              Files.move(movie, now);
              waitFor(() -> !states.isEmpty() && last().containsKey("b.tif"));
            }
          } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
          }
          return counting.run(named, results, threads);
        };
    watch(1.5, moved);
    assertEquals(Status.DONE, last().get("b.tif").status(), last().toString());
    assertEquals("6", spots().get("b.tif"));
  }

  @Test
  void aFolderMayGoAwayAndComeBack() throws Exception {
    movie(folder.resolve("a.tif"), 6);
    Path away = temporary.resolve("away");
    Batch.Work gone =
        (named, results, threads) -> {
          try {
            if (analysed.isEmpty()) {
              Files.move(folder, away);
              waitFor(() -> last().containsKey("."));
            }
            return counting.run(named, results, threads);
          } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
          } finally {
            if (Files.exists(away)) {
              away.toFile().renameTo(folder.toFile());
            }
          }
        };
    watch(1.5, gone);
    assertTrue(
        states.stream()
            .flatMap(state -> state.rows().stream())
            .anyMatch(row -> row.note().contains("There is no folder " + folder)));
    assertEquals(Set.of("a.tif"), last().keySet());
    assertEquals(Status.DONE, last().get("a.tif").status());
  }

  @Test
  void aSummaryThatCannotBeWrittenEndsTheWatchWithASentence() throws Exception {
    movie(folder.resolve("a.tif"), 6);
    Batch.Work foreign =
        (named, results, threads) -> {
          try {
            Files.writeString(output.resolve("summary.csv"), "my own table");
          } catch (IOException e) {
            throw new AssertionError(e);
          }
          return counting.run(named, results, threads);
        };
    Files.createDirectories(output);
    // Another that waits meanwhile must not keep it from ending.
    UserException problem = assertThrows(UserException.class, () -> watch(30, foreign));
    assertTrue(problem.getMessage().contains("summary.csv cannot be written"), problem.toString());
    problem = assertThrows(UserException.class, () -> watch(30));
    assertTrue(problem.getMessage().contains("is no summary of a batch"), problem.toString());
    assertEquals(1, analysed.size());
  }

  @Test
  void linksAndResultsOfOthersAreNoMoviesOfTheirOwn() throws Exception {
    movie(folder.resolve("run.tif"), 6);
    Files.createSymbolicLink(folder.resolve("latest.tif"), Path.of("run.tif"));
    Files.createSymbolicLink(folder.resolve("again"), Path.of("."));
    Path other = Files.createDirectory(folder.resolve("pixels"));
    movie(other.resolve("cluster_map.tif"), 6);
    Files.writeString(other.resolve("parameters.json"), "{}");
    watch(0.6);
    assertEquals(List.of(folder.resolve("run.tif")), analysed);
  }

  @Test
  void whoeverAsksTwiceForTheEndStillGetsItWhenTheWorkHasEnded() throws Exception {
    movie(folder.resolve("m.tif"), 4);
    CountDownLatch begun = new CountDownLatch(1);
    AtomicBoolean left = new AtomicBoolean();
    Batch.Work slow =
        (movie, results, threads) -> {
          begun.countDown();
          long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(2);
          while (System.nanoTime() < end) {
            Thread.onSpinWait();
          }
          left.set(true);
          throw new CanceledException();
        };
    AtomicBoolean leftAtTheEnd = new AtomicBoolean();
    Thread watching =
        new Thread(
            () -> {
              watch(0, slow);
              leftAtTheEnd.set(left.get());
            });
    watching.start();
    assertTrue(begun.await(20, TimeUnit.SECONDS));
    for (int i = 0; i < 4; i++) {
      watching.interrupt();
      Thread.sleep(200);
    }
    watching.join();
    assertTrue(leftAtTheEnd.get());
    assertFalse(states.get(states.size() - 1).running());
  }

  /** It is told by its name and the reason; what lies elsewhere, however deep, is done. */
  @Test
  void aFolderThatCannotBeLookedIntoIsARow() throws IOException {
    movie(Files.createDirectories(folder.resolve("a/b/c/d/e/f/g")).resolve("deep.tif"), 20);
    movie(Files.createDirectory(folder.resolve("day2")).resolve("m.tif"), 20);
    Path real = folder;
    folder = FaultyDisk.denying(folder, "day2");
    watch(0.5);
    assertEquals(Set.of("day2", "a/b/c/d/e/f/g/deep.tif"), last().keySet());
    Row row = last().get("day2");
    assertEquals(Status.UNREADABLE, row.status());
    String day = real.resolve("day2").toString();
    assertEquals(day + " cannot be read: access to " + day + " is denied.", row.note());
    assertEquals(Status.DONE, last().get("a/b/c/d/e/f/g/deep.tif").status());
  }

  @Test
  void aFolderThatCanBeLookedIntoAgainIsNoRowAnyMore() {
    WatchRows rows = new WatchRows(folder);
    Path day = folder.resolve("day2");
    rows.unreadable(Map.of(day, "no", folder.resolve("day3"), "no"));
    rows.unreadable(Map.of(day, "no"));
    assertEquals(List.of("day2"), rows.rows().stream().map(Row::name).toList());
  }
}
