package io.github.umlpsd.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.cli.Main;
import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.imagej.ImageJob;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.parameters.ParameterKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Another movie of the same size takes the place of one that is read, with the same time. */
class ReplacedMovieTest {
  @TempDir Path folder;

  private Path movie(String name, int seed) {
    Path file = folder.resolve(name);
    String line = "-q --width=64 --height=64 --frames=200 --spots=5 --seed=" + seed;
    String[] words = ("simulate " + file + " " + line).split(" ");
    assertEquals(0, Main.run(words));
    return file;
  }

  private Job job(Path movie) {
    Map<ParameterKey, String> words = new EnumMap<>(ParameterKey.class);
    words.put(ParameterKey.EPOCHS, "1");
    words.put(ParameterKey.MAX_CLUSTERS, "3");
    words.put(ParameterKey.OUTPUT, folder.resolve("out").toString());
    return ImageJob.of(
        JobKind.SPOTS, ImageJob.file(movie, Optional.empty()), Parameters.of(JobKind.SPOTS, words));
  }

  /** Does something once, when a stage is told. */
  private record At(String stage, Runnable what) implements Progress {
    @Override
    public void report(String now, double fraction) {
      if (now.startsWith(stage)) {
        what.run();
      }
    }

    @Override
    public boolean isCanceled() {
      return false;
    }
  }

  private static void replace(Path movie, Path other, boolean moved) {
    try {
      if (Files.exists(other)) {
        FileTime time = Files.getLastModifiedTime(movie);
        if (moved) {
          Files.setLastModifiedTime(other, time);
          Files.move(other, movie, StandardCopyOption.ATOMIC_MOVE);
        } else {
          Files.write(movie, Files.readAllBytes(other));
          Files.delete(other);
          Files.setLastModifiedTime(movie, time);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void givesNoResultThatIsAPartOfEach(boolean moved) throws IOException {
    Path movie = movie("a.tif", 1);
    Path other = movie("b.tif", 2);
    assertEquals(Files.size(movie), Files.size(other));
    Job job = job(movie);
    At progress = new At("Extracting traces", () -> replace(movie, other, moved));
    UserException told = assertThrows(UserException.class, () -> job.run(progress));
    assertTrue(told.getMessage().startsWith("a.tif was changed while"), told.getMessage());
    assertFalse(Files.exists(other));
    assertFalse(Files.exists(folder.resolve("out")));
  }

  /** What happens behind the last frame does not count. */
  @Test
  void aMovieThatIsReplacedWhenItIsReadHasItsResult() {
    Path movie = movie("a.tif", 1);
    Path other = movie("b.tif", 2);
    job(movie).run(new At("Writing results", () -> replace(movie, other, true)));
    assertFalse(Files.exists(other));
    assertTrue(ResultFolder.isWhole(folder.resolve("out")));
    assertTrue(job(movie).record().orElseThrow().done(folder.resolve("out")).isEmpty());
  }
}
