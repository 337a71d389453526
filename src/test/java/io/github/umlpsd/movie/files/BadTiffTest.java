package io.github.umlpsd.movie.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.imagej.TestStacks;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.movie.Movie;
import io.github.umlpsd.movie.MovieParameters;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are no TIFF movies, or no longer whole ones. */
class BadTiffTest {
  private static final MovieParameters FROM_IMAGE = MovieParameters.defaults();

  private static final int DIRECTORY_BYTES = 138;

  @TempDir Path folder;

  private static void refuses(Path file, String words) {
    UserException problem =
        assertThrows(UserException.class, () -> MovieFile.open(file, FROM_IMAGE));
    assertTrue(problem.getMessage().contains(words), problem.getMessage());
    assertFalse(problem.getMessage().contains("\n"));
  }

  @Test
  void refusesMissingFilesFoldersAndOtherFormats() throws IOException {
    refuses(folder.resolve("none.tif"), "There is no file");
    refuses(folder, "no TIFF file");
    refuses(Files.write(folder.resolve("empty.tif"), new byte[0]), "not a TIFF");
    byte[] text = "time,counts\n0,1\n".getBytes(StandardCharsets.UTF_8);
    refuses(Files.write(folder.resolve("table.tif"), text), "not a TIFF");
    byte[] big = {'I', 'I', 43, 0, 8, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0};
    refuses(Files.write(folder.resolve("big.tif"), big), "incomplete");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.01, 0.3, 0.6, 0.9, 0.999})
  void usesTheWholeFramesOfCutFilesAndSaysSo(double part) throws IOException {
    Path whole = TestStacks.save(TestStacks.image(16, 1, 1, 40), folder.resolve("w.tif"));
    // Behind the pixels ImageJ writes directories that nobody needs.
    int pixelsEnd = (int) Files.size(whole) - 39 * DIRECTORY_BYTES;
    readsCut(whole, (int) (part * pixelsEnd));
    for (boolean zip : new boolean[] {false, true}) {
      TestTiff.dialect(ByteOrder.LITTLE_ENDIAN, 16, 1, 2, zip, "ImageJ=1.54p\nfinterval=1\n")
          .write(whole, 40);
      readsCut(whole, (int) (part * Files.size(whole)));
    }
  }

  private void readsCut(Path whole, int length) throws IOException {
    byte[] bytes = Files.readAllBytes(whole);
    Path cut = Files.write(folder.resolve("cut.tif"), Arrays.copyOf(bytes, length));
    try (Movie movie = MovieFile.open(cut, FROM_IMAGE)) {
      int frames = movie.frames().frames();
      assertTrue(frames < 40 && frames >= 40L * length / bytes.length - 2, frames + " frames");
      TestStacks.check(movie, 16, 0, 1);
      String note = movie.notes().get(0);
      assertTrue(note.contains("cut") && note.contains(" " + frames + " "), note);
    } catch (UserException problem) {
      assertTrue(length < 3 * bytes.length / 40, problem.getMessage());
      assertEquals(-1, problem.getMessage().indexOf('\n'));
    }
  }

  @Test
  @Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void damagedFilesNeverHangOrThrowAnythingElse() throws IOException {
    byte[] good =
        Files.readAllBytes(
            TestTiff.dialect(ByteOrder.LITTLE_ENDIAN, 16, 1, 2, true, "ImageJ=1.54p\nfinterval=1\n")
                .write(folder.resolve("g.tif"), 4));
    Random random = new Random(6);
    float[] pixels = new float[TestStacks.WIDTH * TestStacks.HEIGHT];
    int refused = 0;
    for (int trial = 0; trial < 100; trial++) {
      byte[] bytes = good.clone();
      for (int k = 0; k < 6; k++) {
        bytes[8 + random.nextInt(bytes.length - 8)] = (byte) random.nextInt(256);
      }
      Path file = Files.write(folder.resolve("d.tif"), bytes);
      try (var movie = MovieFile.open(file, FROM_IMAGE)) {
        float[] room =
            movie.frames().width() * movie.frames().height() == pixels.length
                ? pixels
                : new float[movie.frames().width() * movie.frames().height()];
        movie.frames().read(movie.frames().frames() - 1, room);
      } catch (UserException e) {
        refused++;
      }
    }
    assertTrue(refused > 25, refused + " refused");
  }

  @Test
  void refusesDirectoriesThatPointAtEachOther() throws IOException {
    Path file =
        TestTiff.dialect(ByteOrder.LITTLE_ENDIAN, 16, 1, 5, false, "round and round")
            .write(folder.resolve("loop.tif"), 1);
    byte[] bytes = Files.readAllBytes(file);
    System.arraycopy(bytes, 4, bytes, bytes.length - 4, 4);
    refuses(Files.write(file, bytes), "point at each other");
  }
}
